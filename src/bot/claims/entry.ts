/** "Ada yang meninggal / kecelakaan": the claims that this account may see, and the three reports. */
import { claimsSeenBy } from '../../records/claims/access.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { officeLines } from '../menu/office.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { mindful } from './holder.ts'
import { brokerButton, freeLine, kindWords, numberWordsOf, statusWords } from './words.ts'

/** Buttons for the newest; nobody reports more. */
const SHOWN = 8

export const claimsScreen: Screen = mindful(async turn => {
  const own = (await claimsSeenBy(turn.tx, turn.account.id)).slice(0, SHOWN)
  const of = own.map(({ claim }) => ({
    id: claim.id,
    kind: kindWords(claim),
    number: numberWordsOf(claim),
    status: statusWords(claim),
  }))
  const listed = [w('claims:entry.own'), ...of.map(one => w('claims:entry.ownLine', one))].join('\n')
  const ways: Button[][] = [
    [{ label: w('claims:entry.death'), data: links.reportDeath }],
    [{ label: w('claims:entry.missing'), data: links.reportMissing }],
    [{ label: w('claims:entry.accident'), data: links.reportAccident }],
    [{ label: w('claims:entry.benefits'), data: links.benefits }],
    [{ label: w('claims:entry.code'), data: links.claimCode }],
    [brokerButton],
  ]
  const text = [
    w('claims:entry.title'),
    ...(own.length > 0 ? [listed] : []),
    w(own.length > 0 ? 'claims:entry.chooseOther' : 'claims:entry.choose'),
    `${w('claims:entry.office')}\n${await officeLines(turn.tx, false)}`,
    freeLine,
  ].join('\n\n')
  const rows = [
    ...of.map(one => [{ label: w('claims:entry.ownButton', one), data: `${links.claim}${one.id}` }]),
    ...ways,
  ]
  return { say: [await withWayBack(turn, { text, voice: 'claims:entry.title', rows })] }
})

/** For who tells of an accident, or of somebody missed at sea: first what cannot wait for a report. */
export const urgentClaimsScreen: Screen = async turn => {
  const shown = await claimsScreen(turn)
  return { ...shown, say: [{ text: w('claims:entry.urgent') }, ...shown.say] }
}

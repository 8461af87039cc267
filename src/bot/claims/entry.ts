/** "Ada yang meninggal / kecelakaan": the claims that this account may see, and the three reports. */
import { claimsSeenBy } from '../../records/claims/access.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { withWayBack } from '../menu/back.ts'
import { officeLines } from '../menu/office.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { mindful } from './holder.ts'
import { brokerButton, freeLine, kindWords, numberWordsOf, statusWords } from './words.ts'

/** Buttons for the newest; nobody reports more. */
const SHOWN = 8

export const claimsScreen: Screen = mindful(turn => entry(turn, { choose: w('claims:entry.choose') }))

/** For who tells of a death: that is answered first. */
export const mourningClaimsScreen: Screen = mindful(turn =>
  entry(turn, { lead: w('claims:entry.mourning'), choose: w('claims:entry.chooseDeath') }),
)

async function entry(turn: Turn, { lead, choose }: { lead?: string; choose: string }): Promise<Reply> {
  const of = await ownClaims(turn)
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
    lead ?? w('claims:entry.title'),
    ...(of.length > 0 ? [listed] : []),
    of.length > 0 ? w('claims:entry.chooseOther') : choose,
    `${w('claims:entry.office')}\n${await officeLines(turn.tx, false)}`,
    freeLine,
  ].join('\n\n')
  const voice = lead === undefined ? { voice: 'claims:entry.title' as const } : {}
  return { say: [await withWayBack(turn, { text, ...voice, rows: [...of.map(ownRow), ...ways] })] }
}

/** The claims that this account may see, the newest first, as words. */
const ownClaims = async ({ tx, account }: Turn) =>
  (await claimsSeenBy(tx, account.id)).slice(0, SHOWN).map(({ claim }) => ({
    id: claim.id,
    kind: kindWords(claim),
    number: numberWordsOf(claim),
    status: statusWords(claim),
  }))

const ownRow = (one: { id: string; number: string; status: string }): Button[] => [
  { label: w('claims:entry.ownButton', one), data: `${links.claim}${one.id}` },
]

/** A button to each claim that this account may see. */
export const ownClaimRows = async (turn: Turn): Promise<Button[][]> => (await ownClaims(turn)).map(ownRow)

/** For who tells of an accident, or of somebody missed at sea: first what cannot wait for a report. */
export const urgentClaimsScreen: Screen = async turn => {
  const shown = await claimsScreen(turn)
  return { ...shown, say: [{ text: w('claims:entry.urgent') }, ...shown.say] }
}

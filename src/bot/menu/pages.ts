/**
 * Pages that only tell: how to use the bot, the programme, the office, what to do after a death or an accident.
 */
import { amountsOn } from '../../program/benefits/amounts.ts'
import { MONTHLY_CONTRIBUTION } from '../../program/contribution.ts'
import { YEAR_2025 } from '../../program/years/2025.ts'
import { officerOf } from '../../records/office/officers.ts'
import { dateWords, numberWords, rupiahWords } from '../format.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { withWayBack } from './back.ts'
import { officeLines } from './office.ts'

const office = async ({ tx, account }: Turn) =>
  officeLines(tx, (await officerOf(tx, account.id)) !== undefined)

const page =
  (view: (turn: Turn) => Promise<View>): Screen =>
  async turn => ({ say: [await withWayBack(turn, await view(turn))] })

export const helpScreen = page(async turn => ({
  text: `${w('pages:help')}\n\n${await office(turn)}`,
  rows: [[{ label: w('menu:program'), data: links.program }]],
}))

export const askScreen = page(async turn => ({
  text: w('pages:ask', { office: await office(turn) }),
  keyboard: 'menu',
}))

/** Amounts from `program/benefits`, each with its source there; who decides is said beside them. */
export const programScreen = page(async turn => {
  const { announced, sectors } = YEAR_2025
  const { jkm, jkmShort, jkk } = amountsOn(turn.today)
  return {
    text: w('pages:program', {
      monthly: rupiahWords(MONTHLY_CONTRIBUTION.total.value),
      jkk: rupiahWords(jkk.value),
      jkm: rupiahWords(jkm.value),
      jkmShort: rupiahWords(jkmShort.value),
      covered: numberWords(announced?.covered ?? 0),
      date: announced ? dateWords(announced.on) : '',
      fishers: numberWords(sectors.fisher.covered?.value ?? 0),
      farmers: numberWords(sectors.farmer.covered?.value ?? 0),
      msme: numberWords(sectors.msme.covered?.value ?? 0),
      bot: turn.house.botUsername,
      office: await office(turn),
    }),
    rows: [
      [{ label: w('menu:check'), data: links.check }],
      [{ label: w('benefits:button'), data: links.benefits }],
    ],
  }
})

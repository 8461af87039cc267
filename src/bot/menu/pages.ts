/**
 * Pages that only tell: how to use the bot, the programme, the office, what to do after a death or an accident.
 */
import { officerOf } from '../../records/office/officers.ts'
import type { Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { myDataButton } from '../rights/ways.ts'
import type { View } from '../view.ts'
import { words as w } from '../words.ts'
import { withWayBack } from './back.ts'
import { officeLines } from './office.ts'
import { programNumbers } from './program.ts'

const office = async ({ tx, account }: Turn) =>
  officeLines(tx, (await officerOf(tx, account.id)) !== undefined)

const page =
  (view: (turn: Turn) => Promise<View>): Screen =>
  async turn => ({ say: [await withWayBack(turn, await view(turn))] })

export const helpScreen = page(async turn => ({
  text: `${w('pages:help')}\n\n${await office(turn)}`,
  voice: 'pages:help',
  rows: [
    [{ label: w('menu:program'), data: links.program }],
    [{ label: w('announcement:public.button'), data: links.announcementChoices }],
    [myDataButton],
  ],
}))

/** Who decides is said beside the amounts. */
export const programScreen = page(async turn => {
  const numbers = programNumbers(turn.today)
  return {
    text: w('pages:program', { ...numbers, bot: turn.house.botUsername, office: await office(turn) }),
    voice: 'pages:program',
    rows: [
      [{ label: w('menu:check'), data: links.check }],
      [{ label: w('benefits:button'), data: links.benefits }],
    ],
  }
})

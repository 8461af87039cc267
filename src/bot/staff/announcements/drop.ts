/** Throwing a draft away: asked once, since it does not come back. */
import { dropAnnouncement } from '../../../records/announcements/draft.ts'
import type { Screen } from '../../house.ts'
import { words as w } from '../../words.ts'
import { draftScreen, refusedReply } from './draft.ts'
import { DROP, DROP_YES } from './links.ts'
import { backButton, listButton } from './words.ts'

export const dropScreen = (id: string): Screen =>
  draftScreen(id, `${DROP}${id}`, () => ({
    say: [],
    edit: {
      text: w('announcement:said.dropAsk'),
      rows: [
        [{ label: w('announcement:do.dropYes'), data: `${DROP_YES}${id}`, style: 'danger' }],
        [backButton(id)],
      ],
    },
  }))

export const dropYesScreen = (id: string): Screen =>
  draftScreen(id, `${DROP}${id}`, async (turn, { version }) => {
    const { tx, account } = turn
    const dropped = await dropAnnouncement(tx, { officer: account.id, id, version })
    if (!dropped.ok) return refusedReply(turn, dropped, id, `${DROP}${id}`)
    return { say: [], edit: { text: w('announcement:said.dropped'), rows: [[listButton]] } }
  })

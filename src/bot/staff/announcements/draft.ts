/** What every screen that changes an announcement does alike: find the draft, change it as it is now, or say why not. */
import {
  changeAnnouncement,
  type AnnouncementChange,
  type DraftChanged,
} from '../../../records/announcements/draft.ts'
import { announcementById, announcementFor, type Announcement } from '../../../records/announcements/rows.ts'
import type { Denied } from '../../../records/office/officers.ts'
import type { HandedIn } from '../../forms/driver.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { ONE } from './links.ts'
import { announcementView } from './view.ts'
import { allowedWords, problemWords } from './problems.ts'
import { backButton, listButton } from './words.ts'

export type Draft = Announcement

type DraftReply = (turn: Turn, draft: Draft) => Promise<Reply> | Reply

/** A screen about a draft, for who may write. @param goOn data of the button that leads to it. */
export const draftScreen =
  (id: string, goOn: string, screen: DraftReply): Screen =>
  async turn => {
    const found = await announcementFor(turn.tx, { officer: turn.account.id, id })
    if (!found.ok) return refusedReply(turn, found, id, goOn)
    const { announcement } = found
    if (announcement.state !== 'draft')
      return refusedReply(turn, { ok: false, error: 'not-a-draft', announcement }, id, goOn)
    return screen(turn, announcement)
  }

/**
 * Changes the draft as it stands in this very transaction, so that what two officers tap one after the other both counts.
 * @param then shows it as it is now.
 */
export const changeScreen = (
  id: string,
  change: (draft: Draft) => AnnouncementChange,
  then: DraftReply,
): Screen =>
  draftScreen(id, `${ONE}${id}`, async (turn, draft) => {
    const { tx, account } = turn
    const changed = await changeAnnouncement(tx, {
      officer: account.id,
      id,
      version: draft.version,
      change: change(draft),
    })
    return changed.ok ? then(turn, changed.announcement) : refusedReply(turn, changed, id, `${ONE}${id}`)
  })

type Refused =
  | Exclude<DraftChanged, { ok: true }>
  | {
      readonly ok: false
      readonly error: 'sent-already' | 'not-waiting' | 'not-running'
      readonly announcement: Announcement
    }
  | Denied

/** Why not, and the announcement as it stands now. */
export async function refusedReply(turn: Turn, refused: Refused, id: string, goOn: string): Promise<Reply> {
  switch (refused.error) {
    case 'denied':
      return deniedReply(turn, refused, goOn)
    case 'not-found':
      return goneReply
    case 'content': {
      const [problem] = refused.problems
      const allowed = await allowedWords(turn.tx, turn.house.botUsername)
      const text = problem ? problemWords(problem, allowed) : ''
      return { say: [{ text, rows: [[backButton(id)]] }] }
    }
    default: {
      const now = (await announcementById(turn.tx, id)) ?? refused.announcement
      const why = w(`announcement:said.${refused.error}`)
      return { say: [await announcementView(turn, now)], toast: why }
    }
  }
}

export const goneReply: Reply = { say: [{ text: w('announcement:said.gone'), rows: [[listButton]] }] }

/** After a form: the office's keyboard comes back, and what was shown in place stands below. */
export function endOfForm({ edit, say, toast, ...reply }: Reply): HandedIn {
  const lead: View = { text: toast ?? w('announcement:said.saved'), keyboard: 'menu' }
  return { done: true, reply: { ...reply, say: [lead, ...(edit ? [edit] : []), ...say] } }
}

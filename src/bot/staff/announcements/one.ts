/** One announcement, by its button: in place of what led to it, or said anew under a notice. */
import { announcementFor } from '../../../records/announcements/rows.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { refusedReply } from './draft.ts'
import { ONE } from './links.ts'
import { announcementView } from './view.ts'

export const oneScreen =
  (id: string): Screen =>
  async turn => {
    const found = await announcementFor(turn.tx, { officer: turn.account.id, id })
    if (!found.ok) return refusedReply(turn, found, id, `${ONE}${id}`)
    return { say: [], edit: await announcementView(turn, found.announcement) }
  }

export const seeScreen =
  (id: string): Screen =>
  async turn => {
    const found = await announcementFor(turn.tx, { officer: turn.account.id, id })
    if (!found.ok) return refusedReply(turn, found, id, `${links.announcement}${id}`)
    return { say: [await announcementView(turn, found.announcement)] }
  }

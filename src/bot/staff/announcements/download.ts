/** The way to the one-time page with the results of an announcement: names of thousands do not go through the chat. */
import { announcementFor } from '../../../records/announcements/rows.ts'
import { makePass } from '../../../records/passes/passes.ts'
import { hourWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { refusedReply } from './draft.ts'
import { DOWNLOAD } from './links.ts'
import { backButton, titleHtml } from './words.ts'

export const downloadScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account, house } = turn
    const goOn = `${DOWNLOAD}${id}`
    const found = await announcementFor(tx, { officer: account.id, id })
    if (!found.ok) return refusedReply(turn, found, id, goOn)
    if (!house.hasPages()) return { say: [{ text: w('lists:chat.noAddress'), rows: [[backButton(id)]] }] }
    const made = await makePass(tx, { account: account.id, list: 'recipients', about: id })
    if (!made.ok) return deniedReply(turn, made, goOn)
    const url = house.passUrl(made.token)
    const text = w('announcement:list.link', {
      title: titleHtml(found.announcement.content),
      until: hourWords(made.pass.expiresAt),
    })
    const rows = [
      [{ label: w('lists:chat.open'), url }],
      [{ label: w('lists:chat.copy'), copy: url }],
      [backButton(id)],
    ]
    return { say: [{ text, rows }] }
  }

/** How it will look: for three real recipients, and in the officer's own chat. */
import { announcementFor, type Announcement } from '../../../records/announcements/rows.ts'
import {
  fieldsOfAccount,
  sampleRecipients,
  type PersonalFields,
} from '../../../records/announcements/fields.ts'
import { methodOf, paramsFor } from '../../announcements/message.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { words as w } from '../../words.ts'
import { refusedReply } from './draft.ts'
import { PREVIEW, TO_ME } from './links.ts'
import { afterLookRows } from './view.ts'
import { message } from '../../render.ts'

const SAMPLES = 3

const withAnnouncement =
  (id: string, goOn: string, screen: (turn: Turn, of: Announcement) => ReturnType<Screen>): Screen =>
  async turn => {
    const found = await announcementFor(turn.tx, { officer: turn.account.id, id })
    return found.ok ? screen(turn, found.announcement) : refusedReply(turn, found, id, goOn)
  }

export const previewScreen = (id: string): Screen =>
  withAnnouncement(id, `${PREVIEW}${id}`, async (turn, of) => {
    const samples = await sampleRecipients(turn.tx, of.audience, of.category, SAMPLES)
    const shown = samples.length > 0 ? samples.map(({ fields }) => short(fields)) : [{}]
    const head =
      samples.length > 0
        ? w('announcement:preview.head', { n: samples.length })
        : w('announcement:preview.nobody')
    return showing(turn, of, head, shown)
  })

export const toMeScreen = (id: string): Screen =>
  withAnnouncement(id, `${TO_ME}${id}`, async (turn, of) =>
    showing(turn, of, w('announcement:preview.toMe'), [await fieldsOfAccount(turn.tx, turn.account.id)]),
  )

/** In the order of reading: what follows, then the messages, then the ways on. */
async function showing(
  turn: Turn,
  of: Announcement,
  head: string,
  all: readonly PersonalFields[],
): Promise<Reply> {
  const to = { chat: turn.chat, class: 0 } as const
  const looks = all.map((fields): Outgoing => ({
    ...to,
    method: methodOf(of.content),
    params: paramsFor(of, fields),
  }))
  const after = { text: w('announcement:preview.after'), rows: await afterLookRows(turn, of) }
  return { say: [], also: [message({ text: head }, to, w), ...looks, message(after, to, w)] }
}

/** "Slamet R.": the office's chats hold no more of a person than what is looked at needs. */
function short(fields: PersonalFields): PersonalFields {
  if (fields.name === undefined) return fields
  const [first = '', second] = fields.name.split(/\s+/)
  return { ...fields, name: second === undefined ? first : `${first} ${second.slice(0, 1)}.` }
}

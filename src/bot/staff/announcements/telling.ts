/**
 * The message that counts while an announcement goes out, in the chat of who sent it: edited every few seconds by a durable
 * job, which ends with the report.
 */
import { createHash } from 'node:crypto'
import { accountById, type Account } from '../../../records/accounts.ts'
import { ANNOUNCEMENT_PROGRESS } from '../../../records/announcements/orders.ts'
import { announcementById, noteProgress, type Announcement } from '../../../records/announcements/rows.ts'
import { eventsOf } from '../../../records/events.ts'
import { makeId } from '../../../store/ids.ts'
import { schedule, type JobHandler } from '../../../store/jobs.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { put, ringForMore } from '../../../telegram/outbox.ts'
import { CHANNEL } from '../../channel.ts'
import { editOf, message } from '../../render.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import type { Pace } from './count.ts'
import { progressView } from './progress.ts'
import { reportView } from './report.ts'

const EVERY_MS = 4000
/** While nothing moves: at night, or when only those who join are waited for. */
const SLOWLY_MS = 60_000

/** One goes out, or goes on: the wire asks for its recipients, and the message that counts appears. */
export async function startTelling(tx: Tx, id: string): Promise<void> {
  ringForMore(tx)
  await tellSoon(tx, id)
}

/** The message changes now: something was paused, resumed or stopped. */
export const tellSoon = (tx: Tx, id: string): Promise<void> =>
  schedule(tx, { kind: ANNOUNCEMENT_PROGRESS, key: id, dueAt: tx.now })

/** Who had it sent: with a second person, who asked them. */
async function senderOf(reader: Reader, { id, madeBy }: Announcement): Promise<string> {
  const sent = ['announcement-offered', 'announcement-scheduled', 'announcement-started']
  const deeds = (await eventsOf(reader, 'announcement', id)).filter(({ kind }) => sent.includes(kind))
  const last = deeds.findLastIndex(({ kind }) => kind === 'announcement-offered')
  const [first] = last < 0 ? deeds.filter(({ actor }) => actor !== 'system') : deeds.slice(last)
  return first?.actor ?? madeBy
}

const viewOf = (reader: Reader, of: Announcement, house: Pace): Promise<View> =>
  of.state === 'running' || of.state === 'paused' ? progressView(reader, of, house) : reportView(reader, of)

/**
 * The job: one look, and the order for the next. What reads as before is not sent again, since Telegram refuses an edit that
 * changes nothing.
 */
export const tellProgress =
  (house: Pace): JobHandler =>
  (print, { key = '' }) =>
    Promise.resolve(async tx => {
      const of = await announcementById(tx, key)
      const account = of && (await accountById(tx, await senderOf(tx, of)))
      if (!of || account?.channel !== CHANNEL) return
      const view = await viewOf(tx, of, house)
      const seen = createHash('sha256').update(JSON.stringify(view)).digest('base64url').slice(0, 16)
      if (of.progress === undefined) await begin(tx, of, account, view)
      else if (seen !== print)
        await put(tx, [
          { ...editOf(view, account.address, of.progress, w), class: 1, slot: `progress:${of.progress}` },
        ])
      if (of.state !== 'running') return
      const dueAt = new Date(tx.now.getTime() + (seen === print ? SLOWLY_MS : EVERY_MS))
      await schedule(tx, { kind: ANNOUNCEMENT_PROGRESS, key, args: seen, dueAt })
    })

async function begin(tx: Tx, of: Announcement, { address }: Account, view: View): Promise<void> {
  const id = makeId()
  await put(tx, [{ ...message(view, { chat: address, class: 1 }, w), id }])
  await noteProgress(tx, of.id, id)
}

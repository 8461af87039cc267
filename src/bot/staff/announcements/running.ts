/**
 * Holding an announcement that goes out: pause, go on, once more to the doubtful. One tap each, and a second is told so.
 * Stopping is for good: it pauses at once, and asks.
 */
import {
  pauseAnnouncement,
  resumeAnnouncement,
  stopAnnouncement,
  type Controlled,
} from '../../../records/announcements/control.ts'
import { announcementFor } from '../../../records/announcements/rows.ts'
import { resendUnknown } from '../../../records/announcements/settle.ts'
import { writeAnnouncement } from '../../../records/announcements/draft.ts'
import { figuresOf } from '../../../records/announcements/figures.ts'
import { numberWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { takeAllBack } from './back.ts'
import { refusedReply } from './draft.ts'
import { ahead } from './figures.ts'
import { COPY, PAUSE, RESEND, RESUME, STOP, STOP_YES } from './links.ts'
import { startTelling } from './telling.ts'
import { announcementView } from './view.ts'

const DEEDS = {
  paused: { data: PAUSE, act: pauseAnnouncement },
  resumed: { data: RESUME, act: resumeAnnouncement },
  stopped: { data: STOP_YES, act: stopAnnouncement },
} as const
type Deed = keyof typeof DEEDS

const controlScreen =
  (deed: Deed) =>
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const { act, data } = DEEDS[deed]
    const done: Controlled = await act(tx, { officer: account.id, id })
    if (!done.ok) return refusedReply(turn, done, id, `${data}${id}`)
    if (done.isNew) {
      if (deed !== 'resumed') await takeAllBack(tx, id)
      await startTelling(tx, id)
    }
    const toast = w(done.isNew ? `announcement:said.${deed}` : `announcement:said.${deed}Already`)
    return { say: [], edit: await announcementView(turn, done.announcement), toast }
  }

export const pauseScreen = controlScreen('paused')
export const resumeScreen = controlScreen('resumed')
export const stopYesScreen = controlScreen('stopped')

/** Nothing goes out while it is asked, as a message of its own: the progress beside it goes on being edited. */
export const stopScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const paused = await pauseAnnouncement(tx, { officer: account.id, id })
    if (!paused.ok) return refusedReply(turn, paused, id, `${STOP}${id}`)
    if (paused.isNew) {
      await takeAllBack(tx, id)
      await startTelling(tx, id)
    }
    const left = numberWords(ahead(await figuresOf(tx, id)))
    const rows: Button[][] = [
      [{ label: w('announcement:do.stopYes'), data: `${STOP_YES}${id}`, style: 'danger' }],
      [{ label: w('announcement:do.resume'), data: `${RESUME}${id}`, style: 'success' }],
    ]
    return { say: [{ text: w('announcement:said.stopAsk', { left }), rows }] }
  }

export const resendScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const resent = await resendUnknown(tx, { officer: account.id, id })
    if (!resent.ok) return refusedReply(turn, resent, id, `${RESEND}${id}`)
    if (resent.again > 0) await startTelling(tx, id)
    const toast = w('announcement:said.resent', { n: numberWords(resent.again) })
    return { say: [], edit: await announcementView(turn, resent.announcement), toast }
  }

/** The same text and audience as a new draft; its hour and the second person's yes belong to the old one. */
export const copyScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const found = await announcementFor(tx, { officer: account.id, id })
    if (!found.ok) return refusedReply(turn, found, id, `${COPY}${id}`)
    const { content, category, audience } = found.announcement
    const written = await writeAnnouncement(tx, { officer: account.id, content, category, audience })
    if (!written.ok) return refusedReply(turn, written, id, `${COPY}${id}`)
    return { say: [await announcementView(turn, written.announcement)] }
  }

/**
 * Sending: what will happen in plain words, what stands in the way, the PIN, and the number of recipients typed by hand, so
 * that nothing goes to thousands by a slip of the finger.
 */
import { timeLeft } from '../../../program/announcements/hours.ts'
import type { Announcement } from '../../../records/announcements/rows.ts'
import { checkBefore, sendAnnouncement, type BeforeSending } from '../../../records/announcements/send.ts'
import { authorise } from '../../../records/office/officers.ts'
import { setting } from '../../../records/settings/settings.ts'
import { dateWords, momentWords, numberWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Read } from '../../forms/form.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { nobodyLines } from './check-text.ts'
import { paceOf, quietHours } from './count.ts'
import { draftScreen, endOfForm, refusedReply } from './draft.ts'
import { AUDIENCE, OPTIONS, SEND, TEXT } from './links.ts'
import { allowedWords, problemWords } from './problems.ts'
import { startTelling } from './telling.ts'
import { announcementView } from './view.ts'
import { backButton, durationWords, reasonLines, starsFor } from './words.ts'

type SendAnswers = { typed: number }

const form = defineForm<SendAnswers>({
  id: 'pengumuman-kirim',
  version: 1,
  passing: true,
  title: () => w('announcement:send.title'),
  ending: 'none',
  questions: [
    {
      id: 'typed',
      kind: 'text',
      anew: true,
      ask: () => w('announcement:send.ask'),
      help: () => w('announcement:send.askHelp'),
      show: numberWords,
      read: readCount,
    },
  ],
})

/** "11.023", "11023", "11 023 orang". */
function readCount(text: string): Read<number> {
  const digits = text.trim().replace(/\s*orang\.?$/iu, '')
  return /^\d{1,3}(?:[ .]?\d{3})*$/.test(digits)
    ? { ok: true, value: Number(digits.replaceAll(/\D/g, '')) }
    : { ok: false, why: w('announcement:send.notANumber') }
}

export const sendScreen = (id: string): Screen =>
  draftScreen(id, `${SEND}${id}`, async (turn, draft) => {
    const allowed = await authorise(turn.tx, turn.account.id, 'send-announcements')
    if (!allowed.ok && allowed.why !== 'pin') return deniedReply(turn, allowed, `${SEND}${id}`)
    const before = await checkBefore(turn.tx, draft, turn.house.botUsername)
    const stopped = await whatStops(turn, draft, before)
    // Before the PIN is typed for nothing.
    if (stopped) return stopped
    if (!allowed.ok) return deniedReply(turn, allowed, `${SEND}${id}`)
    return askCount(turn, draft, before)
  })

/** The versions and the warning that were looked at go with the form. */
async function askCount(turn: Turn, draft: Announcement, before: BeforeSending): Promise<Reply> {
  return openForm(
    turn,
    { form },
    {
      about: [draft.id, draft.version, before.sameTextAs?.id ?? ''].join('@'),
      intro: await introText(turn, draft, before),
      replaceOpen: true,
    },
  )
}

async function whatStops(
  turn: Turn,
  { id, audience, joinUntil, dueAt }: Announcement,
  { problems, count, isPaidOff }: BeforeSending,
): Promise<Reply | undefined> {
  const say = (text: string, data: string, label: string): Reply => ({
    say: [{ text, rows: [[{ label, data: `${data}${id}`, style: 'primary' }], [backButton(id)]] }],
  })
  const [problem] = problems
  if (problem) {
    const words = problemWords(problem, await allowedWords(turn.tx, turn.house.botUsername))
    return say(words, TEXT, w('announcement:do.text'))
  }
  if (isPaidOff) return say(w('announcement:send.needs.free'), OPTIONS, w('announcement:do.options'))
  const toAudience = w('announcement:do.audience')
  if (audience.kind === 'nobody') return say(w('announcement:send.needs.audience'), AUDIENCE, toAudience)
  if (count.willGet === 0 && !joinUntil) return say(w('announcement:send.needs.nobody'), AUDIENCE, toAudience)
  const { now } = turn.tx
  const isPast = (dueAt && dueAt <= now) || (joinUntil && joinUntil <= (dueAt ?? now))
  return isPast ? say(w('announcement:send.needs.hour'), OPTIONS, w('announcement:do.options')) : undefined
}

async function introText(turn: Turn, of: Announcement, before: BeforeSending): Promise<string> {
  const { count, reasons, sameTextAs } = before
  const n = numberWords(count.willGet)
  const what =
    reasons.length > 0
      ? w('announcement:send.afterCheck', {
          n,
          reasons: reasonLines(reasons, await setting(turn.tx, 'announcement-alone')),
        })
      : w('announcement:send.what', { n, when: await whenWords(turn, of, count.willGet) })
  return [
    what,
    ...(reasons.length > 0 ? await nobodyLines(turn.tx, of, turn.account.id) : []),
    ...(sameTextAs
      ? [w('announcement:send.sameText', { when: momentWords(sameTextAs.startedAt ?? sameTextAs.changedAt) })]
      : []),
    ...(of.joinUntil ? [w('announcement:send.joins', { date: dateWords(of.joinUntil) })] : []),
    ...(of.paid ? [w('announcement:send.paid', { stars: starsFor(count.willGet) })] : []),
    w('announcement:send.cannotUndo'),
  ].join('\n\n')
}

/** "sekarang juga, dan selesai dalam kira-kira 7 menit". */
export async function whenWords(
  { tx, house }: Turn,
  { dueAt, urgent, paid }: Announcement,
  recipients: number,
): Promise<string> {
  const pace = paceOf(house, paid)
  const quiet = urgent ? undefined : await quietHours(tx)
  if (dueAt && dueAt > tx.now) {
    const { startsAt } = timeLeft(recipients, pace, dueAt, quiet)
    return w('announcement:send.later', { when: momentWords(startsAt) })
  }
  const { startsAt, seconds } = timeLeft(recipients, pace, tx.now, quiet)
  const duration = durationWords(seconds)
  return startsAt > tx.now
    ? w('announcement:send.morning', { when: momentWords(startsAt), duration })
    : w('announcement:send.now', { duration })
}

export const sendFeature: FormFeature<SendAnswers> = {
  form,
  async handIn(turn, { typed }, { about = '' }): Promise<HandedIn> {
    const { tx, account, house } = turn
    const [id = '', version = '', sameTextAs = ''] = about.split('@')
    const sent = await sendAnnouncement(tx, {
      officer: account.id,
      id,
      version: Number(version),
      typed,
      bot: house.botUsername,
      ...(sameTextAs === '' ? {} : { sameTextAs }),
    })
    if (sent.ok) return afterSending(turn, sent.announcement, await outgoingOf(tx, sent.notices))
    switch (sent.error) {
      case 'wrong-number':
        return {
          done: false,
          lead: w('announcement:send.wrongNumber', { n: numberWords(sent.willGet) }),
          at: 'typed',
        }
      // Somebody sent the same text a moment ago, the hour has come, the paid pace is off: all of it is looked at anew.
      case 'same-text':
      case 'nobody':
      case 'hour-passed':
      case 'paid-off':
        return endOfForm({ ...(await sendScreen(id)(turn)), toast: w('announcement:said.changed') })
      default:
        return endOfForm(await refusedReply(turn, sent, id, `${SEND}${id}`))
    }
  },
}

/** What became of it. One that runs is shown by the message that counts. */
async function afterSending(
  turn: Turn,
  of: Announcement,
  also: NonNullable<Reply['also']>,
): Promise<HandedIn> {
  const { state } = of
  const done = state === 'checking' || state === 'scheduled' ? state : 'running'
  // Nobody else of the office may say yes, or can be written to.
  if (done === 'checking' && also.length === 0)
    return endOfForm({ say: [await announcementView(turn, of)], toast: w('announcement:send.done.alone') })
  const toast = w(`announcement:send.done.${done}`)
  if (done === 'running') {
    await startTelling(turn.tx, of.id)
    return endOfForm({ say: [], also, toast })
  }
  return endOfForm({ say: [await announcementView(turn, of)], also, toast })
}

/** How far an announcement is: one message, edited every few seconds by a durable job, with the buttons to hold it. */
import { quietUntil } from '../../../program/announcements/hours.ts'
import type { Announcement } from '../../../records/announcements/rows.ts'
import { figuresOf } from '../../../records/announcements/figures.ts'
import type { Reader } from '../../../store/store.ts'
import { restsUntil } from '../../../telegram/pace.ts'
import { dateWords, momentWords, numberWords } from '../../format.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { paceOf, quietHours, type Pace } from './count.ts'
import { addressed, ahead, inVain } from './figures.ts'
import { PAUSE, RESEND, RESUME, STOP } from './links.ts'
import { durationWords, listButton, titleHtml } from './words.ts'

/** Squares of the bar. */
const WIDE = 12

export async function progressView(reader: Reader, of: Announcement, house: Pace): Promise<View> {
  const { id, state } = of
  const figures = await figuresOf(reader, id)
  const { byState } = figures
  const [all, left, missed] = [addressed(figures), ahead(figures), inVain(figures)]
  const title = titleHtml(of.content)
  const share = all === 0 ? 0 : (all - left) / all
  const bar = '▓'.repeat(Math.round(share * WIDE)).padEnd(WIDE, '░')
  const lines = [
    w('announcement:progress.head', { mark: w(`announcement:mark.${state}`), title }),
    w('announcement:progress.bar', { bar, percent: Math.floor(share * 100) }),
    w('announcement:progress.line', {
      sent: numberWords(byState.sent),
      of: numberWords(all),
      left: numberWords(left),
    }),
    ...(await nowLines(reader, of, { left, perSecond: figures.perSecond, house })),
    ...(byState.unknown > 0 ? [w('announcement:progress.unknown', { n: numberWords(byState.unknown) })] : []),
    ...(missed > 0 ? [w('announcement:progress.missed', { n: numberWords(missed) })] : []),
  ]
  return { text: lines.join('\n'), rows: [buttonsFor(of), ...againRows(of, byState.unknown), [listButton]] }
}

/** While it rests: once it is over, the report has this button. */
const againRows = ({ id, state }: Announcement, unknown: number): Button[][] =>
  state === 'paused' && unknown > 0
    ? [[{ label: w('announcement:do.resend', { n: numberWords(unknown) }), data: `${RESEND}${id}` }]]
    : []

const buttonsFor = ({ id, state }: Announcement): Button[] => [
  state === 'paused'
    ? { label: w('announcement:do.resume'), data: `${RESUME}${id}`, style: 'success' }
    : { label: w('announcement:do.pause'), data: `${PAUSE}${id}` },
  { label: w('announcement:do.stop'), data: `${STOP}${id}`, style: 'danger' },
]

async function nowLines(
  reader: Reader,
  of: Announcement,
  { left, perSecond, house }: { left: number; perSecond: number; house: Pace },
): Promise<string[]> {
  if (of.state === 'paused')
    return [
      of.endedBy
        ? w('announcement:progress.paused', { by: await colleagueName(reader, of.endedBy) })
        : w('restored:why'),
    ]
  const heldUntil = await restsUntil(reader, of.paid)
  if (heldUntil) return [w('announcement:progress.held', { when: momentWords(heldUntil) })]
  const quiet = of.urgent ? undefined : quietUntil(reader.now, await quietHours(reader))
  if (quiet) return [w('announcement:progress.quiet', { when: momentWords(quiet) })]
  if (left === 0 && of.joinUntil)
    return [w('announcement:progress.joining', { date: dateWords(of.joinUntil) })]
  if (left === 0) return []
  const pace = perSecond > 0 ? perSecond : paceOf(house, of.paid)
  const duration = durationWords(left / pace)
  if (perSecond < 1) return [w('announcement:progress.timeLeft', { duration })]
  return [w('announcement:progress.pace', { pace: numberWords(Math.round(perSecond)), duration })]
}

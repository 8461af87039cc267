/** How many an announcement reaches, who is left out and why, and how long it takes: the same lines on every screen. */
import { timeLeft, type QuietHours } from '../../../program/announcements/hours.ts'
import { LEFT_OUT_BEFORE } from '../../../program/announcements/lists.ts'
import { countAudience, type AudienceCount } from '../../../records/announcements/audience.ts'
import type { Announcement } from '../../../records/announcements/rows.ts'
import { setting } from '../../../records/settings/settings.ts'
import type { Reader } from '../../../store/store.ts'
import { momentWords, numberWords } from '../../format.ts'
import type { House, Turn } from '../../house.ts'
import { words as w } from '../../words.ts'
import { durationWords } from './words.ts'

export type Counted = Pick<Announcement, 'audience' | 'category' | 'urgent' | 'paid' | 'dueAt'>

/** https://core.telegram.org/bots/api#sendmessage (allow_paid_broadcast) */
const PAID_PACE = 1000

export type Pace = Pick<House, 'messagesPerSecond'>

/** Messages a second. */
export const paceOf = ({ messagesPerSecond }: Pace, paid: boolean): number =>
  paid ? PAID_PACE : messagesPerSecond

export const quietHours = (reader: Reader): Promise<QuietHours> => setting(reader, 'announcement-quiet')

/** With the time that it takes, from now on or from its hour. */
export async function countText(turn: Turn, of: Counted): Promise<string> {
  const count = await countAudience(turn.tx, of.audience, of.category)
  return [...countLines(count), ...(count.willGet > 0 ? [await timeText(turn, of, count.willGet)] : [])].join(
    '\n',
  )
}

export function countLines({ willGet, leftOut, total }: AudienceCount): string[] {
  const reasons = LEFT_OUT_BEFORE.filter(why => leftOut[why] > 0).map(why =>
    w('announcement:count.line', { why: w(`announcement:count.why.${why}`), n: numberWords(leftOut[why]) }),
  )
  const reached =
    willGet > 0
      ? w('announcement:count.reached', { n: numberWords(willGet) })
      : w('announcement:count.nobody')
  if (reasons.length === 0) return [reached]
  return [
    reached,
    w('announcement:count.left', { n: numberWords(total - willGet), list: reasons.join('\n') }),
  ]
}

/** "Selesai dalam kira-kira 7 menit", or from when on, in the hours of the night. */
async function timeText(
  { tx, house }: Turn,
  { urgent, paid, dueAt }: Counted,
  recipients: number,
): Promise<string> {
  const { startsAt, seconds } = timeLeft(
    recipients,
    paceOf(house, paid),
    dueAt && dueAt > tx.now ? dueAt : tx.now,
    urgent ? undefined : await quietHours(tx),
  )
  const duration = durationWords(seconds)
  return startsAt > tx.now
    ? w('announcement:count.takesFrom', { when: momentWords(startsAt), duration })
    : w('announcement:count.takes', { duration })
}

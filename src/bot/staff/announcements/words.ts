/** Small words about announcements that several screens say. */
import type { AnnouncementContent } from '../../../program/announcements/content.ts'
import { SECOND_PERSON_REASONS, type SecondPersonReason } from '../../../program/announcements/checks.ts'
import { numberWords } from '../../format.ts'
import { brief } from '../../forms/answer.ts'
import { escapeHtml } from '../../html.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { ONE } from './links.ts'

const TITLE_AT_MOST = 40

/** Its first line, in plain text, as it is called in lists. */
export function titleOf({ text }: Pick<AnnouncementContent, 'text'>): string {
  const [line = ''] = text.trim().split('\n')
  return brief(line.replaceAll(/\s+/g, ' ').trim(), TITLE_AT_MOST)
}

/** The same, inside a text. */
export const titleHtml = (content: Pick<AnnouncementContent, 'text'>): string => escapeHtml(titleOf(content))

export const listButton: Button = { label: w('announcement:all'), data: links.announcements }

export const backButton = (id: string): Button => ({ label: w('announcement:back'), data: `${ONE}${id}` })

export const seeButton = (id: string): Button => ({
  label: w('announcement:told.see'),
  data: `${links.announcement}${id}`,
})

/** "kurang dari 1 menit", "kira-kira 7 menit", "kira-kira 1 jam 12 menit". */
export function durationWords(seconds: number): string {
  if (seconds < 60) return w('announcement:duration.under')
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return w('announcement:duration.minutes', { n: minutes })
  return w('announcement:duration.hours', { h: Math.floor(minutes / 60), m: minutes % 60 })
}

/** A line for each, in the order of the rules. @param alone recipients that one person may write to. */
export const reasonLines = (reasons: readonly SecondPersonReason[], alone: number): string =>
  SECOND_PERSON_REASONS.filter(one => reasons.includes(one))
    .map(one =>
      w('announcement:reason.line', { reason: w(`announcement:reason.${one}`, { n: numberWords(alone) }) }),
    )
    .join('\n')

/** What a message of the paid pace costs. https://core.telegram.org/bots/api#sendmessage (allow_paid_broadcast) */
const STARS_EACH = 0.1

export const starsFor = (recipients: number): string => numberWords(Math.ceil(recipients * STARS_EACH))
export const starsEach = (): string => numberWords(STARS_EACH)

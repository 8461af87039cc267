/**
 * Each rule that decided, in one plain sentence; a rule that is not of this year says so.
 */
import type { Reason, ReasonCode } from '../../program/eligibility.ts'
import { dateWords } from '../format.ts'
import { words as w } from '../words.ts'

/** For the person who asked. */
export function reasonSentence({ code, effect, status, year, vars }: Reason): string {
  const text = w(`check:reason.${code}`, {
    limit: vars?.limit ?? '',
    date: vars?.date === undefined ? '' : dateWords(vars.date),
  })
  // A rule that is kept needs no word about which year it is of.
  const isOld = status === 'earlier-year' && effect !== 'passes'
  return isOld && year !== undefined ? w('check:outcome.earlierYear', { text, year }) : text
}

/** For the officer, from the code that was kept. */
export const reasonLine = (code: string): string => w(`check:reasonShort.${code as ReasonCode}`)

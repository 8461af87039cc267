/**
 * Each rule that decided, in one plain sentence; a rule that is not of this year says so.
 */
import type { Effect, Outcome, Reason, ReasonCode, Verdict } from '../../program/eligibility.ts'
import { dateWords } from '../format.ts'
import { words as w } from '../words.ts'

const DECIDES: Readonly<Record<Outcome, Effect>> = {
  'not-yet': 'blocks',
  'needs-confirmation': 'confirm',
  eligible: 'passes',
}

/** The rules that made the outcome what it is: a rule that is kept needs no word where another is not. */
export const deciding = ({ outcome, reasons }: Verdict): Reason[] =>
  reasons.filter(({ code, effect }) => effect === DECIDES[outcome] && code !== 'criteria-not-set')

/** What the sentence of a rule rests on; the other sentences say what the person said, which is of no year. */
const OF_A_YEAR: readonly ReasonCode[] = ['above-earlier-age', 'land-too-large', 'tenant']

/** For the person who asked. */
export function reasonSentence({ code, status, year, vars }: Reason): string {
  const text = w(`check:reason.${code}`, {
    limit: vars?.limit ?? '',
    date: vars?.date === undefined ? '' : dateWords(vars.date),
  })
  const isOld = status === 'earlier-year' && OF_A_YEAR.includes(code)
  return isOld && year !== undefined ? w('check:outcome.earlierYear', { text, year }) : text
}

/** For the officer, from the code that was kept. */
export const reasonLine = (code: string): string => w(`check:reasonShort.${code as ReasonCode}`)

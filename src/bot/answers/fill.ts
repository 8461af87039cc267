/** Writes an answer out: its variables as the amounts and dates of today. */
import type { PlainDate } from '../../program/plain-date.ts'
import { VARIABLE, variablesOn, type Value } from '../../records/answers/variables.ts'
import { monthWords, numberWords, rupiahWords } from '../format.ts'
import { escapeHtml } from '../html.ts'

/** Safe inside Telegram HTML. */
export function fill(text: string, day: PlainDate): string {
  const values = variablesOn(day)
  return escapeHtml(
    text.replaceAll(VARIABLE, (whole, name: string) => {
      const value = values.get(name)
      return value === undefined ? whole : valueWords(value)
    }),
  )
}

export function valueWords(of: Value): string {
  switch (of.kind) {
    case 'rupiah':
      return rupiahWords(of.value)
    case 'number':
      return numberWords(of.value)
    case 'month':
      return monthWords(of.value)
  }
}

/** What keeps a text a text on its way through a spreadsheet, and what is seen of it when it was not kept. */
import type { CellFlaw } from './table.ts'

const SCIENTIFIC = /^\s*\d(?:[.,]\d+)?E\+?\d{1,3}\s*$/i
/** An apostrophe that somebody, or our own writer, put before a number or a sign, to keep it a text. */
const KEPT_AS_TEXT = /^'(?=['=+\-@\t\r\d])/

/** A text of either format: without the apostrophe that kept it one, and marked when its digits are already gone. */
export function textCell(text: string): { text: string; flaw?: CellFlaw } {
  const bare = text.startsWith("'") ? text.replace(KEPT_AS_TEXT, '') : text
  return SCIENTIFIC.test(bare) ? { text: bare, flaw: 'digits-lost' } : { text: bare }
}

/** What a spreadsheet would take for a formula, and an apostrophe that reading would take away. */
const RISKY = /^(?:[=@\t\r]|[+-](?!\d[\d .-]*$)|'(?=['=+\-@\t\r\d]))/

/**
 * A text that no spreadsheet computes, also after it was saved as csv and opened again: with an apostrophe before it where
 * it begins with `=`, `+`, `-`, `@`, a tab or a line's end (OWASP, CSV Injection). Numbers with a sign, such as +62812…,
 * compute nothing and stay as they are. `textCell` takes the apostrophe away again.
 */
export const harmless = (text: string): string => (RISKY.test(text) ? `'${text}` : text)

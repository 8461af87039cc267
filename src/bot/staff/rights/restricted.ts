/** Whoever of the office opens a file or a member reads that its use is restricted, and to what. */
import { dateWords } from '../../format.ts'
import { words as w } from '../../words.ts'

/** Nothing where it is not. */
export const restrictedLines = (since: Date | undefined): string[] =>
  since === undefined ? [] : [w('rights:office.restricted', { since: dateWords(since) })]

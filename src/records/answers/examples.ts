/**
 * How people may ask for the answers that come with a release, and what they write that is no matter of this programme:
 * from both the search learns. Nobody sees them; they stand in `locales/id/asked`. What the office adds as a keyword
 * counts just as much.
 *
 * Written on 26 November 2026 in many voices (fishermen, farmers, widows, traders, a son for his father; short, long,
 * misspelt, some Javanese and Madurese), some of them by people who were told nothing but the answers, together with the
 * tuned part of `test/records/answers/phrasings.json`. Nothing of the other parts belongs there: they are what the search is
 * measured by.
 */
import { askedFile } from './asked-file.ts'

const linesOf = (text: string): string[] => text.split('\n').filter(line => line !== '')

/** By the answer's id: a part of the file begins with `# q01` and the question. */
export const EXAMPLES: ReadonlyMap<string, readonly string[]> = new Map(
  askedFile('examples.txt')
    .split(/^# /m)
    .slice(1)
    .map(part => {
      const [title = '', ...lines] = linesOf(part)
      return [title.split(' ', 1)[0] ?? '', lines]
    }),
)

/** What the search shall not answer, and what says nothing. */
export const ELSEWHERE_ASKED: readonly string[] = linesOf(askedFile('elsewhere.txt'))

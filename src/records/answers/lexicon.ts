/**
 * How people here write: what the search reads as one and the same word, and what it pays little heed to.
 *
 * None of it is shown to anybody; it stands in `locales/id/asked`. Each group of words says since when it stands here and why, so that a later reader
 * knows whether it may go.
 */
import { askedFile } from './asked-file.ts'

interface Group {
  /** What all of them are read as. */
  readonly as: string
  /** Words, or phrases of several words, separated by `|`. */
  readonly of: string
  readonly since: string
  readonly why: string
}

/** Lists of words and phrases are separated by `|`. */
interface Lists {
  /** Short forms of messages, Javanese and Madurese words, everyday words in place of the office's. */
  readonly groups: readonly Group[]
  /** Said in passing: they tell the search nothing. */
  readonly passing: string
  /** They tell little, since nearly every question has one of them. */
  readonly faint: string
  /**
   * What others care for, and what is nobody's office: whoever names it asks for something that no answer here is about,
   * however well the rest fits ("beasiswa ke luar negeri").
   */
  readonly elsewhere: string
}

const LISTS: Lists = JSON.parse(askedFile('lexicon.json'))

const wordsOf = (list: string): string[] => list.split('|')

/** Groups whose members are only spellings: inside a phrase too they are read alike ("blm cair", "durung cair"). */
const SPELLINGS = new Set(['tidak', 'belum', 'sudah', 'masih', 'mau', 'berapa', 'punya', 'siapa', 'kapan'])

interface Lexicon {
  /** What a short form is spelt in full. */
  readonly spelling: ReadonlyMap<string, string>
  /** What a word or a phrase (spelt in full) is read as. */
  readonly readAs: ReadonlyMap<string, string>
  /** The most words that a phrase has. */
  readonly longest: number
  readonly passing: ReadonlySet<string>
  readonly faint: ReadonlySet<string>
}

const OF_OTHERS = '~'

/** Whether a word as it was read is of others' concern. An answer that the office writes of it makes it ours. */
export const isOfOthers = (word: string): boolean => word.startsWith(OF_OTHERS)

function make(): Lexicon {
  const spelling = new Map<string, string>()
  for (const { as, of } of LISTS.groups)
    if (SPELLINGS.has(as)) for (const word of wordsOf(of)) if (!word.includes(' ')) spelling.set(word, as)
  const inFull = (phrase: string) =>
    phrase
      .split(' ')
      .map(word => spelling.get(word) ?? word)
      .join(' ')
  const readAs = new Map<string, string>()
  for (const phrase of wordsOf(LISTS.elsewhere))
    readAs.set(inFull(phrase), OF_OTHERS + phrase.replaceAll(' ', '_'))
  for (const { as, of } of LISTS.groups) for (const phrase of wordsOf(of)) readAs.set(inFull(phrase), as)
  const longest = Math.max(...[...readAs.keys()].map(phrase => phrase.split(' ').length))
  const passing = new Set(wordsOf(LISTS.passing).filter(word => !readAs.has(word)))
  return { spelling, readAs, longest, passing, faint: new Set(wordsOf(LISTS.faint)) }
}

export const LEXICON: Lexicon = make()

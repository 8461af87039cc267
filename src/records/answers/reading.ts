/**
 * How a text is read before it is looked for: short forms in full, phrases and everyday words as one word each, misspelt
 * words as what they most likely are, and affixes taken off (Sastrawi's rules for Indonesian).
 */
import { distance } from 'fastest-levenshtein'
import { Stemmer } from 'sastrawijs'
import { LEXICON } from './lexicon.ts'

/** Whatever is longer holds nothing more that would help; a message may have 4096 characters. */
const WORDS_AT_MOST = 60
const LETTERS_AT_MOST = 24

/** Words by which a misspelt one may be put right. */
export type Known = ReadonlySet<string>

interface Reading {
  /** What is meant: each word once, in order. */
  readonly words: readonly string[]
  /** What was written, word by word, spelt right. */
  readonly spelt: readonly string[]
}

/**
 * @param known words of the answers: what is neither one of them nor Indonesian is taken for the nearest.
 * @param year in which it is read: for "lahir 1964".
 */
export function read(text: string, year: number, known: Known = NOTHING): Reading {
  const typed = split(text).slice(0, WORDS_AT_MOST)
  const spelt = typed.map(word => putRight(LEXICON.spelling.get(word) ?? word, known))
  return { words: [...new Set([...agesIn(spelt, year), ...spansIn(spelt), ...grouped(spelt)])], spelt }
}

/** What is meant by a text. */
export const readWords = (text: string, year: number): readonly string[] => read(text, year).words

/** Whether anything is left of it that could be looked for: "ok", "halo pak" and a number are no question. */
export const saysSomething = (text: string): boolean =>
  readWords(text, 0).some(word => !LEXICON.faint.has(word))

/** Whether it asks, with a question mark or with one of the words that do. */
export const asksSomething = (text: string): boolean =>
  text.includes('?') || readWords(text, 0).some(word => ASKING.has(word))

const ASKING: ReadonlySet<string> = new Set(
  'apa berapa siapa kapan mana gimana kenapa bisa syarat dokumen lama cair belumcair bataswaktu beda aktamati calo ahliwaris'.split(
    ' ',
  ),
)

/** The words of a text as they stand, to put others right by. */
export const split = (text: string): string[] =>
  text
    .slice(0, 4096)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(\p{L})\1{2,}/gu, '$1')
    .replaceAll(/(\p{L})2(?![\p{L}\p{N}])/gu, '$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word !== '' && word.length <= LETTERS_AT_MOST)

/** Phrases first, the longest of them; then each word by itself. */
function grouped(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length;) {
    const { as, length } = phraseAt(words, at, 2) ??
      overPassing(words, at) ??
      phraseAt(words, at) ?? { as: single(words[at] ?? ''), length: 1 }
    if (as !== undefined) found.push(as)
    at += length
  }
  return found
}

function phraseAt(
  words: readonly string[],
  at: number,
  atLeast = 1,
): { as: string; length: number } | undefined {
  for (let length = Math.min(LEXICON.longest, words.length - at); length >= atLeast; length--) {
    const as = LEXICON.readAs.get(words.slice(at, at + length).join(' '))
    if (as !== undefined) return { as, length }
  }
  return undefined
}

/** "belum nikah" in "belum pernah nikah", where what is said in passing stands between. */
function overPassing(words: readonly string[], at: number): { as: string; length: number } | undefined {
  if (LEXICON.passing.has(words[at] ?? '')) return undefined
  const places = words
    .map((word, place) => ({ word, place }))
    .slice(at, at + 2 * LEXICON.longest)
    .filter(({ word }) => !LEXICON.passing.has(word))
  const found = phraseAt(
    places.map(({ word }) => word),
    0,
  )
  if (found === undefined || found.length === 1) return undefined
  return { as: found.as, length: (places[found.length - 1]?.place ?? at) - at + 1 }
}

function single(word: string): string | undefined {
  if (LEXICON.passing.has(word) || /^\p{L}$/u.test(word) || /^\d+$/.test(word)) return undefined
  const root = stem(word)
  const known = LEXICON.readAs.get(root)
  if (known !== undefined || stemmer.find(root))
    return LEXICON.passing.has(root) ? undefined : (known ?? root)
  const bare = withoutClitic(word)
  if (bare !== undefined)
    return LEXICON.passing.has(bare) ? undefined : (LEXICON.readAs.get(bare) ?? stem(bare))
  return LEXICON.passing.has(root) ? undefined : root
}

/** "bpjsku", "santunane", "warise": what Javanese hangs on a word, taken off one that is known without it. */
function withoutClitic(word: string): string | undefined {
  for (const clitic of CLITICS) {
    if (!word.endsWith(clitic) || word.length - clitic.length < 3) continue
    const bare = word.slice(0, -clitic.length)
    if (LEXICON.readAs.has(bare) || LEXICON.passing.has(bare) || stemmer.find(stem(bare))) return bare
  }
  return undefined
}

const CLITICS = ['nipun', 'ipun', 'nya', 'ne', 'ku', 'mu', 'e']

const stemmer = new Stemmer()
const stems = new Map<string, string>()
/** Enough for all words of the answers and what people write in a day; then it begins anew. */
const STEMS_KEPT = 20_000

/** The stemmer is slow at words that it does not know. */
function stem(word: string): string {
  const kept = stems.get(word)
  if (kept !== undefined) return kept
  if (stems.size >= STEMS_KEPT) stems.clear()
  const root = /^[a-z]+$/.test(word) ? stemmer.stem(word) : word
  stems.set(word, root)
  return root
}

/** What words were put right to, for each set of known ones: a strange word costs a look at all of them. */
const rights = new WeakMap<Known, Map<string, string>>()

/** A word of the language, or one that stands in the answers, stays. */
function putRight(word: string, known: Known): string {
  if (word.length < 4 || known.size === 0 || isWord(word, known)) return word
  const before = rights.get(known) ?? new Map<string, string>()
  rights.set(known, before)
  const right = before.get(word) ?? nearest(word, known)
  if (before.size >= STEMS_KEPT) before.clear()
  before.set(word, right)
  return right
}

function nearest(word: string, known: Known): string {
  const most = word.length < 8 ? 1 : 2
  let best: { word: string; off: number } | undefined
  for (const one of known) {
    if (Math.abs(one.length - word.length) > 3 || one.length < 4) continue
    const letters = distance(one, word)
    const off = sameBones(one, word) ? letters / 10 : letters
    if (off <= most && (best === undefined || off < best.off)) best = { word: one, off }
  }
  return best?.word ?? word
}

const isWord = (word: string, known: Known): boolean =>
  known.has(word) ||
  LEXICON.readAs.has(word) ||
  LEXICON.passing.has(word) ||
  !/^[a-z]+$/.test(word) ||
  stemmer.find(word) ||
  stemmer.find(stem(word))

const sameBones = (one: string, other: string): boolean =>
  bones(one) === bones(other) && bones(one).length >= 3

/** "mninggal", "meninggal": in a hurry people leave out the vowels. */
const bones = (word: string): string => word.replaceAll(/[aeiou]/g, '').replaceAll(/(.)\1+/g, '$1')

const NUMBER = String.raw`(?:\d{1,2}|se|satu|dua|rong|tiga|telung|empat|patang|lima|enam|tujuh|beberapa|pirang)`
const SPAN = String.raw`(?:hari|minggu|bulan|bln|sasi|wulan|mggu)`
const YEARS = String.raw`(?:tahun|thn|taun|th)`

/** How long somebody has been a member, how long ago a death was, how long they wait: what the numbers mean. */
const SPANS: readonly { readonly as: string; readonly like: RegExp }[] = [
  {
    as: 'barusebentar',
    like: new RegExp(
      String.raw`\b(?:baru|belum|lagek|lagi|nembe|kurang dari)(?: \w+)? ?${NUMBER} ?${SPAN}\b(?!.*cair)`,
    ),
  },
  {
    as: 'bataswaktu',
    like: new RegExp(String.raw`\b${NUMBER} ${YEARS} (?:yang |yg |sing )?(?:lalu|kepungkur|silam|kemarin)\b`),
  },
  { as: 'bataswaktu', like: /\b(?:meninggal|wafat|mati|meninggalnya|kejadian)\w* (?:\w+ ){0,2}20[12]\d\b/ },
  {
    as: 'sudahlama',
    like: new RegExp(
      String.raw`\b(?:sudah|hampir|lebih dari|nunggu|menunggu)(?: \w+)? ${NUMBER} ?(?:${SPAN}|${YEARS})\b`,
    ),
  },
]

function spansIn(words: readonly string[]): string[] {
  const line = words.slice(0, SPAN_WORDS).join(' ')
  return SPANS.filter(({ like }) => like.test(line)).map(({ as }) => as)
}

const SPAN_WORDS = 40

const NOTHING: Known = new Set()

const TENS: Readonly<Record<string, number>> = { enam: 60, tujuh: 70, delapan: 80, lima: 50 }
const ONES: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
}

/** An age at which it is asked whether one is too old: below 65, or from then on. */
function agesIn(words: readonly string[], year: number): string[] {
  return words.flatMap((word, at) => {
    const number = /^\d{2,4}$/.test(word) ? Number(word) : spelled(words, at)
    if (number === undefined) return []
    const near = words.slice(Math.max(0, at - 4), at + 3)
    const isYear = number >= year - 90 && number <= year - 55 && near.some(one => BORN.has(one))
    const age = isYear ? year - number : number
    if (!isYear && !words.some(one => AGED.has(LEXICON.readAs.get(one) ?? one))) return []
    if (age >= 58 && age < 65) return ['#60', 'umur']
    return age >= 65 && age < 110 ? ['#65', 'umur'] : []
  })
}

const BORN: ReadonlySet<string> = new Set(['lahir', 'kelahiran', 'klahiran', 'lahiran', 'kelairan', 'lair'])
/** The words beside which a number of two digits is an age; "70 juta" is a phrase, and none of them. */
const AGED: ReadonlySet<string> = new Set(
  'umur tua kepala bulan mbah nenek kakek emak mak ibu bapak bpk'.split(' '),
)

function spelled(words: readonly string[], at: number): number | undefined {
  const tens = TENS[words[at] ?? '']
  if (tens === undefined || words[at + 1] !== 'puluh') return undefined
  return tens + (ONES[words[at + 2] ?? ''] ?? 0)
}

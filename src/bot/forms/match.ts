/**
 * What a person means who types instead of tapping: a button's words, its number, or a part of its words.
 */

/** Something that can be tapped, and typed. */
export interface Sayable {
  readonly label: string
  /** Other ways people type it, separated by `|`. */
  readonly also?: string
}

/** The one whose words these are, courtesies aside; undefined when none fits, or more than one would. */
export function matchExactly<T extends Sayable>(text: string, sayables: readonly T[]): T | undefined {
  const typed = plain(text)
  const core = bare(typed)
  return (
    only(sayables.filter(one => spellings(one).includes(typed))) ??
    only(sayables.filter(one => spellings(one).includes(core)))
  )
}

/** The one meant by its words, or the beginning or a part of its words. */
export function matchLoosely<T extends Sayable>(text: string, sayables: readonly T[]): T | undefined {
  const exact = matchExactly(text, sayables)
  if (exact) return exact
  const typed = bare(plain(text))
  if (typed === '') return undefined
  const beginning = sayables.filter(one => spellings(one).some(words => words.startsWith(`${typed} `)))
  if (beginning.length > 0 || typed.length < 4) return only(beginning)
  return only(sayables.filter(one => spellings(one).some(words => words.includes(typed))))
}

/** The one meant by its number in the list: "3", "nomor 3", "3. Nelayan". */
export function matchNumber<T extends Sayable>(text: string, sayables: readonly T[]): T | undefined {
  const [, number, words] =
    /^(?:no |nomor |pilih |pilihan )*(\d{1,2})(?: (.+))?$/.exec(bare(plain(text))) ?? []
  const meant = sayables[Number(number) - 1]
  return meant && (words === undefined || spellings(meant).includes(words)) ? meant : undefined
}

const only = <T>(found: readonly T[]): T | undefined => (found.length === 1 ? found[0] : undefined)

const spellings = ({ label, also }: Sayable): string[] =>
  [label, ...(also?.split('|') ?? [])].map(plain).filter(words => words !== '')

/** Lower case letters and digits only: no emoji, dots, or double spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const COURTESIES = new Set('saya aku kami pak bu bapak ibu mas mbak kak saja aja dong ya'.split(' '))

/** "saya nelayan pak" is "nelayan"; a courtesy alone stays. */
function bare(typed: string): string {
  const words = typed.split(' ')
  const courtesyAt = (at: number) => words.length > 1 && COURTESIES.has(words.at(at) ?? '')
  while (courtesyAt(-1)) words.pop()
  while (courtesyAt(0)) words.shift()
  return words.join(' ')
}

/** Whether one of these words stands in what was written, with whatever marks. @param wanted `wafat|hilang di laut` */
export function hears(text: string | undefined, wanted: string): boolean {
  const words = ` ${plain(text ?? '')} `
  return wanted.split('|').some(one => words.includes(` ${one} `))
}

/** A sector from the words for a work in a list: "Nelayan ABK", "buruh tani", "pedagang bakso". */
import { distance } from 'fastest-levenshtein'
import type { Role, Sector } from '../program/sectors.ts'

export interface Work {
  readonly sector: Sector
  readonly role?: Role
  /** As the list has it. */
  readonly words: string
}

/** From the most telling to the least: the first that is among the words decides. */
const WORDS: readonly (readonly [words: string, sector: Sector, role?: Role])[] = [
  ['abk, anak buah kapal', 'fisher', 'abk'],
  ['pengolah ikan, pengolah hasil laut, pindang, pengasap ikan, pengolah', 'fisher', 'pengolah'],
  ['nelayan', 'fisher', 'nelayan'],
  ['perikanan, pembudidaya ikan, petambak', 'fisher'],
  ['buruh tani, pekerja tani, tani buruh', 'farmer', 'buruh-tani'],
  ['penggarap', 'farmer', 'penggarap'],
  ['penyewa lahan, petani penyewa', 'farmer', 'penyewa'],
  ['pemilik lahan, petani pemilik', 'farmer', 'pemilik'],
  ['petani, tani, pertanian, pekebun', 'farmer'],
  [
    'umkm, ukm, usaha mikro, usaha kecil, pedagang, dagang, jualan, penjual, warung, toko, wirausaha, wiraswasta, pkl, ' +
      'pengrajin, perajin, penjahit, katering, kuliner',
    'msme',
  ],
]

const PHRASES = WORDS.flatMap(([words, sector, role]) =>
  words.split(', ').map(phrase => ({ phrase, sector, role })),
)

/** @returns undefined when no word says a covered sector: the caller decides whether that is `other` or a doubt. */
export function readWork(text: string): Work | undefined {
  const written = wordsIn(text)
  const hit =
    PHRASES.find(({ phrase }) => ` ${written.join(' ')} `.includes(` ${phrase} `)) ??
    PHRASES.find(({ phrase }) => written.some(word => isSlip(phrase, word)))
  if (hit === undefined) return undefined
  return { sector: hit.sector, words: text, ...(hit.role === undefined ? {} : { role: hit.role }) }
}

const wordsIn = (text: string) =>
  text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word !== '')

/** "nelyan", "pedangang". Short words have too many neighbours. */
const isSlip = (phrase: string, word: string) =>
  phrase.length >= 7 && !phrase.includes(' ') && distance(phrase, word) <= 1

/** A kelurahan by the way people write it: with "Kel." before it, without its space, with a slip, or cut short. */
import { distance } from 'fastest-levenshtein'
import { kelurahanNamed, KECAMATANS, KELURAHANS, type Kelurahan } from '../program/areas.ts'
import type { Value } from './values.ts'

export type KelurahanProblem =
  | 'unknown-kelurahan'
  /** Two or more of the kecamatan begin like this: "Triwung". */
  | 'ambiguous-kelurahan'
  /** It is in another kecamatan than the one that stands beside it. */
  | 'not-in-kecamatan'

/** @param kecamatan the cell beside it; `''` or an unknown one settles nothing and refuses nothing. */
export function readKelurahan(text: string, kecamatan: string): Value<Kelurahan, KelurahanProblem> {
  const name = nameIn(text)
  const within = kecamatanNamed(kecamatan)?.code
  const near = [kelurahanNamed(name) ?? [], () => nearly(name), () => cutShort(name)]
  for (const look of near) {
    const candidates = [typeof look === 'function' ? look() : look].flat()
    if (candidates.length === 0) continue
    const inside = candidates.filter(area => within === undefined || area.kecamatan === within)
    const [area] = inside
    if (area === undefined) return { ok: false, why: 'not-in-kecamatan' }
    return inside.length === 1 ? { ok: true, value: area } : { ok: false, why: 'ambiguous-kelurahan' }
  }
  return { ok: false, why: 'unknown-kelurahan' }
}

const kecamatanNamed = (text: string) => {
  const wanted = bare(text.replace(/^\s*kec(amatan)?\b\.?/i, ''))
  return (
    KECAMATANS.find(area => bare(area.name) === wanted) ??
    KECAMATANS.find(area => isSlip(bare(area.name), wanted))
  )
}

/** "Kel. Mayangan RT 01 RW 02, Kec. Mayangan" is Mayangan. */
const nameIn = (text: string) =>
  text
    .replace(/^\s*(?:kelurahan|kel|desa|ds)\b[.:]?/i, '')
    .replace(/[,\s(]+(?:kec|kecamatan|rt|rw|kota)\b.*$/i, '')
    .replace(/,.*$/, '')

const bare = (text: string) => text.toLowerCase().replaceAll(/[^a-z]/g, '')

const spellings = ({ name, aliases }: Kelurahan) => [name, ...aliases].map(bare)

const nearly = (name: string): Kelurahan[] =>
  KELURAHANS.filter(area => spellings(area).some(spelling => isSlip(spelling, bare(name))))

/** One wrong letter in five, two in ten: no two kelurahan are so alike. */
function isSlip(spelling: string, written: string): boolean {
  const allowed = spelling.length >= 10 ? 2 : spelling.length >= 5 ? 1 : 0
  return allowed > 0 && distance(spelling, written) <= allowed
}

/** "Jrebeng" in Wonoasih can only be Jrebeng Kidul. */
function cutShort(name: string): Kelurahan[] {
  const wanted = name.trim().toLowerCase()
  return wanted === '' ? [] : KELURAHANS.filter(area => area.name.toLowerCase().split(' ')[0] === wanted)
}

/** How kelurahan, kinds of work and codes are named, on screens and on paper. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { COVERED_SECTORS } from '../../../program/sectors.ts'
import { words as w } from '../../words.ts'

/** @param kelurahan its code; empty: no list says it. */
export function placeWords(kelurahan: string): string {
  if (kelurahan === '') return w('unlinked:noKelurahan')
  return w('unlinked:kelurahan', { kelurahan: kelurahanByCode(kelurahan)?.name ?? kelurahan })
}

export function sectorWords(sector: string): string {
  const known = COVERED_SECTORS.find(one => one === sector)
  return known === undefined ? sector : w(`check:sector.${known}`)
}

/** "ACDE-FGHJ" */
export const codeWords = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

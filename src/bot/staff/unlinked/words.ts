/** How kelurahan and codes are named, on screens and on paper. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { words as w } from '../../words.ts'

/** @param kelurahan its code; empty: no list says it. */
export function placeWords(kelurahan: string): string {
  if (kelurahan === '') return w('unlinked:noKelurahan')
  return w('unlinked:kelurahan', { kelurahan: kelurahanByCode(kelurahan)?.name ?? kelurahan })
}

/** "ACDE-FGHJ" */
export const codeWords = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

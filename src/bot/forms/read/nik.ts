/**
 * NIK and KK as people type them, with dots, spaces or "NIK:" in front.
 */
import { readKk, readNik, type Kk, type Nik } from '../../../program/nik.ts'
import type { Read, Reading } from '../form.ts'

export function readNikNumber(text: string, { w }: Pick<Reading, 'w'>): Read<Nik> {
  const number = bare(text)
  const read = readNik(number)
  if (read.ok) return { ok: true, value: read.nik }
  const why = {
    letters: () => w('form:read.nik.letters'),
    'not-16-digits': () => w('form:read.nik.length', { n: digitsIn(number) }),
    'impossible-province': () => w('form:read.nik.beginning'),
    'impossible-date': () => w('form:read.nik.date'),
    'serial-zero': () => w('form:read.nik.end'),
  }
  return { ok: false, why: why[read.problem]() }
}

export function readKkNumber(text: string, { w }: Pick<Reading, 'w'>): Read<Kk> {
  const number = bare(text)
  const read = readKk(number)
  if (read.ok) return { ok: true, value: read.kk }
  const why = {
    letters: () => w('form:read.kk.letters'),
    'not-16-digits': () => w('form:read.kk.length', { n: digitsIn(number) }),
    'impossible-province': () => w('form:read.kk.beginning'),
  }
  return { ok: false, why: why[read.problem]() }
}

const bare = (text: string): string => text.replace(/^\s*(?:(?:no|nomor|nik|ktp|kk)[\s.:]*)+/i, '')

const digitsIn = (text: string): number => text.replaceAll(/\D/g, '').length

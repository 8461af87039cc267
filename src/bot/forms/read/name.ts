/**
 * A person's name as the KTP has it; titles stay.
 */
import type { Read, Reading } from '../form.ts'
import { hears, matchExactly } from '../match.ts'

const LONGEST = 80

export function readName(text: string, { w }: Pick<Reading, 'w'>): Read<string> {
  const name = text
    .normalize('NFC')
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (/\d/.test(name)) return { ok: false, why: w('form:read.name.digits') }
  if (/[^\p{L}\p{M} .,'/-]/u.test(name)) return { ok: false, why: w('form:read.name.symbols') }
  if ((name.match(/\p{L}/gu) ?? []).length < 2) return { ok: false, why: w('form:read.name.short') }
  if (isNoName(name, w)) return { ok: false, why: w('form:read.name.notName') }
  if (name.length > LONGEST) return { ok: false, why: w('form:read.name.long', { most: LONGEST }) }
  return { ok: true, value: name }
}

/** "Suami saya", "ada", "saya kirim fotonya": said to who asks for a name, and nobody's. */
const isNoName = (text: string, w: Reading['w']): boolean =>
  hears(text, w('form:read.name.neverInNames')) ||
  matchExactly(text, [{ label: '', also: w('form:read.name.notNames') }]) !== undefined

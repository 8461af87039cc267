/**
 * A free line: an address, the name of a group, a reason. What was typed on several lines becomes one.
 */
import { visible } from '../../../program/visible.ts'
import type { Read, Reading } from '../form.ts'

const SHORTEST = 3
const LONGEST = 120

export function readLine(text: string, { w }: Pick<Reading, 'w'>): Read<string> {
  const line = visible(text)
    .normalize('NFC')
    .trim()
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, ', ')
  if (line.length < SHORTEST || !/[\p{L}\p{N}]/u.test(line))
    return { ok: false, why: w('form:read.line.short') }
  if (line.length > LONGEST) return { ok: false, why: w('form:read.line.long', { most: LONGEST }) }
  return { ok: true, value: line }
}

/** A line that others read later: no number of a person stands in it, neither a NIK nor one of an account. */
export function readSharedLine(text: string, reading: Pick<Reading, 'w'>): Read<string> {
  const hasNumber = /\d{12,}/.test(text.replaceAll(/[\s.-]/g, ''))
  return hasNumber ? { ok: false, why: reading.w('form:read.line.number') } : readLine(text, reading)
}

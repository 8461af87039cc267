/**
 * RT and RW, the neighbourhood and the group of neighbourhoods of an address: `RT 03 RW 05`, `3/5`, `003/005`.
 */
import type { Read, Reading } from '../form.ts'

/** @returns RT and RW with three digits each, as the KTP has them: `003/005` */
export function readRtRw(text: string, { w }: Pick<Reading, 'w'>): Read<string> {
  const [, first, second] = /^\D*(\d{1,3})\D+(\d{1,3})\D*$/.exec(text) ?? []
  if (first === undefined || second === undefined) return { ok: false, why: w('form:read.rtRw') }
  const turned = /\brw\W*\d+\W*rt\W*\d/i.test(text)
  const [rt, rw] = turned ? [second, first] : [first, second]
  return { ok: true, value: `${rt.padStart(3, '0')}/${rw.padStart(3, '0')}` }
}

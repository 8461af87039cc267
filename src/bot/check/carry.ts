/**
 * What the check was told, as the few characters that fit into a button: so one tap goes on to the registration with it,
 * and nothing has to be kept for a person who only asked. It stands in the person's own chat, where they said it.
 */
import type { WorkAnswers } from './questions.ts'

/** A letter per answer; letters are never reused for another answer, since old buttons live on. */
const letters = {
  sector: { f: 'fisher', t: 'farmer', u: 'msme' },
  role: {
    n: 'nelayan',
    a: 'abk',
    o: 'pengolah',
    p: 'pemilik',
    g: 'penggarap',
    s: 'penyewa',
    b: 'buruh-tani',
  },
  land: { k: 'under-2', l: '2-or-more', x: 'unknown' },
  tobacco: { y: 'yes', n: 'no' },
  worked: { y: 'yes', n: 'no' },
  ktp: { k: 'kota', b: 'kabupaten', l: 'other', x: 'unknown' },
  employment: { n: 'none', w: 'wage', a: 'asn-tni-polri' },
  membership: { n: 'none', c: 'city-before', s: 'self-paid-active', e: 'employer-active', x: 'unknown' },
} as const satisfies { [K in keyof WorkAnswers]?: Record<string, NonNullable<WorkAnswers[K]>> }

const names = Object.keys(letters) as (keyof typeof letters)[]
const MISSING = '_'

/** One letter per answer in a fixed order, `_` where there is none. */
export const carry = (answers: Partial<WorkAnswers>): string =>
  names
    .map(name => Object.entries(letters[name]).find(([, value]) => value === answers[name])?.[0] ?? MISSING)
    .join('')

/** Reads it back; letters that mean nothing are left out, so that the question is asked. */
export const carried = (code: string): Partial<WorkAnswers> =>
  Object.fromEntries(
    names.flatMap((name, at) => {
      const value = (letters[name] as Record<string, string>)[code[at] ?? MISSING]
      return value === undefined ? [] : [[name, value]]
    }),
  )

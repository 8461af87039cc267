/**
 * What was told, as the few characters that fit into a button: so its details can be looked at without anything being kept
 * for somebody who only asked. It stands in the person's own chat, where they said it; no name, number or address is in it.
 */
import type { Cause } from '../../program/benefits/case.ts'
import { addDays, dateOf, daysBetween, monthOf, type PlainDate } from '../../program/plain-date.ts'
import { keyOf } from '../../program/ledger.ts'
import type { Born, Life, Told, ToldChild } from './told.ts'

/** In the order of their codes, which old buttons keep: new ones come last. */
const WHATS = ['death', 'missing', 'planning'] as const
const CAUSES: readonly (Cause | null)[] = [null, 'not-work', 'work', 'way-to-work', 'sudden-at-work']
const LEVELS = [null, 'tk', 'sd', 'smp', 'sma', 'pt', 'not-yet', 'left'] as const
const LIVES: readonly (Life | null)[] = [
  null,
  'single',
  'married',
  'unknown',
  'internship',
  'employed-up-to-6-months',
  'employed-longer',
  'self-employed',
]
const SINCE = ['unknown', 'month', 'day'] as const
const BORN = ['unknown', 'day', 'age'] as const
const EPOCH = dateOf('1950-01-01')
const DAY_BITS = 16
const MONTHS_BITS = 10
const MONTHS_ALL = 2 ** MONTHS_BITS - 1
const OWN_BITS = 16

export const CHILDREN_MOST = 6

/** @returns at most 40 characters of base64url. */
export function carry({ what, own, on, cause, since, paid, children }: Told): string {
  const bits = new Writer()
  bits.put(WHATS.indexOf(what), 2)
  bits.put(own === undefined ? 0 : 1, 1)
  if (own !== undefined) bits.put(Number.parseInt(own, 16), OWN_BITS)
  bits.put(on === null ? 0 : 1, 1)
  if (on !== null) bits.day(on)
  bits.put(CAUSES.indexOf(cause), 3)
  const isDay = since !== null && since.length > MONTH_LENGTH
  bits.put(since === null ? 0 : SINCE.indexOf(isDay ? 'day' : 'month'), 2)
  if (since !== null) bits.day(dateOf(isDay ? since : `${since}-01`))
  // A month more than was said: nought is "not known".
  bits.put(paid === null ? 0 : paid === 'all' ? MONTHS_ALL : Math.min(paid + 1, MONTHS_ALL - 1), MONTHS_BITS)
  bits.put(children.length, 3)
  for (const { born, level, year, life } of children) {
    bits.put(born === null ? 0 : BORN.indexOf(born.how), 2)
    if (born !== null) bits.day(born.day)
    bits.put(LEVELS.indexOf(level), 3)
    bits.put(year ?? 0, 3)
    bits.put(LIVES.indexOf(life), 3)
  }
  return bits.code()
}

/** Undefined for what nobody packed: a button of somebody else's making. */
export function carried(code: string): Told | undefined {
  const bits = Reader.of(code)
  const what = WHATS[bits.take(2)]
  const own =
    bits.take(1) === 1
      ? bits
          .take(OWN_BITS)
          .toString(16)
          .padStart(OWN_BITS / 4, '0')
      : undefined
  const on = bits.take(1) === 1 ? bits.day() : null
  const cause = CAUSES[bits.take(3)]
  const sinceHow = SINCE[bits.take(2)]
  const from = sinceHow === 'unknown' ? null : bits.day()
  const paid = bits.take(MONTHS_BITS)
  const count = bits.take(3)
  if (what === undefined || cause === undefined || sinceHow === undefined || count > CHILDREN_MOST)
    return undefined
  const children = Array.from({ length: count }, () => childIn(bits))
  if (!bits.isRight) return undefined
  return {
    what,
    own,
    on,
    cause,
    since: from === null ? null : sinceHow === 'day' ? from : keyOf(monthOf(from)),
    paid: paid === 0 ? null : paid === MONTHS_ALL ? 'all' : paid - 1,
    children,
  }
}

function childIn(bits: Reader): ToldChild {
  const how = BORN[bits.take(2)]
  const born: Born | null = how === undefined || how === 'unknown' ? null : { how, day: bits.day() }
  const level = LEVELS[bits.take(3)] ?? null
  const year = bits.take(3)
  return { born, level, year: year === 0 ? null : year, life: LIVES[bits.take(3)] ?? null }
}

const MONTH_LENGTH = '2026-01'.length

// ——— Bits ———

class Writer {
  #bits = ''

  put(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width)
      throw new RangeError(`${value} does not go into ${width} bits`)
    this.#bits += value.toString(2).padStart(width, '0')
  }

  day(day: PlainDate): void {
    this.put(Math.max(0, Math.min(daysBetween(EPOCH, day), 2 ** DAY_BITS - 1)), DAY_BITS)
  }

  code(): string {
    const bytes = this.#bits.match(/.{1,8}/g) ?? []
    return Buffer.from(bytes.map(byte => Number.parseInt(byte.padEnd(8, '0'), 2))).toString('base64url')
  }
}

class Reader {
  readonly #bits: string
  #at = 0

  private constructor(bits: string) {
    this.#bits = bits
  }

  static of(code: string): Reader {
    const bytes = [...Buffer.from(code, 'base64url')]
    return new Reader(bytes.map(byte => byte.toString(2).padStart(8, '0')).join(''))
  }

  /** Nought past the end. */
  take(width: number): number {
    const bits = this.#bits.slice(this.#at, this.#at + width)
    this.#at += width
    return Number.parseInt(bits.padEnd(width, '0'), 2)
  }

  day(): PlainDate {
    return addDays(EPOCH, this.take(DAY_BITS))
  }

  /** Nothing is missing, and nothing stands after the end. */
  get isRight(): boolean {
    const left = this.#bits.length - this.#at
    return left >= 0 && left < 8 && !this.#bits.slice(this.#at).includes('1')
  }
}

/** The four letters by which a linked person is found again. */
export const ownOf = (person: string): string => person.slice(-OWN_BITS / 4)

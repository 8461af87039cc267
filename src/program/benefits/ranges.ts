/** Sums between a least and a most, in whole rupiah. */
import { rupiah } from '../rupiah.ts'
import type { Range } from './case.ts'

export const NONE: Range = { min: rupiah(0), max: rupiah(0) }

export const rangeOf = (values: readonly number[]): { min: number; max: number } =>
  values.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...values), max: Math.max(...values) }

export function rupiahRange(values: readonly number[]): Range {
  const { min, max } = rangeOf(values)
  return { min: rupiah(min), max: rupiah(max) }
}

/** Nothing at the least where it may turn out to be none. */
export const orNothing = ({ min, max }: Range, mayBeNothing: boolean): Range => ({
  min: mayBeNothing ? NONE.min : min,
  max,
})

/** From the least of them all to the most. */
export const spanOf = (ranges: readonly Range[]): Range =>
  ranges.length === 0
    ? NONE
    : {
        min: rupiah(Math.min(...ranges.map(({ min }) => min))),
        max: rupiah(Math.max(...ranges.map(({ max }) => max))),
      }

/** What a programme year costs: how many months it pays, and what so many people need for them. */
import { MONTHLY_CONTRIBUTION } from '../contribution.ts'
import { compareMonths } from '../plain-date.ts'
import { rupiah, type Rupiah } from '../rupiah.ts'
import type { MonthsCovered } from './year.ts'

/** Months from the first to the last, both counted; none when the last lies before the first. */
export const monthsIn = ({ from, to }: MonthsCovered): number => Math.max(0, compareMonths(to, from) + 1)

/** What the city needs for so many people and months, at the normal tariff, without discount. */
export const commitment = (people: number, months: number): Rupiah =>
  rupiah(people * months * MONTHLY_CONTRIBUTION.total.value)

/** Longer than any city pays at once; beyond it somebody has mistyped a year. */
const MONTHS_AT_MOST = 24

/** Whether a programme year can pay these months: in order, not too many, and some of them in the year itself. */
export const canCover = (year: number, { from, to }: MonthsCovered): boolean =>
  compareMonths(from, to) <= 0 &&
  monthsIn({ from, to }) <= MONTHS_AT_MOST &&
  from.year <= year &&
  year <= to.year

/** The monthly contribution (iuran) for JKK and JKM of a worker who is nobody's employee (BPU), at the lowest base. */
import { compareMonths, type YearMonth } from './plain-date.ts'
import { rupiah, type Rupiah } from './rupiah.ts'
import type { Sourced } from './source.ts'

/** The normal tariff; what the city pays from DBHCHT, always without discount. */
export const MONTHLY_CONTRIBUTION: Readonly<Record<'jkk' | 'jkm' | 'total', Sourced<Rupiah>>> = {
  jkk: { value: rupiah(10_000), source: 'PP 44/2015 Lampiran II: 1% of the base of Rp1.000.000' },
  jkm: { value: rupiah(6_800), source: 'PP 44/2015' },
  total: { value: rupiah(16_800), source: 'PP 44/2015 Lampiran II; Perbup Situbondo (DBHCHT)' },
}

export interface SelfPayTariff {
  readonly perMonth: Rupiah
  /** The last month at this tariff; undefined when no end is known. */
  readonly lastMonth: YearMonth | undefined
  readonly source: string
}

/** What PP 50/2025 leaves to pay of who pays alone; never of whom the city pays for. */
export const DISCOUNT = {
  from: { year: 2026, month: 4 },
  to: { year: 2026, month: 12 },
  perMonth: rupiah(8_400),
  source: 'PP 50/2025 Pasal 4 ayat (1)',
} as const

/**
 * What a worker who pays alone pays for the contribution of `month`, at the lowest base.
 *
 * **Never for a person whom the city pays for**: PP 50/2025 gives no discount on contributions paid through APBN or
 * APBD. Transport has longer discount months (January 2026 to March 2027), but no sector here says whether the work is
 * transport; these are the months that hold for every work, so that nobody is told too little.
 */
export function selfPayTariff(month: YearMonth): SelfPayTariff {
  const discounted = compareMonths(DISCOUNT.from, month) <= 0 && compareMonths(month, DISCOUNT.to) <= 0
  if (discounted) return { perMonth: DISCOUNT.perMonth, lastMonth: DISCOUNT.to, source: DISCOUNT.source }
  const { value, source } = MONTHLY_CONTRIBUTION.total
  return { perMonth: value, lastMonth: undefined, source }
}

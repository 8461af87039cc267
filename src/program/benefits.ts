/**
 * What JKM and JKK pay, as the rules stand. A figure here is never a promise: BPJS Ketenagakerjaan decides.
 */
import { rupiah, type Rupiah } from './rupiah.ts'
import type { Sourced } from './source.ts'

const PP_82 = 'PP 44/2015 Pasal 34 jo. PP 82/2019'

/** Jaminan Kematian: a death whose cause was not the work, while membership was active. */
export const JKM: Readonly<
  Record<'lumpSum' | 'periodic' | 'funeral' | 'total' | 'underThreeMonths', Sourced<Rupiah>>
> = {
  lumpSum: { value: rupiah(20_000_000), source: PP_82 },
  /** 24 × Rp500.000, paid at once. */
  periodic: { value: rupiah(12_000_000), source: PP_82 },
  funeral: { value: rupiah(10_000_000), source: PP_82 },
  total: { value: rupiah(42_000_000), source: PP_82 },
  /** Of a worker who is nobody's employee and has been a member for less than three months. */
  underThreeMonths: { value: rupiah(10_000_000), source: 'Permenaker 1/2025 Pasal 97A ayat (2)' },
}

/** Jaminan Kecelakaan Kerja: a death by a work accident, at the lowest base of Rp1.000.000. */
export const JKK_DEATH: Readonly<Record<'lumpSum' | 'periodic' | 'funeral' | 'total', Sourced<Rupiah>>> = {
  /** 60% of 80 times the base. */
  lumpSum: { value: rupiah(48_000_000), source: 'PP 44/2015; finance.detik.com 5759152' },
  periodic: { value: rupiah(12_000_000), source: PP_82 },
  funeral: { value: rupiah(10_000_000), source: PP_82 },
  total: {
    value: rupiah(70_000_000),
    source: 'Sum of the three; BPJS Ketenagakerjaan Probolinggo, June 2025',
  },
}

/** Sums over the ledger of an announcement that several screens say. */
import { LEFT_OUT_BEFORE, standingsOf } from '../../../program/announcements/lists.ts'
import type { Figures } from '../../../records/announcements/figures.ts'

/** Nothing was to be sent to them: known before, or told on another account. */
const NOT_ADDRESSED = [...LEFT_OUT_BEFORE, 'joined'] as const
const TRIED_IN_VAIN = standingsOf('not-reached').filter(one => !NOT_ADDRESSED.some(other => other === one))

/** Those to whom it goes or went. */
export const addressed = ({ total, byState }: Figures): number =>
  total - NOT_ADDRESSED.reduce((sum, one) => sum + byState[one], 0)

/** Those who wait for it, or to whom it is on its way. */
export const ahead = ({ byState }: Figures): number => byState.waiting + byState.queued

/** Those to whom it was sent in vain. */
export const inVain = ({ byState }: Figures): number =>
  TRIED_IN_VAIN.reduce((sum, one) => sum + byState[one], 0)

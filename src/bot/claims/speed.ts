/** How long it takes most families, once there are enough of them to say so. */
import type { Claim } from '../../records/claims/claim-rows.ts'
import { daysToPayment } from '../../records/claims/office/days-to-payment.ts'
import type { Reader } from '../../store/store.ts'
import { words as w } from '../words.ts'

/** Nothing where the programme is open: the border between the two is BPJS's to draw. */
export async function speedLines(reader: Reader, claim: Claim): Promise<string[]> {
  const programme = claim.programme ?? (claim.maybeAccident ? undefined : 'jkm')
  if (programme === undefined || claim.kind === 'accident' || claim.endedAt !== undefined) return []
  const days = await daysToPayment(reader, programme)
  return days === undefined ? [] : [w('claim:one.most', { days })]
}

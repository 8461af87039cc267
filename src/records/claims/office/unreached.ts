/**
 * A message about a claim that did not arrive: it is not lost, the office hears of it and calls, or goes there. Who sees
 * the claim reads where it stands as soon as they write again.
 */
import type { Tx } from '../../../store/store.ts'
import { hasHappened, recordEvent } from '../../events.ts'
import { dayAt, startOfDay } from '../../jakarta.ts'
import type { Notice } from '../../notices.ts'
import { claimById } from '../claim-rows.ts'
import { officeOf } from '../family/report.ts'

/** The office is told once a day of each claim. */
export async function noteUnreached(
  tx: Tx,
  { claim: id, why }: { claim: string; why: 'unreachable' | 'refused' },
): Promise<Notice[]> {
  const claim = await claimById(tx, id)
  if (!claim) return []
  const isKnown = await hasHappened(tx, {
    to: 'claim',
    any: [id],
    kinds: ['claim-unreached'],
    since: startOfDay(dayAt(tx.now)),
  })
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: id,
    kind: 'claim-unreached',
    actor: 'system',
    codes: { why },
  })
  if (isKnown) return []
  return (await officeOf(tx, claim)).map(account => ({ kind: 'claim-unreached', account, claim: id }))
}

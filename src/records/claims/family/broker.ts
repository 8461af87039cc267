/** Somebody asks for money in the name of the office, or of BPJS: the office hears of it, in the words of who reports it. */
import type { Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import { timesToday } from '../../limits.ts'
import type { Notice } from '../../notices.ts'
import { officeOf } from './report.ts'

const REPORTS_A_DAY = 3

export async function reportBroker(
  tx: Tx,
  { account, said, phone }: { account: string; said: string; phone: string | undefined },
): Promise<{ ok: true; notices: Notice[] } | { ok: false; error: 'too-many' | 'nobody-there' }> {
  if ((await timesToday(tx, account, 'broker-reported')) >= REPORTS_A_DAY)
    return { ok: false, error: 'too-many' }
  const office = await officeOf(tx, { kelurahan: undefined })
  if (office.length === 0) return { ok: false, error: 'nobody-there' }
  await recordEvent(tx, { subjectKind: 'account', subject: account, kind: 'broker-reported', actor: account })
  return { ok: true, notices: office.map(to => ({ kind: 'broker-reported', account: to, said, phone })) }
}

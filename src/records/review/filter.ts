/** What somebody of the office wants to see of the queue; it stays until they choose otherwise. */
import type { Reader, Tx } from '../../store/store.ts'
import { isOfficer } from '../office/officers.ts'

export interface QueueFilter {
  readonly sector?: string
  /** Code of the kelurahan. */
  readonly kelurahan?: string
  /** A status; those that wait for the office if absent. */
  readonly status?: string
  /** Only what is past its day. */
  readonly late?: boolean
}

export async function filterOf(reader: Reader, account: string): Promise<QueueFilter> {
  const { staff } = reader.t
  const [row] = await reader.db.select({ filter: staff.filter }).from(staff).where(isOfficer(reader, account))
  return row?.filter ?? {}
}

export async function setFilter(tx: Tx, account: string, filter: QueueFilter): Promise<void> {
  await tx.db
    .update(tx.t.staff)
    .set({ filter: { ...filter } })
    .where(isOfficer(tx, account))
}

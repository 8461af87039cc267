/** Counts of the programme year, without anybody's name: for the leadership, and for who reviews. */
import { and, count, eq } from 'drizzle-orm'
import { STATUSES, type RegistrationStatus } from '../../program/registration.ts'
import { COVERED_SECTORS, type CoveredSector } from '../../program/sectors.ts'
import type { Reader } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { placesLeft } from '../registrations/places.ts'
import { setting } from '../settings/settings.ts'
import { queueFigures } from './queue.ts'

export interface Figures {
  readonly year: number
  /** Files that wait for the office, and those past their day. */
  readonly waiting: number
  readonly late: number
  readonly byStatus: readonly { readonly status: RegistrationStatus; readonly files: number }[]
  readonly bySector: readonly {
    readonly sector: CoveredSector
    readonly files: number
    readonly placesLeft: number | 'not-set'
  }[]
}

export async function figuresFor(
  reader: Reader,
  account: string,
): Promise<{ ok: true; figures: Figures } | Denied> {
  const allowed = await authorise(reader, account, 'see-figures')
  if (!allowed.ok) return allowed
  const year = await setting(reader, 'programme-year')
  const { registrations } = reader.t
  const rows = await reader.db
    .select({ status: registrations.status, sector: registrations.sector, files: count() })
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), eq(registrations.year, year)))
    .groupBy(registrations.status, registrations.sector)
  const sum = (isMeant: (row: (typeof rows)[number]) => boolean) =>
    rows.filter(isMeant).reduce((total, { files }) => total + files, 0)
  const bySector: Figures['bySector'][number][] = []
  for (const sector of COVERED_SECTORS)
    bySector.push({
      sector,
      files: sum(row => row.sector === sector),
      placesLeft: await placesLeft(reader, year, sector),
    })
  const byStatus = STATUSES.map(status => ({ status, files: sum(row => row.status === status) }))
  return { ok: true, figures: { year, ...(await queueFigures(reader)), byStatus, bySector } }
}

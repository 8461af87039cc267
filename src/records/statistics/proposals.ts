/** Who is proposed: registrations of the year that are under way and have not become a membership. */
import { and, count, eq, inArray } from 'drizzle-orm'
import { LIVE_STATUSES, type RegistrationStatus } from '../../program/registration.ts'
import type { Reader } from '../../store/store.ts'

/** Where a proposal stands, as far as figures tell it apart. */
export const STAGES = ['waiting', 'returned', 'waiting-list', 'approved', 'at-bpjs'] as const
export type Stage = (typeof STAGES)[number]

/** An active one is a member, and the rest are over. */
const STAGE_OF: Partial<Record<RegistrationStatus, Stage>> = {
  submitted: 'waiting',
  'in-review': 'waiting',
  returned: 'returned',
  'waiting-list': 'waiting-list',
  approved: 'approved',
  decreed: 'approved',
  'sent-to-bpjs': 'at-bpjs',
  'refused-by-bpjs': 'at-bpjs',
}
const PROPOSED_STATUSES = LIVE_STATUSES.filter(status => STAGE_OF[status] !== undefined)

export interface StageFigures {
  readonly stage: Stage
  readonly files: number
}

/** By sector and stage; none where nothing is. */
export async function proposalsBySector(
  reader: Reader,
  year: number,
): Promise<(StageFigures & { readonly sector: string })[]> {
  const { registrations } = reader.t
  const rows = await reader.db
    .select({ sector: registrations.sector, status: registrations.status, files: count() })
    .from(registrations)
    .where(isProposed(reader, year))
    .groupBy(registrations.sector, registrations.status)
  return rows.flatMap(({ sector, status, files }) => {
    const stage = STAGE_OF[status as RegistrationStatus]
    return stage === undefined ? [] : [{ sector, stage, files }]
  })
}

/** All sectors together, every stage in its order. */
export const stagesOf = (rows: readonly StageFigures[]): StageFigures[] =>
  STAGES.map(stage => ({ stage, files: filesIn(rows, [stage]) }))

export const filesIn = (rows: readonly StageFigures[], stages: readonly Stage[]): number =>
  rows.reduce((total, { stage, files }) => total + (stages.includes(stage) ? files : 0), 0)

export function isProposed(reader: Reader, year: number) {
  const { registrations } = reader.t
  return and(
    eq(registrations.city, reader.city),
    eq(registrations.year, year),
    inArray(registrations.status, [...PROPOSED_STATUSES]),
  )
}

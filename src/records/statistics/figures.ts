/**
 * The figures of a programme year, as the office looks at them: a group for each screen, each counted by the database when
 * it is asked for. Counts only, without anybody's name.
 */
import { and, eq, gt, lt, max, min } from 'drizzle-orm'
import { COVERED_SECTORS, type CoveredSector } from '../../program/sectors.ts'
import { announcementFor } from '../../program/years/index.ts'
import { targetOf, type Target } from '../../program/years/target.ts'
import type { ProgrammeYear, Rule } from '../../program/years/year.ts'
import type { Reader } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { queueFigures } from '../review/queue.ts'
import { setting } from '../settings/settings.ts'
import { programmeYear } from '../years/programme-year.ts'
import { figuresByArea, type CityFigures } from './areas.ts'
import { decisionFigures, queueByAge, type DecisionFigures, type QueueFigures } from './decisions.ts'
import { membersBySector, reachBySector, totalOf, type MemberFigures, type ReachFigures } from './members.ts'
import { filesIn, proposalsBySector, STAGES, stagesOf, type StageFigures } from './proposals.ts'

/** Figures of a year, or why this account does not see any. */
export type Seen<T> = ({ ok: true; year: number } & T) | Denied

/** What of a sector there is, beside what there is room for. */
export interface SectorFigures {
  readonly sector: CoveredSector
  readonly members: MemberFigures
  /** Proposals that have not become a membership. */
  readonly proposed: number
  /** Members, and proposals that are approved: they have a place of the quota. */
  readonly placesTaken: number
  /** What of its quota is known. */
  readonly quota: Rule<number>
  /** What the city announced as covered in that year. */
  readonly announced: number | undefined
}

export interface Overview {
  readonly members: MemberFigures
  readonly stages: readonly StageFigures[]
  readonly queue: { readonly waiting: number; readonly late: number }
  readonly target: Target
  /** What the city announced as covered in that year. */
  readonly announced: ProgrammeYear['announced']
  /** Years beside it that something is known of. */
  readonly before: number | undefined
  readonly after: number | undefined
}

/** @param year the programme year of now if absent. */
export const overviewFor = (reader: Reader, account: string, year?: number): Promise<Seen<Overview>> =>
  seen(reader, account, year, async of => {
    const known = await programmeYear(reader, of)
    return {
      members: totalOf(await membersBySector(reader, of)),
      stages: stagesOf(await proposalsBySector(reader, of)),
      queue: await queueFigures(reader),
      target: targetOf(known, announcementFor(of)),
      announced: known.announced,
      ...(await yearsBeside(reader, of)),
    }
  })

export const sectorsFor = (
  reader: Reader,
  account: string,
  year: number,
): Promise<Seen<{ sectors: SectorFigures[] }>> =>
  seen(reader, account, year, async of => ({ sectors: await sectorsOf(reader, of) }))

export const areasFor = (reader: Reader, account: string, year: number): Promise<Seen<CityFigures>> =>
  seen(reader, account, year, of => figuresByArea(reader, of))

export const decisionsFor = (
  reader: Reader,
  account: string,
  year: number,
): Promise<Seen<{ queue: QueueFigures; decisions: DecisionFigures }>> =>
  seen(reader, account, year, async of => ({
    queue: await queueByAge(reader),
    decisions: await decisionFigures(reader, of),
  }))

export const reachFor = (
  reader: Reader,
  account: string,
  year: number,
): Promise<Seen<{ sectors: ReachFigures[] }>> =>
  seen(reader, account, year, async of => ({ sectors: await reachBySector(reader, of) }))

/** Whether this account may have the chart: it is drawn later, when it is sent. */
export const chartFor = (reader: Reader, account: string, year: number): Promise<Seen<object>> =>
  seen(reader, account, year, () => Promise.resolve({}))

/** What stands on the chart; for who asked was checked with `chartFor`. */
export interface ChartFigures {
  readonly year: number
  readonly at: Date
  readonly sectors: readonly SectorFigures[]
  readonly areas: CityFigures
  readonly target: Target
}

export async function chartFigures(reader: Reader, year: number): Promise<ChartFigures> {
  return {
    year,
    at: reader.now,
    sectors: await sectorsOf(reader, year),
    areas: await figuresByArea(reader, year),
    target: targetOf(await programmeYear(reader, year), announcementFor(year)),
  }
}

async function sectorsOf(reader: Reader, year: number): Promise<SectorFigures[]> {
  const members = await membersBySector(reader, year)
  const proposals = await proposalsBySector(reader, year)
  const { sectors } = await programmeYear(reader, year)
  return COVERED_SECTORS.map(sector => {
    const covered = totalOf(members.filter(row => row.sector === sector))
    const proposed = proposals.filter(row => row.sector === sector)
    return {
      sector,
      members: covered,
      proposed: filesIn(proposed, STAGES),
      placesTaken: covered.listed + filesIn(proposed, ['approved', 'at-bpjs']),
      quota: sectors[sector].quota,
      announced: sectors[sector].covered?.value,
    }
  })
}

/** The nearest year before and after with a membership or a file, or that is the programme year of now. */
async function yearsBeside(
  reader: Reader,
  year: number,
): Promise<{ before: number | undefined; after: number | undefined }> {
  const { memberships, registrations } = reader.t
  const found: number[] = [await setting(reader, 'programme-year')]
  for (const table of [memberships, registrations])
    for (const [nearest, isBeside] of [
      [max(table.year), lt(table.year, year)],
      [min(table.year), gt(table.year, year)],
    ] as const) {
      const [row] = await reader.db
        .select({ year: nearest })
        .from(table)
        .where(and(eq(table.city, reader.city), isBeside))
      if (typeof row?.year === 'number') found.push(row.year)
    }
  const sorted = found.toSorted((a, b) => a - b)
  return { before: sorted.findLast(one => one < year), after: sorted.find(one => one > year) }
}

async function seen<T extends object>(
  reader: Reader,
  account: string,
  asked: number | undefined,
  look: (year: number) => Promise<T>,
): Promise<Seen<T>> {
  const allowed = await authorise(reader, account, 'see-figures')
  if (!allowed.ok) return allowed
  const year = asked ?? (await setting(reader, 'programme-year'))
  return { ok: true, year, ...(await look(year)) }
}

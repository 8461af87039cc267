/**
 * Slips with codes for whom the bot does not know yet: which are to be printed, and their codes, made while the paper is.
 * A code is kept nowhere, so paper that was lost is printed anew with other codes.
 *
 * One print is of one kelurahan and kind of work, and takes who has no code that still links. So the next print goes on
 * where the last one ended, and no slip that was handed out becomes void. Only printing the last one again makes its codes
 * void.
 */
import { and, asc, count, desc, eq, exists, gt, inArray, notExists, or, sql } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { takeTurn } from '../turn.ts'
import { makeCodes, type NewCode } from './link-codes.ts'
import { peopleByIds } from './people.ts'
import {
  isIn,
  isOfGroup,
  isPerson,
  isUnlinked,
  unlinkedFor,
  unlinkedYear,
  type UnlinkedGroup,
} from './unlinked.ts'

/** People of one print: fifteen sheets. */
export const SLIPS_A_PRINT = 60
/** Among an officer's prints so many are looked through for the last one of each group. */
const PRINTS_LOOKED_AT = 60

/** What one print is of. */
export interface SlipOrder {
  readonly kelurahan: string
  readonly sector: string
  /** When it was asked for: its codes are known by it, also to a print that a restart interrupted. */
  readonly at: Date
  /** The officer's print whose codes are to be made anew, by when it was asked for; undefined: a first print. */
  readonly again: Date | undefined
}

export interface SlipGroup extends UnlinkedGroup {
  /** Of its people, who has no code that still links. */
  readonly withoutCode: number
  /** The officer's own last print: when it was asked for, and whose code of it nobody has used yet. */
  readonly lastPrint: { readonly at: Date; readonly people: number } | undefined
}

/**
 * What this officer could print.
 * @param only in this kelurahan.
 */
export async function slipGroupsFor(
  reader: Reader,
  account: string,
  only?: string,
): Promise<{ ok: true; groups: SlipGroup[] } | Denied> {
  const found = await unlinkedFor(reader, account, only)
  if (!found.ok) return found
  const withCode = await codesOf(reader, found.year, 'all', only)
  const lastAt = await lastPrintsOf(reader, account)
  const printed = await codesOf(reader, found.year, { by: account, at: [...lastAt.values()] }, only)
  const groups = found.groups.map((group): SlipGroup => {
    const key = keyOf(group)
    const at = lastAt.get(key)
    const people = at === undefined ? 0 : (printed.get(`${key}@${+at}`) ?? 0)
    return {
      ...group,
      withoutCode: group.people - (withCode.get(key) ?? 0),
      lastPrint: at === undefined || people === 0 ? undefined : { at, people },
    }
  })
  return { ok: true, groups }
}

/** Of one group, as `slipGroupsFor` counts it. */
export async function withoutCodeIn(
  reader: Reader,
  group: Pick<UnlinkedGroup, 'kelurahan' | 'sector'>,
): Promise<number> {
  const { people, memberships } = reader.t
  const [row] = await reader.db
    .select({ people: count() })
    .from(people)
    .innerJoin(memberships, isPerson(reader))
    .where(
      and(
        isOfGroup(reader, group),
        isUnlinked(reader, await unlinkedYear(reader)),
        notExists(codeOfPerson(reader, stillLinks(reader))),
      ),
    )
  return row?.people ?? 0
}

/** A slip as it is drawn. */
export interface Slip extends NewCode {
  readonly name: string
}

/**
 * Codes for the next few people of a print: earlier codes of theirs are void from now on.
 * @param page `after`: id of the last person of this print so far.
 * @returns empty once all of the print have theirs.
 */
export async function nextSlips(
  tx: Tx,
  { officer, order }: { officer: string; order: SlipOrder },
  page: { after: string | undefined; limit: number },
): Promise<{ ok: true; slips: Slip[] } | Denied> {
  // Two officers who print the same would make each other's slips void.
  await takeTurn(tx, 'links')
  const allowed = await authorise(tx, officer, 'link-members', order.kelurahan)
  if (!allowed.ok) return allowed
  const { people, memberships } = tx.t
  const rows = await tx.db
    .select({ id: people.id })
    .from(people)
    .innerJoin(memberships, isPerson(tx))
    .where(
      and(
        isOfGroup(tx, order),
        isUnlinked(tx, await unlinkedYear(tx)),
        isInPrint(tx, officer, order),
        page.after === undefined ? undefined : gt(people.id, page.after),
      ),
    )
    .orderBy(asc(people.id))
    .limit(page.limit)
  const ids = rows.map(({ id }) => id)
  const known = await peopleByIds(tx, ids)
  const codes = await makeCodes(tx, ids, { officer, at: order.at })
  return { ok: true, slips: codes.map(code => ({ ...code, name: known.get(code.person)?.name ?? '' })) }
}

/** What this very print has made already was lost in a restart: it is made anew. */
function isInPrint(reader: Reader, officer: string, { at, again }: SlipOrder) {
  const { linkCodes } = reader.t
  const ofPrint = (...moments: Date[]) =>
    exists(
      codeOfPerson(
        reader,
        and(eq(linkCodes.state, 'open'), eq(linkCodes.madeBy, officer), inArray(linkCodes.madeAt, moments)),
      ),
    )
  return again === undefined
    ? or(notExists(codeOfPerson(reader, stillLinks(reader))), ofPrint(at))
    : ofPrint(at, again)
}

const stillLinks = ({ t: { linkCodes }, now }: Reader) =>
  and(eq(linkCodes.state, 'open'), gt(linkCodes.expiresAt, now))

function codeOfPerson(reader: Reader, which: ReturnType<typeof and>) {
  const { people, linkCodes } = reader.t
  return reader.db
    .select({ one: sql`1` })
    .from(linkCodes)
    .where(and(eq(linkCodes.city, people.city), eq(linkCodes.person, people.id), which))
}

/**
 * How many of each group have a code that still links.
 * @param of all codes, or those of an officer's prints, each counted by itself.
 * @returns by `keyOf`, followed by `@` and the moment of the print where one was asked for.
 */
async function codesOf(
  reader: Reader,
  year: number,
  of: 'all' | { by: string; at: Date[] },
  only: string | undefined,
): Promise<Map<string, number>> {
  if (of !== 'all' && of.at.length === 0) return new Map()
  const { people, memberships, linkCodes } = reader.t
  const isPrint =
    of === 'all' ? undefined : and(eq(linkCodes.madeBy, of.by), inArray(linkCodes.madeAt, of.at))
  const rows = await reader.db
    .select({
      kelurahan: people.kelurahan,
      sector: memberships.sector,
      at: of === 'all' ? sql<null>`null` : linkCodes.madeAt,
      people: count(),
    })
    .from(linkCodes)
    .innerJoin(people, and(eq(people.city, linkCodes.city), eq(people.id, linkCodes.person)))
    .innerJoin(memberships, isPerson(reader))
    .where(
      and(
        eq(linkCodes.city, reader.city),
        stillLinks(reader),
        isPrint,
        isUnlinked(reader, year),
        isIn(reader, only),
      ),
    )
    .groupBy(people.kelurahan, memberships.sector, ...(of === 'all' ? [] : [linkCodes.madeAt]))
  return new Map(
    rows.map(({ kelurahan, sector, at, people: n }) => {
      const key = keyOf({ kelurahan: kelurahan ?? '', sector })
      return [at === null ? key : `${key}@${+at}`, n]
    }),
  )
}

/** When this officer last asked for a print of each group. */
async function lastPrintsOf(reader: Reader, account: string): Promise<Map<string, Date>> {
  const { exports: all } = reader.t
  const rows = await reader.db
    .select({ about: all.about })
    .from(all)
    .where(and(eq(all.city, reader.city), eq(all.account, account), eq(all.list, 'slips')))
    .orderBy(desc(all.id))
    .limit(PRINTS_LOOKED_AT)
  const prints = rows.flatMap(({ about }) => orderOf(about) ?? [])
  return new Map(prints.toReversed().map(order => [keyOf(order), order.at]))
}

const keyOf = ({ kelurahan, sector }: Pick<UnlinkedGroup, 'kelurahan' | 'sector'>) => `${kelurahan}/${sector}`

/** What is remembered of a print between asking for it and its paper. */
export const aboutOf = ({ kelurahan, sector, at, again }: SlipOrder): Record<string, string | number> => ({
  kelurahan,
  sector,
  at: +at,
  ...(again === undefined ? {} : { again: +again }),
})

/** Undefined for what is no print. */
export function orderOf({
  kelurahan,
  sector,
  at,
  again,
}: Readonly<Record<string, string | number>>): SlipOrder | undefined {
  if (typeof kelurahan !== 'string' || typeof sector !== 'string' || typeof at !== 'number') return undefined
  return {
    kelurahan,
    sector,
    at: new Date(at),
    again: typeof again === 'number' ? new Date(again) : undefined,
  }
}

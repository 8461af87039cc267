/**
 * A second report of the same death goes side by side to the office, and so do heirs who compete: nobody outside learns of
 * the other. Same NIK; or a similar name with a death date within five days and a birth year within one.
 */
import { and, asc, between, eq, isNull, ne, or, type SQL } from 'drizzle-orm'
import { distance } from 'fastest-levenshtein'
import { addDays, daysBetween, parseDate } from '../../../program/plain-date.ts'
import type { Reader } from '../../../store/store.ts'
import { hasHappened } from '../../events.ts'
import { dayAt } from '../../jakarta.ts'
import { coveredSince } from '../../members/memberships.ts'
import { personById } from '../../members/people.ts'
import { bodyIn, shapeClaim, type Claim, type ClaimRow } from '../claim-rows.ts'

const DAYS_APART = 5
const YEARS_APART = 1
/** What an officer can look through; and what is compared by name, the names being sealed: a boat with all its crew. */
const SIDE_BY_SIDE = 20
const IN_A_WINDOW = 200
/** A death so soon after cover began is looked at more closely (facts: agents who registered dying people). */
const SOON_DAYS = 90

export type ClaimWarning =
  /** Other claims about the same person, surely or by all signs. */
  | { readonly kind: 'same-person' | 'similar'; readonly claims: readonly Claim[] }
  /** The death came within 90 days of the beginning of cover. */
  | { readonly kind: 'soon-after-registration'; readonly days: number }
  /** Nobody of the lists is meant by it yet. */
  | { readonly kind: 'nobody-meant' }

export async function warningsOfClaim(reader: Reader, row: ClaimRow): Promise<ClaimWarning[]> {
  if (row.kind === 'accident') return row.person === null ? [{ kind: 'nobody-meant' }] : []
  const same = await samePerson(reader, row)
  const similar = (await similarTo(reader, row)).filter(({ id }) => !same.some(one => one.id === id))
  const days = await daysAfterCover(reader, row)
  return [
    ...(same.length > 0 ? [{ kind: 'same-person', claims: same } as const] : []),
    ...(similar.length > 0 ? [{ kind: 'similar', claims: similar } as const] : []),
    ...(days !== undefined && days <= SOON_DAYS ? [{ kind: 'soon-after-registration', days } as const] : []),
    ...(row.person === null ? [{ kind: 'nobody-meant' } as const] : []),
  ]
}

/**
 * Competing or double: as long as there is one, the other family reads "sedang diperiksa petugas". Where one was reported by
 * the number of a registration and the other by a NIK, the family does not learn that they are the same before an officer
 * has said so: two reports would else tell anybody whose number it is.
 */
export async function hasRival(reader: Reader, row: ClaimRow): Promise<boolean> {
  const same = (await samePersonRows(reader, row)).filter(other => other.endedAt === null)
  for (const other of same) {
    const isAlike = (row.registration === null) === (other.registration === null)
    if (isAlike || (await isNamedByOffice(reader, [row.id, other.id]))) return true
  }
  return (await similarTo(reader, row)).some(({ endedAt }) => endedAt === undefined)
}

const isNamedByOffice = (reader: Reader, claims: readonly string[]): Promise<boolean> =>
  hasHappened(reader, { to: 'claim', any: claims, kinds: ['claim-identified', 'death-proven'] })

const samePerson = async (reader: Reader, row: ClaimRow): Promise<Claim[]> =>
  (await samePersonRows(reader, row)).map(shapeClaim)

async function samePersonRows(reader: Reader, row: ClaimRow): Promise<ClaimRow[]> {
  const { claims } = reader.t
  const alike = [
    ...(row.nikIndex === null ? [] : [eq(claims.nikIndex, row.nikIndex)]),
    ...(row.person === null ? [] : [eq(claims.person, row.person)]),
  ]
  if (alike.length === 0) return []
  return others(reader, row, or(...alike), SIDE_BY_SIDE)
}

async function similarTo(reader: Reader, row: ClaimRow): Promise<Claim[]> {
  const on = row.on === null ? undefined : parseDate(row.on)
  const { name } = bodyIn(reader, row).worker
  if (on === undefined || name === undefined) return []
  const { claims } = reader.t
  const near = between(claims.on, addDays(on, -DAYS_APART), addDays(on, DAYS_APART))
  const born =
    row.birthYear === null
      ? undefined
      : or(
          isNull(claims.birthYear),
          between(claims.birthYear, row.birthYear - YEARS_APART, row.birthYear + YEARS_APART),
        )
  const rows = await others(reader, row, and(near, born), IN_A_WINDOW)
  return rows.filter(other => isSimilar(bodyIn(reader, other).worker.name, name)).map(shapeClaim)
}

async function others(
  reader: Reader,
  row: ClaimRow,
  alike: SQL | undefined,
  limit: number,
): Promise<ClaimRow[]> {
  const { claims } = reader.t
  return reader.db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.city, reader.city),
        ne(claims.id, row.id),
        ne(claims.kind, 'accident'),
        ne(claims.status, 'withdrawn'),
        alike,
      ),
    )
    .orderBy(asc(claims.id))
    .limit(limit)
}

/** One letter in four may differ: names are heard over the phone. */
function isSimilar(one: string | undefined, other: string): boolean {
  if (one === undefined) return false
  const [a, b] = [bare(one), bare(other)]
  return a !== '' && distance(a, b) <= Math.floor(Math.max(a.length, b.length) / 4)
}

const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '')

async function daysAfterCover(reader: Reader, row: ClaimRow): Promise<number | undefined> {
  const on = row.on === null ? dayAt(reader.now) : parseDate(row.on)
  const person = row.person === null ? undefined : await personById(reader, row.person)
  if (!person || on === undefined) return undefined
  const first = await coveredSince(reader, person.id)
  return first === undefined || on < first ? undefined : daysBetween(first, on)
}

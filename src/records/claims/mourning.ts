/**
 * Mourning belongs to the person: nothing that is meant to cheer or to sell goes out about them, on whatever account, from
 * the first report on. Messages about the claim always arrive. Membership knows of a death only once an officer has
 * accepted the proof; a false report is taken back without a trace in it.
 */
import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { linkedPeople } from '../members/links.ts'
import type { Denied } from '../office/officers.ts'
import { moveClaim, shapeClaim, type Claim, type ClaimOvertaken } from './claim-rows.ts'
import { claimForOfficer } from './hold.ts'

/** Whether somebody has reported that this person died or is missed, and nobody has found it to be false. */
export async function isMourned(reader: Reader, person: string): Promise<boolean> {
  return (await mournedOf(reader, [person])).has(person)
}

/** Those of these people. */
export async function mournedOf(reader: Reader, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const { claims } = reader.t
  const rows = await reader.db
    .select({ person: claims.person })
    .from(claims)
    .where(
      and(
        eq(claims.city, reader.city),
        inArray(claims.person, [...people]),
        ne(claims.kind, 'accident'),
        // A claim that was refused or withdrawn says nothing about whether they live, unless the death was proven.
        or(isNotNull(claims.deathProvenAt), isNull(claims.endedAt)),
      ),
    )
  return new Set(rows.map(({ person }) => person).filter(person => person !== null))
}

/** The mourned people whose own account this is: whoever writes from it is somebody else now. */
export async function mournedOwnersOf(reader: Reader, account: string): Promise<string[]> {
  const people = (await linkedPeople(reader, account)).map(({ id }) => id)
  return [...(await mournedOf(reader, people))]
}

/** The officer accepts the death certificate (or the letter of Basarnas): only now does membership know of it. */
export async function proveDeath(
  tx: Tx,
  of: { id: string; version: number; officer: string; on: string },
): Promise<
  { ok: true; claim: Claim } | { ok: false; error: 'not-found' | 'nobody-meant' } | ClaimOvertaken | Denied
> {
  const found = await claimForOfficer(tx, of, 'keep-claims')
  if (!found.ok) return found
  const { claim } = found
  if (claim.person === undefined) return { ok: false, error: 'nobody-meant' }
  if (claim.version !== of.version) return { ok: false, error: 'changed', claim }
  const moved = await moveClaim(tx, claim, claim.status, 'officer', { deathProvenAt: tx.now, on: of.on })
  if (!moved.ok) return moved
  await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'death-proven', actor: of.officer })
  return moved
}

/** Claims about the death of this person that still go on, other than this one. */
export async function otherClaimsAbout(reader: Reader, person: string, beside: string): Promise<Claim[]> {
  const { claims } = reader.t
  const rows = await reader.db
    .select()
    .from(claims)
    .where(and(eq(claims.city, reader.city), eq(claims.person, person), ne(claims.id, beside)))
  return rows.map(shapeClaim)
}

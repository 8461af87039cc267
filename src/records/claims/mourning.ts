/**
 * Mourning belongs to the person: nothing that is meant to cheer or to sell goes out about them, on whatever account, from
 * the first report on. Messages about the claim always arrive. Membership knows of a death only once an officer has
 * accepted the proof; a false report is taken back without a trace in it.
 */
import { and, eq, inArray, isNotNull, isNull, ne, or } from 'drizzle-orm'
import type { PlainDate } from '../../program/plain-date.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import { linkedPeople } from '../members/links.ts'
import { personById } from '../members/people.ts'
import type { Denied } from '../office/officers.ts'
import { takeTurn } from '../registration-rows.ts'
import { moveClaim, shapeClaim, type Claim, type ClaimOvertaken } from './claim-rows.ts'
import { claimForOfficer, heldByAnother, type ClaimClosed, type ClaimTaken } from './hold.ts'

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
        // A claim that was refused or withdrawn says nothing about whether they live, unless the death was proven. Nobody
        // pays for who lives.
        or(isNotNull(claims.deathProvenAt), isNull(claims.endedAt), eq(claims.status, 'paid')),
      ),
    )
  return new Set(rows.map(({ person }) => person).filter(person => person !== null))
}

/** The mourned people whose own account this is: whoever writes from it is somebody else now. */
export async function mournedOwnersOf(reader: Reader, account: string): Promise<string[]> {
  const people = (await linkedPeople(reader, account)).map(({ id }) => id)
  return [...(await mournedOf(reader, people))]
}

export type DeathProven =
  | { ok: true; claim: Claim }
  /** `nobody-meant`: who of the lists it was is said first. `living`: an accident proves no death. */
  | { ok: false; error: 'nobody-meant' | 'living' }
  /** The day itself is wrong. */
  | { ok: false; error: 'in-the-future' }
  | { ok: false; error: 'before-birth' }
  | ClaimClosed
  | ClaimTaken
  | ClaimOvertaken
  | Denied

/**
 * The officer accepts the death certificate (or the letter of Basarnas): only now does membership know of it.
 * @param of `on`: `YYYY-MM-DD` that stands on it.
 */
export async function proveDeath(
  tx: Tx,
  of: { id: string; version: number; officer: string; on: PlainDate },
): Promise<DeathProven> {
  await takeTurn(tx, 'claims')
  const found = await forProof(tx, of)
  if (!found.ok) return found
  const { claim } = found
  if (claim.person === undefined) return { ok: false, error: 'nobody-meant' }
  if (of.on > dayAt(tx.now)) return { ok: false, error: 'in-the-future' }
  const birth = (await personById(tx, claim.person))?.birthDate
  if (birth !== undefined && of.on < birth) return { ok: false, error: 'before-birth' }
  const moved = await moveClaim(tx, claim, claim.status, 'officer', { deathProvenAt: tx.now, on: of.on })
  if (!moved.ok) return moved
  await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'death-proven', actor: of.officer })
  return moved
}

/** The proof was accepted by a slip of the finger: the day that was entered stays, membership forgets it. */
export async function unproveDeath(
  tx: Tx,
  of: { id: string; version: number; officer: string },
): Promise<DeathProven> {
  await takeTurn(tx, 'claims')
  const found = await forProof(tx, of)
  if (!found.ok) return found
  const { claim } = found
  if (!claim.isDeathProven) return { ok: true, claim }
  const moved = await moveClaim(tx, claim, claim.status, 'officer', { deathProvenAt: null })
  if (moved.ok)
    await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'death-unproven', actor: of.officer })
  return moved
}

async function forProof(tx: Tx, of: { id: string; version: number; officer: string }) {
  const found = await claimForOfficer(tx, of, 'keep-claims')
  if (!found.ok) return found
  const { claim } = found
  const held = heldByAnother(claim, of.officer, tx.now)
  if (held) return held
  if (claim.kind === 'accident') return { ok: false, error: 'living' } as const
  if (claim.version !== of.version) return { ok: false, error: 'changed', claim } as const
  return found
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

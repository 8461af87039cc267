/**
 * Mourning belongs to the person: nothing that is meant to cheer or to sell goes out about them, on whatever account, from
 * the first report on; for a week only, as long as nobody of the office has taken it seriously. Messages about the claim
 * always arrive. Membership knows of a death only once an officer has accepted the proof; a false report is taken back
 * without a trace in it.
 */
import { and, eq, exists, gt, inArray, isNotNull, isNull, lte, ne, notInArray, or } from 'drizzle-orm'
import type { PlainDate } from '../../program/plain-date.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import { linkedPeople } from '../members/links.ts'
import { personById } from '../members/people.ts'
import type { Denied } from '../office/officers.ts'
import { moveClaim, type Claim, type ClaimOvertaken } from './claim-rows.ts'
import { claimToWrite, type ClaimClosed, type ClaimTaken } from './hold.ts'

/** Those of these people of whom somebody has reported lately that they died or are missed, and nobody has found it to be false. */
export async function mournedOf(reader: Reader, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const { claims } = reader.t
  const rows = await reader.db
    .select({ person: claims.person })
    .from(claims)
    .where(and(saysMourned(reader), inArray(claims.person, [...people])))
  return new Set(rows.map(({ person }) => person).filter(person => person !== null))
}

/** All of them, as a set to be looked up in by another query. */
export function mournedPeople(reader: Reader) {
  const { claims } = reader.t
  return reader.db
    .select({ person: claims.person })
    .from(claims)
    .where(and(saysMourned(reader), isNotNull(claims.person)))
}

/** Those of these people whose death the office has accepted as proven. */
export async function provenDeadOf(reader: Reader, people: readonly string[]): Promise<Set<string>> {
  if (people.length === 0) return new Set()
  const { claims } = reader.t
  const rows = await reader.db
    .select({ person: claims.person })
    .from(claims)
    .where(and(saysMourned(reader), isNotNull(claims.deathProvenAt), inArray(claims.person, [...people])))
  return new Set(rows.map(({ person }) => person).filter(person => person !== null))
}

/** What nobody of the office has looked at keeps somebody in silence for so long, and not again within three months. */
const UNSEEN_DAYS = 7
const AGAIN_DAYS = 90
const DAY_MS = 86_400_000

/** Of a claim: it says that somebody is mourned, whether or not it is known who of the lists it is. */
export function saysMourned(reader: Reader) {
  const { claims } = reader.t
  return and(
    eq(claims.city, reader.city),
    ne(claims.kind, 'accident'),
    // A claim that was refused or withdrawn says nothing about whether they live, unless the death was proven. Nobody
    // pays for who lives.
    or(
      isNotNull(claims.deathProvenAt),
      eq(claims.status, 'paid'),
      and(isNull(claims.endedAt), or(isTakenSeriously(reader), isFresh(reader))),
    ),
  )
}

/** An officer entered it, said who was meant, wrote to the family, saw a paper, or moved it on. */
function isTakenSeriously({ db, t: { claims, claimPapers, events } }: Reader) {
  const seen = db
    .select({ paper: claimPapers.paper })
    .from(claimPapers)
    .where(
      and(eq(claimPapers.city, claims.city), eq(claimPapers.claim, claims.id), isNotNull(claimPapers.seenBy)),
    )
  const said = db
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.city, claims.city),
        eq(events.subjectKind, 'claim'),
        eq(events.subject, claims.id),
        inArray(events.kind, ['claim-identified', 'claim-noted']),
      ),
    )
  return or(
    eq(claims.origin, 'paper'),
    notInArray(claims.status, ['reported', 'papers-missing']),
    exists(seen),
    exists(said),
  )
}

/**
 * Whoever has a NIK could else keep a living member from hearing that their cover ends, by one report after another: so an
 * unseen one counts for a week, and not if there was an earlier one shortly before.
 */
function isFresh({ db, t: { claims }, city, now }: Reader) {
  const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS)
  const before = db
    .select({ person: claims.person })
    .from(claims)
    .where(
      and(
        eq(claims.city, city),
        isNotNull(claims.person),
        ne(claims.kind, 'accident'),
        gt(claims.madeAt, daysAgo(AGAIN_DAYS)),
        lte(claims.madeAt, daysAgo(UNSEEN_DAYS)),
      ),
    )
  return and(gt(claims.madeAt, daysAgo(UNSEEN_DAYS)), notInArray(claims.person, before))
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
  const found = await claimToWrite(tx, of, 'keep-claims')
  if (!found.ok) return found
  const { claim } = found
  if (claim.kind === 'accident') return { ok: false, error: 'living' } as const
  if (claim.version !== of.version) return { ok: false, error: 'changed', claim } as const
  return found
}

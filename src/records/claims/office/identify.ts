/** Who of the lists was meant: an officer says so, where the report did not. */
import { and, eq, isNull, or } from 'drizzle-orm'
import { parseDate, partsOf } from '../../../program/plain-date.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import { personById, personByNik, type Person } from '../../members/people.ts'
import type { Denied } from '../../office/officers.ts'
import { bodyIn, moveClaim, type Claim, type ClaimOvertaken, type ClaimRow } from '../claim-rows.ts'
import { claimToWrite, type ClaimClosed, type ClaimTaken } from '../hold.ts'

export type Identified =
  | { ok: true; claim: Claim; person: Person }
  | { ok: false; error: 'no-such-member' }
  | ClaimClosed
  | ClaimTaken
  | ClaimOvertaken
  | Denied

/** By the NIK on the KTP of the dead, which the officer has before them. */
export async function identify(
  tx: Tx,
  of: { id: string; version: number; officer: string; nik: string },
): Promise<Identified> {
  const found = await claimToWrite(tx, of, 'keep-claims')
  if (!found.ok) return found
  const { claim } = found
  if (claim.version !== of.version) return { ok: false, error: 'changed', claim }
  const person = await personByNik(tx, of.nik)
  if (!person) return { ok: false, error: 'no-such-member' }
  const birth = parseDate(person.birthDate ?? '')
  // A proof belongs to whom it was accepted for.
  const isAnother = claim.isDeathProven && claim.person !== person.id
  const moved = await moveClaim(tx, claim, claim.status, 'officer', {
    ...(isAnother ? { deathProvenAt: null } : {}),
    person: person.id,
    nikIndex: tx.vault.index('nik', of.nik),
    kelurahan: person.kelurahan ?? null,
    birthYear: birth === undefined ? null : partsOf(birth).year,
  })
  if (!moved.ok) return moved
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: of.id,
    kind: 'claim-identified',
    actor: of.officer,
    codes: { person: person.id },
  })
  if (isAnother)
    await recordEvent(tx, { subjectKind: 'claim', subject: of.id, kind: 'death-unproven', actor: of.officer })
  return { ok: true, claim: moved.claim, person }
}

/** Members with the birth date that was said: the officer looks through them. */
export async function candidatesFor(reader: Reader, row: ClaimRow): Promise<Person[]> {
  const { birthDate, name } = bodyIn(reader, row).worker
  if (birthDate === undefined || name === undefined) return []
  const { people } = reader.t
  const rows = await reader.db
    .select({ id: people.id })
    .from(people)
    .where(
      and(
        eq(people.city, reader.city),
        eq(people.birthIndex, reader.vault.index('birth-date', birthDate)),
        row.kelurahan === null
          ? undefined
          : or(eq(people.kelurahan, row.kelurahan), isNull(people.kelurahan)),
      ),
    )
    .limit(200)
  const known: Person[] = []
  for (const { id } of rows) {
    const person = await personById(reader, id)
    if (person && sharesWord(person.name, name)) known.push(person)
  }
  return known
}

/** A word of the name in common. */
const sharesWord = (one: string, other: string): boolean =>
  wordsOf(one).some(word => wordsOf(other).includes(word))

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter(word => word.length > 2)

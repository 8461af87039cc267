/** The codes that the office hands a member in person: who holds one links their account to the member, once. */
import { and, eq, inArray } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { CODE_LASTS_MS, randomCode } from '../one-time-codes.ts'
import { takeTurn } from '../turn.ts'
import { personById, type Person } from './people.ts'

/**
 * A code for the member, valid for 30 days and one use; an earlier one is void. It is not kept, so this is the only time it
 * is known.
 */
export async function makeLinkCode(
  tx: Tx,
  { person, officer }: { person: string; officer: string },
): Promise<{ ok: true; code: string; expiresAt: Date } | { ok: false; error: 'not-found' } | Denied> {
  const member = await memberToLink(tx, { person, officer })
  if (!member.ok) return member
  const [made] = await makeCodes(tx, [person], { officer, at: tx.now })
  if (!made) throw new Error('a code that was not made')
  return { ok: true, code: made.code, expiresAt: made.expiresAt }
}

export interface NewCode {
  readonly person: string
  /** Eight letters and digits, known this one time. */
  readonly code: string
  readonly expiresAt: Date
}

/**
 * A code for each of these people; earlier ones are void. Whether the officer may is asked before.
 * @param at when they were asked for: all of one print share the instant, however long it takes.
 */
export async function makeCodes(
  tx: Tx,
  people: readonly string[],
  { officer, at }: { officer: string; at: Date },
): Promise<NewCode[]> {
  if (people.length === 0) return []
  await revokeCodes(tx, people, officer)
  const expiresAt = new Date(at.getTime() + CODE_LASTS_MS)
  const made = people.map(person => ({ person, code: randomCode(), expiresAt }))
  await tx.db.insert(tx.t.linkCodes).values(
    made.map(({ person, code }) => ({
      city: tx.city,
      id: makeId(),
      codeIndex: tx.vault.index('link-code', code),
      person,
      state: 'open' as const,
      madeBy: officer,
      madeAt: at,
      expiresAt,
    })),
  )
  for (const person of people)
    await recordEvent(tx, { subjectKind: 'person', subject: person, kind: 'code-made', actor: officer })
  return made
}

export async function revokeCodes(tx: Tx, people: readonly string[], by: string): Promise<void> {
  const { linkCodes } = tx.t
  await tx.db
    .update(linkCodes)
    .set({ state: 'revoked', endedBy: by, endedAt: tx.now })
    .where(
      and(eq(linkCodes.city, tx.city), inArray(linkCodes.person, [...people]), eq(linkCodes.state, 'open')),
    )
}

/**
 * The member, for an officer who decides which account is theirs; two side by side would leave two codes, two links or two
 * cards.
 */
export async function memberToLink(
  tx: Tx,
  { person, officer }: { person: string; officer: string },
): Promise<{ ok: true; member: Person } | { ok: false; error: 'not-found' } | Denied> {
  await takeTurn(tx, 'links')
  const member = await personById(tx, person)
  if (!member) return { ok: false, error: 'not-found' }
  const allowed = await authorise(tx, officer, 'link-members', member.kelurahan ?? '')
  return allowed.ok ? { ok: true, member } : allowed
}

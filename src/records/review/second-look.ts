/** Every tenth decision is offered to another person, who agrees or sees it otherwise. It changes nothing by itself. */
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { adminsBeside, authorise, type Denied } from '../office/officers.ts'
import { rowById } from '../registrations/registration-rows.ts'
import { conflictOf } from './conflict.ts'
import { decisionById, shapeDecision, type MadeDecision } from './decision-rows.ts'

const LOOK_AHEAD = 20

/** Decisions that this officer can look at: of colleagues, on files that are not their own or their family's. */
export async function secondLooksFor(reader: Reader, officer: string): Promise<MadeDecision[]> {
  const allowed = await authorise(reader, officer, 'decide')
  if (!allowed.ok) return []
  const { decisions } = reader.t
  const rows = await reader.db
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.city, reader.city),
        eq(decisions.secondLook, 'open'),
        inArray(decisions.state, ['pending', 'sent']),
        ne(decisions.officer, officer),
      ),
    )
    .orderBy(asc(decisions.id))
    .limit(LOOK_AHEAD)
  const theirs: MadeDecision[] = []
  for (const decision of rows.map(row => shapeDecision(reader, row)))
    if (await isFor(reader, decision, officer)) theirs.push(decision)
  return theirs
}

/** A colleague's, that stands or can still be undone, on a file that is neither the officer's own nor their family's. */
async function isFor(reader: Reader, decision: MadeDecision, officer: string): Promise<boolean> {
  const stands = decision.state === 'pending' || decision.state === 'sent'
  if (!stands || decision.officer === officer) return false
  const file = await rowById(reader, decision.registration)
  return file !== undefined && (await conflictOf(reader, file, officer)) === undefined
}

/** Who decided and the other admins hear of a different view; a decision that waits can still be undone. */
export async function lookAgain(
  tx: Tx,
  of: { id: string; officer: string; agrees: boolean },
): Promise<
  | { ok: true; decision: MadeDecision; notices: Notice[] }
  | { ok: false; error: 'not-found' | 'looked-already' }
  | Denied
> {
  const allowed = await authorise(tx, of.officer, 'decide')
  if (!allowed.ok) return allowed
  const decision = await decisionById(tx, of.id)
  if (!decision || !(await isFor(tx, decision, of.officer))) return { ok: false, error: 'not-found' }
  const { decisions } = tx.t
  const [row] = await tx.db
    .update(decisions)
    .set({ secondLook: of.agrees ? 'agreed' : 'differs', secondBy: of.officer, secondAt: tx.now })
    .where(and(eq(decisions.city, tx.city), eq(decisions.id, of.id), eq(decisions.secondLook, 'open')))
    .returning()
  if (!row) return { ok: false, error: 'looked-already' }
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: decision.registration,
    kind: 'looked-again',
    actor: of.officer,
    codes: { decision: decision.id, agrees: of.agrees },
  })
  const told = of.agrees
    ? []
    : [decision.officer, ...(await adminsBeside(tx, [of.officer, decision.officer]))]
  const { registration } = decision
  return {
    ok: true,
    decision: shapeDecision(tx, row),
    notices: told.map(account => ({ kind: 'second-look-differs', account, registration, by: of.officer })),
  }
}

/**
 * A registration is handed in once. It is only a proposal: cover needs the city's decree, BPJS registration and the first
 * contribution. Nobody learns here whether a NIK is known: a second file with it gets the same receipt and is marked for
 * the office.
 */
import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { makePublicNumber } from '../../program/public-number.ts'
import type { RegistrationStatus } from '../../program/registration.ts'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { attach } from '../documents/documents.ts'
import { checkDue } from '../due.ts'
import type { Notice } from '../notices.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { setting } from '../settings/settings.ts'
import { takeTurn } from '../turn.ts'
import { answerColumns, type Submission } from './answers.ts'
import { consentAtFirst, noteHeard } from './consent-at-filing.ts'
import { tellOfDouble } from './doubles.ts'
import { ownFile } from './find.ts'
import { note } from './note.ts'
import { isOverLimit } from './others.ts'
import { isFull } from './places.ts'
import { type Registration, shape } from './registration-rows.ts'

export type Submitted =
  | {
      ok: true
      registration: Registration
      notices: Notice[]
      /** `own-file`: the account has a live file with this NIK, which is given back; nothing was made. */
      shown: 'receipt' | 'own-file' | 'waiting-list'
    }
  | { ok: false; error: 'too-many-others' }
  /** The office has closed the year; the draft may be handed in again for another one. */
  | { ok: false; error: 'year-closed' }
  | Denied

/** Hands a registration in: a receipt, a place on the waiting list when the year is full, or one's own file again. */
export async function submitRegistration(tx: Tx, submission: Submission): Promise<Submitted> {
  const { draft, account, answers, year, byOffice } = submission
  await takeTurn(tx)
  const before = await ofDraft(tx, draft)
  if (before) return receipt(before)
  const allowed = byOffice ? await authorise(tx, account, 'register-others', answers.kelurahan) : undefined
  if (allowed && !allowed.ok) return allowed
  const own = await ownFile(tx, submission)
  if (own) return { ok: true, registration: own, notices: [], shown: 'own-file' }
  if ((await setting(tx, `state/${year}`)) === 'closed') return { ok: false, error: 'year-closed' }
  if (!byOffice && (await isOverLimit(tx, account, answers))) return { ok: false, error: 'too-many-others' }

  const full = await isFull(tx, year, answers.sector)
  const { registration, isNew } = await insert(tx, submission, full ? 'waiting-list' : 'submitted')
  if (!isNew) return receipt(registration)
  await attach(tx, { draft, registration: registration.id, papers: answers.papers })
  await note(tx, registration, 'submitted', account, { to: registration.status })
  if (registration.consent === 'officer') await noteHeard(tx, registration, submission)
  return receipt(registration, await tellOfDouble(tx, registration, answers.nik))
}

async function ofDraft(reader: Reader, draft: string): Promise<Registration | undefined> {
  const { registrations } = reader.t
  const [row] = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), eq(registrations.draft, draft)))
  return row && shape(row)
}

function receipt(registration: Registration, notices: Notice[] = []): Submitted {
  const shown = registration.status === 'waiting-list' ? 'waiting-list' : 'receipt'
  return { ok: true, registration, notices, shown }
}

/** A number that is taken is thrown again; a draft that was handed in meanwhile gives what came of it. */
async function insert(
  tx: Tx,
  submission: Submission,
  status: RegistrationStatus,
): Promise<{ registration: Registration; isNew: boolean }> {
  const { draft, account, answers, year } = submission
  const id = makeId()
  const values = {
    city: tx.city,
    id,
    draft,
    account,
    year,
    status,
    version: 1,
    forSelf: answers.forSelf,
    ...consentAtFirst(tx, submission),
    double: false,
    submittedAt: tx.now,
    dueAt: await checkDue(tx),
    ...answerColumns(tx, id, submission),
  }
  for (;;) {
    const number = makePublicNumber(String(randomInt(100_000_000)).padStart(8, '0'))
    const [row] = await tx.db
      .insert(tx.t.registrations)
      .values({ ...values, number })
      .onConflictDoNothing()
      .returning()
    if (row) return { registration: shape(row), isNew: true }
    const meanwhile = await ofDraft(tx, draft)
    if (meanwhile) return { registration: meanwhile, isNew: false }
  }
}

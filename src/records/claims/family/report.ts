/**
 * A report: somebody has died, is missed at sea, or was hurt at work. It is taken from anybody, about anybody, without
 * saying whether the person is known here; it changes nothing in membership or payment until an officer has accepted the
 * proof.
 */
import { randomInt } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { makePublicNumber } from '../../../program/public-number.ts'
import { parseDate, partsOf } from '../../../program/plain-date.ts'
import { makeId } from '../../../store/ids.ts'
import type { ClaimKind } from '../../../store/schema.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { claimDue } from '../../due.ts'
import { recordEvent } from '../../events.ts'
import { timesToday } from '../../limits.ts'
import { personById, personByNik, type Person } from '../../members/people.ts'
import type { Notice } from '../../notices.ts'
import { officers, visitorsOf } from '../../office/officers.ts'
import { answersOf } from '../../registrations/answers.ts'
import { registrationByNumber } from '../../registrations/find.ts'
import type { Registration } from '../../registrations/registration-rows.ts'
import { takeTurn } from '../../turn.ts'
import { letIn } from '../access.ts'
import { orderAccidentAlarm } from '../orders.ts'
import type { ClaimBody } from '../body.ts'
import { shapeClaim, type Claim } from '../claim-rows.ts'

/** A family reports a death once; more in a day is a prank, or somebody trying names out. */
const REPORTS_A_DAY = 5

export interface Report {
  /** The draft it comes from: handing in the same one again makes nothing new. */
  readonly draft: string
  readonly account: string
  readonly kind: ClaimKind
  /** `YYYY-MM-DD`, as far as it is known. */
  readonly on: string | undefined
  readonly body: ClaimBody
}

export type Reported =
  { ok: true; claim: Claim; notices: Notice[]; isNew: boolean } | { ok: false; error: 'too-many' }

export async function report(tx: Tx, of: Report): Promise<Reported> {
  await takeTurn(tx, 'claims')
  const before = await claimOfDraft(tx, of.draft)
  if (before) return { ok: true, claim: before, notices: [], isNew: false }
  if ((await timesToday(tx, of.account, 'claim-reported-by')) >= REPORTS_A_DAY)
    return { ok: false, error: 'too-many' }
  const claim = await insertClaim(tx, { ...of, origin: 'chat' })
  await letIn(tx, { claim: claim.id, account: of.account, sees: 'all', how: 'reported' })
  await recordEvent(tx, {
    subjectKind: 'account',
    subject: of.account,
    kind: 'claim-reported-by',
    actor: of.account,
  })
  return { ok: true, claim, notices: await alertOffice(tx, claim), isNew: true }
}

/** A claim that is there from now on, whoever brought it. The caller holds the turn. */
export async function insertClaim(
  tx: Tx,
  of: Omit<Report, 'draft'> & { draft?: string; origin: 'chat' | 'paper' },
): Promise<Claim> {
  const { kind, body, on, origin, draft } = of
  const { person, registration, nik } = await whoIsMeant(tx, body)
  const id = makeId()
  const birthDate = person?.birthDate ?? body.worker.birthDate
  const cause = body.event.cause
  const [row] = await tx.db
    .insert(tx.t.claims)
    .values({
      city: tx.city,
      id,
      number: await freeNumber(tx),
      kind,
      origin,
      status: 'reported',
      version: 1,
      bodySealed: tx.vault.seal('claims.body', id, JSON.stringify(body)),
      person: person?.id ?? null,
      registration: registration?.id ?? null,
      nikIndex: nik === undefined ? null : tx.vault.index('nik', nik),
      birthYear: yearIn(birthDate),
      kelurahan: person?.kelurahan ?? registration?.kelurahan ?? null,
      on: on ?? null,
      maybeAccident: kind !== 'death' || (cause !== null && cause !== 'not-work'),
      urgent: kind !== 'death',
      draft: draft ?? null,
      madeAt: tx.now,
      dueAt: await claimDue(tx),
    })
    .returning()
  if (!row) throw new Error('a claim that was not written')
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: id,
    kind: 'claim-reported',
    actor: of.account,
    codes: { claimKind: kind, origin },
  })
  const claim = shapeClaim(row)
  if (kind === 'accident') await orderAccidentAlarm(tx, { claim: id, on: claim.on, time: body.event.time })
  return claim
}

/**
 * Of the lists by NIK, or by the number of a registration. By a name alone nobody is found: an officer looks for them,
 * with similar names side by side.
 */
async function whoIsMeant(
  reader: Reader,
  { worker }: ClaimBody,
): Promise<{
  person: Person | undefined
  registration: Registration | undefined
  /** Known even where nobody of the lists has it: a second report is found by it. */
  nik: string | undefined
}> {
  if (worker.number !== undefined) {
    const registration = await registrationByNumber(reader, worker.number)
    const nik = registration && (await answersOf(reader, registration)).nik
    const person = nik === undefined ? undefined : await personByNik(reader, nik)
    return { person, registration, nik }
  }
  const { nik } = worker
  const person = nik === undefined ? undefined : await personByNik(reader, nik)
  return { person, registration: undefined, nik }
}

/** An officer says who it is that was meant. */
export async function personMeant(reader: Reader, { person }: Claim): Promise<Person | undefined> {
  return person === undefined ? undefined : personById(reader, person)
}

/** The claim that a draft became. */
export async function claimOfDraft(reader: Reader, draft: string): Promise<Claim | undefined> {
  const { claims } = reader.t
  const [row] = await reader.db
    .select()
    .from(claims)
    .where(and(eq(claims.city, reader.city), eq(claims.draft, draft)))
  return row && shapeClaim(row)
}

/** An accident or somebody missed at sea does not wait for the morning; a death does. */
async function alertOffice(tx: Tx, claim: Claim): Promise<Notice[]> {
  return (await officeOf(tx, claim)).map(account => ({
    kind: 'claim-waiting',
    account,
    claim: claim.id,
    urgent: claim.urgent,
  }))
}

/** Accounts of who hears of a claim at the office: the reviewers, and the field officers of the kelurahan. */
export async function officeOf(reader: Reader, { kelurahan }: Pick<Claim, 'kelurahan'>): Promise<string[]> {
  const field = kelurahan === undefined ? [] : await visitorsOf(reader, kelurahan)
  const reviewers = (await officers(reader)).filter(
    ({ role, state }) => state === 'active' && (role === 'admin' || role === 'verifikator'),
  )
  return [...new Set([...reviewers.map(({ account }) => account), ...field])]
}

async function freeNumber(reader: Reader): Promise<string> {
  for (;;) {
    const number = makePublicNumber(String(randomInt(100_000_000)).padStart(8, '0'))
    const { claims, registrations } = reader.t
    const [claim] = await reader.db
      .select({ id: claims.id })
      .from(claims)
      .where(and(eq(claims.city, reader.city), eq(claims.number, number)))
    const [registration] = await reader.db
      .select({ id: registrations.id })
      .from(registrations)
      .where(and(eq(registrations.city, reader.city), eq(registrations.number, number)))
    if (!claim && !registration) return number
  }
}

const yearIn = (date: string | undefined): number | null => {
  const day = date === undefined ? undefined : parseDate(date)
  return day === undefined ? null : partsOf(day).year
}

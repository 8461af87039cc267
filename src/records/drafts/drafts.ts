/**
 * Open forms: what a person has answered so far, sealed, with the one that holds the floor of the chat.
 *
 * The body is opaque here; the form's engine reads and writes it. A draft is kept for 30 days after its last answer.
 */
import { and, asc, eq } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import { schedule } from '../../store/jobs.ts'
import { given, prepared } from '../../store/prepared.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { Tables } from '../../store/schema.ts'
import { documentsOf, erase, isAttached } from '../documents/documents.ts'
import { recordEvent } from '../events.ts'
import { isInTalk } from '../questions/question-rows.ts'
import { DRAFT_DAYS } from '../retention/periods.ts'
import { daytime, reminderAt } from './reminders.ts'

export interface DraftRow {
  readonly id: string
  readonly account: string
  readonly form: string
  /** The next answer of the account belongs to this draft; the others rest. */
  readonly hasFloor: boolean
  /** The engine's own JSON. */
  readonly body: string
  /** Reminders sent since the last answer. */
  readonly reminders: number
  readonly changedAt: Date
  readonly expiresAt: Date
}

/** The open draft that the account's next answer belongs to. */
export async function floorOf(reader: Reader, account: string): Promise<DraftRow | undefined> {
  const [row] = await floorAt(reader).execute({ city: reader.city, account })
  return row && shape(reader, row)
}

const floorAt = prepared(({ db, t: { drafts } }: Reader) =>
  db
    .select()
    .from(drafts)
    .where(
      and(
        eq(drafts.city, given('city', drafts.city)),
        eq(drafts.account, given('account', drafts.account)),
        eq(drafts.hasFloor, true),
      ),
    )
    .prepare('floor_at'),
)

/** All open drafts of an account, oldest first. */
export async function draftsOf(reader: Reader, account: string): Promise<DraftRow[]> {
  const { drafts } = reader.t
  const rows = await reader.db
    .select()
    .from(drafts)
    .where(and(eq(drafts.city, reader.city), eq(drafts.account, account)))
    .orderBy(asc(drafts.id))
  return rows.map(row => shape(reader, row))
}

export async function draftById(reader: Reader, id: string): Promise<DraftRow | undefined> {
  const [row] = await reader.db.select().from(reader.t.drafts).where(is(reader, id))
  return row && shape(reader, row)
}

/**
 * Opens a form and gives it the floor. One form is open once per account: where it is open already, that draft comes
 * back untouched, without the floor unless it had it.
 */
export async function openDraft(
  tx: Tx,
  draft: { account: string; form: string; body: string },
): Promise<{ ok: true; draft: DraftRow } | { ok: false; error: 'open-already'; draft: DraftRow }> {
  const open = (await draftsOf(tx, draft.account)).find(({ form }) => form === draft.form)
  if (open) return { ok: false, error: 'open-already', draft: open }
  await rest(tx, draft.account)
  const id = makeId()
  const row = { id, account: draft.account, form: draft.form, hasFloor: true, ...fresh(tx, id, draft.body) }
  await tx.db.insert(tx.t.drafts).values({ city: tx.city, ...row })
  await planReminder(tx, id, reminderAt(row.changedAt, 0))
  await planExpiry(tx, id, row.expiresAt)
  return { ok: true, draft: shape(tx, row) }
}

/**
 * Keeps the answers; the 30 days and the reminders start anew. The waiting jobs are left alone where they can be, since
 * this runs with every answer: `reminderDue` and `expireDraft` plan again what came too early.
 */
export async function saveDraft(tx: Tx, id: string, body: string): Promise<void> {
  const { drafts } = tx.t
  const saved = await saveFresh(tx).execute({ city: tx.city, id, ...fresh(tx, id, body) })
  if (saved.length > 0) return
  await tx.db
    .update(drafts)
    .set(fresh(tx, id, body))
    .where(is(tx, id))
  await planReminder(tx, id, reminderAt(tx.now, 0))
}

const saveFresh = prepared(({ db, t: { drafts } }: Tx) =>
  db
    .update(drafts)
    .set({
      bodySealed: given('bodySealed', drafts.bodySealed),
      changedAt: given('changedAt', drafts.changedAt),
      expiresAt: given('expiresAt', drafts.expiresAt),
    })
    .where(
      and(
        eq(drafts.city, given('city', drafts.city)),
        eq(drafts.id, given('id', drafts.id)),
        eq(drafts.reminders, 0),
      ),
    )
    .returning({ id: drafts.id })
    .prepare('draft_save'),
)

/** Lets the draft with the floor rest, if there is one. */
export async function rest(tx: Tx, account: string): Promise<void> {
  await tx.db.update(tx.t.drafts).set({ hasFloor: false }).where(onFloor(tx, account))
}

/** Gives a resting draft the floor; the one that had it rests. Nothing happens when the draft is gone. */
export async function takeFloor(tx: Tx, id: string): Promise<void> {
  const draft = await draftById(tx, id)
  if (!draft || draft.hasFloor) return
  await rest(tx, draft.account)
  await tx.db.update(tx.t.drafts).set({ hasFloor: true }).where(is(tx, id))
}

/**
 * Forgets a draft that was handed in or thrown away. Papers that became part of a registration or a claim stay; the
 * others are erased.
 */
export async function closeDraft(tx: Tx, id: string): Promise<void> {
  await tx.db.delete(tx.t.drafts).where(is(tx, id))
  for (const paper of await documentsOf(tx, { draft: id }))
    if (!isAttached(paper)) await erase(tx, paper.id, 'draft-closed')
}

/**
 * For the job `draft-reminder`, whose key is the draft's id: the draft, when a reminder is due for it now; then say so
 * and call `countReminder`. Undefined when it is gone, or was answered since: then it plans the reminder anew.
 */
export async function reminderDue(tx: Tx, id: string): Promise<DraftRow | undefined> {
  const draft = await draftById(tx, id)
  if (!draft) return undefined
  const dueAt = reminderAt(draft.changedAt, draft.reminders)
  // While a human has the chat the form waits without a word.
  if (dueAt && dueAt <= tx.now && (await isInTalk(tx, draft.account))) {
    await planReminder(tx, id, daytime(new Date(tx.now.getTime() + HOUR_MS)))
    return undefined
  }
  if (dueAt && dueAt <= tx.now) return draft
  await planReminder(tx, id, dueAt)
  return undefined
}

/** Counts a reminder as sent and plans the next one. */
export async function countReminder(tx: Tx, id: string): Promise<void> {
  const draft = await draftById(tx, id)
  if (!draft) return
  const reminders = draft.reminders + 1
  await tx.db.update(tx.t.drafts).set({ reminders }).where(is(tx, id))
  await planReminder(tx, id, reminderAt(draft.changedAt, reminders))
}

/** Its time is over: it goes with its papers, and that it did stays on record. */
export async function forgetDraft(tx: Tx, { id, form }: Pick<DraftRow, 'id' | 'form'>): Promise<void> {
  await closeDraft(tx, id)
  await recordEvent(tx, {
    subjectKind: 'draft',
    subject: id,
    kind: 'draft-expired',
    actor: 'system',
    codes: { form },
  })
}

/**
 * For the job `draft-expiry`, whose key is the draft's id: forgets a draft that was left for 30 days, with its papers,
 * and gives it back so that its owner can be told. Undefined when it is gone, or was answered since: then it plans the
 * end anew.
 */
export async function expireDraft(tx: Tx, id: string): Promise<DraftRow | undefined> {
  const draft = await draftById(tx, id)
  if (!draft) return undefined
  if (draft.expiresAt > tx.now) {
    await planExpiry(tx, id, draft.expiresAt)
    return undefined
  }
  await forgetDraft(tx, draft)
  return draft
}

const HOUR_MS = 3_600_000
const KEPT_MS = DRAFT_DAYS * 24 * HOUR_MS

function fresh(tx: Tx, id: string, body: string) {
  return {
    bodySealed: tx.vault.seal('drafts.body', id, body),
    reminders: 0,
    changedAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + KEPT_MS),
  }
}

async function planReminder(tx: Tx, id: string, dueAt: Date | undefined): Promise<void> {
  if (dueAt) await schedule(tx, { kind: 'draft-reminder', key: id, dueAt })
}

/** By day, since the owner is told. */
async function planExpiry(tx: Tx, id: string, expiresAt: Date): Promise<void> {
  await schedule(tx, { kind: 'draft-expiry', key: id, dueAt: daytime(expiresAt) })
}

function is(reader: Reader, id: string) {
  const { drafts } = reader.t
  return and(eq(drafts.city, reader.city), eq(drafts.id, id))
}

function onFloor(reader: Reader, account: string) {
  const { drafts } = reader.t
  return and(eq(drafts.city, reader.city), eq(drafts.account, account), eq(drafts.hasFloor, true))
}

type Row = Omit<Tables['drafts']['$inferSelect'], 'city'>

function shape(reader: Reader, { bodySealed, ...row }: Row): DraftRow {
  const { id, account, form, hasFloor, reminders, changedAt, expiresAt } = row
  const body = reader.vault.open('drafts.body', id, bodySealed)
  return { id, account, form, hasFloor, body, reminders, changedAt, expiresAt }
}

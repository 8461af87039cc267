/**
 * The papers of a registration or a claim: pending until its file was fetched and checked, then ready or bad, and erased
 * when nobody needs it any more. The file itself lies sealed outside the database; a job removes it.
 */
import { and, asc, eq, inArray, ne } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import { schedule } from '../../store/jobs.ts'
import type { Tables } from '../../store/schema.ts'
import type { DocumentState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'

export interface Paper {
  readonly id: string
  readonly account: string
  /** The draft it was handed in with, and the registration that came of it. */
  readonly draft: string
  readonly registration: string | undefined
  /** The claim that it was handed in for. */
  readonly claim: string | undefined
  /** Which paper: the id of the form's question; of a claim, the paper of its list. */
  readonly paper: string
  readonly state: DocumentState
  /** Why it is bad, or was erased: a code. */
  readonly why: string | undefined
  /** Where the channel keeps it: opaque JSON. */
  readonly source: string | undefined
  readonly mime: string | undefined
  /** Bytes of the content in the clear. */
  readonly size: number | undefined
  readonly madeAt: Date
}

/**
 * Notes a paper whose file is still to be fetched.
 * @param paper `id`: a UUID of the caller's, where the answer must name the paper beforehand; `source`: the channel's own
 * JSON, which is sealed.
 */
export async function addPending(
  tx: Tx,
  paper: { id?: string; account: string; draft: string; paper: string; source: string },
): Promise<string> {
  const id = paper.id ?? makeId()
  await tx.db.insert(tx.t.documents).values({
    city: tx.city,
    id,
    account: paper.account,
    draft: paper.draft,
    paper: paper.paper,
    state: 'pending',
    sourceSealed: tx.vault.seal('documents.source', id, paper.source),
    madeAt: tx.now,
  })
  await note(tx, id, 'document-added', paper.account, { paper: paper.paper })
  return id
}

/**
 * The file was fetched, checked and sealed. `checksum` is the SHA-256 of the content in the clear, in hex; only a keyed
 * hash of it is kept.
 * @returns false when the paper was erased meanwhile, so the file that was just made must go too.
 */
export async function markReady(
  tx: Tx,
  id: string,
  file: { mime: string; size: number; checksum: string },
): Promise<boolean> {
  const changed = await endPending(tx, id, {
    state: 'ready',
    mime: file.mime,
    size: file.size,
    checksumIndex: tx.vault.index('document', file.checksum),
  })
  if (changed) await note(tx, id, 'document-ready', 'system', {})
  return changed
}

/** The file is of no use (`why`: a code): the person is asked again. False when it was not pending any more. */
export async function markBad(tx: Tx, id: string, why: string): Promise<boolean> {
  const changed = await endPending(tx, id, { state: 'bad', why, sourceSealed: null, endedAt: tx.now })
  if (changed) await note(tx, id, 'document-bad', 'system', { why })
  return changed
}

export async function documentById(reader: Reader, id: string): Promise<Paper | undefined> {
  const [row] = await reader.db.select().from(reader.t.documents).where(is(reader, id))
  return row && shape(reader, row)
}

/** The papers of a draft, a registration or a claim, oldest first; bad and erased ones too, with their state. */
export async function documentsOf(
  reader: Reader,
  of: { draft: string } | { registration: string } | { claim: string },
): Promise<Paper[]> {
  const { documents } = reader.t
  const rows = await reader.db
    .select()
    .from(documents)
    .where(and(eq(documents.city, reader.city), whose(reader, of)))
    .orderBy(asc(documents.id))
  return rows.map(row => shape(reader, row))
}

function whose({ t: { documents } }: Reader, of: Parameters<typeof documentsOf>[1]) {
  if ('draft' in of) return eq(documents.draft, of.draft)
  return 'claim' in of ? eq(documents.claim, of.claim) : eq(documents.registration, of.registration)
}

/** Belongs to a registration or a claim, so it does not go with its draft. */
export const isAttached = ({ registration, claim }: Pick<Paper, 'registration' | 'claim'>): boolean =>
  registration !== undefined || claim !== undefined

/**
 * Makes these papers of a draft those of the registration that came of it. The others stay with the draft and go with
 * it.
 */
export async function attach(
  tx: Tx,
  { draft, registration, papers }: { draft: string; registration: string; papers: readonly string[] },
): Promise<void> {
  const { documents } = tx.t
  await tx.db
    .update(documents)
    .set({ registration })
    .where(
      and(
        eq(documents.city, tx.city),
        eq(documents.draft, draft),
        inArray(documents.id, [...papers]),
        inArray(documents.state, ['pending', 'ready']),
      ),
    )
}

/** Makes these papers of a draft those of a claim, under this name of its list. */
export async function attachToClaim(
  tx: Tx,
  of: { draft: string; claim: string; paper: string; documents: readonly string[] },
): Promise<void> {
  const { documents } = tx.t
  await tx.db
    .update(documents)
    .set({ claim: of.claim, paper: of.paper })
    .where(
      and(
        eq(documents.city, tx.city),
        eq(documents.draft, of.draft),
        inArray(documents.id, [...of.documents]),
        inArray(documents.state, ['pending', 'ready']),
      ),
    )
}

/** Forgets a paper for good (`why`: a code). Its file goes by the job `document-erase`, whose key is the paper's id. */
export async function erase(tx: Tx, id: string, why: string): Promise<void> {
  const { documents } = tx.t
  const erased = await tx.db
    .update(documents)
    .set({ state: 'erased', why, sourceSealed: null, checksumIndex: null, endedAt: tx.now })
    .where(and(is(tx, id), ne(documents.state, 'erased')))
    .returning({ id: documents.id })
  if (erased.length === 0) return
  await schedule(tx, { kind: 'document-erase', key: id, dueAt: tx.now })
  await note(tx, id, 'document-erased', 'system', { why })
}

/** Erases all papers of a registration (`why`: a code). */
export async function eraseOf(tx: Tx, registration: string, why: string): Promise<void> {
  for (const paper of await documentsOf(tx, { registration })) await erase(tx, paper.id, why)
}

/** The same of a claim; of one paper of its list, if that is named. */
export async function eraseOfClaim(
  tx: Tx,
  { claim, paper: only }: { claim: string; paper?: string },
  why: string,
): Promise<void> {
  for (const { id, paper } of await documentsOf(tx, { claim }))
    if (only === undefined || paper === only) await erase(tx, id, why)
}

/** Erases the papers of a registration that a correction no longer names. */
export async function eraseReplaced(tx: Tx, registration: string, kept: readonly string[]): Promise<void> {
  for (const paper of await documentsOf(tx, { registration }))
    if (!kept.includes(paper.id)) await erase(tx, paper.id, 'replaced')
}

async function endPending(
  tx: Tx,
  id: string,
  set: Partial<Tables['documents']['$inferInsert']>,
): Promise<boolean> {
  const { documents } = tx.t
  const rows = await tx.db
    .update(documents)
    .set(set)
    .where(and(is(tx, id), eq(documents.state, 'pending')))
    .returning({ id: documents.id })
  return rows.length > 0
}

function note(
  tx: Tx,
  subject: string,
  kind: 'document-added' | 'document-ready' | 'document-bad' | 'document-erased',
  actor: string,
  codes: Record<string, string>,
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'document', subject, kind, actor, codes })
}

function is(reader: Reader, id: string) {
  const { documents } = reader.t
  return and(eq(documents.city, reader.city), eq(documents.id, id))
}

function shape(reader: Reader, row: Tables['documents']['$inferSelect']): Paper {
  return {
    id: row.id,
    account: row.account,
    draft: row.draft,
    registration: row.registration ?? undefined,
    claim: row.claim ?? undefined,
    paper: row.paper,
    state: row.state,
    why: row.why ?? undefined,
    source: row.sourceSealed ? reader.vault.open('documents.source', row.id, row.sourceSealed) : undefined,
    mime: row.mime ?? undefined,
    size: row.size ?? undefined,
    madeAt: row.madeAt,
  }
}

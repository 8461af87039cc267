/**
 * Links by which one paper of a form comes to a page of our own instead of through the chat: for half an hour, for the
 * first browser that opens it, for one paper.
 *
 * A link's token is made of its id and a key, so the chat can show the same link again though only a keyed hash of it is
 * kept. What was sent so far lies in pieces (`web/upload`); here stands how much of it has arrived.
 */
import { randomBytes } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import { schedule } from '../../store/jobs.ts'
import type { Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { addPending, markReady, type Paper } from './documents.ts'
import { draftById } from '../drafts/drafts.ts'
import { recordEvent } from '../events.ts'

const LASTS_MS = 30 * 60_000
/** The chat offers a link again only while there is time to use it. */
const WORTH_MS = 10 * 60_000
const SESSION_BYTES = 18

/** The job that erases the pieces of an upload; its key is the link's id. */
export const UPLOAD_PIECES_ERASE = 'upload-pieces-erase'
/** After the link's end: a page that is open then may still be finishing. */
const PIECES_LAST_MS = LASTS_MS + 10 * 60_000

/** What the page found doubtful about a photo that was sent all the same. */
const PHOTO_DOUBTS = ['dark', 'bright', 'blurred', 'small'] as const
export type PhotoDoubt = (typeof PHOTO_DOUBTS)[number]

/** @param code as it came from outside, or was kept. */
export const photoDoubt = (code: unknown): PhotoDoubt | undefined => PHOTO_DOUBTS.find(one => one === code)

/** What its page found doubtful about a paper, as far as that is known. */
export const doubtAbout = ({ source }: Pick<Paper, 'source'>): PhotoDoubt | undefined =>
  photoDoubt((JSON.parse(source ?? '{}') as { doubt?: unknown }).doubt)

export interface UploadLink {
  readonly id: string
  readonly account: string
  readonly draft: string
  /** The form's question. */
  readonly paper: string
  /** Bytes that have arrived, and of how many; undefined before the first. */
  readonly received: number
  readonly size: number | undefined
  readonly expiresAt: Date
}

/**
 * The link for this paper of a draft: the one that is open already where it is worth showing, else a new one, which makes
 * the old one void.
 * @param fresh a new one in any case: the old one was opened in another browser.
 * @returns its token: 24 characters of A-Z, a-z, 0-9, `_` and `-`.
 */
export async function uploadLinkFor(
  tx: Tx,
  {
    account,
    draft,
    paper,
    fresh = false,
  }: { account: string; draft: string; paper: string; fresh?: boolean },
): Promise<string> {
  const { uploadLinks } = tx.t
  const ofPaper = and(
    eq(uploadLinks.city, tx.city),
    eq(uploadLinks.draft, draft),
    eq(uploadLinks.paper, paper),
    eq(uploadLinks.state, 'open'),
  )
  const [open] = await tx.db.select().from(uploadLinks).where(ofPaper)
  if (open && !fresh && open.expiresAt.getTime() - tx.now.getTime() > WORTH_MS) return tokenOf(tx, open.id)
  if (open) await tx.db.update(uploadLinks).set({ state: 'revoked', endedAt: tx.now }).where(ofPaper)
  const id = makeId()
  const token = tokenOf(tx, id)
  await tx.db.insert(uploadLinks).values({
    city: tx.city,
    id,
    account,
    draft,
    paper,
    tokenIndex: tx.vault.index('upload-link', token),
    state: 'open',
    received: 0,
    madeAt: tx.now,
    expiresAt: new Date(tx.now.getTime() + LASTS_MS),
  })
  await note(tx, { id, account }, 'upload-link-made', { paper })
  return token
}

/** `upload-token` and the id give 16 bytes, `upload-token-more` the rest: 24 characters together. */
const tokenOf = ({ vault }: Reader, id: string): string =>
  Buffer.concat([vault.index('upload-token', id), vault.index('upload-token-more', id)])
    .subarray(0, 18)
    .toString('base64url')

export interface UploadRefusal {
  readonly ok: false
  /**
   * `unknown`: the same for every token that never was a link. `used`: another browser has opened it. `over`: a newer link
   * took its place, or the form was sent or thrown away. `done`: its paper has arrived.
   */
  readonly error: 'unknown' | 'used' | 'expired' | 'over' | 'done'
}

const refused = (error: UploadRefusal['error']): UploadRefusal => ({ ok: false, error })

/** A link and the browser that holds it. */
export interface UploadHolder {
  readonly token: string
  /** What the browser is known by; empty for one that was never here. */
  readonly session: string
}

/** Whether this browser may use the link, or is the first to open it. It changes nothing, so guesses cost no write. */
export async function uploadFor(
  reader: Reader,
  { token, session }: UploadHolder,
): Promise<{ ok: true; link: UploadLink; isOpened: boolean } | UploadRefusal> {
  const { uploadLinks } = reader.t
  const [row] = await reader.db
    .select()
    .from(uploadLinks)
    .where(
      and(
        eq(uploadLinks.city, reader.city),
        eq(uploadLinks.tokenIndex, reader.vault.index('upload-link', token)),
      ),
    )
  if (!row) return refused('unknown')
  const isHolder = row.sessionIndex?.equals(reader.vault.index('upload-session', session)) ?? false
  // Nobody but the browser that holds it learns how it ended.
  if (row.sessionIndex && !isHolder) return refused('used')
  if (row.state === 'done') return refused('done')
  if (row.state !== 'open') return refused('over')
  if (row.expiresAt <= reader.now) return refused('expired')
  if (!(await draftById(reader, row.draft))) return refused('over')
  return { ok: true, link: shape(row), isOpened: isHolder }
}

/**
 * Makes this browser the one that holds the link; nothing changes for the one that does already.
 * @returns `session`: what the browser is known by from now on, 24 characters; undefined where it is known already.
 */
export async function openUpload(
  tx: Tx,
  holder: UploadHolder,
): Promise<{ ok: true; link: UploadLink; session: string | undefined } | UploadRefusal> {
  const found = await uploadFor(tx, holder)
  if (!found.ok) return found
  if (found.isOpened) return { ...found, session: undefined }
  const session = randomBytes(SESSION_BYTES).toString('base64url')
  const { uploadLinks } = tx.t
  const opened = await tx.db
    .update(uploadLinks)
    .set({ sessionIndex: tx.vault.index('upload-session', session) })
    .where(and(is(tx, found.link.id), isNull(uploadLinks.sessionIndex)))
    .returning({ id: uploadLinks.id })
  if (opened.length === 0) return refused('used')
  await schedule(tx, {
    kind: UPLOAD_PIECES_ERASE,
    key: found.link.id,
    dueAt: new Date(tx.now.getTime() + PIECES_LAST_MS),
  })
  await note(tx, found.link, 'upload-link-opened')
  return { ok: true, link: found.link, session }
}

/** Says that the bytes up to `to` lie there. False when it no longer stood at `from`: another request was faster. */
export async function noteReceived(
  tx: Tx,
  id: string,
  { from, to, size }: { from: number; to: number; size: number },
): Promise<boolean> {
  const { uploadLinks } = tx.t
  const changed = await tx.db
    .update(uploadLinks)
    .set({ received: to, size })
    .where(and(is(tx, id), eq(uploadLinks.state, 'open'), eq(uploadLinks.received, from)))
    .returning({ id: uploadLinks.id })
  return changed.length > 0
}

/** Begins anew: another file, or one that was of no use. */
export async function forgetReceived(tx: Tx, id: string): Promise<void> {
  await tx.db
    .update(tx.t.uploadLinks)
    .set({ received: 0, size: null })
    .where(and(is(tx, id), eq(tx.t.uploadLinks.state, 'open')))
}

/**
 * The paper is there, checked and sealed under `document`: its row goes the way of every other paper, and the link is used
 * up. The caller tells the chat.
 */
export async function endUpload(
  tx: Tx,
  holder: UploadHolder,
  file: { document: string; mime: string; size: number; checksum: string; doubt?: PhotoDoubt | undefined },
): Promise<{ ok: true; link: UploadLink } | UploadRefusal> {
  const held = await uploadFor(tx, holder)
  if (!held.ok) return held
  if (!held.isOpened) return refused('used')
  const { account, draft, paper } = held.link
  const source = JSON.stringify({ how: 'page', doubt: file.doubt })
  await addPending(tx, { id: file.document, account, draft, paper, source })
  await markReady(tx, file.document, file)
  await tx.db.update(tx.t.uploadLinks).set({ state: 'done', endedAt: tx.now }).where(is(tx, held.link.id))
  await schedule(tx, { kind: UPLOAD_PIECES_ERASE, key: held.link.id, dueAt: tx.now })
  await note(tx, held.link, 'upload-arrived', { paper })
  return { ok: true, link: held.link }
}

function note(
  tx: Tx,
  { id, account }: Pick<UploadLink, 'id' | 'account'>,
  kind: EventKind & `upload-${string}`,
  codes: Record<string, string> = {},
): Promise<void> {
  return recordEvent(tx, { subjectKind: 'upload-link', subject: id, kind, actor: account, codes })
}

function is(reader: Reader, id: string) {
  const { uploadLinks } = reader.t
  return and(eq(uploadLinks.city, reader.city), eq(uploadLinks.id, id))
}

const shape = ({ id, account, draft, paper, received, size, expiresAt }: Row): UploadLink => ({
  id,
  account,
  draft,
  paper,
  received,
  size: size ?? undefined,
  expiresAt,
})

type Row = Tables['uploadLinks']['$inferSelect']

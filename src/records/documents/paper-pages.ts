/**
 * The papers of one registration or one claim on a page of our own, where nothing of them is to go through a messenger.
 * Whose papers they are is bound to the pass when the chat gives its link; on the page every look is allowed anew and goes
 * on record, as any other.
 */
import type { Reader, Tx } from '../../store/store.ts'
import { claimPhotosFor, openClaimPapers } from '../claims/office/file.ts'
import type { Paper } from './documents.ts'
import type { Notice } from '../notices.ts'
import type { Pass } from '../passes/passes.ts'
import { openPapers, papersFor } from '../review/file.ts'

/** What a pass for papers is about. */
export const aboutRegistration = (id: string): string => `registration:${id}`
export const aboutClaim = (id: string): string => `claim:${id}`

type Opened<T extends (tx: Tx, of: { id: string; officer: string }) => Promise<{ ok: boolean }>> = Extract<
  Awaited<ReturnType<T>>,
  { ok: true }
>

/** `gone`: there is no such file, or it is not this officer's to look at (any more). */
export type PapersLook =
  | { ok: true; kind: 'registration'; opened: Opened<typeof openPapers>; notices: Notice[] }
  | { ok: true; kind: 'claim'; opened: Opened<typeof openClaimPapers>; notices: Notice[] }
  | { ok: false; error: 'gone' }

/** Opens the papers that a pass is for; the look goes on record. @param pass whose officer has typed the PIN. */
export async function lookWithPass(tx: Tx, pass: Pass): Promise<PapersLook> {
  const { kind, of } = whatOf(pass)
  if (kind === 'registration') {
    const opened = await openPapers(tx, of)
    if (opened.ok) return { ok: true, kind, opened, notices: opened.notices }
  }
  if (kind === 'claim') {
    const opened = await openClaimPapers(tx, of)
    if (opened.ok) return { ok: true, kind, opened, notices: opened.notices }
  }
  return { ok: false, error: 'gone' }
}

/**
 * What the page calls a paper: it says nothing of the paper, holds on this page only, and stays the same when papers come
 * or go meanwhile.
 */
export const keyOnPage = (reader: Reader, pass: Pass, paper: { readonly id: string }): string =>
  reader.vault.index('pass-paper', `${pass.id} ${paper.id}`).toString('base64url')

/** One of the papers that a pass is for. The page that shows its key is the look which goes on record. */
export async function paperWithPass(reader: Reader, pass: Pass, key: string): Promise<Paper | undefined> {
  const papers = await papersWithPass(reader, pass)
  return papers.find(paper => keyOnPage(reader, pass, paper) === key)
}

async function papersWithPass(reader: Reader, pass: Pass): Promise<readonly Paper[]> {
  const { kind, of } = whatOf(pass)
  if (kind === 'registration') {
    const found = await papersFor(reader, of)
    return found.ok ? found.papers : []
  }
  const found = kind === 'claim' ? await claimPhotosFor(reader, of) : undefined
  return found?.ok === true ? found.photos : []
}

function whatOf({ about = '', account }: Pass): {
  kind: string | undefined
  of: { id: string; officer: string }
} {
  const [kind, id = ''] = about.split(':')
  return { kind, of: { id, officer: account } }
}

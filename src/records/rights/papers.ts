/** The papers that an account sent, and those that are about it, as long as they are kept. */
import { and, eq, inArray, ne, or } from 'drizzle-orm'
import type { DocumentState } from '../../store/schema.ts'
import type { Reader } from '../../store/store.ts'
import { registrationsOf } from '../registrations/find.ts'
import { isOwnFile } from './own.ts'

export interface OwnPaper {
  readonly id: string
  /** Which paper: the id of the form's question, or of the claim's list. */
  readonly paper: string
  readonly state: DocumentState
  readonly registration: string | undefined
  readonly claim: string | undefined
  readonly madeAt: Date
}

/** All that the account sent, oldest first, whoever they are about. */
export function papersSentBy(reader: Reader, account: string): Promise<OwnPaper[]> {
  return papersWhere(reader, eq(reader.t.documents.account, account))
}

/**
 * What is shown to the account: of its own files, whoever sent them for it, and what it sent for nothing or for a claim. What
 * it handed in of another worker is that worker's.
 */
export async function ownPapers(reader: Reader, account: string): Promise<OwnPaper[]> {
  const { documents } = reader.t
  const files = await registrationsOf(reader, account)
  const own = files.filter(file => isOwnFile(file, account)).map(({ id }) => id)
  const theirs = eq(documents.account, account)
  const all = await papersWhere(
    reader,
    own.length === 0 ? theirs : or(theirs, inArray(documents.registration, own)),
  )
  return all.filter(({ registration }) => registration === undefined || own.includes(registration))
}

async function papersWhere(reader: Reader, which: ReturnType<typeof or>): Promise<OwnPaper[]> {
  const { documents } = reader.t
  const rows = await reader.db
    .select()
    .from(documents)
    .where(and(eq(documents.city, reader.city), which, ne(documents.state, 'erased')))
    .orderBy(documents.id)
  return rows.map(({ id, paper, state, registration, claim, madeAt }) => ({
    id,
    paper,
    state,
    registration: registration ?? undefined,
    claim: claim ?? undefined,
    madeAt,
  }))
}

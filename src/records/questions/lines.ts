/**
 * The lines of a conversation, sealed, with who wrote each and when. A picture or a voice note is not kept: the line says
 * where the channel keeps it.
 */
import { and, count, desc, eq } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { QuestionVoice, Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'

/** What was written or sent. */
export interface LineBody {
  /** A text, or what stands under a picture. */
  readonly text?: string
  /** Where the channel keeps it: the chat and the message in it. Absent for what the bot wrote down by itself. */
  readonly chat?: number
  readonly message?: number
  /** Several that were sent at once. */
  readonly album?: string
  /** It changes what was written before. */
  readonly edited?: true
  /** A file was sent that is not passed on: its text says so, and who sent it was told. */
  readonly heldBack?: true
  /** The line of the list of searched texts that it was taken from, so that it is taken once. */
  readonly asked?: string
  /** An answer that an officer filled in for the person: what stood in the form, and whether the person said yes. */
  readonly filled?: Filled
}

export interface Filled {
  readonly draft: string
  readonly form: string
  /** The question, and the draft's revision: what has changed since is not answered with it. */
  readonly question: string
  readonly rev: number
  readonly said?: 'right' | 'wrong'
}

export interface Line {
  readonly id: string
  readonly question: string
  readonly voice: QuestionVoice
  /** The account that wrote it. */
  readonly account: string
  /** `text`, `filled`, or the kind of the channel's message. */
  readonly kind: string
  readonly body: LineBody
  readonly at: Date
}

const COLUMN = 'question_lines.body'

export async function addLine(
  tx: Tx,
  line: Pick<Line, 'question' | 'voice' | 'account' | 'kind' | 'body'>,
): Promise<string> {
  const { body, ...rest } = line
  const id = makeId()
  await tx.db.insert(tx.t.questionLines).values({
    city: tx.city,
    id,
    ...rest,
    bodySealed: tx.vault.seal(COLUMN, id, JSON.stringify(body)),
    at: tx.now,
  })
  return id
}

/** The last lines, in the order in which they were written. */
export async function lastLines(reader: Reader, question: string, atMost: number): Promise<Line[]> {
  const { questionLines } = reader.t
  const rows = await reader.db
    .select()
    .from(questionLines)
    .where(and(eq(questionLines.city, reader.city), eq(questionLines.question, question)))
    .orderBy(desc(questionLines.id))
    .limit(atMost)
  return rows.toReversed().map(row => shape(reader, row))
}

export async function countLines(reader: Reader, question: string): Promise<number> {
  const { questionLines } = reader.t
  const [row] = await reader.db
    .select({ lines: count() })
    .from(questionLines)
    .where(and(eq(questionLines.city, reader.city), eq(questionLines.question, question)))
  return row?.lines ?? 0
}

export async function lineById(reader: Reader, id: string): Promise<Line | undefined> {
  const { questionLines } = reader.t
  const [row] = await reader.db
    .select()
    .from(questionLines)
    .where(and(eq(questionLines.city, reader.city), eq(questionLines.id, id)))
  return row && shape(reader, row)
}

/** Writes a line's content anew: whether an answer that was filled in is right. */
export async function rewriteLine(tx: Tx, id: string, body: LineBody): Promise<void> {
  const { questionLines } = tx.t
  await tx.db
    .update(questionLines)
    .set({ bodySealed: tx.vault.seal(COLUMN, id, JSON.stringify(body)) })
    .where(and(eq(questionLines.city, tx.city), eq(questionLines.id, id)))
}

/** A line whose content was forgotten is empty. */
function shape(reader: Reader, row: Tables['questionLines']['$inferSelect']): Line {
  const { id, question, voice, account, kind, bodySealed, at } = row
  const body: LineBody = bodySealed === null ? {} : JSON.parse(reader.vault.open(COLUMN, id, bodySealed))
  return { id, question, voice, account, kind, body, at }
}

/**
 * Whose the next message of a chat is: an open form's, a human's, or nobody's. Asked with every update, so it is one query
 * by keys.
 */
import { aliasedTable, and, eq, sql } from 'drizzle-orm'
import { given, prepared } from '../../store/prepared.ts'
import type { Reader } from '../../store/store.ts'

export interface Floor {
  /** Id of the form that is open in front, if any. */
  readonly form: string | undefined
  /** A conversation in hand, and on which side of it this chat is. */
  readonly talk: { readonly question: string; readonly side: 'person' | 'officer' } | undefined
  /** A question of theirs that waits for the office, and when they last added to it. */
  readonly waiting: { readonly question: string; readonly lastAt: Date } | undefined
}

export const NOBODY: Floor = { form: undefined, talk: undefined, waiting: undefined }

export async function floorAt(reader: Reader, channel: string, address: number): Promise<Floor> {
  const [row] = await query(reader).execute({ city: reader.city, channel, address })
  if (!row) return NOBODY
  const { form, state, question, lastAt, inHand } = row
  const asPerson = question !== null && state === 'taken' ? { question, side: 'person' as const } : undefined
  return {
    form: form ?? undefined,
    talk: asPerson ?? (inHand === null ? undefined : { question: inHand, side: 'officer' }),
    waiting: question !== null && state === 'open' && lastAt !== null ? { question, lastAt } : undefined,
  }
}

const query = prepared(({ db, t: { accounts, drafts, questions } }: Reader) => {
  const inHand = aliasedTable(questions, 'in_hand')
  return db
    .select({
      form: drafts.form,
      question: questions.id,
      state: questions.state,
      lastAt: questions.lastAt,
      inHand: inHand.id,
    })
    .from(accounts)
    .leftJoin(
      drafts,
      and(eq(drafts.city, accounts.city), eq(drafts.account, accounts.id), eq(drafts.hasFloor, true)),
    )
    .leftJoin(
      questions,
      and(
        eq(questions.city, accounts.city),
        eq(questions.account, accounts.id),
        sql`${questions.state} <> 'closed'`,
      ),
    )
    .leftJoin(
      inHand,
      and(eq(inHand.city, accounts.city), eq(inHand.takenBy, accounts.id), eq(inHand.state, 'taken')),
    )
    .where(
      and(
        eq(accounts.city, given('city', accounts.city)),
        eq(accounts.channel, given('channel', accounts.channel)),
        eq(accounts.address, given('address', accounts.address)),
      ),
    )
    .limit(1)
    .prepare('floor_of_chat')
})

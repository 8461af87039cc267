/** Cards as they lie in the database, for what makes one void: cutting a link does, and `links` must not know `cards`. */
import { and, eq, isNull } from 'drizzle-orm'
import type { Tables } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'

export type CardRow = Tables['memberCards']['$inferSelect']

/** Why a card is void: its owner made a new one, somebody of the office ended it, or the link of the phone was cut. */
export type CardEnd = 'replaced' | 'by-office' | 'link-cut'

/**
 * Makes the standing cards of a person void.
 * @returns how many there were.
 */
export async function voidCardsOf(
  tx: Tx,
  { person, by, why }: { person: string; by: string; why: CardEnd },
): Promise<number> {
  const gone = await tx.db
    .update(tx.t.memberCards)
    .set({ revokedAt: tx.now, revokedBy: by })
    .where(isStanding(tx, person))
    .returning({ id: tx.t.memberCards.id })
  for (const { id } of gone)
    await recordEvent(tx, {
      subjectKind: 'card',
      subject: id,
      kind: 'card-revoked',
      actor: by,
      codes: { why },
    })
  return gone.length
}

export function isStanding(reader: Reader, person: string) {
  const { memberCards } = reader.t
  return and(eq(memberCards.city, reader.city), eq(memberCards.person, person), isNull(memberCards.revokedAt))
}

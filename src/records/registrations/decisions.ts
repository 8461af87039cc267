/** The office's last decision on a registration; its personal line and the questions to mend rest sealed. */
import type { Reader } from '../../store/store.ts'
import { rowById, type RegistrationRow } from './registration-rows.ts'

export interface Decision {
  /** Coded; undefined when it was approved. */
  readonly reason: string | undefined
  /** Ids of the questions to mend. */
  readonly questions: readonly string[]
  /** A personal line of the officer. */
  readonly note: string | undefined
  /** Account of the officer. */
  readonly by: string
  readonly at: Date
}

/** Stays after the file was mended, until the next decision; undefined when there was none, or it was withdrawn. */
export async function decisionOf(reader: Reader, { id }: { id: string }): Promise<Decision | undefined> {
  const row = await rowById(reader, id)
  return row && decisionIn(reader, row)
}

export function decisionIn(reader: Reader, row: RegistrationRow): Decision | undefined {
  if (row.decisionSealed === null || row.decidedBy === null || row.decidedAt === null) return undefined
  const sealed: SealedPart = JSON.parse(
    reader.vault.open('registrations.decision', row.id, row.decisionSealed),
  )
  return {
    reason: row.reason ?? undefined,
    questions: sealed.questions,
    note: sealed.note,
    by: row.decidedBy,
    at: row.decidedAt,
  }
}

interface SealedPart {
  questions: readonly string[]
  note?: string | undefined
}

/** The columns of a decision that is taken now. */
export function decisionColumns(
  reader: Reader,
  id: string,
  decision: { by: string; reason?: string | undefined } & SealedPart,
) {
  const { by, reason, questions, note } = decision
  return {
    decidedAt: reader.now,
    decidedBy: by,
    reason: reason ?? null,
    decisionSealed: reader.vault.seal('registrations.decision', id, JSON.stringify({ questions, note })),
  }
}

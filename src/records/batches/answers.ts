/**
 * What BPJS answered to a batch: who is taken, with their number, and who is not, and why. Each answer takes effect once,
 * on a file that is out in this very batch; the same answer again changes nothing and tells nobody.
 */
import { and, eq, ne } from 'drizzle-orm'
import { refusalIn } from '../../program/bpjs-words.ts'
import type { CoverStep } from '../../program/cover.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import type { BatchFileState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { dayAt } from '../jakarta.ts'
import { isAnothers, kpjHolders } from '../members/kpj.ts'
import type { Notice } from '../notices.ts'
import { shape, type RegistrationRow } from '../registrations/registration-rows.ts'
import { advance, coverIn, type Advanced } from '../review/advance.ts'
import { takeTurn } from '../turn.ts'
import { batchById, isOfFile, type Batch } from './batches.ts'

export interface BpjsAnswer {
  readonly nik: string
  readonly says:
    | {
        readonly kind: 'accepted'
        /** Eleven digits. */
        readonly kpj: string
        /** First and last day of cover. */
        readonly from: PlainDate
        readonly to: PlainDate
      }
    /** In the words of BPJS, shortened; `''` when it gave none. */
    | { readonly kind: 'refused'; readonly words: string }
}

export type AnswerOutcome =
  | 'activated'
  | 'refused'
  /** It was answered so before. */
  | 'same'
  | 'not-in-batch'
  /** Nobody has entered that it was sent to BPJS. */
  | 'not-sent'
  /** The officer's own file, or their family's: a colleague takes the same list in. */
  | 'not-yours'
  /** The officer may not do this any more. */
  | 'denied'
  | 'kpj-taken'
  /** Another answer stands, or something else is in the way: to be looked at one by one. */
  | 'differs'

/** Those after which the same list may be of use once more, from another hand or at another time. */
export const OPEN_OUTCOMES: readonly AnswerOutcome[] = ['not-sent', 'not-yours', 'denied']

/** Writes a chunk of answers down. Keep it small: each is a step of a file. */
export async function writeAnswers(
  tx: Tx,
  { batch, officer }: { batch: string; officer: string },
  answers: readonly BpjsAnswer[],
): Promise<{ outcomes: AnswerOutcome[]; notices: Notice[] }> {
  // Two officers with the same list, side by side: the second finds what the first has written.
  await takeTurn(tx)
  const notices: Notice[] = []
  const outcomes: AnswerOutcome[] = []
  const kpjs = answers.flatMap(({ says }) => (says.kind === 'accepted' ? [says.kpj] : []))
  const holders = await kpjHolders(tx, kpjs)
  const of = await batchById(tx, batch)
  /** Numbers that became somebody's by the answers so far. */
  const given = new Set<string>()
  for (const answer of answers) {
    // Read anew for each: an earlier row of the chunk may be about the same person.
    const { says, nik } = answer
    const found = of && (await fileWithNik(tx, of, nik))
    const settled = found ? settledAs(tx, found, answer) : 'not-in-batch'
    if (!found || settled) outcomes.push(settled ?? 'not-in-batch')
    else if (
      says.kind === 'accepted' &&
      (given.has(says.kpj) || isAnothers(tx, { kpj: says.kpj, nik }, holders))
    )
      outcomes.push('kpj-taken')
    else {
      const { id, version } = shape(found.file)
      const done = await advance(tx, { id, version, officer, step: stepOf(answer, dayAt(tx.now)) })
      outcomes.push(outcomeOf(done, says.kind === 'accepted' ? 'activated' : 'refused'))
      if (!done.ok) continue
      notices.push(...done.notices)
      if (says.kind === 'accepted') given.add(says.kpj)
    }
  }
  return { outcomes, notices }
}

interface BatchFile {
  readonly state: BatchFileState
  readonly file: RegistrationRow
}

/** What is settled already, and how; undefined: the answer is to take effect. */
function settledAs(
  reader: Reader,
  { state, file }: BatchFile,
  { says }: BpjsAnswer,
): AnswerOutcome | undefined {
  switch (state) {
    case 'accepted':
      return says.kind === 'accepted' && coverIn(reader, file).kpj === says.kpj ? 'same' : 'differs'
    case 'refused':
      return says.kind === 'refused' ? 'same' : 'differs'
    default:
      return file.status === 'sent-to-bpjs' ? undefined : 'not-sent'
  }
}

function stepOf({ says }: BpjsAnswer, today: PlainDate): CoverStep {
  if (says.kind === 'accepted') return { to: 'active', kpj: says.kpj, from: says.from, until: says.to }
  const words = says.words === '' ? {} : { words: says.words }
  return { to: 'refused-by-bpjs', reason: refusalIn(says.words), on: today, ...words }
}

function outcomeOf(done: Advanced, when: 'activated' | 'refused'): AnswerOutcome {
  if (done.ok) return when
  switch (done.error) {
    case 'own-file':
    case 'family':
    case 'handed-in':
      return 'not-yours'
    case 'denied':
      return 'denied'
    default:
      return 'differs'
  }
}

/** Without those that left the batch. Of one NIK there is one at most. */
async function fileWithNik(reader: Reader, { id, year }: Batch, nik: string): Promise<BatchFile | undefined> {
  const { batchFiles, registrations } = reader.t
  const [found] = await reader.db
    .select({ state: batchFiles.state, file: registrations })
    .from(registrations)
    .innerJoin(batchFiles, isOfFile(reader))
    .where(
      and(
        eq(registrations.city, reader.city),
        eq(registrations.year, year),
        eq(registrations.nikIndex, reader.vault.index('nik', nik)),
        eq(batchFiles.batch, id),
        ne(batchFiles.state, 'left'),
      ),
    )
    .limit(1)
  return found
}

/**
 * A claim that began on paper, or at the branch of BPJS: an officer enters it at the stage where it is. Its heir comes to it
 * by a code. Nobody hears anything by it, and membership still waits for the proof to be accepted.
 */
import { and, eq, isNotNull, isNull, ne, or } from 'drizzle-orm'
import { problemOfStep, type ClaimStep, type ClaimStepProblem } from '../../../program/claims/steps.ts'
import type { PlainDate } from '../../../program/plain-date.ts'
import type { Reader, Tx } from '../../../store/store.ts'
import { recordEvent } from '../../events.ts'
import { dayAt } from '../../jakarta.ts'
import { personByNik } from '../../members/people.ts'
import { authorise, type Denied } from '../../office/officers.ts'
import { takeTurn } from '../../turn.ts'
import type { ClaimChild, Relation } from '../body.ts'
import { setChildren } from '../family/children.ts'
import { isClaim, sealBody, shapeClaim, type Claim, type ClaimRow } from '../claim-rows.ts'
import { claimOfDraft, insertClaim } from '../family/report.ts'

/** Where a claim on paper may be when it is entered. */
export const PAPER_STAGES = [
  'papers-missing',
  'papers-complete',
  'handed-over',
  'bpjs-checks',
  'granted',
  'paid',
] as const
export type PaperStage = (typeof PAPER_STAGES)[number]

/** From here on BPJS has given a receipt. */
export const hasReceipt = (stage: PaperStage): boolean =>
  stage !== 'papers-missing' && stage !== 'papers-complete'

export interface PaperClaim {
  readonly worker: { readonly nik: string; readonly name: string }
  /** The day of the death. */
  readonly on: PlainDate
  readonly stage: PaperStage
  /** Where the stage has one: of BPJS's receipt. */
  readonly receipt?: {
    readonly on: PlainDate
    readonly number: string
    readonly programme: 'jkm' | 'jkk'
  }
  /** The day of a stage after the receipt. */
  readonly stageOn?: PlainDate
  /** Whole rupiah, of a claim that is paid. */
  readonly amount?: number
  readonly heir: {
    readonly name: string
    readonly nik?: string | undefined
    readonly relation: Relation
    readonly phone: string | undefined
  }
  readonly children: readonly ClaimChild[]
}

/** What is wrong, and where. */
export interface EntryProblem {
  readonly problem: ClaimStepProblem
  readonly of: 'death' | 'receipt' | 'stage' | 'amount'
}

export type PaperClaimOpened =
  | { ok: true; claim: Claim; isNew: boolean }
  /** There is one about this death already. */
  | { ok: false; error: 'known'; claim: Claim }
  /** A field officer enters it for members of their own kelurahan; any other worker's is for a reviewer. */
  | { ok: false; error: 'not-of-the-area' }
  | ({ ok: false; error: 'entry' } & EntryProblem)
  | Denied

/** @param of `draft`: entering the same one again makes nothing new. */
export async function openPaperClaim(
  tx: Tx,
  of: { draft: string; officer: string; entry: PaperClaim },
): Promise<PaperClaimOpened> {
  await takeTurn(tx, 'claims')
  const { entry, officer } = of
  const person = await personByNik(tx, entry.worker.nik)
  const allowed = await authorise(tx, officer, 'open-claims', person?.kelurahan ?? '')
  if (!allowed.ok) return allowed.why === 'area' ? { ok: false, error: 'not-of-the-area' } : allowed
  const before = await claimOfDraft(tx, of.draft)
  if (before) return { ok: true, claim: before, isNew: false }
  const known = await knownClaim(tx, entry.worker.nik)
  if (known) return { ok: false, error: 'known', claim: known }
  const problem = problemOfEntry(entry, dayAt(tx.now))
  if (problem) return { ok: false, error: 'entry', ...problem }
  const claim = await insertClaim(tx, {
    kind: 'death',
    origin: 'paper',
    account: officer,
    draft: of.draft,
    on: entry.on,
    body: bodyOfPaper(entry),
  })
  await setChildren(tx, claim.id, entry.children)
  return { ok: true, claim: await atStage(tx, claim, entry, officer), isNew: true }
}

const bodyOfPaper = ({ worker, heir, receipt }: PaperClaim) => ({
  worker,
  event: { cause: receipt?.programme === 'jkk' ? ('work' as const) : null },
  reporter: { name: heir.name, nik: heir.nik, relation: heir.relation, phone: heir.phone },
  ...(receipt === undefined ? {} : { receipt: receipt.number }),
})

async function atStage(tx: Tx, claim: Claim, entry: PaperClaim, officer: string): Promise<Claim> {
  const { stage, receipt, stageOn, amount } = entry
  const set: Partial<ClaimRow> = {
    status: stage,
    checkedAt: tx.now,
    maybeAccident: receipt?.programme === 'jkk',
    ...(receipt ? { receiptOn: receipt.on, programme: receipt.programme, dueAt: null } : {}),
    ...(stage === 'paid' ? { paidOn: stageOn ?? null, paidAmount: amount ?? null, endedAt: tx.now } : {}),
    bodySealed: sealBody(tx, claim.id, bodyOfPaper(entry)),
  }
  const [row] = await tx.db.update(tx.t.claims).set(set).where(isClaim(tx, claim.id)).returning()
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: claim.id,
    kind: 'claim-moved',
    actor: officer,
    codes: { from: claim.status, to: stage },
  })
  if (!row) throw new Error('a claim that was not written')
  return shapeClaim(row)
}

/** Of this death, unless it came to nothing. */
async function knownClaim(reader: Reader, nik: string): Promise<Claim | undefined> {
  const { claims } = reader.t
  const [row] = await reader.db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.city, reader.city),
        eq(claims.nikIndex, reader.vault.index('nik', nik)),
        ne(claims.kind, 'accident'),
        or(isNull(claims.endedAt), eq(claims.status, 'paid'), isNotNull(claims.deathProvenAt)),
      ),
    )
  return row && shapeClaim(row)
}

/** Nothing is entered before it has happened, and in its order. */
export function problemOfEntry(
  { on, stage, receipt, stageOn, amount }: PaperClaim,
  today: PlainDate,
): EntryProblem | undefined {
  if (on > today) return { problem: 'in-the-future', of: 'death' }
  if (!hasReceipt(stage)) return undefined
  if (receipt === undefined) return { problem: 'receipt-missing', of: 'receipt' }
  const handed: ClaimStep = {
    to: 'handed-over',
    on: receipt.on,
    receipt: receipt.number,
    programme: receipt.programme,
  }
  const wrongReceipt = problemOfStep(handed, { event: on, receipt: undefined, today })
  if (wrongReceipt) return { problem: wrongReceipt, of: 'receipt' }
  if (stage === 'handed-over') return undefined
  if (stageOn === undefined) return { problem: 'in-the-future', of: 'stage' }
  const step: ClaimStep =
    stage === 'paid'
      ? { to: 'paid', on: stageOn, amount: amount ?? 0 }
      : { to: stage as 'granted', on: stageOn }
  const problem = problemOfStep(step, { event: on, receipt: receipt.on, today })
  return problem && { problem, of: problem === 'amount-wrong' ? 'amount' : 'stage' }
}

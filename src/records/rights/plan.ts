/**
 * What would become of everything that is kept about an account if it asked for deletion: gone, kept since the law says
 * so, or first to be looked at by the office.
 */
import { and, count, eq } from 'drizzle-orm'
import { PLACE_TAKING_STATUSES, type RegistrationStatus } from '../../program/registration.ts'
import type { Reader } from '../../store/store.ts'
import { claimsSeenBy, seersOf } from '../claims/access.ts'
import type { Claim } from '../claims/claim-rows.ts'
import { draftsOf } from '../drafts/drafts.ts'
import { linkedPeople } from '../members/links.ts'
import { officerOf } from '../office/officers.ts'
import { registrationsOf } from '../registrations/find.ts'
import type { Registration } from '../registrations/registration-rows.ts'
import { isOwnFile } from './own.ts'
import { papersSentBy, type OwnPaper } from './papers.ts'

/** From the decree on a file is part of the city's accounts: lists, payments, audit. */
const LOCKED: readonly RegistrationStatus[] = [
  ...PLACE_TAKING_STATUSES.filter(status => status !== 'approved'),
  'ended',
]
/** Somebody of the office has it in hand, or counts on it. */
const IN_CHECK: readonly RegistrationStatus[] = ['in-review', 'approved']

export interface ErasurePlan {
  /** Files that go: never decreed. Some are still open and are taken back first. */
  readonly files: readonly Registration[]
  /** Handed in for somebody else and not over yet: theirs, not the account's. */
  readonly filesOfOthers: readonly Registration[]
  readonly lockedFiles: readonly Registration[]
  /** Members of the lists that the account is linked to: the link goes, the member stays on the list. */
  readonly members: number
  readonly claims: readonly Claim[]
  readonly lockedClaims: readonly Claim[]
  readonly drafts: number
  readonly papers: readonly OwnPaper[]
  /** Conversations, and what was asked freely. */
  readonly questions: number
  readonly asked: number
  readonly changes: number
  /** Why it cannot be done at once. */
  readonly waits: 'of-the-office' | 'claim-running' | 'in-check' | undefined
}

export async function erasurePlan(reader: Reader, account: string): Promise<ErasurePlan> {
  const files = await registrationsOf(reader, account)
  const isTheirs = (file: Registration) => isOwnFile(file, account) || isOver(file)
  const going = files.filter(file => !isLocked(file) && isTheirs(file) && !isOfOtherWorker(file, account))
  const claims = (await claimsSeenBy(reader, account))
    .filter(({ sees }) => sees === 'all')
    .map(({ claim }) => claim)
  const goingClaims: Claim[] = []
  for (const claim of claims) if (await isAccountsAlone(reader, claim, account)) goingClaims.push(claim)
  const counted = await countsOf(reader, account)
  const of = {
    files: going,
    filesOfOthers: files.filter(file => !going.includes(file) && !isOwnFile(file, account)),
    lockedFiles: files.filter(file => isLocked(file) && isOwnFile(file, account)),
    members: (await linkedPeople(reader, account)).length,
    claims: goingClaims,
    lockedClaims: claims.filter(claim => !goingClaims.includes(claim)),
    drafts: (await draftsOf(reader, account)).length,
    papers: await papersSentBy(reader, account),
    ...counted,
  }
  return { ...of, waits: await waitsFor(reader, account, of) }
}

const isLocked = ({ status }: Registration): boolean => LOCKED.includes(status)

const isOver = ({ status }: Registration): boolean => status === 'withdrawn' || status === 'rejected'

/** The worker has confirmed it from an account of their own: it is theirs to delete. */
const isOfOtherWorker = ({ consent, consentBy }: Registration, account: string): boolean =>
  consent === 'account' && consentBy !== account

/** Taken back before BPJS had it, and nobody else sees it. */
async function isAccountsAlone(reader: Reader, claim: Claim, account: string): Promise<boolean> {
  if (claim.status !== 'withdrawn' || claim.receiptOn !== undefined) return false
  return (await seersOf(reader, claim.id)).every(seer => seer.account === account)
}

async function waitsFor(
  reader: Reader,
  account: string,
  { files, lockedClaims }: Pick<ErasurePlan, 'files' | 'lockedClaims'>,
): Promise<ErasurePlan['waits']> {
  if (await officerOf(reader, account)) return 'of-the-office'
  if (lockedClaims.some(({ endedAt }) => endedAt === undefined)) return 'claim-running'
  return files.some(({ status }) => IN_CHECK.includes(status)) ? 'in-check' : undefined
}

async function countsOf(
  reader: Reader,
  account: string,
): Promise<Pick<ErasurePlan, 'questions' | 'asked' | 'changes'>> {
  const { questions, asked, changeReports } = reader.t
  const { db, city } = reader
  const [ofQuestions] = await db
    .select({ n: count() })
    .from(questions)
    .where(and(eq(questions.city, city), eq(questions.account, account)))
  const [ofAsked] = await db
    .select({ n: count() })
    .from(asked)
    .where(and(eq(asked.city, city), eq(asked.account, account)))
  const [ofChanges] = await db
    .select({ n: count() })
    .from(changeReports)
    .where(and(eq(changeReports.city, city), eq(changeReports.account, account)))
  return { questions: ofQuestions?.n ?? 0, asked: ofAsked?.n ?? 0, changes: ofChanges?.n ?? 0 }
}

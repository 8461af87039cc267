/**
 * What is kept about an account: everything of its own in the clear, for the person alone. Of others (a family contact, a
 * worker whose file it handed in, the family in a claim) it says that something is kept, never what (UU 27/2022 Pasal 33).
 */
import { and, asc, eq } from 'drizzle-orm'
import { showPublicNumber } from '../../program/public-number.ts'
import type { RegistrationStatus } from '../../program/registration.ts'
import type { QuestionVoice, VoiceLanguage } from '../../store/schema.ts'
import type { Reader } from '../../store/store.ts'
import { accountById } from '../accounts.ts'
import { claimsSeenBy } from '../claims/access.ts'
import { bodyOf, type AnyClaimStatus } from '../claims/claim-rows.ts'
import { draftsOf } from '../drafts/drafts.ts'
import { eventsOf } from '../events.ts'
import { linkedPeople } from '../members/links.ts'
import { membershipsOf } from '../members/memberships.ts'
import { standingOfPerson } from '../members/payments.ts'
import { lastLines } from '../questions/lines.ts'
import { questionIdsOf } from '../questions/question-rows.ts'
import { answersOf, type RegistrationAnswers } from '../registrations/answers.ts'
import { registrationsOf } from '../registrations/find.ts'
import { choicesOf, type ChoiceNow } from './choices.ts'
import { isOwnFile } from './own.ts'
import { ownPapers, type OwnPaper } from './papers.ts'
import { requestsOf, type DataRequest } from './request-rows.ts'
import { restrictedSince } from './restriction.ts'
import { looksAt, type Look } from './trail.ts'

/** A registration of one's own, without whom the office may call. */
export interface KeptFile {
  readonly id: string
  readonly number: string
  readonly status: RegistrationStatus
  readonly year: number
  readonly since: Date
  readonly answers: Omit<RegistrationAnswers, 'family' | 'papers' | 'relation'>
  readonly hasFamilyContact: boolean
}

export interface KeptMember {
  readonly id: string
  readonly nik: string
  readonly name: string
  readonly birthDate: string | undefined
  readonly sex: string | undefined
  readonly address: string | undefined
  readonly kelurahan: string | undefined
  readonly phone: string | undefined
  readonly hasFamilyContact: boolean
  readonly memberships: readonly {
    readonly year: number
    readonly sector: string
    readonly kpj: string | undefined
    readonly from: string | undefined
    readonly to: string | undefined
  }[]
  readonly monthsPaid: number
}

/** Of a claim only what the account said of itself. */
export interface KeptClaim {
  readonly id: string
  readonly number: string
  readonly status: AnyClaimStatus
  readonly since: Date
  readonly reporter: { readonly name: string | undefined; readonly phone: string | undefined } | undefined
}

export interface Kept {
  readonly account: {
    readonly channel: string
    readonly address: number
    readonly since: Date
    /** In which language it wants texts read aloud. */
    readonly hears: VoiceLanguage | undefined
    /** Since when what is kept is used for what the law asks, and for nothing else. */
    readonly restrictedSince: Date | undefined
  }
  readonly files: readonly KeptFile[]
  /** Handed in for others: their number and day. */
  readonly filesOfOthers: readonly Pick<KeptFile, 'number' | 'status' | 'since'>[]
  /** Handed in for others, who have taken them over since. */
  readonly takenOver: number
  readonly members: readonly KeptMember[]
  readonly claims: readonly KeptClaim[]
  readonly papers: readonly OwnPaper[]
  readonly drafts: readonly { readonly form: string; readonly since: Date; readonly until: Date }[]
  readonly questions: number
  readonly asked: readonly { readonly text: string; readonly at: Date }[]
  readonly choices: readonly ChoiceNow[]
  readonly requests: readonly DataRequest[]
}

export async function keptAbout(reader: Reader, id: string): Promise<Kept | undefined> {
  const account = await accountById(reader, id)
  if (!account) return undefined
  const { accounts } = reader.t
  const [row] = await reader.db
    .select({ since: accounts.madeAt })
    .from(accounts)
    .where(and(eq(accounts.city, reader.city), eq(accounts.id, id)))
  const files = await registrationsOf(reader, id)
  const own = files.filter(file => isOwnFile(file, id))
  const taken = await eventsOf(reader, 'account', id)
  return {
    account: {
      channel: account.channel,
      address: account.address,
      since: row?.since ?? reader.now,
      hears: account.hears,
      restrictedSince: await restrictedSince(reader, id),
    },
    files: await Promise.all(own.map(file => keptFile(reader, file))),
    filesOfOthers: files
      .filter(file => !own.includes(file))
      .map(({ number, status, submittedAt }) => ({
        number: showPublicNumber(number),
        status,
        since: submittedAt,
      })),
    takenOver: taken.filter(({ kind }) => kind === 'file-taken-over').length,
    members: await keptMembers(reader, id),
    claims: await keptClaims(reader, id),
    papers: await ownPapers(reader, id),
    drafts: (await draftsOf(reader, id)).map(({ form, changedAt, expiresAt }) => ({
      form,
      since: changedAt,
      until: expiresAt,
    })),
    ...(await talksOf(reader, id)),
    choices: await choicesOf(reader, id),
    requests: await requestsOf(reader, id),
  }
}

/** A line of a conversation with the office; `text` is absent where only a picture or a voice note was sent. */
export interface SpokenLine {
  readonly at: Date
  readonly by: QuestionVoice
  readonly kind: string
  readonly text: string | undefined
}

/** The same with what was said, and the trail of who looked, for the copy that the person takes along. */
export interface Copy {
  readonly kept: Kept
  readonly spoken: readonly SpokenLine[]
  readonly looks: readonly Look[]
}

export async function copyFor(reader: Reader, id: string): Promise<Copy | undefined> {
  const kept = await keptAbout(reader, id)
  if (!kept) return undefined
  const looks = await looksAt(reader, id, { limit: LOOKS_IN_COPY })
  return { kept, spoken: await spokenBy(reader, id), looks }
}

/** More than anybody has; a page that a phone can still open. */
const LOOKS_IN_COPY = 2000
const LINES_IN_COPY = 1000

async function keptFile(
  reader: Reader,
  file: Awaited<ReturnType<typeof registrationsOf>>[number],
): Promise<KeptFile> {
  const { family, papers: _, relation: __, ...answers } = await answersOf(reader, file)
  const { id, number, status, year, submittedAt } = file
  return {
    id,
    number: showPublicNumber(number),
    status,
    year,
    since: submittedAt,
    answers,
    hasFamilyContact: family !== null,
  }
}

async function keptMembers(reader: Reader, account: string): Promise<KeptMember[]> {
  const people = await linkedPeople(reader, account)
  return Promise.all(
    people.map(async person => {
      const { id, nik, name, birthDate, sex, address, kelurahan, phone, family } = person
      const memberships = await membershipsOf(reader, id)
      const { paid } = await standingOfPerson(reader, id)
      return {
        id,
        nik,
        name,
        birthDate,
        sex,
        address,
        kelurahan,
        phone,
        hasFamilyContact: family !== undefined,
        memberships: memberships.map(({ year, sector, kpj, from, to }) => ({ year, sector, kpj, from, to })),
        monthsPaid: paid.length,
      }
    }),
  )
}

async function keptClaims(reader: Reader, account: string): Promise<KeptClaim[]> {
  const seen = await claimsSeenBy(reader, account)
  return Promise.all(
    seen.map(async ({ claim, sees }) => {
      const { reporter } = await bodyOf(reader, claim)
      const isReporter = sees === 'all' && (await isReportedBy(reader, claim.id, account))
      return {
        id: claim.id,
        number: showPublicNumber(claim.number),
        status: claim.status,
        since: claim.madeAt,
        reporter: isReporter ? { name: reporter.name, phone: reporter.phone } : undefined,
      }
    }),
  )
}

async function isReportedBy(reader: Reader, claim: string, account: string): Promise<boolean> {
  const { claimAccounts } = reader.t
  const [row] = await reader.db
    .select({ how: claimAccounts.how })
    .from(claimAccounts)
    .where(
      and(
        eq(claimAccounts.city, reader.city),
        eq(claimAccounts.claim, claim),
        eq(claimAccounts.account, account),
      ),
    )
  return row?.how === 'reported'
}

async function spokenBy(reader: Reader, account: string): Promise<SpokenLine[]> {
  const lines: SpokenLine[] = []
  for (const id of await questionIdsOf(reader, account))
    for (const { at, voice, kind, body } of await lastLines(reader, id, LINES_IN_COPY))
      lines.push({ at, by: voice, kind, text: body.text })
  return lines
}

async function talksOf(reader: Reader, account: string): Promise<Pick<Kept, 'questions' | 'asked'>> {
  const { asked } = reader.t
  const talks = await questionIdsOf(reader, account)
  const rows = await reader.db
    .select({ id: asked.id, text: asked.textSealed, at: asked.at })
    .from(asked)
    .where(and(eq(asked.city, reader.city), eq(asked.account, account)))
    .orderBy(asc(asked.id))
  return {
    questions: talks.length,
    asked: rows.flatMap(({ id, text, at }) =>
      text ? [{ text: reader.vault.open('asked.text', id, text), at }] : [],
    ),
  }
}

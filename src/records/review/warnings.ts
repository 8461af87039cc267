/** What an officer should look at twice before deciding. A warning refuses nobody. */
import { and, eq, isNull, type SQL } from 'drizzle-orm'
import { distance } from 'fastest-levenshtein'
import { checkEligibility } from '../../program/eligibility.ts'
import { birthFromNik, readNik, regionOf } from '../../program/nik.ts'
import { dateOf, type PlainDate } from '../../program/plain-date.ts'
import type { PublicNumber } from '../../program/public-number.ts'
import { LIVE_STATUSES, type RegistrationStatus } from '../../program/registration.ts'
import type { Reader } from '../../store/store.ts'
import { dayAt } from '../jakarta.ts'
import { shape, type RegistrationRow } from '../registrations/registration-rows.ts'
import type { RegistrationAnswers } from '../registrations/answers.ts'
import { programmeYear } from '../years/programme-year.ts'

/** Another file that a warning points to. */
export interface OtherFile {
  readonly id: string
  readonly number: PublicNumber
  readonly status: RegistrationStatus
}

export type Warning =
  /** The NIK says another birth date, or the other sex. */
  | { readonly kind: 'birth-date-differs' | 'sex-differs' }
  /** First registered outside the city; the person may have moved here. */
  | { readonly kind: 'other-region-nik'; readonly region: 'kabupaten-probolinggo' | 'elsewhere' }
  /** Another file with this NIK, of the same KK, or with a similar name and the same birth date: compare them. */
  | { readonly kind: 'double' | 'same-kk' | 'similar'; readonly files: readonly OtherFile[] }
  /** Other people's live files of the year have this phone, or came from the same account. */
  | { readonly kind: 'same-phone' | 'same-account'; readonly files: readonly OtherFile[] }
  /** Close to the birthday from which nobody can be registered, or past it. */
  | { readonly kind: 'age-near-limit'; readonly birthday: PlainDate }

export async function warningsOf(
  reader: Reader,
  row: RegistrationRow,
  answers: RegistrationAnswers,
): Promise<Warning[]> {
  const { account, nikIndex, phoneIndex, kkIndex, birthIndex, filedBy } = reader.t.registrations
  const ofOthers = async (alike: SQL | undefined) =>
    (await others(reader, row, alike)).filter(other => !other.nikIndex.equals(row.nikIndex))
  const having = (column: typeof phoneIndex | typeof kkIndex | typeof birthIndex, value: Buffer | null) =>
    value === null ? [] : ofOthers(eq(column, value))
  const doubles = await others(reader, row, eq(nikIndex, row.nikIndex))
  const sameKk = await having(kkIndex, row.kkIndex)
  const sameBirth = await having(birthIndex, row.birthIndex)
  const similar = sameBirth.filter(other => isSimilarName(nameIn(reader, other), answers.name))
  const samePhone = await having(phoneIndex, row.phoneIndex)
  const sameAccount =
    row.filedBy === 'office' ? [] : await ofOthers(and(eq(account, row.account), isNull(filedBy)))
  return [
    ...nikWarnings(answers, dayAt(reader.now)),
    ...pointingTo('double', doubles),
    ...pointingTo('same-kk', sameKk),
    ...pointingTo('similar', similar),
    ...pointingTo('same-phone', samePhone),
    ...(sameAccount.length >= MANY_OF_ONE_ACCOUNT ? pointingTo('same-account', sameAccount) : []),
    ...(await ageWarning(reader, answers)),
  ]
}

/** A family on one phone is usual. */
const MANY_OF_ONE_ACCOUNT = 3

function pointingTo(
  kind: 'double' | 'same-kk' | 'similar' | 'same-phone' | 'same-account',
  rows: readonly RegistrationRow[],
): Warning[] {
  if (rows.length === 0) return []
  const files = rows.map(shape).map(file => ({ id: file.id, number: file.number, status: file.status }))
  return [{ kind, files }]
}

const nameIn = (reader: Reader, row: RegistrationRow): string => {
  const { name }: Pick<RegistrationAnswers, 'name'> = JSON.parse(
    reader.vault.open('registrations.answers', row.id, row.answersSealed),
  )
  return name
}

/**
 * Whether two names may be one person's, who was born on the same day: a word of the one is a word of the other, up to a
 * letter ("Riyadi", "Riadi"). Names that half a town bears say nothing, unless there is no other.
 */
export function isSimilarName(one: string, other: string): boolean {
  const [words, same] = [wordsOf(one), wordsOf(other)]
  return words.some(word => same.some(also => distance(word, also) <= (word.length > 4 ? 1 : 0)))
}

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[a-z']+/g) ?? []
  const telling = words.filter(word => word.length > 2 && !COMMON_NAMES.test(word))
  return telling.length > 0 ? telling : words
}

/** Muhammad in its many spellings, Siti, Abdul, Nur, Sri, and who made the pilgrimage. */
const COMMON_NAMES = /^(m[uo](h|ch)|m[uo](h|ch)amm?[ae]d|mhd|siti|abd|abdul|nur|sri|haji|hajj?ah)$/

function nikWarnings(answers: RegistrationAnswers, today: PlainDate): Warning[] {
  const read = readNik(answers.nik)
  if (!read.ok) return []
  const told = birthFromNik(read.nik, today)
  const region = regionOf(read.nik)
  const warnings: (Warning | false)[] = [
    told.birthDate !== answers.birthDate && { kind: 'birth-date-differs' },
    told.sex !== answers.sex && { kind: 'sex-differs' },
    region !== 'kota-probolinggo' && { kind: 'other-region-nik', region },
  ]
  return warnings.filter(warning => warning !== false)
}

/** As the rules see the birthday today, which is later than when the person registered. */
async function ageWarning(reader: Reader, answers: RegistrationAnswers): Promise<Warning[]> {
  const facts = { ...answers, birthDate: dateOf(answers.birthDate) }
  const { reasons } = checkEligibility(facts, await programmeYear(reader), dayAt(reader.now))
  const reason = reasons.find(({ code }) => code === 'near-age-end' || code === 'too-old')
  return reason?.vars?.date ? [{ kind: 'age-near-limit', birthday: reason.vars.date }] : []
}

/** So many people may share a birth date written as 1 January. */
const CANDIDATES = 200

/**
 * Other live files of the year that have this in common. Only what they have in common is asked for in
 * SQL, and by its index: with the status or an order beside it, both engines are tempted to go through all files.
 */
async function others(
  reader: Reader,
  row: RegistrationRow,
  alike: SQL | undefined,
): Promise<RegistrationRow[]> {
  const { registrations } = reader.t
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(and(eq(registrations.city, reader.city), eq(registrations.year, row.year), alike))
    .limit(CANDIDATES)
  return rows
    .filter(other => other.id !== row.id && LIVE_STATUSES.includes(shape(other).status))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

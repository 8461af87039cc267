/** What an officer should look at twice before deciding. A warning refuses nobody. */
import { and, eq, inArray, ne } from 'drizzle-orm'
import { checkEligibility } from '../program/eligibility.ts'
import { birthFromNik, readNik, regionOf } from '../program/nik.ts'
import { dateOf, type PlainDate } from '../program/plain-date.ts'
import type { PublicNumber } from '../program/public-number.ts'
import { LIVE_STATUSES, type RegistrationStatus } from '../program/registration.ts'
import type { Reader } from '../store/store.ts'
import { dayAt } from './jakarta.ts'
import { shape, type RegistrationRow } from './registration-rows.ts'
import type { RegistrationAnswers } from './registrations.ts'
import { programmeYear } from './settings.ts'

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
  | { readonly kind: 'double'; readonly files: readonly OtherFile[] }
  /** Other people's live files of the year have this phone. */
  | { readonly kind: 'same-phone'; readonly files: readonly OtherFile[] }
  /** Close to the birthday from which nobody can be registered, or past it. */
  | { readonly kind: 'age-near-limit'; readonly birthday: PlainDate }

export async function warningsOf(
  reader: Reader,
  row: RegistrationRow,
  answers: RegistrationAnswers,
): Promise<Warning[]> {
  const { nikIndex, phoneIndex } = reader.t.registrations
  const doubles = await others(reader, row, eq(nikIndex, row.nikIndex))
  const phones =
    row.phoneIndex === null
      ? []
      : await others(reader, row, and(eq(phoneIndex, row.phoneIndex), ne(nikIndex, row.nikIndex)))
  return [
    ...nikWarnings(answers, dayAt(reader.now)),
    ...(doubles.length > 0 ? [{ kind: 'double', files: doubles } as const] : []),
    ...(phones.length > 0 ? [{ kind: 'same-phone', files: phones } as const] : []),
    ...(await ageWarning(reader, answers)),
  ]
}

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

async function others(
  reader: Reader,
  row: RegistrationRow,
  alike: ReturnType<typeof and>,
): Promise<OtherFile[]> {
  const { registrations } = reader.t
  const { id, status } = registrations
  const rows = await reader.db
    .select()
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        eq(registrations.year, row.year),
        inArray(status, [...LIVE_STATUSES]),
        ne(id, row.id),
        alike,
      ),
    )
    .orderBy(id)
  return rows.map(shape).map(file => ({ id: file.id, number: file.number, status: file.status }))
}

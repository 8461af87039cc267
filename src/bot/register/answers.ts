/**
 * Between the form and the record: what a filled-in form says, in the records' shape, and back for a correction.
 */
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import type { CoveredSector } from '../../program/sectors.ts'
import { choicesOf } from '../../records/announcements/choices.ts'
import { consentOf, type ConsentPurpose } from '../../records/consents.ts'
import { documentsOf } from '../../records/documents/documents.ts'
import type { RegistrationAnswers } from '../../records/registrations/answers.ts'
import type { Correction } from '../../records/registrations/correct.ts'
import type { Reader } from '../../store/store.ts'
import { kelurahanByCode } from '../../program/areas.ts'
import type { Paper } from '../forms/form.ts'
import { birthByNik } from './questions/person.ts'
import type { RegisterAnswers } from './questions/shared.ts'

/** The record of a form whose questions are all answered. */
export function toRecord(answers: RegisterAnswers, today: PlainDate): RegistrationAnswers {
  const { birthDate, sex } = birthOf(answers, today)
  return {
    forSelf: answers.forSelf === 'self',
    relation: answers.relation,
    nik: answers.nik,
    name: answers.name,
    birthDate,
    sex,
    address: answers.address,
    kelurahan: answers.kelurahan,
    rtRw: answers.rtRw,
    noKk: answers.noKk,
    phone: unlessNone(answers.phone),
    phoneOwner: answers.phoneOwner ?? 'other',
    sector: answers.sector as CoveredSector,
    role: answers.role,
    details: detailsOf(answers),
    proof: answers.proof,
    family: familyOf(answers),
    ktp: answers.ktp,
    workedLast30Days: answers.worked,
    membership: answers.membership,
    employment: answers.employment,
    papers: papersOf(answers).map(paper => paper.id),
  }
}

/**
 * What the form shows again when a record is corrected: everything that was said, with the papers that lie there.
 * @param correction `forWorker`: somebody of the office sits with the worker; who is there is asked anew.
 */
export async function fromRecord(
  reader: Reader,
  { registration, answers: record, forWorker }: Correction & { readonly forWorker: boolean },
  today: PlainDate,
): Promise<Partial<RegisterAnswers>> {
  const byNik = birthByNik({ nik: record.nik }, today)
  const asNik = byNik?.birthDate === record.birthDate && byNik.sex === record.sex
  const papers = await papersByQuestion(reader, registration.id)
  const agreed = async (purpose: ConsentPurpose) =>
    (await consentOf(reader, registration.account, purpose))?.given === true ? 'yes' : 'no'
  return {
    notice: 'understood',
    forSelf: forWorker ? 'office' : record.forSelf ? 'self' : 'other',
    // The worker whose file the office filled in: nobody asked how they are related to themselves.
    ...given('relation', record.relation ?? (record.forSelf || forWorker ? undefined : 'other')),
    nik: record.nik,
    name: record.name,
    birth: asNik ? 'right' : 'wrong',
    ...(asNik ? {} : { birthDate: record.birthDate, sex: record.sex }),
    address: record.address,
    kecamatan: kelurahanByCode(record.kelurahan)?.kecamatan ?? '',
    kelurahan: record.kelurahan,
    ...given('rtRw', record.rtRw),
    ...given('noKk', record.noKk),
    phone: record.phone ?? 'none',
    ...(record.phone === undefined ? {} : { phoneOwner: record.phoneOwner }),
    sector: record.sector,
    ...given('role', record.role),
    ...(record.details as Partial<RegisterAnswers>),
    proof: record.proof,
    familyName: record.family?.name ?? 'later',
    ...(record.family
      ? {
          familyRelation: record.family.relation as NonNullable<RegisterAnswers['familyRelation']>,
          familyPhone: record.family.phone ?? 'none',
        }
      : {}),
    ktp: record.ktp,
    worked: record.workedLast30Days,
    membership: record.membership,
    employment: record.employment,
    ...Object.fromEntries(papers),
    ...(forWorker
      ? given('photoConsent', papers.size > 0 ? ('yes' as const) : undefined)
      : {
          photoConsent: await agreed('telegram-photos'),
          deletePhotos: await agreed('delete-photos'),
          announcements: (await choicesOf(reader, registration.account)).info ? 'yes' : 'no',
        }),
  }
}

/** Birth date and sex: as the NIK says, unless the KTP says otherwise. */
export function birthOf(
  answers: Readonly<Partial<RegisterAnswers>>,
  today: PlainDate,
): { birthDate: PlainDate; sex: 'male' | 'female' } {
  const byNik = birthByNik(answers, today)
  const said = parseDate(answers.birthDate ?? '')
  if (answers.birth === 'wrong' && said && answers.sex) return { birthDate: said, sex: answers.sex }
  if (!byNik) throw new Error('a registration without a readable NIK reached the office')
  return byNik
}

export const papersOf = (answers: Partial<RegisterAnswers>): Paper[] => [
  ...(answers.ktpPhoto ?? []),
  ...(answers.kkPhoto ?? []),
  ...(answers.proofPhoto ?? []),
]

function detailsOf({ land, tobacco, boat, business }: RegisterAnswers): RegistrationAnswers['details'] {
  return {
    ...given('land', land),
    ...given('tobacco', tobacco),
    ...given('boat', boat),
    ...given('business', business),
  }
}

function familyOf({
  familyName,
  familyRelation,
  familyPhone,
}: RegisterAnswers): RegistrationAnswers['family'] {
  if (familyName === 'later') return null
  return { name: familyName, relation: familyRelation ?? 'other', phone: unlessNone(familyPhone) }
}

async function papersByQuestion(reader: Reader, registration: string): Promise<Map<string, Paper[]>> {
  const papers = new Map<string, Paper[]>()
  for (const { id, paper, state } of await documentsOf(reader, { registration }))
    if (state === 'ready') papers.set(paper, [...(papers.get(paper) ?? []), { id, state, unique: id }])
  return papers
}

const unlessNone = (value: string | undefined) => (value === 'none' ? undefined : value)

const given = <K extends string, V>(name: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [name]: value } as Record<K, V>)

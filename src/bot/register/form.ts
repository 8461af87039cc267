/**
 * The registration, as on the paper form: who, the work, the person, where they live, whom to call, the papers.
 */
import { KECAMATANS, kelurahanByCode, KELURAHANS, type Kelurahan } from '../../program/areas.ts'
import { maskNik, readNik, birthFromNik, type Nik } from '../../program/nik.ts'
import { hasAreas, mayDo } from '../../program/office.ts'
import type { PlainDate } from '../../program/plain-date.ts'
import { PROOFS, type Proof } from '../../program/sectors.ts'
import {
  birthDate,
  employment,
  ktp,
  land,
  membership,
  role,
  sector,
  tobacco,
  who,
  worked,
  yesNo,
  type WorkAnswers,
} from '../check/questions.ts'
import { dateTextWords, phoneWords } from '../format.ts'
import { defineForm, type Asking, type Form, type Paper, type Question } from '../forms/form.ts'
import { readLine } from '../forms/read/line.ts'
import { readName } from '../forms/read/name.ts'
import { readKkNumber, readNikNumber } from '../forms/read/nik.ts'
import { readPhone } from '../forms/read/phone.ts'
import { readRtRw } from '../forms/read/rt-rw.ts'
import { escapeHtml } from '../html.ts'
import type { Words } from '../words.ts'

export type RegisterAnswers = WorkAnswers & {
  notice: 'understood'
  forSelf: 'self' | 'other' | 'office'
  relation?: 'parent' | 'spouse' | 'child' | 'neighbour' | 'crew' | 'other'
  boat?: string
  business?: string
  nik: string
  name: string
  /** Whether birth date and sex are as the NIK says. */
  birth: 'right' | 'wrong'
  sex?: 'male' | 'female'
  address: string
  kecamatan: string
  /** Ten digits. */
  kelurahan: string
  rtRw?: string
  noKk?: string
  /** E.164, or `none`. */
  phone: string
  phoneOwner?: 'worker' | 'family' | 'other'
  proof: Proof | 'none'
  /** A name, or `later`. */
  familyName: string
  familyRelation?: 'spouse' | 'child' | 'parent' | 'sibling' | 'other'
  /** E.164, or `none`. */
  familyPhone?: string
  photoConsent?: 'yes' | 'no'
  deletePhotos?: 'yes' | 'no'
  ktpPhoto?: Paper[]
  kkPhoto?: Paper[]
  proofPhoto?: Paper[]
  announcements?: 'yes' | 'no'
  /** Who sat beside the officer and said yes. */
  present?: 'worker' | 'worker-and-family' | 'nobody'
}

type RegisterQuestion = Question<RegisterAnswers>
type Ask = Asking<RegisterAnswers>

/** Versions of the texts that are acknowledged or agreed to: a test fails if a text changes alone. */
export const NOTICE_VERSION = '2026-11'
export const PHOTO_CONSENT_VERSION = '2026-11'
export const ANNOUNCEMENTS_CONSENT_VERSION = '2026-11'

/** Somebody of the office fills it in for a person beside them. Whether they may is looked up when it is handed in. */
const byOffice = ({ answers }: Pick<Ask, 'answers'>): boolean => answers.forSelf === 'office'

const mayRegisterOthers = ({ facts: { officer } }: Ask): boolean =>
  officer?.state === 'active' && mayDo(officer, 'register-others')

/** What the person must hear is read to them by the officer. */
const toRead = (asking: Ask, text: string): string =>
  byOffice(asking) ? `${asking.w('register:office.readAloud')}\n\n${text}` : text

const notice: RegisterQuestion = {
  id: 'notice',
  kind: 'choice',
  ask: asking =>
    [
      asking.w(byOffice(asking) ? 'register:office.readAloud' : 'register:notice.ask'),
      asking.w('register:notice.text'),
    ].join('\n\n'),
  help: ({ w }) => w('register:notice.help'),
  options: asking => [
    {
      value: 'understood',
      label: asking.w(byOffice(asking) ? 'register:office.readOut' : 'register:notice.ok'),
      also: asking.w('register:notice.okAlso'),
      style: 'success',
    },
  ],
}

const forSelf: RegisterQuestion = {
  id: 'forSelf',
  kind: 'choice',
  ask: asking =>
    asking.w(
      asking.facts.othersLeft > 0 || mayRegisterOthers(asking)
        ? 'register:forSelf.ask'
        : 'register:forSelf.askSelfOnly',
    ),
  help: ({ w }) => w('register:forSelf.help'),
  label: w => w('register:forSelf.label'),
  // An answer given while a place was left stays an answer; handing in counts again.
  accepts: () => true,
  show: (value, { w }) => w(`register:forSelf.${value}`),
  options: asking => {
    const { w, facts } = asking
    return [
      { value: 'self', label: w('register:forSelf.self'), also: w('register:forSelf.selfAlso') },
      ...(facts.othersLeft > 0
        ? [
            {
              value: 'other' as const,
              label: w('register:forSelf.other'),
              also: w('register:forSelf.otherAlso'),
            },
          ]
        : []),
      ...(mayRegisterOthers(asking)
        ? [
            {
              value: 'office' as const,
              label: w('register:forSelf.office'),
              also: w('register:forSelf.officeAlso'),
            },
          ]
        : []),
    ]
  },
}

const relation: RegisterQuestion = {
  id: 'relation',
  kind: 'choice',
  applies: ({ answers }) => answers.forSelf !== 'self' && answers.forSelf !== 'office',
  ask: ({ w }) => w('register:relation.ask'),
  help: ({ w }) => w('register:relation.help'),
  label: w => w('register:relation.label'),
  options: ({ w }) =>
    (['parent', 'spouse', 'child', 'neighbour', 'crew', 'other'] as const).map(value => ({
      value,
      label: w(`register:relation.${value}`),
    })),
}

/** The registration is for the three sectors; who does other work is told in the check. */
const coveredSector: RegisterQuestion = {
  ...sector,
  options: asking => sector.options(asking).filter(option => option.value !== 'other'),
}

const boat: RegisterQuestion = {
  id: 'boat',
  kind: 'text',
  secret: byOffice,
  applies: ({ answers }) => answers.sector === 'fisher' && answers.role !== 'pengolah',
  ask: ({ w }) => w('register:boat.ask'),
  help: ({ w }) => w('register:boat.help'),
  label: w => w('register:boat.label'),
  read: (text, { w }) => readLine(text, { w }),
  options: ({ w }) => [{ value: 'none', label: w('register:boat.none') }],
}

const business: RegisterQuestion = {
  id: 'business',
  kind: 'text',
  secret: byOffice,
  applies: ({ answers }) => answers.sector === 'msme',
  ask: ({ w }) => w('register:business.ask'),
  help: ({ w }) => w('register:business.help'),
  label: w => w('register:business.label'),
  read: (text, { w }) => readLine(text, { w }),
}

const nik: RegisterQuestion = {
  id: 'nik',
  kind: 'text',
  secret: byOffice,
  nik: true,
  ask: asking => asking.w('register:nik.ask', { who: who(asking) }),
  help: ({ w }) => w('register:nik.help'),
  label: w => w('register:nik.label'),
  read: (text, { w }) => readNikNumber(text, { w }),
  show: value => maskNik(value as Nik),
}

const name: RegisterQuestion = {
  id: 'name',
  kind: 'text',
  secret: byOffice,
  ask: asking => asking.w('register:name.ask', { who: who(asking) }),
  help: ({ w }) => w('register:name.help'),
  label: w => w('register:name.label'),
  read: (text, { w }) => readName(text, { w }),
}

/** What the NIK says of birth and sex: read once, only confirmed by the person. */
export function birthByNik(
  answers: Readonly<Partial<RegisterAnswers>>,
  today: PlainDate,
): { birthDate: PlainDate; sex: 'male' | 'female' } | undefined {
  const read = readNik(answers.nik ?? '')
  return read.ok ? birthFromNik(read.nik, today) : undefined
}

const birthWords = ({ birthDate: born, sex: of }: NonNullable<ReturnType<typeof birthByNik>>, w: Words) =>
  w('register:birth.shown', { date: dateTextWords(born), sex: w(`register:sex.${of}`) })

const birth: RegisterQuestion = {
  id: 'birth',
  kind: 'choice',
  ask: ({ w, answers, today }) => {
    const read = birthByNik(answers, today)
    return w('register:birth.ask', {
      date: dateTextWords(read?.birthDate ?? ''),
      sex: read ? w(`register:sex.${read.sex}`) : '',
    })
  },
  help: ({ w }) => w('register:birth.help'),
  label: w => w('register:birth.label'),
  show: (value, { w, answers, today }) => {
    const read = birthByNik(answers, today)
    return value === 'right' && read ? birthWords(read, w) : w(`register:birth.${value}`)
  },
  options: ({ w }) => [
    { value: 'right', label: w('register:birth.right'), also: w('yesAlso') },
    { value: 'wrong', label: w('register:birth.wrong'), also: w('noAlso') },
  ],
}

/** Until it is said, the KTP may differ: the number of steps only gets smaller. */
const asInKtp = ({ answers }: Ask): boolean => answers.birth !== 'right'

const birthAsInKtp: RegisterQuestion = {
  ...birthDate,
  secret: byOffice,
  applies: asInKtp,
  help: ({ w }) => w('register:birthDate.help'),
}

const sex: RegisterQuestion = {
  id: 'sex',
  kind: 'choice',
  applies: asInKtp,
  ask: ({ w }) => w('register:sex.ask'),
  label: w => w('register:sex.label'),
  perRow: 2,
  options: ({ w }) => [
    { value: 'male', label: w('register:sex.male'), also: w('register:sex.maleAlso') },
    { value: 'female', label: w('register:sex.female'), also: w('register:sex.femaleAlso') },
  ],
}

const address: RegisterQuestion = {
  id: 'address',
  kind: 'text',
  secret: byOffice,
  ask: ({ w }) => w('register:address.ask'),
  help: ({ w }) => w('register:address.help'),
  label: w => w('register:address.label'),
  read: (text, { w }) => readLine(text, { w }),
}

/** Where the person may live: a field officer registers people of their own kelurahan only. */
function kelurahansFor(asking: Ask): readonly Kelurahan[] {
  const { officer } = asking.facts
  if (!byOffice(asking) || !officer || !hasAreas(officer.role)) return KELURAHANS
  return KELURAHANS.filter(({ code }) => officer.areas.includes(code))
}

function kecamatansFor(asking: Ask): typeof KECAMATANS {
  const open = new Set(kelurahansFor(asking).map(area => area.kecamatan))
  return KECAMATANS.filter(({ code }) => open.has(code))
}

/** Known without asking: there is only one; or there was, before the officer's role or areas changed. */
function kecamatanUnasked(asking: Ask): string | undefined {
  const [only, ...others] = kecamatansFor(asking)
  if (only && others.length === 0) return only.code
  const { kelurahan: code } = asking.answers
  return asking.answers.kecamatan === undefined
    ? kelurahansFor(asking).find(area => area.code === code)?.kecamatan
    : undefined
}

const kecamatanOf = (asking: Ask): string | undefined => kecamatanUnasked(asking) ?? asking.answers.kecamatan

const kecamatan: RegisterQuestion = {
  id: 'kecamatan',
  kind: 'choice',
  applies: asking => kecamatanUnasked(asking) === undefined,
  ask: ({ w }) => w('register:kecamatan.ask'),
  help: ({ w }) => w('register:kecamatan.help'),
  label: w => w('register:kecamatan.label'),
  options: asking => kecamatansFor(asking).map(({ code, name: label }) => ({ value: code, label })),
}

const kelurahan: RegisterQuestion = {
  id: 'kelurahan',
  kind: 'choice',
  ask: asking =>
    asking.w('register:kelurahan.ask', {
      kecamatan: KECAMATANS.find(area => area.code === kecamatanOf(asking))?.name ?? '',
    }),
  help: ({ w }) => w('register:kelurahan.help'),
  label: w => w('register:kelurahan.label'),
  perRow: 2,
  options: asking =>
    kelurahansFor(asking)
      .filter(area => area.kecamatan === kecamatanOf(asking))
      .map(area => ({ value: area.code, label: area.name, also: area.aliases.join('|') })),
  show: value => kelurahanByCode(value)?.name ?? value,
}

const rtRw: RegisterQuestion = {
  id: 'rtRw',
  kind: 'text',
  secret: byOffice,
  applies: ({ facts }) => facts.extraQuestions.includes('rt-rw'),
  ask: ({ w }) => w('register:rtRw.ask'),
  help: ({ w }) => w('register:rtRw.help'),
  label: w => w('register:rtRw.label'),
  read: (text, { w }) => readRtRw(text, { w }),
}

const noKk: RegisterQuestion = {
  id: 'noKk',
  kind: 'text',
  secret: byOffice,
  applies: ({ facts }) => facts.extraQuestions.includes('no-kk'),
  ask: ({ w }) => w('register:noKk.ask'),
  help: ({ w }) => w('register:noKk.help'),
  label: w => w('register:noKk.label'),
  read: (text, { w }) => readKkNumber(text, { w }),
  show: value => maskNik(value as Nik),
}

const phone: RegisterQuestion = {
  id: 'phone',
  kind: 'contact',
  secret: byOffice,
  shares: asking => !byOffice(asking),
  ask: asking => asking.w(byOffice(asking) ? 'register:office.phone' : 'register:phone.ask'),
  help: ({ w }) => w('register:phone.help'),
  label: w => w('register:phone.label'),
  show: value => phoneWords(value),
  read: (text, { w }) => readPhone(text, { w }),
  options: ({ w }) => [
    { value: 'none', label: w('register:phone.none'), also: w('register:phone.noneAlso') },
  ],
}

const phoneOwner: RegisterQuestion = {
  id: 'phoneOwner',
  kind: 'choice',
  applies: ({ answers }) => answers.phone !== 'none',
  ask: ({ w }) => w('register:phoneOwner.ask'),
  help: ({ w }) => w('register:phoneOwner.help'),
  label: w => w('register:phoneOwner.label'),
  options: ({ w, answers }) => [
    {
      value: 'worker',
      label: w(
        answers.forSelf === 'self' ? 'register:phoneOwner.workerSelf' : 'register:phoneOwner.workerOther',
      ),
    },
    { value: 'family', label: w('register:phoneOwner.family') },
    { value: 'other', label: w('register:phoneOwner.other') },
  ],
}

const proof: RegisterQuestion = {
  id: 'proof',
  kind: 'choice',
  ask: ({ w }) => w('register:proof.ask'),
  help: ({ w }) => w('register:proof.help'),
  label: w => w('register:proof.label'),
  options: ({ w, answers }) => {
    const known = answers.sector === undefined || answers.sector === 'other' ? [] : PROOFS[answers.sector]
    return [
      ...known.map(({ value }) => ({ value, label: proofWords(value, w) })),
      { value: 'none' as const, label: w('register:proof.none') },
    ]
  },
}

export const proofWords = (value: Proof | 'none', w: Words): string => w(`register:proof.${value}`)

const familyName: RegisterQuestion = {
  id: 'familyName',
  kind: 'text',
  secret: byOffice,
  ask: ({ w }) => w('register:familyName.ask'),
  help: ({ w }) => w('register:familyName.help'),
  label: w => w('register:familyName.label'),
  read: (text, { w }) => readName(text, { w }),
  options: ({ w }) => [{ value: 'later', label: w('register:familyName.later') }],
}

/** Until it is said, it counts as a step: the number of steps only gets smaller. */
const hasFamily = ({ answers }: Ask) => answers.familyName !== 'later'

const familyRelation: RegisterQuestion = {
  id: 'familyRelation',
  kind: 'choice',
  applies: hasFamily,
  ask: asking =>
    asking.w('register:familyRelation.ask', {
      name: escapeHtml(asking.answers.familyName ?? ''),
      who: who(asking),
    }),
  help: ({ w }) => w('register:familyRelation.help'),
  label: w => w('register:familyRelation.label'),
  options: ({ w }) =>
    (['spouse', 'child', 'parent', 'sibling', 'other'] as const).map(value => ({
      value,
      label: w(`register:familyRelation.${value}`),
    })),
}

const familyPhone: RegisterQuestion = {
  id: 'familyPhone',
  kind: 'text',
  secret: byOffice,
  applies: hasFamily,
  ask: ({ w, answers }) => w('register:familyPhone.ask', { name: escapeHtml(answers.familyName ?? '') }),
  help: ({ w }) => w('register:familyPhone.help'),
  label: w => w('register:familyPhone.label'),
  show: value => phoneWords(value),
  read: (text, { w }) => readPhone(text, { w }),
  options: ({ w }) => [
    { value: 'none', label: w('register:familyPhone.none'), also: w('register:phone.noneAlso') },
  ],
}

const photoConsent: RegisterQuestion = {
  id: 'photoConsent',
  kind: 'choice',
  applies: ({ facts }) => facts.documentsVia === 'telegram',
  ask: asking => toRead(asking, asking.w('register:photoConsent.ask')),
  help: ({ w }) => w('register:photoConsent.help'),
  label: w => w('register:photoConsent.label'),
  options: ({ w }) => [
    { value: 'yes', label: w('register:photoConsent.yes'), also: w('yesAlso') },
    { value: 'no', label: w('register:photoConsent.no'), also: w('noAlso') },
  ],
}

/** Until it is said, photos count as steps. */
const sendsPhotos = ({ facts, answers }: Ask) =>
  facts.documentsVia === 'upload' || (facts.documentsVia === 'telegram' && answers.photoConsent !== 'no')

/** From an officer's chat they are deleted unasked. */
const deletePhotos: RegisterQuestion = {
  id: 'deletePhotos',
  kind: 'choice',
  applies: asking => asking.facts.documentsVia === 'telegram' && sendsPhotos(asking) && !byOffice(asking),
  ask: ({ w }) => w('register:deletePhotos.ask'),
  help: ({ w }) => w('register:deletePhotos.help'),
  label: w => w('register:deletePhotos.label'),
  options: ({ w }) => [
    { value: 'yes', label: w('register:deletePhotos.yes'), also: w('yesAlso') },
    { value: 'no', label: w('register:deletePhotos.no'), also: w('noAlso') },
  ],
}

const ktpPhoto: RegisterQuestion = {
  id: 'ktpPhoto',
  kind: 'papers',
  atMost: 1,
  applies: sendsPhotos,
  ask: asking => asking.w('register:ktpPhoto.ask', { who: who(asking) }),
  help: ({ w }) => w('register:ktpPhoto.help'),
  label: w => w('register:ktpPhoto.label'),
  without: w => w('register:ktpPhoto.later'),
}

const kkPhoto: RegisterQuestion = {
  id: 'kkPhoto',
  kind: 'papers',
  atMost: 1,
  applies: sendsPhotos,
  ask: ({ w }) => w('register:kkPhoto.ask'),
  help: ({ w }) => w('register:kkPhoto.help'),
  label: w => w('register:kkPhoto.label'),
  without: w => w('register:kkPhoto.later'),
}

const proofPhoto: RegisterQuestion = {
  id: 'proofPhoto',
  kind: 'papers',
  atMost: 3,
  applies: asking => sendsPhotos(asking) && asking.answers.proof !== 'none',
  ask: ({ w, answers }) => w('register:proofPhoto.ask', { proof: proofWords(answers.proof ?? 'none', w) }),
  help: ({ w }) => w('register:proofPhoto.help'),
  label: w => w('register:proofPhoto.label'),
  without: w => w('register:proofPhoto.later'),
}

/** They come to the account that agreed, so nobody agrees for another. */
const announcements: RegisterQuestion = {
  id: 'announcements',
  kind: 'choice',
  applies: asking => !byOffice(asking),
  ask: ({ w }) => w('register:announcements.ask'),
  help: ({ w }) => w('register:announcements.help'),
  label: w => w('register:announcements.label'),
  options: ({ w }) => yesNo(w),
  perRow: 2,
}

const present: RegisterQuestion = {
  id: 'present',
  kind: 'choice',
  applies: byOffice,
  ask: asking => asking.w('register:present.ask', { who: who(asking) }),
  help: ({ w }) => w('register:present.help'),
  label: w => w('register:present.label'),
  options: ({ w }) =>
    (['worker', 'worker-and-family', 'nobody'] as const).map(value => ({
      value,
      label: w(`register:present.${value}`),
    })),
}

export const registerForm: Form<RegisterAnswers> = defineForm<RegisterAnswers>({
  id: 'daftar',
  version: 2,
  title: w => w('register:title'),
  needs: ['othersLeft', 'extraQuestions', 'officer'],
  ending: 'summary',
  questions: [
    notice,
    forSelf,
    relation,
    coveredSector,
    role,
    boat,
    business,
    land,
    tobacco,
    worked,
    ktp,
    employment,
    membership,
    nik,
    name,
    birth,
    birthAsInKtp,
    sex,
    address,
    kecamatan,
    kelurahan,
    rtRw,
    noKk,
    phone,
    phoneOwner,
    proof,
    familyName,
    familyRelation,
    familyPhone,
    photoConsent,
    deletePhotos,
    ktpPhoto,
    kkPhoto,
    proofPhoto,
    announcements,
    present,
  ],
})

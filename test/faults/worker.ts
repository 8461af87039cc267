/**
 * The workers of the fault tests: each with a NIK, a name, a phone and a story of their own, what they answer to each
 * question of the registration, and what the office is to find in the end.
 */
import { KECAMATANS, kelurahansOf } from '../../src/program/areas.ts'
import { proofWords } from '../../src/bot/register/questions/call.ts'
import { dateTextWords } from '../../src/bot/format.ts'
import { words as w } from '../../src/bot/words.ts'
import type { RegistrationAnswers } from '../../src/records/registrations/answers.ts'

/** What a person does with a question. */
export type Deed =
  | { readonly say: string }
  | { readonly tap: string }
  | { readonly contact: true }
  | { readonly photo: number }

export interface Step {
  /** How the question begins, in words without markup. */
  readonly asked: string
  readonly does: Deed
}

export interface Worker {
  readonly firstName: string
  /** As Telegram has it: digits only. */
  readonly account: string
  readonly steps: readonly Step[]
  readonly expected: Omit<RegistrationAnswers, 'papers'>
  /** Seeds of the pictures that they send. */
  readonly photos: readonly number[]
  /** The photos are to leave the chat. */
  readonly deletesPhotos: boolean
}

/**
 * What is never to be found in the clear, lower case: each worker's own words contain one of these, and nothing else
 * does.
 */
export const secrets = [
  'kartosuwiryo',
  'sumiatiningsih',
  'terbangan',
  'layarmotor',
  'pecelmotor',
  ...['01', '02', '03', '04', '05'].flatMap(area => [`3574${area}120370`, `3574${area}520370`]),
  ...['01', '02', '03', '04', '05'].flatMap(area => [`3574 ${area}12 0370`, `3574 ${area}52 0370`]),
  '81277700',
  '812-7770-0',
  '81288800',
]

/** Letters for a number: names have no digits. */
const letters = (n: number) =>
  Array.from(n.toString().padStart(3, '0'))
    .map(digit => ['ba', 'ci', 'du', 'fe', 'go', 'ha', 'ki', 'lu', 'me', 'no'][Number(digit)])
    .join('')

const three = (n: number) => String(n).padStart(3, '0')
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T

/** A choice: tapped, or typed by every fourth. */
const chooses = (label: string, n: number): Deed => (n % 4 === 1 ? { say: label } : { tap: label })

type Work = Pick<RegistrationAnswers, 'sector' | 'role' | 'details'>
type MaybeStep = readonly [string, Deed] | false | null

/** @param n 0 to 999: who they are, and what they answer. */
export function worker(n: number): Worker {
  const own = letters(n)
  const female = n % 2 === 1
  const forSelf = n % 10 !== 5
  const name = `Kartosuwiryo ${own[0]?.toUpperCase()}${own.slice(1)}`
  const area = pick(KECAMATANS, n)
  const kelurahan = pick(kelurahansOf(area.code), Math.floor(n / 5))
  const nik = `${area.code}${female ? 52 : 12}0370${String(n + 1).padStart(4, '0')}`
  const typedNik = n % 3 === 0 ? (nik.match(/.{4}/g) ?? []).join(' ') : nik
  const misread = n % 20 === 7
  const phone = n % 10 === 3 ? undefined : `+6281277700${three(n)}`
  const family = n % 6 === 4 ? null : { name: `Sumiatiningsih ${own}`, phone: `+6281288800${three(n)}` }
  const address = `Jl. Ikan Terbangan ${n + 1}`
  const sendsPhotos = n % 4 < 2
  const deletesPhotos = n % 4 === 0
  const kkLater = n % 8 === 1
  const work = workOf(n)
  const proof = proofOf(n, work.record.sector)
  const photos = sendsPhotos ? [3 * n + 1, ...(kkLater ? [] : [3 * n + 2]), 3 * n + 3] : []

  const who = w(forSelf ? 'check:who.self' : 'check:who.neighbour')
  const sex = w(female ? 'register:sex.female' : 'register:sex.male')
  const kin = family?.name ?? ''
  // Once it is known, whoever is registered by another is called by name.
  const named = forSelf ? who : name
  const proofPhoto = w('register:proofPhoto.ask', { proof: proofWords(proof, w) })

  const steps: MaybeStep[] = [
    [w('register:notice.ask'), chooses(w('register:notice.ok'), n + 1)],
    [
      w('register:forSelf.ask'),
      chooses(w(forSelf ? 'register:forSelf.self' : 'register:forSelf.other'), n + 2),
    ],
    !forSelf && [w('register:relation.ask'), chooses(w('register:relation.neighbour'), n)],
    [w('check:sector.ask', { who }), chooses(w(`check:sector.${work.record.sector}`), n)],
    ...work.steps(who),
    [w('check:worked.ask', { who }), chooses(w('yes'), n + 3)],
    [w('check:ktp.ask', { who }), chooses(w('check:ktp.kota'), n)],
    [w('check:employment.ask', { who }), chooses(w('check:employment.none'), n + 1)],
    [w('check:membership.ask', { who }), chooses(w('check:membership.none'), n + 2)],
    [w('register:nik.ask', { who }), { say: typedNik }],
    [w('register:name.ask', { who }), { say: name }],
    [
      w('register:birth.ask', { date: dateTextWords('1970-03-12'), sex }),
      chooses(w(misread ? 'register:birth.wrong' : 'register:birth.right'), n),
    ],
    misread && [w('check:birthDate.ask', { who }), { say: '13 Maret 1970' }],
    misread && [w('register:sex.ask'), chooses(sex, n)],
    [w('register:address.ask'), { say: address }],
    [w('register:kecamatan.ask'), { tap: area.name }],
    [w('register:kelurahan.ask', { kecamatan: area.name }), chooses(kelurahan.name, n + 3)],
    [w('register:phone.ask'), phoneDeed(n, phone)],
    phone !== undefined && [
      w('register:phoneOwner.ask'),
      chooses(w(forSelf ? 'register:phoneOwner.workerSelf' : 'register:phoneOwner.workerOther'), n),
    ],
    [w('register:proof.ask'), chooses(proofWords(proof, w), n + 1)],
    [w('register:familyName.ask'), family ? { say: kin } : chooses(w('register:familyName.later'), n)],
    family && [
      w('register:familyRelation.ask', { name: kin, who: named }),
      chooses(w('register:familyRelation.sibling'), n + 2),
    ],
    family && [w('register:familyPhone.ask', { name: kin }), { say: `0${family.phone.slice(3)}` }],
    [
      w('register:photoConsent.ask'),
      { tap: w(sendsPhotos ? 'register:photoConsent.yes' : 'register:photoConsent.no') },
    ],
    ...(sendsPhotos
      ? ([
          [
            w('register:deletePhotos.ask'),
            { tap: w(deletesPhotos ? 'register:deletePhotos.yes' : 'register:deletePhotos.no') },
          ],
          [w('register:ktpPhoto.ask', { who: named }), { photo: 3 * n + 1 }],
          [w('register:kkPhoto.ask'), kkLater ? { tap: w('register:kkPhoto.later') } : { photo: 3 * n + 2 }],
          [proofPhoto, { photo: 3 * n + 3 }],
          [proofPhoto, { tap: w('form:documents.done') }],
        ] satisfies MaybeStep[])
      : []),
    [w('register:announcements.ask'), chooses(w(n % 2 === 0 ? 'yes' : 'no'), n)],
  ]
  return {
    firstName: name,
    account: `6281277700${three(n)}`,
    steps: steps
      .filter(step => step !== false && step !== null)
      .map(([asked, does]) => ({ asked: asked.replaceAll(/<[^>]+>/g, ''), does })),
    photos,
    deletesPhotos,
    expected: {
      forSelf,
      ...(forSelf ? {} : { relation: 'neighbour' as const }),
      nik,
      name,
      birthDate: misread ? '1970-03-13' : '1970-03-12',
      sex: female ? 'female' : 'male',
      address,
      kelurahan: kelurahan.code,
      ...(phone === undefined ? {} : { phone }),
      phoneOwner: phone === undefined ? 'other' : 'worker',
      ...work.record,
      proof,
      family: family && { ...family, relation: 'sibling' },
      ktp: 'kota',
      workedLast30Days: 'yes',
      membership: 'none',
      employment: 'none',
    },
  }
}

/** By the button where one's own number is meant, else typed as people type it. */
function phoneDeed(n: number, phone: string | undefined): Deed {
  if (phone === undefined) return { say: w('register:phone.none') }
  return n % 2 === 0 ? { contact: true } : { say: `0812-7770-0${three(n)}` }
}

function workOf(n: number): { steps: (who: string) => MaybeStep[]; record: Work } {
  if (n % 3 === 0) {
    const role = pick(['nelayan', 'abk', 'pengolah'] as const, n / 3)
    const sails = role !== 'pengolah'
    const boat = n % 2 === 0 ? `Layarmotor ${n}` : 'none'
    return {
      steps: who => [
        [w('check:role.askFisher', { who }), chooses(w(`check:role.${role}`), n)],
        sails && [w('register:boat.ask'), boat === 'none' ? { tap: w('register:boat.none') } : { say: boat }],
      ],
      record: { sector: 'fisher', role, details: sails ? { boat } : {} },
    }
  }
  if (n % 3 === 1) {
    const role = pick(['penggarap', 'buruh-tani'] as const, Math.floor(n / 3))
    const tobacco = n % 2 === 0 ? 'yes' : 'no'
    const tills = role === 'penggarap'
    return {
      steps: who => [
        [w('check:role.askFarmer', { who }), chooses(w(`check:role.${role}`), n + 1)],
        tills && [w('check:land.ask'), chooses(w('check:land.under-2'), n)],
        [w('check:tobacco.ask'), chooses(w(tobacco), n + 2)],
      ],
      record: { sector: 'farmer', role, details: { ...(tills ? { land: 'under-2' } : {}), tobacco } },
    }
  }
  const business = `warung Pecelmotor ${n}`
  return {
    steps: () => [[w('register:business.ask'), { say: business }]],
    record: { sector: 'msme', details: { business } },
  }
}

function proofOf(n: number, sector: Work['sector']): RegistrationAnswers['proof'] {
  if (n % 4 === 2) return 'none'
  return ({ fisher: 'kusuka', farmer: 'kelompok-tani', msme: 'nib' } as const)[sector]
}

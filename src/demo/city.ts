/**
 * A small sample city: people who never lived, an office that stands nowhere, and a morning's worth of files.
 *
 * Numbers are of the right form, so that every rule runs on them; each address and contact says that it is a sample.
 */
import { openAccount, setReachable } from '../records/accounts.ts'
import { closeDraft, openDraft } from '../records/drafts/drafts.ts'
import { introduce } from '../records/office/officers.ts'
import { setPin } from '../records/office/pin.ts'
import { giveRole } from '../records/office/staff-changes.ts'
import type { RegistrationAnswers } from '../records/registrations/answers.ts'
import { submitRegistration } from '../records/registrations/hand-in.ts'
import { setSetting, setting, settingSet } from '../records/settings/settings.ts'
import type { Store, Tx } from '../store/store.ts'
import { seedClaim } from './claim.ts'
import { deceased, seedMembers } from './members.ts'

/** Who stands in the chat page at first. */
export const PEOPLE = {
  worker: { id: 1001, first_name: 'Slamet', last_name: 'Riyadi', phone_number: '6281230001001' },
  seller: { id: 1002, first_name: 'Siti', last_name: 'Aminah', phone_number: '6281230001002' },
  officer: { id: 1003, first_name: 'Rina', last_name: 'Wulandari', phone_number: '6281230001003' },
  field: { id: 1004, first_name: 'Joko', last_name: 'Susilo', phone_number: '6281230001004' },
} as const

/** Of the office's people in the demo; the chat says so where it asks for it. */
export const DEMO_PIN = '246810'

/** People read it. */
const SOURCE = 'kota contoh'
/** Accounts of the sample files: nobody can be written to. */
const CHANNEL = 'sample'

type RegistrationReasons = Parameters<typeof submitRegistration>[1]['eligibility']['reasons']

interface Sample {
  readonly name: string
  readonly nik: string
  readonly birthDate: string
  readonly sex: 'male' | 'female'
  readonly kelurahan: string
  readonly sector: RegistrationAnswers['sector']
  readonly role?: RegistrationAnswers['role']
  readonly details: RegistrationAnswers['details']
  readonly proof: RegistrationAnswers['proof']
  readonly over?: Partial<RegistrationAnswers>
  readonly reasons?: RegistrationReasons
}

const SAMPLES: readonly Sample[] = [
  {
    name: 'Sutrisno Hadi',
    nik: '3574031203680001',
    birthDate: '1968-03-12',
    sex: 'male',
    kelurahan: '3574031001',
    sector: 'fisher',
    role: 'abk',
    details: { boat: 'Sumber Rejeki' },
    proof: 'kusuka',
  },
  {
    name: 'Misnati',
    nik: '3574035507750002',
    birthDate: '1975-07-15',
    sex: 'female',
    kelurahan: '3574031002',
    sector: 'fisher',
    role: 'pengolah',
    details: {},
    proof: 'surat-keterangan-kelurahan',
  },
  {
    name: 'Bunawi',
    nik: '3574020101640003',
    birthDate: '1964-01-01',
    sex: 'male',
    kelurahan: '3574021003',
    sector: 'farmer',
    role: 'penggarap',
    details: { land: 'under-2', tobacco: 'yes' },
    proof: 'kelompok-tani',
    reasons: ['above-earlier-age'],
  },
  {
    name: 'Hasan Basri',
    nik: '3513102208800004',
    birthDate: '1980-08-22',
    sex: 'male',
    kelurahan: '3574051005',
    sector: 'farmer',
    role: 'penyewa',
    details: { land: 'under-2', tobacco: 'no' },
    proof: 'none',
    reasons: ['tenant'],
  },
  {
    name: 'Yuliana Putri',
    nik: '3574046811900005',
    birthDate: '1990-11-28',
    sex: 'female',
    kelurahan: '3574041003',
    sector: 'msme',
    details: { business: 'warung kopi' },
    proof: 'nib',
  },
  {
    name: 'Kasiyem',
    nik: '3574015203620006',
    birthDate: '1962-03-12',
    sex: 'female',
    kelurahan: '3574011001',
    sector: 'farmer',
    role: 'buruh-tani',
    details: { tobacco: 'yes' },
    proof: 'surat-keterangan-kelurahan',
    over: { forSelf: false, relation: 'neighbour', phone: undefined, phoneOwner: 'other' },
    reasons: ['above-earlier-age'],
  },
]

/** Fills an empty demo once; a demo that was used stays as it is. */
export async function seedCity(store: Store): Promise<void> {
  if (await settingSet(store.reader(), 'office')) return
  await store.tx(setUpOffice)
  await store.tx(setUpPeople)
  for (const [at, sample] of SAMPLES.entries()) await store.tx(tx => fileOf(tx, sample, at))
  await seedMembers(store)
  await seedClaim(store, CHANNEL, deceased())
}

async function setUpOffice(tx: Tx): Promise<void> {
  const office = {
    name: 'Disperinaker Kota Probolinggo (contoh)',
    address: 'Jl. Contoh No. 1',
    hours: 'Senin–Jumat 08.00–15.00',
    phone: '0335 000000 (contoh)',
  }
  await setSetting(tx, 'office', office, SOURCE, 'system')
}

/** Bu Rina keeps the office, Pak Joko works in the field at the harbour. */
async function setUpPeople(tx: Tx): Promise<void> {
  const harbour = ['3574031001', '3574031002']
  for (const [person, role, areas] of [
    [PEOPLE.officer, 'admin', []],
    [PEOPLE.field, 'pendamping', harbour],
  ] as const) {
    const { id: account } = await openAccount(tx, 'telegram', person.id)
    await giveRole(tx, { by: 'system', account, role, areas })
    await introduce(tx, { account, name: `${person.first_name} ${person.last_name}` })
    await setPin(tx, { account, pin: DEMO_PIN })
  }
}

async function fileOf(tx: Tx, sample: Sample, at: number): Promise<void> {
  const account = await openAccount(tx, CHANNEL, at + 1)
  // What is decided on these files has to be told in person.
  await setReachable(tx, CHANNEL, account.address, false)
  const { draft } = await openDraft(tx, { account: account.id, form: 'daftar', body: '{}' })
  const { name, nik, birthDate, sex, kelurahan, sector, role, details, proof, over, reasons = [] } = sample
  await submitRegistration(tx, {
    draft: draft.id,
    account: account.id,
    formVersion: 1,
    year: await setting(tx, 'programme-year'),
    eligibility: { outcome: reasons.length > 0 ? 'needs-confirmation' : 'eligible', reasons },
    answers: {
      forSelf: true,
      name,
      nik,
      birthDate,
      sex,
      kelurahan,
      sector,
      role,
      details,
      proof,
      address: `Jl. Contoh ${at + 2}`,
      phone: `+62812000010${String(at).padStart(2, '0')}`,
      phoneOwner: 'worker',
      family: null,
      ktp: 'kota',
      workedLast30Days: 'yes',
      membership: 'none',
      employment: 'none',
      papers: [],
      ...over,
    },
  })
  await closeDraft(tx, draft.id)
}

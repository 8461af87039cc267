/**
 * The members of the sample city: a year that runs, sixty people whom it covers, and the months that were paid. Bu Siti is
 * one of them: she links her account with her number and her birth date, 5 July 1980.
 */
import { KELURAHANS } from '../program/areas.ts'
import { MONTHLY_CONTRIBUTION } from '../program/contribution.ts'
import { keyOf } from '../program/ledger.ts'
import { addYears, dateOf, partsOf } from '../program/plain-date.ts'
import { COVERED_SECTORS } from '../program/sectors.ts'
import type { ClaimBody } from '../records/claims/body.ts'
import { dayAt } from '../records/jakarta.ts'
import { openBatch, writePayment } from '../records/members/payments.ts'
import { writeMember, type ListedMember } from '../records/members/memberships.ts'
import { setSetting } from '../records/settings/settings.ts'
import type { Store, Tx } from '../store/store.ts'

/** People read it. */
const SOURCE = 'kota contoh'
const MEMBERS = 60
const AT_ONCE = 20

const GIVEN = [
  'Sutaji',
  'Marsono',
  'Tumini',
  'Buasan',
  'Sumarni',
  'Ngatemi',
  'Saiful',
  'Rohana',
  'Jumadi',
  'Latifah',
]
const FAMILY = ['Hariyanto', 'Wulandari', 'Prasetyo', 'Kurniawan', 'Lestari', 'Setiawan']

/** Her row in the list, as the office wrote it down. */
const SITI: ListedMember['person'] = {
  nik: '3574034507800021',
  name: 'Siti Aminah',
  birthDate: '1980-07-05',
  sex: 'female',
  address: 'Jl. Contoh 7',
  kelurahan: '3574031002',
  phone: '+6281230001002',
}

export async function seedMembers(store: Store): Promise<void> {
  const people: string[] = []
  for (let at = 0; at < MEMBERS; at += AT_ONCE)
    people.push(...(await store.tx(tx => writeMembers(tx, at, Math.min(at + AT_ONCE, MEMBERS)))))
  await store.tx(tx => setUpYear(tx, people))
}

async function writeMembers(tx: Tx, from: number, to: number): Promise<string[]> {
  const { year } = partsOf(dayAt(tx.now))
  const people: string[] = []
  for (let at = from; at < to; at++) {
    const person = at === 0 ? SITI : personOf(at)
    const sector = at === 0 ? 'msme' : (COVERED_SECTORS[at % COVERED_SECTORS.length] ?? 'fisher')
    const member: ListedMember = {
      person,
      sector,
      kpj: `26${String(100_000_000 + at * 7919).slice(-9)}`,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
    }
    people.push((await writeMember(tx, member, { year, list: 'demo' })).person)
  }
  return people
}

/** A fisherman of the list, for whom a claim waits at the office. */
const DECEASED = 21

export function deceased(): ClaimBody['worker'] {
  const { nik, name, birthDate } = personOf(DECEASED)
  return { nik, name, birthDate }
}

const two = (value: number) => String(value).padStart(2, '0')

function personOf(at: number): ListedMember['person'] {
  const kelurahan = KELURAHANS[at % KELURAHANS.length]
  const birth = partsOf(addYears(dateOf('2003-04-09'), -at % 40))
  const isWoman = at % 2 === 0
  const written = `${two(birth.day + (isWoman ? 40 : 0))}${two(birth.month)}${two(birth.year % 100)}`
  return {
    nik: `${kelurahan?.kecamatan ?? '357403'}${written}${String(at).padStart(4, '0')}`,
    name: `${GIVEN[at % GIVEN.length] ?? ''} ${FAMILY[at % FAMILY.length] ?? ''}`,
    birthDate: `${birth.year}-${two(birth.month)}-${two(birth.day)}`,
    sex: isWoman ? 'female' : 'male',
    address: `Jl. Contoh ${at}`,
    kelurahan: kelurahan?.code,
    phone: `+62812000020${two(at)}`,
  }
}

/** The year runs, and each month before this one was paid. */
async function setUpYear(tx: Tx, people: readonly string[]): Promise<void> {
  const { year, month } = partsOf(dayAt(tx.now))
  const set = <K extends Parameters<typeof setSetting>[1]>(
    key: K,
    value: Parameters<typeof setSetting<K>>[2],
  ) => setSetting(tx, key, value, SOURCE, 'system')
  await set(`state/${year}`, 'running')
  await set(`fund/${year}`, `DBHCHT ${year}`)
  await set(`ceiling/${year}`, 20_000_000)
  await set(`months-covered/${year}`, { from: { year, month: 1 }, to: { year, month: 12 } })
  for (const sector of COVERED_SECTORS) await set(`quota/${year}/${sector}`, 30)
  for (let paid = 1; paid < month; paid++) {
    const key = keyOf({ year, month: paid })
    const batch = await openBatch(tx, {
      month: key,
      people: people.length,
      amount: people.length * MONTHLY_CONTRIBUTION.total.value,
      proof: `CONTOH-${key}`,
      paidOn: `${key}-20`,
      by: 'system',
    })
    for (const person of people) await writePayment(tx, { person, month: key, batch: batch.id })
  }
}

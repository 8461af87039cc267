/** What families and the office do with claims in the scenes, and the member of the lists whom they speak of. */
import { openBatch, writePayment } from '../../src/records/members/payments.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import type { City } from './city.ts'
import { buttonsOf, step, tap } from './verbs.ts'

export const FREE = 'Gratis. Petugas tidak meminta OTP, PIN, atau uang.'
export const SLAMETS_NIK = '3574011203700001'
export const SLAMETS_PHONE = '+6281234560001'

/**
 * Slamet Riyadi, fisher of Mayangan, born on 12 March 1970, of the list of 2026.
 * @param from the first day of his cover; each month from it to `paidTo` (`YYYY-MM`) is recorded as paid.
 */
export async function coverSlamet(city: City, from: string, paidTo: string): Promise<void> {
  await city.app().store.tx(async tx => {
    const { person } = await writeMember(
      tx,
      {
        person: {
          nik: SLAMETS_NIK,
          name: 'Slamet Riyadi',
          birthDate: '1970-03-12',
          sex: 'male',
          address: undefined,
          kelurahan: '3574031001',
          phone: SLAMETS_PHONE,
        },
        sector: 'fisher',
        kpj: '12345678901',
        from,
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    )
    for (const month of monthsFrom(from.slice(0, 7), paidTo)) {
      const batch = { month, people: 1, amount: 16_800, proof: `BA-${month}`, paidOn: `${month}-20` }
      const { id } = await openBatch(tx, { ...batch, by: 'system' })
      await writePayment(tx, { person, month, batch: id })
    }
  })
}

/** Months since the year nought. */
const monthNumber = (key: string): number => Number(key.slice(0, 4)) * 12 + Number(key.slice(5)) - 1

function monthsFrom(first: string, last: string): string[] {
  return Array.from({ length: monthNumber(last) - monthNumber(first) + 1 }, (_, at) => {
    const month = monthNumber(first) + at
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  })
}

/** The four questions about a death; gives the answer to them. */
export async function reportDeath(
  person: SimPerson,
  of: { who: string; on: string; how: string; relation: string },
): Promise<Bubble> {
  await step(person, '/klaim', /Apa yang terjadi/)
  await step(person, tap('Ada yang meninggal'), /Siapa yang meninggal/)
  await step(person, of.who, /Kapan meninggalnya/)
  await step(person, of.on, /Bagaimana kejadiannya/)
  await step(person, of.how, /siapanya beliau/)
  return step(person, of.relation, /mungkin mendapat/)
}

/** The newest report of who looks. */
export async function seeClaim(person: SimPerson, brings: RegExp): Promise<Bubble> {
  const [first = ''] = buttonsOf(await step(person, '/klaim', /Apa yang terjadi/))
  return step(person, tap(first), brings)
}

// ——— The office ———

export const openClaim = (officer: SimPerson, number: string): Promise<Bubble> =>
  step(officer, `/petugas ${number}`, new RegExp(`^Klaim ${number}`))

/** Taps a stage, answers what it asks, and sends it. */
export async function enterStage(
  officer: SimPerson,
  button: string,
  ...answers: [RegExp, string][]
): Promise<Bubble> {
  await officer.tap(button)
  for (const [question, answer] of answers) {
    await officer.waitFor(question)
    await officer.say(answer)
  }
  await officer.waitFor(/Periksa dulu/)
  return step(officer, tap('✅ Kirim'), /^✅ Dicatat/)
}

/** One paper of the list that is open, as its original lies on the counter. */
export async function tickPaper(officer: SimPerson, label: string): Promise<void> {
  await step(officer, tap(label), /^[^\n]+\nSekarang: (belum ada|perlu diulang)/)
  await officer.tap('✅ Diterima, asli atau fotonya baik')
  await officer.waitFor(({ text }) => text.includes(`✅ ${label.slice(label.indexOf(' ') + 1)}`))
}

/** The certificate of the death, on this day; then each of the other papers. */
export async function acceptPapers(
  officer: SimPerson,
  number: string,
  { on, papers }: { on: string; papers: readonly string[] },
): Promise<void> {
  await openClaim(officer, number)
  await step(officer, tap('📜 Terima akta kematian'), /Tanggal meninggal menurut akta/)
  await step(officer, on, /Periksa dulu/)
  await step(officer, tap('✅ Kirim'), /Surat diterima/)
  const claim = await openClaim(officer, number)
  const list = buttonsOf(claim).find(label => label.startsWith('📋 Berkas (')) ?? ''
  await step(officer, tap(list), /✅ Akta kematian/)
  for (const paper of papers) await tickPaper(officer, `▫️ ${paper}`)
}

/** What is more than stage and dates asks for a PIN from the second day on: they choose one, and go on. */
export async function choosePin(person: SimPerson, brings: RegExp): Promise<Bubble> {
  await step(person, '739162', /sekali lagi/)
  return step(person, '739162', brings)
}

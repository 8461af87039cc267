/** "Bisa ikut?": who asks, what decided it in plain words, and what to do next. */
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { openCity, type City } from './city.ts'
import { asked, buttonsOf, dataOf, step, tap, type Sheet } from './verbs.ts'

const FISHER: Sheet = {
  sector: 'nelayan',
  roleOfFisher: '1',
  worked: 'ya',
  ktp: 'kota',
  birthDate: '12-3-1970',
  employment: 'tidak',
  membership: 'belum',
}
const FARMER: Sheet = {
  ...FISHER,
  sector: 'tani',
  roleOfFarmer: 'penggarap',
  land: 'kurang dari 2 hektare',
  tobacco: 'tidak',
}

/** Asks, answers by the sheet, and gives what the bot thinks of it, with the questions that it took. */
async function ask(person: SimPerson, sheet: Sheet): Promise<{ answer: Bubble; questions: number }> {
  await step(person, '/cek', /Mau melihat apa/)
  await person.tap('✅ Apakah saya bisa ikut?')
  const before = (await person.messages()).length
  const left = new Map(Object.entries(sheet))
  for (;;) {
    const bubble = await person.waitFor(
      one => asked(one) !== undefined || one.text.includes('Menurut jawaban'),
    )
    const question = asked(bubble)
    if (question === undefined) {
      const said = (await person.messages()).slice(before)
      return { answer: bubble, questions: said.filter(one => asked(one) !== undefined).length }
    }
    await person.say(String(left.get(question)))
  }
}

describe('somebody asks whether they can take part', () => {
  let city: City
  beforeAll(async () => {
    city = await openCity()
    return () => city.close()
  })
  let people = 0
  /** Somebody who was never here before. */
  const someone = () => city.person(1000 + ++people, 'Ani')

  test('a fisher of the city may, and is never promised anything', async () => {
    const ani = await someone()
    const { answer } = await ask(ani, FISHER)
    expect(answer.text).toContain('memenuhi syarat')
    expect(answer.text).toContain('Syarat tahun ini belum ditetapkan kantor')
    expect(answer.text).toContain('Ini bukan janji')
    expect(answer.text).toContain('mulai Rp8.400 per bulan')
    expect(answer.text).toContain('potongan sampai iuran Desember 2026')
  })

  test.each<[string, Sheet, RegExp]>([
    ['a farmer of 62', { ...FARMER, birthDate: '1 Juni 1964' }, /lebih dari 60 tahun\. \(aturan tahun 2023/],
    [
      'a tenant',
      { ...FARMER, roleOfFarmer: 'penyewa' },
      /Penyewa lahan dulu tidak termasuk\. \(aturan tahun 2022/,
    ],
    ['a fisher who is soon 65', { ...FISHER, birthDate: '20-1-1962' }, /65 tahun \(20 Januari 2027\)/],
    [
      'a farmer with more land',
      { ...FARMER, land: '2 hektare atau lebih' },
      /Lahan 2 hektare atau lebih\. \(aturan/,
    ],
    ['one whom the city covered before', { ...FISHER, membership: 'pernah, dibayar pemkot' }, /perpanjangan/],
    ['one who does not know whose KTP it is', { ...FISHER, ktp: 'tidak tahu' }, /Belum jelas apakah KTP-nya/],
  ])('%s hears that an officer must look, and may register', async (_, sheet, why) => {
    const ani = await someone()
    const { answer } = await ask(ani, sheet)
    expect(answer.text).toContain('perlu dipastikan petugas')
    expect(answer.text).toMatch(why)
    expect(buttonsOf(answer)).toContain('📝 Lanjut daftar')
  })

  test.each<[string, Sheet, RegExp, paysAlone: boolean]>([
    ['with a KTP of the Kabupaten', { ...FISHER, ktp: 'kabupaten' }, /Kabupaten punya program sendiri/, true],
    ['from elsewhere', { ...FISHER, ktp: 'daerah lain' }, /luar Kota Probolinggo/, true],
    ['of 66', { ...FISHER, birthDate: '1-1-1960' }, /sudah 65 tahun tidak bisa/, false],
    ['of 17', { ...FISHER, birthDate: '1-2-2009' }, /Baru 18 tahun pada 1 Februari 2027/, false],
    ['with a wage', { ...FISHER, employment: 'karyawan' }, /Karyawan didaftarkan oleh perusahaannya/, false],
    ['of the police', { ...FISHER, employment: 'polisi' }, /punya perlindungan sendiri/, false],
    ['who has not worked', { ...FISHER, worked: 'tidak' }, /hanya yang masih bekerja/, false],
  ])('somebody %s hears that not yet, why, and what else there is', async (_, sheet, why, paysAlone) => {
    const ani = await someone()
    const { answer } = await ask(ani, sheet)
    expect(answer.text).toContain('belum memenuhi syarat')
    expect(answer.text).toMatch(why)
    expect(answer.text).toContain('Selanjutnya:')
    expect(answer.text.includes('bayar sendiri')).toBe(paysAlone)
    expect(answer.text).not.toMatch(/pindah/i)
    expect(buttonsOf(answer)).not.toContain('📝 Lanjut daftar')
  })

  test('a teacher is told kindly after one question, and counted as a need that nobody meets yet', async () => {
    const ani = await someone()
    const { answer, questions } = await ask(ani, { sector: 'pekerjaan lain' })
    expect(answer.text).toContain('Pekerjaan lain kami catat sebagai kebutuhan')
    expect(questions).toBe(1)
    const { db, t } = city.app().store.reader()
    const checks = await db
      .select({ codes: t.events.codes })
      .from(t.events)
      .where(eq(t.events.kind, 'checked'))
    expect(checks.at(-1)?.codes).toEqual({ sector: 'other', outcome: 'not-yet' })
  })

  test('the answer leads on to the registration, which does not ask again what was said', async () => {
    const ani = await someone()
    await ask(ani, FISHER)
    await step(ani, tap('📝 Lanjut daftar'), /harap dibaca/)
    await step(ani, 'mengerti', /Nama kapal/)
    await step(ani, 'Tidak ada / tidak tahu', /Berapa NIK/)
  })

  test('its button says nothing personal: no birth date stands in it', async () => {
    const ani = await someone()
    const { answer } = await ask(ani, FISHER)
    expect(dataOf(answer, '📝 Lanjut daftar')).toMatch(/^rg:c:\w{8}$/)
  })

  test('"already registered?" tells nobody anything about a NIK', async () => {
    const ani = await someone()
    await step(ani, '/syarat', /Mau melihat apa/)
    const answer = await step(ani, tap('🪪 Apakah saya sudah terdaftar?'), /JMO/)
    expect(answer.text).toContain('tidak menyebutkan kepesertaan siapa pun')
  })
})

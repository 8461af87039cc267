/** Covered people who have never opened the bot: a field officer finds them, prints slips, and one of these links. */
import { beforeEach, describe, expect, test } from 'vitest'
import { writeMember } from '../../src/records/members/memberships.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { nikOf } from '../records/sample.ts'
import { startCity, type City } from './city.ts'
import { browse, urlIn } from './list-page.ts'
import { textIn } from './paper.ts'
import { buttonsOf, step, tap } from './verbs.ts'

const FIELD = 9003
const MAYANGAN = '3574031001'
const JATI = '3574031004'
const NAMES = ['Slamet Riyadi', 'Kasiyem', 'Bambang', 'Dewi', 'Eko', 'Fajar', 'Gatot', 'Hadi', 'Joyo']

let city: City
let joko: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  joko = await city.officer(FIELD, 'Joko', 'pendamping', [MAYANGAN])
  await city.app().store.tx(async tx => {
    for (const [at, name] of [...NAMES, 'Orang Jati'].entries())
      await writeMember(
        tx,
        {
          person: {
            nik: nikOf(at + 1),
            name,
            birthDate: '1970-03-12',
            sex: 'male',
            address: 'Jalan Ikan Tongkol 17',
            kelurahan: name === 'Orang Jati' ? JATI : MAYANGAN,
            phone: '+6281234560001',
          },
          sector: 'fisher',
          kpj: '12345678901',
          from: '2026-01-01',
          to: '2026-12-31',
        },
        { year: 2026, list: 'list' },
      )
  })
})

const openList = async () => {
  await step(joko, '/petugas', /Meja petugas/)
  return step(joko, tap(buttonsIn(await lastOf(joko), /Belum terhubung/)), /Kelurahan Mayangan/)
}

const lastOf = async (person: SimPerson): Promise<Bubble> => {
  const bubbles = await person.messages()
  const last = bubbles.findLast(({ message }) => message.reply_markup?.inline_keyboard)
  if (!last) throw new Error('no buttons')
  return last
}

const buttonsIn = (bubble: Bubble, like: RegExp): string =>
  buttonsOf(bubble).find(label => like.test(label)) ?? `nothing like ${like}`

describe('those who have never opened the bot', () => {
  test('are listed for the field officer of their kelurahan, by work and name, each with a way to a code', async () => {
    const place = await openList()
    expect(place.text).toContain('9 peserta tahun 2026 belum terhubung')
    const names = await step(joko, tap('Nelayan (9)'), /Tekan nama/)
    expect(buttonsOf(names).filter(label => label.startsWith('👤'))).toEqual(
      NAMES.slice(0, 8).map(name => `👤 ${name}`),
    )
    const rest = await step(joko, tap('➡️ Berikutnya'), /Tekan nama/)
    expect(buttonsOf(rest)).toEqual(['👤 Joyo', '⏮ Dari awal', '⬅️ Kelurahan Mayangan', '🏠 Meja petugas'])
    const member = await step(joko, tap('👤 Joyo'), /belum terhubung/)
    expect(buttonsOf(member)).toContain('🔑 Buat kode penghubung')
  })

  test('get a slip on paper; its link connects them after one tap, and they are on the list no more', async () => {
    await openList()
    const page = await browse(urlIn(await step(joko, tap('🖨 Cetak kertas kode'), /Kertas kode/)))
    const form = await page.look()
    expect(form).toContain('Kelurahan Mayangan, Nelayan: 9 belum punya kode')
    expect(form).not.toContain('Jati')
    await page.send('buat', { chosen: `${MAYANGAN}/fisher` })
    await expect.poll(page.look, { timeout: 10_000 }).toContain('/hasil"')
    const response = await page.send('hasil', {})
    expect(response.headers.get('content-type')).toBe('application/pdf')
    const paper = textIn(Buffer.from(await response.arrayBuffer()))
    for (const name of NAMES) expect(paper).toContain(name)
    for (const secret of [nikOf(1), '12345678901', '81234560001', 'Tongkol'])
      expect(paper).not.toContain(secret)
    const code = /Slamet Riyadi\nKode:\n([A-Z0-9]{4}-[A-Z0-9]{4})/.exec(paper)?.[1]?.replace('-', '') ?? ''
    expect((await page.send('hasil', {})).status).toBe(409)

    const slamet = await city.person(1001, 'Slamet')
    await slamet.start(`kode_${code}`)
    const asked = await slamet.waitFor(/Hubungkan akun Telegram ini/)
    expect(asked.text).not.toContain('Slamet Riyadi')
    await step(slamet, tap('Tidak'), /Kode di kertas masih berlaku/)
    await slamet.start(`kode_${code}`)
    await slamet.waitFor(/Hubungkan akun Telegram ini/)
    await step(slamet, tap('✅ Ya, hubungkan'), /sekarang terhubung dengan Slamet Riyadi/)
    expect((await slamet.messages()).filter(({ text }) => text.includes(code))).toEqual([])
    const thief = await city.person(1008, 'Maling')
    for (const guess of [code, 'AAAAAAAA']) {
      await thief.start(`kode_${guess}`)
      await thief.waitFor(/Hubungkan akun Telegram ini/)
      await step(thief, tap('✅ Ya, hubungkan'), /Belum cocok dengan catatan kantor/)
    }
    expect((await openList()).text).toContain('8 peserta')
  })
})

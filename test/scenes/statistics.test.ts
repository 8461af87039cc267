/** The head of the office asks how far the programme is, and nobody else hears it. */
import { beforeEach, expect, test } from 'vitest'
import { writeMember } from '../../src/records/members/memberships.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import type { CoveredSector } from '../../src/program/sectors.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { OFFICER, startCity, type City } from './city.ts'
import { buttonsOf, handIn, openOldest, SLAMET, step, tap, tapForToast } from './verbs.ts'

const FIELD = 9003
const LEAD = 9004
const MAYANGAN = '3574031001'
const JATI = '3574031004'

let city: City
let slamet: SimPerson
let lead: SimPerson
beforeEach(async () => {
  city = await startCity({ documentsVia: 'counter' })
  slamet = await city.person(1001, 'Slamet')
  lead = await city.officer(LEAD, 'Bu Ketua', 'pimpinan')
})

/** Members as lists bring them: sector, kelurahan, programme year. */
const bring = (members: readonly (readonly [CoveredSector, string, number])[]) =>
  city.app().store.tx(async tx => {
    for (const [at, [sector, kelurahan, year]] of members.entries()) {
      const person = {
        nik: `357401120370${1000 + at}`,
        name: 'Siti',
        birthDate: undefined,
        sex: undefined,
        address: undefined,
        kelurahan,
        phone: undefined,
      }
      const period = { from: `${year}-01-01`, to: `${year}-12-31` }
      await writeMember(tx, { person, sector, kpj: undefined, ...period }, { year, list: 'list' })
    }
    await setSetting(tx, 'quota/2026/fisher', 4, 'SK Wali Kota 12/2026', 'admin')
  })

async function contentOf({ message }: Bubble): Promise<Buffer> {
  const api = `${city.simulator.url}/bot${city.simulator.token}`
  const asked = await fetch(`${api}/getFile?file_id=${message.photo?.at(-1)?.file_id}`)
  const { result } = (await asked.json()) as { result: { file_path: string } }
  const file = await fetch(`${city.simulator.url}/file/bot${city.simulator.token}/${result.file_path}`)
  return Buffer.from(await file.arrayBuffer())
}

test('the head of the office turns the pages of the figures, goes back a year, and gets the chart', async () => {
  await bring([
    ['fisher', MAYANGAN, 2026],
    ['fisher', JATI, 2026],
    ['msme', JATI, 2026],
    ['farmer', JATI, 2025],
  ])
  const rina = await city.officer(OFFICER, 'Rina')
  await handIn(slamet, SLAMET)
  await openOldest(rina)

  const now = await step(lead, '/statistik', /Statistik program 2026 · ringkasan/)
  expect(now.text).toContain('Peserta: 3')
  expect(now.text).toContain('terlindungi hari ini: 3')
  expect(now.text).toContain('Usulan, belum jadi peserta: 1')
  expect(now.text).toContain('3 peserta dari sekitar 27.500 pekerja rentan = 0,1%')
  expect(now.text).toContain('menurut pengumuman pemkot 7 Mei 2025 (surabaya.inews.id)')
  expect(now.text).toContain('Antrean sekarang: 1')

  const sectors = await step(lead, tap('Per sektor'), /per sektor/)
  expect(sectors.text).toMatch(
    /kuota: 4, terisi 2 \(50%\), sisa 2\n.*SK Wali Kota 12\/2026 \(23 November 2026\)/,
  )
  expect(sectors.text).toContain('kuota: belum ditetapkan')
  await step(lead, tap('⬅️ Ringkasan'), /ringkasan/)
  await step(lead, tap('Per wilayah'), /Mayangan: 3 · 1[^]*Jumlah: 3 · 1/)
  await step(lead, tap('Kec. Mayangan'), /Mayangan: 1 · 1\n• Mangunharjo: 0 · 0\n• Jati: 2 · 0/)
  await step(lead, tap('⬅️ Ringkasan'), /ringkasan/)
  await step(lead, tap('Antrean & keputusan'), /0–1 hari: 1[^]*Belum ada usulan yang diputus/)
  await step(lead, tap('⬅️ Ringkasan'), /ringkasan/)
  await step(lead, tap('Peserta di Telegram'), /belum pernah lewat bot: 3 \(100%\)/)
  await step(lead, tap('⬅️ Ringkasan'), /ringkasan/)
  const before = await step(lead, tap('◀️ 2025'), /Statistik program 2025[^]*Peserta: 1/)
  expect(before.text).toContain('Diumumkan pemkot pada 7 Mei 2025: 11.023 orang')
  await step(lead, tap('2026 ▶️'), /Statistik program 2026/)
  expect((await lead.messages()).filter(({ text }) => /Statistik program/.test(text))).toHaveLength(1)

  await tapForToast(lead, '🖼 Grafik', /sedang dibuat/)
  const chart = await lead.waitFor(({ message }) => message.photo !== undefined)
  expect(chart.text).toContain('Program 2026')
  expect((await contentOf(chart)).subarray(1, 4).toString()).toBe('PNG')
})

test('a field officer and a citizen hear no figures, nor does who was of the office', async () => {
  await step(slamet, '/statistik', /belum mengerti/)
  const joko = await city.officer(FIELD, 'Joko', 'pendamping', [MAYANGAN])
  await step(joko, '/statistik', /Peran Anda tidak mencakup/)
  expect(buttonsOf(await step(joko, '/petugas', /Meja petugas/))).not.toContain('📊 Statistik')
  await step(lead, '/petugas', /Program 2026/)
  await step(lead, tap('📊 Statistik'), /ringkasan/)
  await city.officer(LEAD, 'Bu Ketua', 'pendamping', [JATI])
  await step(lead, tap('Per sektor'), /Peran Anda tidak mencakup/)
})

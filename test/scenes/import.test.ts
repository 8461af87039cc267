/** The list of 2026 comes in, as the office brings it: a link in the chat, the page in a browser, and what stands then. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { readTable } from '../../src/lists/read.ts'
import { membershipsOf, personByNik } from '../../src/records/members/people.ts'
import { standingOfPerson } from '../../src/records/members/payments.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { nikOf } from '../records/sample.ts'
import { OFFICER, PIN, startCity, type City } from './city.ts'
import { step, tap } from './verbs.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
]
const isThere = existsSync(CHROMIUM)

const urlIn = ({ message }: Bubble): string => {
  const button = (message.reply_markup?.inline_keyboard ?? []).flat().find(one => 'url' in one)
  if (!button || !('url' in button)) throw new Error('no link')
  return button.url
}

/** Rows of a list as an office keeps it; some with mistakes. */
const listOf = (count: number, wrong: readonly string[] = []): string =>
  [
    'No;NIK;Nama Lengkap;Tgl Lahir;Pekerjaan;Kelurahan;No HP;KPJ;Mulai;Berakhir',
    ...Array.from(
      { length: count },
      (_, at) =>
        `${at + 1};${nikOf(at + 1)};Slamet ${'ABCDEFGHIJ'[at % 10]};12-03-1970;Nelayan ABK;Kel. Mayangan;0812345${String(at).padStart(5, '0')};1234567${String(at).padStart(4, '0')};01/01/2026;31/12/2026`,
    ),
    ...wrong,
  ].join('\n')

describe.skipIf(!isThere)('a list of members', { timeout: 60_000 }, () => {
  let browser: Browser
  let city: City
  let rina: SimPerson
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  }, 30_000)
  afterAll(() => browser.close())
  beforeEach(async () => {
    city = await startCity()
    rina = await city.officer(OFFICER, 'Rina', 'verifikator')
    page = await browser.newPage({ viewport: { width: 1024, height: 768 }, javaScriptEnabled: false })
    page.setDefaultTimeout(10_000)
    return () => page.close()
  })

  async function openPage(list: string): Promise<string> {
    await step(rina, '/impor', /Daftar apa/)
    const link = urlIn(await step(rina, tap(list), /Tekan tombol/))
    await page.goto(link)
    await page.getByLabel('Ketik PIN').fill(PIN)
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByRole('button', { name: 'Unggah' }).waitFor()
    return link
  }

  async function upload(content: string | Buffer, name = 'daftar.csv'): Promise<void> {
    const dir = mkdtempSync(join(tmpdir(), 'lindung-list-'))
    onTestFinished(() => rmSync(dir, { recursive: true }))
    writeFileSync(join(dir, name), content)
    const choice = page.getByRole('combobox')
    if ((await choice.count()) > 0) {
      const values = await choice
        .locator('option')
        .evaluateAll(all => all.map(one => one.getAttribute('value')))
      await choice.selectOption(values.find(value => value !== null && value !== '') ?? '')
    }
    await page.getByLabel('Pilih berkas').setInputFiles(join(dir, name))
    await page.getByRole('button', { name: 'Unggah' }).click()
  }

  test('is read, looked over, written, and told of in the chat; nothing of it lies about afterwards', async () => {
    await openPage('Daftar peserta')
    await upload(
      listOf(60, [
        '61;3,57401E+15;Salah Angka;12-03-1970;Petani;Jati;;;;',
        '62;3574011203709998;Kerja Lain;12-03-1970;Guru;Jati;;;;',
      ]),
    )
    await page.getByRole('heading', { name: 'Periksa dulu' }).waitFor()
    const asked = await page.locator('main').textContent()
    expect(asked).toMatch(/Baris dibaca\s*62[^]*Bisa disimpan\s*60[^]*Ada kesalahan\s*2/)
    expect(asked).toMatch(/Nama Lengkap\s*Nama/)
    const reader = () => city.app().store.reader()
    expect(await personByNik(reader(), nikOf(1))).toBeUndefined()
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await page.getByRole('heading', { name: 'Selesai' }).waitFor()
    expect(await page.locator('main').textContent()).toMatch(/Baru\s*60/)
    await rina.waitFor(/Daftar sudah dimasukkan[^]*Baru: 60/)
    const person = await personByNik(reader(), nikOf(7))
    expect(person).toMatchObject({ kelurahan: '3574031001', phone: '+6281234500006' })
    expect(await membershipsOf(reader(), person!.id)).toMatchObject([{ year: 2026, to: '2026-12-31' }])

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh baris yang salah' }).click(),
    ])
    const read = await readTable(await download.path(), { name: 'hasil.xlsx' })
    if (!read.ok) throw new Error(read.refusal.code)
    const rows = []
    for await (const chunk of read.table.rows()) rows.push(...chunk.map(({ cells }) => cells.at(-1)))
    expect(rows).toEqual([
      expect.stringContaining('angkanya sudah hilang'),
      expect.stringContaining('bukan nelayan, petani, atau usaha kecil'),
    ])
    expect(existsSync(join(city.dataDir, 'tmp')) ? readdirSync(join(city.dataDir, 'tmp')) : []).toEqual([])
  })

  test('goes on by itself when the program stops in the middle of it', async () => {
    await openPage('Daftar peserta')
    await upload(listOf(1500))
    await page.getByRole('heading', { name: 'Periksa dulu' }).waitFor()
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await city.restart()
    await rina.waitFor(/Daftar sudah dimasukkan[^]*Baru: 1500/, { timeoutMs: 20_000 })
    expect(await personByNik(city.app().store.reader(), nikOf(1500))).toBeDefined()
  })

  test('that was taken before changes nothing; a photo that calls itself a list is told apart', async () => {
    await openPage('Daftar peserta')
    await upload(listOf(3))
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await page.getByRole('heading', { name: 'Selesai' }).waitFor()
    await page.getByRole('button', { name: 'Unggah berkas lain' }).click()
    await upload(listOf(3))
    await page.getByText('sudah pernah dimasukkan').waitFor()
    await page.getByRole('button', { name: 'Unggah berkas lain' }).click()
    await upload(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'foto.xlsx')
    await page.getByText('Ini bukan berkas Excel atau CSV').waitFor()
  })

  test('and then one of a month that was paid, to each the month', async () => {
    await openPage('Daftar peserta')
    await upload(listOf(5))
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await page.getByRole('heading', { name: 'Selesai' }).waitFor()
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('💰 Catat pembayaran iuran'), /bulan apa/)
    for (const [answer, brings] of [
      ['11-2026', /berapa orang/],
      ['4', /rupiah/],
      ['67.200', /bukti bayar/],
      ['BA-11', /tanggal berapa/],
      ['20-11-2026', /Periksa dulu/],
    ] as const)
      await step(rina, answer, brings)
    await step(rina, tap('✅ Kirim'), /Tercatat/)
    await openPage('Pembayaran satu bulan')
    await upload(`NIK\n${[1, 2, 3, 9].map(nikOf).join('\n')}`)
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await page.getByRole('heading', { name: 'Selesai' }).waitFor()
    expect(await page.locator('main').textContent()).toMatch(
      /Baru\s*3[^]*NIK tidak ada di daftar peserta\s*1/,
    )
    const reader = city.app().store.reader()
    const person = await personByNik(reader, nikOf(2))
    expect(await standingOfPerson(reader, person!.id)).toMatchObject({ paidUntil: '2026-11-30', now: 'paid' })
  })

  test('the link of which was opened opens nothing a second time', async () => {
    const link = await openPage('Daftar peserta')
    const other = await browser.newPage({ javaScriptEnabled: false })
    onTestFinished(() => other.close())
    await other.goto(link)
    expect(await other.locator('body').textContent()).toMatch(/sudah/)
    expect(await other.getByLabel('Ketik PIN').count()).toBe(0)
  })
})

/** The list of 2026 comes in, as the office brings it: a link in the chat, the page in a browser, and what stands then. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { readTable } from '../../src/lists/read.ts'
import { membershipsOf } from '../../src/records/members/memberships.ts'
import { personByNik } from '../../src/records/members/people.ts'
import { standingOfPerson } from '../../src/records/members/payments.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { nikOf } from '../records/sample.ts'
import { OFFICER, startCity, type City } from './city.ts'
import { hasBrowser, newPage, openBrowser, openImport, upload } from './list-page.ts'
import { step, tap } from './verbs.ts'

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

describe.skipIf(!hasBrowser)('a list of members', { timeout: 60_000 }, () => {
  let browser: Browser
  let city: City
  let rina: SimPerson
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
  }, 30_000)
  afterAll(() => browser.close())
  beforeEach(async () => {
    city = await startCity()
    rina = await city.officer(OFFICER, 'Rina', 'verifikator')
    page = await newPage(browser)
    return () => page.close()
  })

  test('is read, looked over, written, and told of in the chat; nothing of it lies about afterwards', async () => {
    await openImport(rina, page, 'Daftar peserta')
    await upload(
      page,
      listOf(60, [
        '61;3,57401E+15;Salah Angka;12-03-1970;Petani;Jati;;;;',
        '62;3574011203709998;Kerja Lain;12-03-1970;Guru;Jati;;;;',
        `63;${nikOf(1)};Orang Lain;12-03-1970;Petani;Jati;;;;`,
        // The same person twice is nothing wrong.
        `64;${nikOf(2)};SLAMET  B;12-03-1970;Nelayan ABK;Kel. Mayangan;081234500001;;;`,
      ]),
    )
    await page.getByRole('heading', { name: 'Periksa dulu' }).waitFor()
    const asked = await page.locator('main').textContent()
    expect(asked).toMatch(/Baris dibaca\s*64[^]*Bisa disimpan\s*61[^]*Ada kesalahan\s*3/)
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
      expect.stringContaining('sudah ada di baris lebih atas'),
    ])
    expect(existsSync(join(city.dataDir, 'tmp')) ? readdirSync(join(city.dataDir, 'tmp')) : []).toEqual([])
  })

  test('goes on by itself when the program stops in the middle of it', async () => {
    await openImport(rina, page, 'Daftar peserta')
    await upload(page, listOf(1500))
    await page.getByRole('heading', { name: 'Periksa dulu' }).waitFor()
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await city.restart()
    await rina.waitFor(/Daftar sudah dimasukkan[^]*Baru: 1.500/, { timeoutMs: 20_000 })
    expect(await personByNik(city.app().store.reader(), nikOf(1500))).toBeDefined()
  })

  test('that was taken before changes nothing; a photo that calls itself a list is told apart', async () => {
    await openImport(rina, page, 'Daftar peserta')
    await upload(page, listOf(3))
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await page.getByRole('heading', { name: 'Selesai' }).waitFor()
    await page.getByRole('button', { name: 'Unggah berkas lain' }).click()
    await upload(page, listOf(3))
    await page.getByText('sudah pernah dimasukkan').waitFor()
    await page.getByRole('button', { name: 'Unggah berkas lain' }).click()
    await upload(page, Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), 'foto.xlsx')
    await page.getByText('Ini bukan berkas Excel atau CSV').waitFor()
  })

  test('and then one of a month that was paid, to each the month', async () => {
    await openImport(rina, page, 'Daftar peserta')
    await upload(page, listOf(5))
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await page.getByRole('heading', { name: 'Selesai' }).waitFor()
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('🛡 Peserta & daftar'), /Daftar masuk dan keluar/)
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
    await openImport(rina, page, 'Pembayaran satu bulan')
    await upload(page, `NIK\n${[1, 2, 3, 9].map(nikOf).join('\n')}`)
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
    const link = await openImport(rina, page, 'Daftar peserta')
    const other = await browser.newPage({ javaScriptEnabled: false })
    onTestFinished(() => other.close())
    await other.goto(link)
    expect(await other.locator('body').textContent()).toMatch(/sudah/)
    expect(await other.getByLabel('Ketik PIN').count()).toBe(0)
  })
})

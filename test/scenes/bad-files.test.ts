/**
 * Files that are no list, on the officer's own page: each is refused in words that say what to do, changes nothing, and the
 * next one can be tried at once.
 */
import { readFileSync } from 'node:fs'
import { strToU8, zipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureWords, type FailureCode } from '../../src/app/lists/failed.ts'
import { readTable } from '../../src/lists/read.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { bomb, number, sheetXml, text, workbookParts } from '../lists/files.ts'
import { nikOf } from '../records/sample.ts'
import { OFFICER, openCity, type City } from './city.ts'
import { hasBrowser, newPage, openBrowser, openImport, upload } from './list-page.ts'

const HEADER = [text('NIK'), text('Nama'), text('Pekerjaan')]
const ROW = [text(nikOf(1)), text('Budi'), text('Nelayan')]
const ofSheets = (sheets: Record<string, (readonly string[])[]>, texts = '') =>
  zipSync(
    workbookParts(Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)])), {
      texts,
    }),
  )
const GOOD = ofSheets({ A: [HEADER, ROW] })
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const many = (rows: number) =>
  zipSync(
    workbookParts({
      A: `<worksheet><sheetData><row>${HEADER.join('')}</row>${`<row>${ROW.join('')}</row>`.repeat(rows)}</sheetData></worksheet>`,
    }),
  )

/** For each thing that is said against a file, the files of which it is said. */
const BAD: Readonly<
  Record<
    Exclude<FailureCode, 'done-already' | 'trouble' | 'officer-gone'>,
    Readonly<Record<string, () => string | Uint8Array>>
  >
> = {
  empty: { 'nothing at all': () => '', 'a header without rows': () => ofSheets({ A: [HEADER] }) },
  'not-a-table': {
    'a photo renamed': () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]),
    'a Word document': () => zipSync({ 'word/document.xml': strToU8('<a/>') }),
  },
  'old-excel': { 'an xls': () => Buffer.concat([OLE, Buffer.alloc(600)]) },
  password: { 'a locked one': () => Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]) },
  'too-large': {
    'texts of 70 MB': () => ofSheets({ A: [HEADER] }, `<si><t>${'x'.repeat(1000)}</t></si>`.repeat(70_000)),
  },
  'too-many-rows': { '200.000 rows': () => many(200_000) },
  'too-many-columns': { '61 columns': () => `NIK;Nama${';x'.repeat(59)}\n1;2` },
  'zip-bomb': { 'one of 300 MB': () => readFileSync(bomb(300 * 1024 * 1024)) },
  damaged: { 'half of a file': () => GOOD.subarray(0, GOOD.length / 2) },
  'no-header': {
    'another sheet in front': () =>
      ofSheets({ Rekap: [[text('Barang'), text('Harga')]], Anggota: [HEADER, ROW] }),
  },
  columns: { 'names without a NIK': () => 'Nama;Alamat\nBudi;Jl. Ikan 1' },
}

/** A row of a list whose address stands in two columns. */
const person = (n: number, born: string, nik = text(nikOf(n))) => [
  number(n),
  nik,
  text('Budi Santoso'),
  born,
  text('Nelayan'),
  text('Jl. Ikan 1'),
  text('Jati'),
]

describe.skipIf(!hasBrowser)('what is handed in', { timeout: 90_000 }, () => {
  let browser: Browser
  let city: City
  let page: Page
  let rina: SimPerson
  beforeAll(async () => {
    ;[browser, city] = await Promise.all([openBrowser(), openCity()])
    rina = await city.officer(OFFICER, 'Rina', 'verifikator')
    page = await newPage(browser)
  }, 30_000)
  afterAll(async () => {
    await browser.close()
    await city.close()
  })

  test('and is no list is refused in words that say what to do', async () => {
    await openImport(rina, page, 'Daftar peserta')
    for (const [code, files] of Object.entries(BAD))
      for (const [name, make] of Object.entries(files)) {
        await upload(page, make(), 'daftar.xlsx')
        await page.getByRole('heading', { name: 'Berkas tidak bisa diproses' }).waitFor()
        expect(await page.locator('main').textContent(), name).toContain(failureWords(code))
        await page.getByRole('button', { name: 'Unggah berkas lain' }).click()
      }
    const { db, t } = city.app().store.reader()
    expect([await db.$count(t.people), await db.$count(t.importRows)]).toEqual([0, 0])
  })

  test('and is a list as offices keep them is taken, with each row that cannot be trusted named', async () => {
    await openImport(rina, page, 'Daftar peserta')
    await upload(
      page,
      ofSheets({
        Anggota: [
          [text('DAFTAR PESERTA KOTA PROBOLINGGO')],
          ['No', 'NIK', 'Nama Lengkap', 'Tgl Lahir', 'Pekerjaan', 'Alamat', ''].map(text),
          // Below the one cell of both.
          ['', '', '', '', '', 'Jalan', 'Kelurahan'].map(text),
          person(1, number(25_639, 1)),
          person(2, text('12-03-1970')),
          person(3, text('12-03-1970'), number('3.57401E+15')),
          person(4, text('12-03-1970'), '<c><f>VLOOKUP(A1,B:C,2)</f></c>'),
          person(5, text('31-02-1970')),
        ],
      }),
      'daftar.xlsx',
    )
    await page.getByRole('heading', { name: 'Periksa dulu' }).waitFor()
    expect(await page.locator('main').textContent()).toMatch(
      /Baris dibaca\s*5[^]*Bisa disimpan\s*2[^]*Ada kesalahan\s*3/,
    )
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh baris yang salah' }).click(),
    ])
    const read = await readTable(await download.path(), { name: 'hasil.xlsx' })
    if (!read.ok) throw new Error(read.refusal.code)
    const said: (string | undefined)[] = []
    for await (const rows of read.table.rows()) said.push(...rows.map(({ cells }) => cells.at(-1)))
    expect(said).toEqual([
      expect.stringContaining('NIK: angkanya sudah hilang'),
      expect.stringContaining('NIK: berisi rumus'),
      expect.stringMatching(/^Tanggal lahir: /),
    ])
  })
})

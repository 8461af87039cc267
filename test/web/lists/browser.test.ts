/** The pages for lists in a real browser, without JavaScript, as on an old computer and on a phone. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { newOfficer, PIN } from '../../records/sample.ts'
import { openPages } from '../passes/fake.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
]
/** Where pictures of every step are left, if anybody wants to look at them. */
const PICTURES = process.env['PAGE_PICTURES']

const isThere = existsSync(CHROMIUM)
if (!isThere && process.env['CI'] === 'true') throw new Error(`the pages cannot be tested: no ${CHROMIUM}`)
if (!isThere) console.warn(`\n*** NOT TESTED: the pages for lists, because there is no ${CHROMIUM} ***\n`)

/** A file of 25 MB and a small one, on the disk as a browser takes them. */
function filesToSend(): [large: string, small: string] {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-files-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const [large, small] = [join(dir, 'daftar besar.csv'), join(dir, 'daftar 2025.csv')] as const
  writeFileSync(large, Buffer.alloc(25 * 1024 * 1024, 'x'))
  writeFileSync(small, 'NIK;Nama\n')
  return [large, small]
}

/** A page of another site with the link on it: Telegram in a browser. */
async function elsewhere(link: string): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(`<a href="${link}">Buka halaman</a>`)
  })
  await new Promise<void>(resolve => void server.listen(0, resolve))
  onTestFinished(() => void server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

const picture = async (page: Page, name: string) => {
  if (PICTURES === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
}

const isNoWiderThanTheScreen = async (page: Page, width: number) => {
  const box = await page.locator('main').boundingBox()
  expect(box!.x + box!.width).toBeLessThanOrEqual(width)
}

describe.skipIf(!isThere)('the pages for lists', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  }, 30_000)
  afterAll(() => browser.close())

  async function open(width: number, height: number) {
    const page = await browser.newPage({ viewport: { width, height }, javaScriptEnabled: false })
    page.setDefaultTimeout(8000)
    onTestFinished(() => page.close())
    const trouble: string[] = []
    page.on('console', message => trouble.push(message.text()))
    page.on('requestfailed', request => trouble.push(`${request.url()} ${request.failure()?.errorText}`))
    return { page, trouble }
  }

  test.each([
    ['old computer', 1024, 768],
    ['phone', 360, 740],
  ])('from the link in another site to the file with the mistakes: %s', async (name, width, height) => {
    const pages = await openPages()
    const { work } = pages
    work.choice = {
      label: 'Tahun program',
      options: [
        { value: '2026', label: '2026' },
        { value: '2025', label: '2025' },
      ],
      none: '-',
    }
    const { id } = await newOfficer(pages.store)
    const { page, trouble } = await open(width, height)
    await page.goto(await elsewhere(await pages.link(id)))
    await page.getByText('Buka halaman').click()
    await page.getByText('Ketik PIN').waitFor()
    await picture(page, `${name} 1 pin`)
    // The cursor stands there by itself; typing faster than that, the browser would complain.
    await page.locator('#pin:focus').waitFor()
    await page.getByLabel('Ketik PIN').fill('111112')
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByText('Sisa 4 kali').waitFor()
    await picture(page, `${name} 2 wrong`)
    await page.locator('#pin:focus').waitFor()
    await page.getByLabel('Ketik PIN').fill(PIN)
    await page.getByRole('button', { name: 'Lanjut' }).click()
    await page.getByText('Memasukkan: Daftar peserta').waitFor()
    await isNoWiderThanTheScreen(page, width)
    await picture(page, `${name} 3 upload`)
    await page.getByLabel('Tahun program').selectOption('2025')
    const [large, small] = filesToSend()
    await page.getByLabel('Pilih berkas').setInputFiles(large)
    await page.getByRole('button', { name: 'Unggah' }).click()
    await page.getByText('lebih besar dari 20 MB').waitFor()
    await picture(page, `${name} 4 too large`)
    await page.getByLabel('Pilih berkas').setInputFiles(small)
    await page.getByLabel('Tahun program').selectOption('2025')
    work.startImport = async (_pass, file) => {
      work.files.push(file)
      work.progress = { state: 'running', step: 'Membaca baris', done: 12_400, of: 30_000 }
    }
    await page.getByRole('button', { name: 'Unggah' }).click()
    await page.getByText('12.400 dari 30.000').waitFor()
    expect(work.files).toMatchObject([{ name: 'daftar 2025.csv', size: 9, chosen: '2025' }])
    await picture(page, `${name} 5 running`)
    work.progress = {
      state: 'asking',
      figures: [
        { label: 'Baris yang benar', value: 29_990 },
        { label: 'Baris yang salah', value: 10 },
      ],
      columns: [
        { header: 'NIK_PESERTA', means: 'NIK' },
        { header: 'NAMA LENGKAP', means: 'Nama' },
        { header: 'KETERANGAN', means: undefined },
      ],
      hasFile: true,
    }
    // By itself.
    await page.getByText('Ya, simpan').waitFor()
    await isNoWiderThanTheScreen(page, width)
    await picture(page, `${name} 6 asking`)
    work.progress = {
      state: 'done',
      figures: [
        { label: 'Peserta baru', value: 29_900 },
        { label: 'Berubah', value: 60 },
        { label: 'Sama seperti sebelumnya', value: 30 },
        { label: 'Baris yang salah', value: 10 },
      ],
      hasFile: true,
    }
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await page.getByRole('heading', { name: 'Selesai' }).waitFor()
    expect(work.asked).toEqual(['confirm'])
    await picture(page, `${name} 7 done`)
    work.result = async function* () {
      yield Buffer.from('PK')
    }
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('hasil__.._impor.xlsx')
    await page.reload()
    await page.getByText('sudah diunduh').waitFor()
    work.progress = {
      state: 'failed',
      why: 'Kolom NIK berisi 3,57401E+15. Angkanya sudah hilang di Excel. Simpan kolom NIK sebagai teks, lalu unggah lagi.',
    }
    await page.reload()
    await picture(page, `${name} 8 failed`)
    pages.forward(15)
    await page.reload()
    await page.getByText('15 menit sudah habis').waitFor()
    await picture(page, `${name} 9 over`)
    // Refusals are written down by the browser too, and what a page still loaded when the next one came.
    expect(trouble.filter(line => !/status of (403|413)|net::ERR_ABORTED/.test(line))).toEqual([])
  })
})

/** Approved files go out as a batch, the office walks it to BPJS, and the answer comes back in the very same sheet. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { readTable } from '../../src/lists/read.ts'
import { writeTable } from '../../src/lists/write.ts'
import { findAccount, openAccount, type Account } from '../../src/records/accounts.ts'
import { membershipsOf, personByNik } from '../../src/records/members/people.ts'
import { setSetting } from '../../src/records/settings.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { approved, fileOf, nikOf } from '../records/sample.ts'
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

const urlIn = ({ message }: Bubble): string => {
  const button = (message.reply_markup?.inline_keyboard ?? []).flat().find(one => 'url' in one)
  if (!button || !('url' in button)) throw new Error('no link')
  return button.url
}

/** The worker of this number: somebody with a phone, whose file is approved. */
async function approvedWorker(city: City, n: number, officer: Account): Promise<SimPerson> {
  const person = await city.person(n, `Warga ${n}`)
  await step(person, '/mulai', /Lindung/)
  const { store } = city.app()
  const account = (await findAccount(store.reader(), CHANNEL, n))!
  const phone = `+6281234${String(n).padStart(6, '0')}`
  await approved(
    store,
    await fileOf(store, account, { nik: nikOf(n), name: `Slamet ${'ABC'[n % 3]}`, phone }),
    officer,
  )
  return person
}

/** As BPJS sends it back: the same sheet, with its answer by NIK. */
async function answered(
  { header, rows }: { header: readonly string[]; rows: string[][] },
  answers: Record<string, Record<string, string>>,
): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-answer-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  const path = join(dir, 'jawaban.xlsx')
  const nik = header.indexOf('NIK')
  await writeTable(
    path,
    header.map(title => ({ title, kind: 'text' })),
    // oxlint-disable-next-line typescript/require-await -- the writer takes rows as they come
    (async function* () {
      for (const row of rows)
        yield header.map((title, at) => answers[row[nik] ?? '']?.[title] ?? row[at] ?? '')
    })(),
  )
  return path
}

describe.skipIf(!existsSync(CHROMIUM))('a batch', { timeout: 60_000 }, () => {
  let browser: Browser
  let city: City
  let rina: SimPerson
  let officer: Account
  let page: Page
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  }, 30_000)
  afterAll(() => browser.close())
  beforeEach(async () => {
    city = await startCity()
    rina = await city.officer(OFFICER, 'Rina', 'verifikator')
    officer = (await findAccount(city.app().store.reader(), CHANNEL, OFFICER))!
    page = await browser.newPage({ viewport: { width: 1024, height: 768 }, javaScriptEnabled: false })
    page.setDefaultTimeout(10_000)
    return () => page.close()
  })

  async function openPage(command: string, list: string): Promise<void> {
    await step(rina, command, /Daftar apa/)
    await page.goto(urlIn(await step(rina, tap(list), /Tekan tombol/)))
    await page.getByLabel('Ketik PIN').fill(PIN)
    await page.getByRole('button', { name: 'Lanjut' }).click()
  }

  const shows = (heading: string) => page.getByRole('heading', { name: heading }).waitFor()

  /** The sheet of the first choice that is named so. */
  async function download(
    choice: RegExp,
  ): Promise<{ path: string; header: readonly string[]; rows: string[][] }> {
    await openPage('/ekspor', 'Berkas yang disetujui')
    const option = page.getByRole('combobox').locator('option').filter({ hasText: choice })
    await page.getByRole('combobox').selectOption(await option.first().getAttribute('value'))
    await page.getByRole('button', { name: 'Buat berkas' }).click()
    await shows('Selesai')
    const [fetched] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh berkas' }).click(),
    ])
    const path = await fetched.path()
    const read = await readTable(path, { name: fetched.suggestedFilename() })
    if (!read.ok) throw new Error(read.refusal.code)
    const rows: string[][] = []
    for await (const chunk of read.table.rows()) rows.push(...chunk.map(({ cells }) => [...cells]))
    return { path, header: read.table.header, rows }
  }

  async function handInAnswer(path: string): Promise<void> {
    await openPage('/impor', 'Jawaban BPJS')
    await page.getByRole('button', { name: 'Unggah' }).waitFor()
    const value = await page.getByRole('combobox').locator('option').last().getAttribute('value')
    await page.getByRole('combobox').selectOption(value)
    await page.getByLabel('Pilih berkas').setInputFiles(path)
    await page.getByRole('button', { name: 'Unggah' }).click()
  }

  async function walkTo(label: RegExp, answers: readonly string[], end: RegExp): Promise<void> {
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('🛡 Peserta & daftar'), /Daftar masuk dan keluar/)
    await step(rina, tap('📦 Angkatan'), /berkas yang dikirim bersama/)
    const one = await step(rina, tap('Angkatan 1/2026'), /Dibuat .* oleh Rina/)
    const labels = (one.message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text)
    await rina.tap(labels.find(text => label.test(text)) ?? '')
    await rina.waitFor(/SK untuk|sudah dikirim ke BPJS/)
    for (const answer of answers) await rina.say(answer)
    await rina.waitFor(/Periksa dulu/)
    await rina.tap('✅ Kirim')
    await rina.waitFor(end)
  }

  test('goes out, is decreed and sent, and each worker hears of the answer of BPJS once', async () => {
    const workers = []
    for (const n of [1, 2, 3]) workers.push(await approvedWorker(city, n, officer))
    const { store } = city.app()
    const covered = { from: { year: 2026, month: 5 }, to: { year: 2026, month: 12 } }
    await store.tx(tx => setSetting(tx, 'months-covered/2026', covered, 'SK', officer.id))
    const sheet = await download(/^Berkas baru 2026 \(3\)/)
    expect(sheet.rows.map(row => row[sheet.header.indexOf('NIK')])).toEqual([1, 2, 3].map(nikOf))
    expect(await page.locator('main').textContent()).toMatch(/Baris\s*3[^]*Angkatan nomor\s*1/)

    await walkTo(/Isi SK \(3\)/, ['188.45/12', '20-11-2026'], /SK sudah dicatat untuk 3 berkas/)
    for (const worker of workers) await worker.waitFor(/SK|ditetapkan/i)
    await walkTo(/dikirim ke BPJS \(3\)/, ['21-11-2026'], /3 berkas dicatat terkirim/)

    const answer = await answered(sheet, {
      [nikOf(1)]: { Status: 'Diterima', 'Nomor KPJ': '26000000001' },
      [nikOf(2)]: { Status: 'Diterima', 'Nomor KPJ': '26000000002' },
      [nikOf(3)]: { Status: 'Ditolak', Keterangan: 'NIK tidak padan dengan Dukcapil' },
    })
    await handInAnswer(answer)
    await shows('Periksa dulu')
    await page.getByRole('button', { name: 'Ya, simpan' }).click()
    await shows('Selesai')
    await rina.waitFor(/Angkatan 1\/2026[^]*Menjadi peserta aktif: 2[^]*Ditolak BPJS: 1/)
    for (const worker of workers.slice(0, 2)) await worker.waitFor(/31 Desember 2026/)
    const person = await personByNik(store.reader(), nikOf(2))
    expect(await membershipsOf(store.reader(), person!.id)).toMatchObject([
      { kpj: '26000000002', from: '2026-05-01', to: '2026-12-31' },
    ])

    await page.getByRole('button', { name: 'Unggah berkas lain' }).click()
    await handInAnswer(answer)
    await page.getByText('sudah pernah dimasukkan').waitFor()
    for (const worker of workers.slice(0, 2)) {
      const told = (await worker.messages()).filter(
        ({ from, text }) => from === 'bot' && /31 Desember 2026/.test(text),
      )
      expect(told).toHaveLength(1)
    }
    // The same list again, whenever the office wants it: the same people, and the decree beside them.
    const again = await download(/Angkatan 1\/2026/)
    expect(again.rows.map(row => row[again.header.indexOf('SK')])).toEqual(Array(3).fill('188.45/12'))
  })

  test('walks on by itself when the program stops in the middle of a step', async () => {
    for (let n = 1; n <= 30; n++) await approvedWorkerQuietly(n)
    await download(/^Berkas baru/)
    await walkTo(/Isi SK \(30\)/, ['188.45/12', '20-11-2026'], /0 dari 30 berkas/)
    await city.restart()
    await rina.waitFor(/SK sudah dicatat untuk \d+ berkas/, { timeoutMs: 20_000 })
    const one = await step(rina, tap('📦 Lihat angkatan'), /Ber-SK, belum dikirim/)
    expect(one.text).toMatch(/Ber-SK, belum dikirim ke BPJS: 30/)
  })

  async function approvedWorkerQuietly(n: number): Promise<void> {
    const { store } = city.app()
    const account = await store.tx(tx => openAccount(tx, 'none', n))
    const phone = `+6281234${String(n).padStart(6, '0')}`
    await approved(store, await fileOf(store, account, { nik: nikOf(n), phone }), officer)
  }

  test('is offered to nobody who may not take lists out', async () => {
    const sari = await city.officer(9100, 'Sari', 'pimpinan')
    await step(sari, '/ekspor', /peran/i)
  })
})

/** Approved files go out as a batch, the office walks it to BPJS, and the answer comes back in the very same sheet. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { findAccount, openAccount, type Account } from '../../src/records/accounts.ts'
import { membershipsOf } from '../../src/records/members/memberships.ts'
import { personByNik } from '../../src/records/members/people.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import { approved, fileOf, nikOf } from '../records/sample.ts'
import { OFFICER, startCity, type City } from './city.ts'
import {
  answered,
  fetchList,
  hasBrowser,
  newPage,
  openBrowser,
  openImport,
  openPage,
  save,
  sheetIn,
  upload,
  type Sheet,
} from './list-page.ts'
import { step, tap } from './verbs.ts'

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

describe.skipIf(!hasBrowser)('a batch', { timeout: 60_000 }, () => {
  let browser: Browser
  let city: City
  let rina: SimPerson
  let officer: Account
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
  }, 30_000)
  afterAll(() => browser.close())
  beforeEach(async () => {
    city = await startCity()
    rina = await city.officer(OFFICER, 'Rina', 'verifikator')
    officer = (await findAccount(city.app().store.reader(), CHANNEL, OFFICER))!
    page = await newPage(browser)
    return () => page.close()
  })

  /** The sheet of the first choice that is named so. */
  async function download(choice: RegExp): Promise<Sheet> {
    await openPage(rina, page, '/ekspor', 'Usulan yang disetujui')
    return sheetIn(await fetchList(page, choice))
  }

  async function walkTo(label: RegExp, answers: readonly string[], end: RegExp): Promise<void> {
    await step(rina, '/petugas', /Meja petugas/)
    await step(rina, tap('🛡 Peserta & daftar'), /Daftar masuk dan keluar/)
    await step(rina, tap('📦 Angkatan'), /usulan-usulan yang dikirim bersama/)
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
    const sheet = await download(/^Angkatan baru 2026 \(3 usulan\)/)
    expect(sheet.rows.map(row => row[sheet.header.indexOf('NIK')])).toEqual([1, 2, 3].map(nikOf))
    expect(await page.locator('main').textContent()).toMatch(/Baris\s*3[^]*Angkatan nomor\s*1/)

    await walkTo(/Isi SK \(3\)/, ['188.45/12', '20-11-2026'], /SK sudah dicatat untuk 3 usulan/)
    for (const worker of workers) await worker.waitFor(/SK|ditetapkan/i)
    await walkTo(/Terkirim ke BPJS \(3\)/, ['21-11-2026'], /3 usulan dicatat terkirim/)

    const answer = await answered(sheet, {
      [nikOf(1)]: { Status: 'Diterima', 'Nomor KPJ': '26000000001' },
      [nikOf(2)]: { Status: 'Diterima', 'Nomor KPJ': '26000000002' },
      [nikOf(3)]: { Status: 'Ditolak', Keterangan: 'NIK tidak padan dengan Dukcapil' },
    })
    await openImport(rina, page, 'Jawaban BPJS')
    await upload(page, answer, 'jawaban.xlsx')
    await save(page)
    await rina.waitFor(/Angkatan 1\/2026[^]*Menjadi peserta aktif: 2[^]*Ditolak BPJS: 1/)
    for (const worker of workers.slice(0, 2)) await worker.waitFor(/31 Desember 2026/)
    const person = await personByNik(store.reader(), nikOf(2))
    expect(await membershipsOf(store.reader(), person!.id)).toMatchObject([
      { kpj: '26000000002', from: '2026-05-01', to: '2026-12-31' },
    ])

    await page.getByRole('button', { name: 'Unggah berkas lain' }).click()
    await upload(page, answer, 'jawaban.xlsx')
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
    await download(/^Angkatan baru/)
    await walkTo(/Isi SK \(30\)/, ['188.45/12', '20-11-2026'], /0 dari 30 usulan/)
    await city.restart()
    await rina.waitFor(/SK sudah dicatat untuk \d+ usulan/, { timeoutMs: 20_000 })
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

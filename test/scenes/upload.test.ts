/** Papers by a page of our own: photographed in the phone's browser, over a line of 50 kB a second that breaks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import { ktp, visit } from '../web/upload/stage.ts'
import { openClaim, reportDeath } from './claim-verbs.ts'
import { OFFICER, startCity, type City } from './city.ts'
import { browse, giveLink, hasBrowser, newPage, openBrowser, urlIn } from './list-page.ts'
import {
  asked,
  asks,
  buttonsOf,
  fillIn,
  numberIn,
  openOldest,
  photo,
  SLAMET,
  step,
  tap,
  tapForToast,
} from './verbs.ts'

if (!hasBrowser && process.env['CI'] === 'true')
  throw new Error('the page for photos cannot be tested: no chromium')
if (!hasBrowser) console.warn('\n*** NOT TESTED: the page for photos, because there is no chromium ***\n')

const PICTURES = process.env['PAGE_PICTURES']
const picture = async (page: Page, name: string) => {
  if (PICTURES === undefined) return
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true })
}

function fileOf(content: Uint8Array, name: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-photo-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  writeFileSync(join(dir, name), content)
  return join(dir, name)
}

const { photoConsent: _, ...SHEET } = SLAMET

/** Slamet, where the photo of his KTP is asked for. */
async function atKtpPhoto(): Promise<{ city: City; slamet: SimPerson }> {
  const city = await startCity({ documentsVia: 'upload' })
  const slamet = await city.person(1001, 'Slamet')
  await slamet.start('daftar')
  await fillIn(slamet, SHEET, { until: 'ktpPhoto' })
  return { city, slamet }
}

describe.skipIf(!hasBrowser)('by a page of our own', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, 30_000)
  afterAll(() => browser.close())

  async function phone() {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    page.setDefaultTimeout(30_000)
    onTestFinished(() => page.close())
    const elsewhere: string[] = []
    page.on('request', request => {
      if (!/^(?:http:\/\/127\.0\.0\.1|blob:)/.test(request.url())) elsewhere.push(request.url())
    })
    return { page, elsewhere }
  }

  test('a photo over a slow line that breaks, and a page that is loaded again in the middle', async () => {
    const { city, slamet } = await atKtpPhoto()
    const told = await step(slamet, photo(1), /tidak kami simpan/)
    expect(asked(told)).toBe('ktpPhoto')
    const { page, elsewhere } = await phone()
    const offsets: number[] = []
    page.on('request', request => {
      if (request.method() === 'PUT') offsets.push(Number(request.headers()['upload-offset']))
    })
    await page.goto(urlIn(told))
    await picture(page, '1 camera')
    const line = await page.context().newCDPSession(page)
    const rate = 50 * 1024
    const setLine = (offline: boolean) =>
      line.send('Network.emulateNetworkConditions', {
        offline,
        latency: 200,
        downloadThroughput: rate,
        uploadThroughput: rate,
      })
    await line.send('Network.enable')
    await setLine(false)
    const content = await ktp({ width: 1500, height: 950, quality: 95 })
    expect(content.length).toBeGreaterThan(200_000)
    const begun = Date.now()
    const sent = async () => Number(await page.locator('#bar').getAttribute('value'))
    const isPast = (percent: number) => expect.poll(sent, { timeout: 30_000 }).toBeGreaterThan(percent)
    await page.getByLabel('Ambil foto sekarang').setInputFiles(fileOf(content, 'ktp.jpg'))
    await isPast(25)
    await setLine(true)
    await page.getByText('Sinyal putus').waitFor()
    await picture(page, '2 broken line')
    await setLine(false)
    await isPast(55)
    await picture(page, '3 on its way')
    await page.reload()
    await page.getByText('Fotonya sudah kami terima').waitFor()
    const seconds = (Date.now() - begun) / 1000
    await picture(page, '4 done')
    expect(seconds).toBeGreaterThan(content.length / rate / 2)
    // Loaded again it went on where it was; nothing began anew but the first part.
    expect(offsets.filter(offset => offset === 0).length).toBeLessThanOrEqual(2)
    expect(offsets.at(-1)).toBeGreaterThan(0.5 * content.length)
    expect(await slamet.waitFor(/Foto KTP sudah kami terima/)).toMatchObject({
      text: expect.stringContaining('Kartu Keluarga'),
    })
    expect(elsewhere).toEqual([])
    await city.stop()
    expect(await city.sim.count({ method: 'getFile' })).toBe(0)
  })

  test('a doubtful photo is sent on one’s own word; pages one after another; the officer sees them on a page', async () => {
    const { city, slamet } = await atKtpPhoto()
    const rina = await city.officer(OFFICER, 'Rina')
    const { page } = await phone()
    const blurred = await sharp(await ktp())
      .blur(12)
      .jpeg()
      .toBuffer()
    await page.goto(urlIn((await slamet.last())!))
    await page.getByLabel('Ambil foto sekarang').setInputFiles(fileOf(Buffer.from('nama: slamet'), 'ktp.jpg'))
    await page.getByText('bukan foto atau PDF').waitFor()
    await page.getByLabel('Ambil foto sekarang').setInputFiles(fileOf(blurred, 'ktp.jpg'))
    await page.getByText('kurang tajam').waitFor()
    await picture(page, '5 doubtful')
    await page.getByRole('button', { name: 'Kirim juga' }).click()
    const kk = await asks(slamet, 'kkPhoto')
    // On a computer at home, without scripts; the link of the KTP is over.
    const plain = await browser.newPage({ javaScriptEnabled: false })
    onTestFinished(() => plain.close())
    await plain.goto(urlIn(kk))
    await plain.getByLabel('Pilih dari galeri').setInputFiles(fileOf(await ktp(), 'kk.jpg'))
    await plain.getByRole('button', { name: 'Kirim' }).click()
    await plain.getByText('Fotonya sudah kami terima').waitFor()
    for (const seed of [1, 2]) {
      const proof =
        seed === 1 ? await asks(slamet, 'proofPhoto') : await slamet.waitFor(/tambah halaman lain/)
      await page.goto(urlIn(proof))
      await page
        .getByLabel('Pilih dari galeri')
        .setInputFiles(fileOf(await ktp({ width: 1500 + seed }), 'kusuka.jpg'))
      await page.getByText('Fotonya sudah kami terima').waitFor()
    }
    await slamet.waitFor(/tambah halaman lain/)
    const again = await step(slamet, tap('🔄 Minta tautan baru'), /tautan yang baru/)
    expect(buttonsOf(again).slice(0, 2)).toEqual(['📷 Buka kamera', '➡️ Lanjut'])
    await slamet.tap('➡️ Lanjut')
    await fillIn(slamet, SHEET)
    await step(slamet, tap('✅ Kirim'), /Pendaftaran diterima/)
    await openOldest(rina)
    await tapForToast(rina, '📎 Lihat dokumen dan NIK', /halaman sendiri/)
    const link = await rina.waitFor(/Foto bukti kerja \(2 lembar\)/)
    expect(link.text).not.toContain('3574031203680001')
    const computer = await newPage(browser)
    onTestFinished(() => computer.close())
    await giveLink(computer, urlIn(link))
    await computer.getByText('kurang tajam, dan tetap mengirimnya').waitFor()
    const main = await computer.locator('main').textContent()
    for (const said of ['3574031203680001', 'Foto KTP', 'Foto bukti kerja (2 dari 2)'])
      expect(main).toContain(said)
    const widths = () =>
      computer
        .locator('.paper img')
        .evaluateAll(all => all.map(one => (one as unknown as { naturalWidth: number }).naturalWidth))
    await expect.poll(widths).toEqual([1600, 1600, 1501, 1502])
    await picture(computer, '6 officer')
    await computer.setViewportSize({ width: 360, height: 740 })
    await picture(computer, '7 officer on a phone')
    const [alone] = await Promise.all([
      computer.waitForEvent('popup'),
      computer.locator('.paper a').first().click(),
    ])
    await alone.waitForLoadState()
    expect(
      await alone.locator('img').evaluate(one => (one as unknown as { naturalWidth: number }).naturalWidth),
    ).toBe(1600)
    await picture(alone, '8 alone')
    expect((await rina.received()).filter(({ message }) => message.photo ?? message.document)).toEqual([])
  })
})

test('a paper of a claim comes the same way; a photo in the chat is answered kindly', async () => {
  const city = await startCity({ documentsVia: 'upload' })
  const siti = await city.person(1002, 'Siti')
  const told = await reportDeath(siti, {
    who: 'Slamet Riyadi',
    on: 'kemarin',
    how: 'Sakit',
    relation: 'Suami atau istri',
  })
  await step(siti, photo(1), /tidak tertinggal di server Telegram/)
  await step(siti, tap('📋 Daftar berkas'), /masih perkiraan/)
  const paper = await step(siti, tap('▫️ Akta kematian'), /langsung ke kantor, bukan lewat obrolan/)
  expect(buttonsOf(paper)[0]).toBe('📷 Kirim fotonya')
  const question = await step(siti, tap('📷 Kirim fotonya'), /Kirim foto Akta kematian/)
  const page = await visit(urlIn(question))
  expect(page.text).toContain('Foto berkas')
  expect(await page.put(await ktp())).toMatchObject({ state: 'done' })
  await siti.waitFor(/Foto Akta kematian kami terima/)
  const { db, t } = city.app().store.reader()
  const [kept] = await db.select().from(t.documents)
  expect(kept).toMatchObject({ state: 'ready', paper: 'death-certificate', claim: expect.any(String) })
  const rina = await city.officer(OFFICER, 'Rina')
  await openClaim(rina, numberIn(told))
  await tapForToast(rina, '🔐 NIK, HP, dan foto', /halaman sendiri/)
  // The claim itself speaks of its papers too: the link is the one that leads out.
  const link = await rina.waitFor(({ message }) =>
    (message.reply_markup?.inline_keyboard ?? []).flat().some(button => 'url' in button),
  )
  expect(link.text).toContain('Berkas klaim')
  expect(buttonsOf(await rina.waitFor(/Tekan satu berkas/))).toContain('⏳ Akta kematian')
  const shown = await browse(urlIn(link))
  expect(await shown.look()).toMatch(/Berkas klaim[^]*Akta kematian[^]*<img /)
  expect((await rina.received()).filter(({ message }) => message.photo ?? message.document)).toEqual([])
})

test('a NIK leaves the chat once its owner agreed: this one and the next', async () => {
  const city = await startCity({ documentsVia: 'counter' })
  const slamet = await city.person(1001, 'Slamet')
  await slamet.start('daftar')
  await fillIn(slamet, SLAMET, { until: 'name' })
  const niks = async () =>
    (await slamet.messages()).filter(({ from, text }) => from === 'person' && /3574/.test(text)).length
  expect(await niks()).toBe(1)
  await step(slamet, tap('Ya, hapus'), /kami hapus dari obrolan, begitu juga/)
  await expect.poll(niks).toBe(0)
  await slamet.tap('⬅️ Kembali')
  await asks(slamet, 'nik')
  await step(slamet, '3574031203680002', /Siapa nama/)
  await expect.poll(niks).toBe(0)
  await city.stop()
})

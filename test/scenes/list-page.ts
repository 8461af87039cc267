/** The page for lists as an officer uses it: the link from the chat, the PIN, a file in or out, in a browser without scripts. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import { readTable } from '../../src/lists/read.ts'
import { writeTable } from '../../src/lists/write.ts'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { PIN } from './city.ts'
import { step, stepWithPin, tap } from './verbs.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
]

export const hasBrowser = existsSync(CHROMIUM)

export const openBrowser = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS })

export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 768 }, javaScriptEnabled: false })
  page.setDefaultTimeout(10_000)
  return page
}

export function urlIn({ message }: Bubble): string {
  const button = (message.reply_markup?.inline_keyboard ?? []).flat().find(one => 'url' in one)
  if (!button || !('url' in button)) throw new Error('no link')
  return button.url
}

/** The page of a pass as a browser goes through it, without one. */
export async function browse(link: string) {
  const opened = await fetch(link)
  const cookie = opened.headers
    .getSetCookie()
    .map(one => one.split(';')[0])
    .join('; ')
  const path = /url=([^"]+)"/.exec(await opened.text())?.[1] ?? ''
  const url = new URL(path, link).href
  const look = async () => (await fetch(url, { headers: { cookie } })).text()
  const send = async (act: string, fields: Record<string, string>) => {
    const csrf = /name="csrf" value="(\w+)"/.exec(await look())?.[1] ?? ''
    const body = new URLSearchParams({ csrf, ...fields })
    return fetch(`${url}/${act}`, { method: 'POST', headers: { cookie }, body })
  }
  await send('pin', { pin: PIN })
  return { look, send }
}

/** Asks for the link in the chat and opens the page with the PIN. @returns the link, used up. */
export async function openPage(
  officer: SimPerson,
  page: Page,
  command: '/impor' | '/ekspor',
  list: string,
): Promise<string> {
  await stepWithPin(officer, command, /Daftar apa/)
  const link = urlIn(await step(officer, tap(list), /Tekan tombol/))
  await giveLink(page, link)
  return link
}

/** Opens a link that the chat gave, with the PIN. */
export async function giveLink(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByLabel('Ketik PIN').fill(PIN)
  await page.getByRole('button', { name: 'Lanjut' }).click()
}

/** As far as the form for the file. @returns the link, used up. */
export async function openImport(officer: SimPerson, page: Page, list: string): Promise<string> {
  const link = await openPage(officer, page, '/impor', list)
  await page.getByRole('button', { name: 'Unggah' }).waitFor()
  return link
}

/** Waits for the page of this title, as somebody does who does not wait for it to look again by itself. */
export async function shows(page: Page, title: string): Promise<void> {
  const wanted = page.getByRole('heading', { name: title })
  const lookAgain = page.getByRole('button', { name: 'Perbarui sekarang' })
  for (;;) {
    await wanted.or(lookAgain).first().waitFor()
    if (await wanted.isVisible()) return
    // Gone, when the page was faster.
    await lookAgain.click({ timeout: 1000 }).catch(() => undefined)
  }
}

/** Chooses what is named so; the first there is, if nothing is asked for by name. */
async function choose(page: Page, like = /./): Promise<void> {
  const option = page.getByRole('combobox').locator('option:not([value=""])').filter({ hasText: like })
  await page.getByRole('combobox').selectOption(await option.first().getAttribute('value'))
}

/** @param choice what to choose where something is asked for. */
export async function upload(
  page: Page,
  content: string | Uint8Array,
  name = 'daftar.csv',
  choice?: RegExp,
): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-list-'))
  onTestFinished(() => rmSync(dir, { recursive: true }))
  writeFileSync(join(dir, name), content)
  if ((await page.getByRole('combobox').count()) > 0) await choose(page, choice)
  await page.getByLabel('Pilih berkas').setInputFiles(join(dir, name))
  await page.getByRole('button', { name: 'Unggah' }).click()
}

/** Has the rows that are right saved. @returns what the page says at the end. */
export async function save(page: Page): Promise<string> {
  await shows(page, 'Periksa dulu')
  await page.getByRole('button', { name: 'Ya, simpan' }).click()
  await shows(page, 'Selesai')
  return (await page.locator('main').textContent()) ?? ''
}

/** From the page for a list that goes out: has the first choice of this name made, and fetches it. */
export async function fetchList(page: Page, like: RegExp): Promise<{ path: string; name: string }> {
  await choose(page, like)
  await page.getByRole('button', { name: 'Buat berkas' }).click()
  await shows(page, 'Selesai')
  const [fetched] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh berkas' }).click(),
  ])
  return { path: await fetched.path(), name: fetched.suggestedFilename() }
}

/** A table as it was fetched. */
export interface Sheet {
  readonly header: readonly string[]
  readonly rows: string[][]
}

export async function sheetIn({ path, name }: { path: string; name: string }): Promise<Sheet> {
  const read = await readTable(path, { name })
  if (!read.ok) throw new Error(read.refusal.code)
  const rows: string[][] = []
  for await (const chunk of read.table.rows()) rows.push(...chunk.map(({ cells }) => [...cells]))
  return { header: read.table.header, rows }
}

/** As BPJS sends it back: the same sheet, with its answer by NIK. */
export async function answered(
  { header, rows }: Sheet,
  answers: Record<string, Record<string, string>>,
): Promise<Uint8Array> {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-answer-'))
  const nik = header.indexOf('NIK')
  await writeTable(
    join(dir, 'jawaban.xlsx'),
    header.map(title => ({ title, kind: 'text' })),
    // oxlint-disable-next-line typescript/require-await -- the writer takes rows as they come
    (async function* () {
      for (const row of rows)
        yield header.map((title, at) => answers[row[nik] ?? '']?.[title] ?? row[at] ?? '')
    })(),
  )
  const content = readFileSync(join(dir, 'jawaban.xlsx'))
  rmSync(dir, { recursive: true })
  return content
}

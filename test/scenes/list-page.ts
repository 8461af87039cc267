/** The page for lists as an officer uses it: the link from the chat, the PIN, a file, in a browser without scripts. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { onTestFinished } from 'vitest'
import type { SimPerson } from '../../src/simulator/client.ts'
import type { Bubble } from '../../src/simulator/shapes.ts'
import { PIN } from './city.ts'
import { step, tap } from './verbs.ts'

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

/** Asks for the link in the chat and comes as far as the form for the file. @returns the link, used up. */
export async function openImport(officer: SimPerson, page: Page, list: string): Promise<string> {
  await step(officer, '/impor', /Daftar apa/)
  const link = urlIn(await step(officer, tap(list), /Tekan tombol/))
  await page.goto(link)
  await page.getByLabel('Ketik PIN').fill(PIN)
  await page.getByRole('button', { name: 'Lanjut' }).click()
  await page.getByRole('button', { name: 'Unggah' }).waitFor()
  return link
}

/** With the first choice there is, where one is asked for. */
export async function upload(page: Page, content: string | Uint8Array, name = 'daftar.csv'): Promise<void> {
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

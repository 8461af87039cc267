/** The chat page in a real browser, with a small bot behind it that answers as ours would. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Api, Bot, InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { chromium, type Browser, type Locator, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { connect } from '../../src/simulator/client.ts'
import { samplePng, sampleVoice } from '../../src/simulator/sample.ts'
import { startSimulator } from '../../src/simulator/server.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const isThere = existsSync(CHROMIUM)
if (!isThere && process.env['CI'] === 'true') throw new Error(`the page cannot be tested: no ${CHROMIUM}`)
if (!isThere) console.warn(`\n*** NOT TESTED: the chat page, because there is no ${CHROMIUM} ***\n`)

describe.skipIf(!isThere)('the chat page', { timeout: 30_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  }, 30_000)
  afterAll(() => browser.close())

  /** The page of a fresh simulator with a bot that runs; `phone('Bu Siti')` finds a phone. */
  async function table(width = 1280) {
    const sim = await startSimulator()
    onTestFinished(() => sim.close())
    const bot = new Bot(sim.token, { client: { apiRoot: sim.url } })
    await teach(bot)
    const running = bot.start()
    onTestFinished(async () => {
      await bot.stop()
      await running
    })
    const page = await browser.newPage({ viewport: { width, height: 800 } })
    page.setDefaultTimeout(8000)
    onTestFinished(() => page.close())
    const trouble = watch(page, sim.url)
    await page.goto(sim.url)
    const phone = (name: string) => page.getByRole('region', { name: `Telepon ${name}` })
    await phone('Pak Slamet').getByRole('button', { name: 'MULAI' }).waitFor()
    return { sim, bot, page, phone, trouble }
  }

  test('plays a short dialogue: start, keyboard, buttons, toast, edit, ticks', async () => {
    const { phone, trouble } = await table()
    const slamet = phone('Pak Slamet')
    expect(await slamet.getByText('Loket perlindungan pekerja').isVisible()).toBe(true)
    await slamet.getByRole('button', { name: 'MULAI' }).click()
    await seen(slamet, 'Selamat datang, Pak Slamet')
    expect(await slamet.locator('b', { hasText: 'Selamat datang' }).count()).toBe(1)
    await slamet.getByRole('button', { name: 'Bisa ikut?' }).click()
    await slamet.getByRole('button', { name: 'Nelayan', exact: true }).click()
    await seen(slamet, 'Tersimpan')
    await seen(slamet, 'Pekerjaan: Nelayan')
    await slamet.getByRole('button', { name: 'Penting' }).click()
    await slamet.getByRole('dialog').getByText('Petugas tidak meminta OTP').waitFor()
    await slamet.getByRole('button', { name: 'OK' }).click()
    expect(await slamet.getByText('sudah diterima bot').count()).toBeGreaterThan(0)
    expect(trouble()).toEqual([])
  })

  test('shows what comes as words, whatever it looks like', async () => {
    const { bot, page, phone, trouble } = await table()
    const siti = phone('Bu Siti')
    await siti.getByRole('button', { name: 'MULAI' }).click()
    await seen(siti, 'Selamat datang')
    const evil = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>'
    await bot.api.sendMessage(5002, `${evil} javascript:alert(1)`)
    await bot.api.sendMessage(
      5002,
      '<a href="tg://resolve?domain=x">tautan</a> <tg-spoiler>rahasia</tg-spoiler>',
      {
        parse_mode: 'HTML',
      },
    )
    await seen(siti, evil)
    expect(await page.evaluate('window.hit')).toBeUndefined()
    await siti.getByLabel('Teks disembunyikan, ketuk untuk melihat').click()
    expect(await siti.locator('.spoiler.open').count()).toBe(1)
    expect(trouble()).toEqual([])
  })

  test('shares a number only after asking, and sends photos as an album', async () => {
    const { sim, page, phone } = await table()
    const slamet = phone('Pak Slamet')
    await slamet.getByRole('button', { name: 'MULAI' }).click()
    await slamet.getByRole('button', { name: 'Bagikan nomor' }).click()
    await slamet.getByRole('dialog').getByText('Bot akan mengetahui nomor telepon Anda').waitFor()
    await slamet.getByRole('button', { name: 'Bagikan', exact: true }).click()
    await seen(slamet, 'Nomor diterima')
    const chooser = page.waitForEvent('filechooser')
    await slamet.getByRole('button', { name: 'Lampirkan' }).click()
    await slamet.getByRole('button', { name: 'Foto', exact: true }).click()
    const pictures = [1, 2].map(seed => ({
      name: `${seed}.png`,
      mimeType: 'image/png',
      buffer: samplePng({ seed, width: 2000, height: 1000 }),
    }))
    await (await chooser).setFiles(pictures)
    await slamet.getByLabel('Keterangan').fill('KTP dan KK')
    await slamet.getByRole('dialog').getByRole('button', { name: 'Kirim' }).click()
    await slamet.locator('.photos.many img').nth(1).waitFor()
    const photos = (await (await connect(sim.url).person(5001)).messages()).filter(b => b.message.photo)
    expect(photos.map(b => [b.text, b.message.photo?.at(-1)?.width])).toEqual([
      ['KTP dan KK', 1280],
      ['', 1280],
    ])
  })

  test('changes and deletes own messages, answers one, and sees what the bot takes away', async () => {
    const { bot, phone } = await table()
    const rina = phone('Bu Rina')
    await rina.getByRole('button', { name: 'MULAI' }).click()
    await seen(rina, 'Selamat datang')
    await write(rina, 'Jl. Mawar 1')
    await seen(rina, 'Anda menulis: Jl. Mawar 1')
    await action(rina, 'Jl. Mawar 1', 'Ubah')
    await write(rina, 'Jl. Mawar 2')
    await seen(rina, 'Anda mengubah: Jl. Mawar 2')
    await action(rina, 'Anda menulis', 'Balas')
    await write(rina, 'terima kasih')
    await rina.locator('.reply-to').getByText('Anda menulis: Jl. Mawar 1').waitFor()
    await action(rina, 'terima kasih', 'Hapus')
    await rina.locator('.row.own', { hasText: 'terima kasih' }).waitFor({ state: 'detached' })
    const sent = await bot.api.sendMessage(5003, 'foto dihapus dari obrolan')
    await seen(rina, 'foto dihapus dari obrolan')
    await bot.api.deleteMessage(5003, sent.message_id)
    await rina.getByText('foto dihapus dari obrolan').waitFor({ state: 'detached' })
    await write(rina, 'hapus: 3574010101800001')
    await rina.locator('.row.own', { hasText: '3574010101800001' }).waitFor({ state: 'detached' })
  })

  test('plays voice notes, one at a time, and sends a sample or a file as one', async () => {
    const { sim, bot, page, phone, trouble } = await table()
    const slamet = phone('Pak Slamet')
    await slamet.getByRole('button', { name: 'MULAI' }).click()
    await seen(slamet, 'Selamat datang')
    await bot.api.sendVoice(5001, new InputFile(sampleVoice(), 'syarat.ogg'), { caption: 'Syarat ikut' })
    await seen(slamet, 'Syarat ikut')
    await attach(slamet, 'Kirim suara contoh')
    const chooser = page.waitForEvent('filechooser')
    await attach(slamet, 'Pesan suara dari berkas')
    await (
      await chooser
    ).setFiles([{ name: 'rekaman.ogg', mimeType: 'audio/ogg', buffer: sampleVoice({ seed: 2 }) }])
    const play = slamet.getByRole('button', { name: 'Putar pesan suara' })
    await expect.poll(() => play.count()).toBe(3)
    await play.first().click()
    await slamet.locator('.row.bot').getByRole('button', { name: 'Jeda' }).waitFor()
    await slamet.locator('.row.own').getByRole('button', { name: 'Putar pesan suara' }).last().click()
    await slamet.locator('.row.own').getByRole('button', { name: 'Jeda' }).waitFor()
    expect(await play.count()).toBe(2)
    await slamet.getByText('0:01').waitFor()
    await slamet.getByRole('button', { name: 'Jeda' }).click()
    const sent = (await connect(sim.url).messages(5001)).filter(b => b.message.voice && b.from === 'person')
    expect(sent.map(b => b.message.voice?.duration)).toEqual([4, 4])
    await (await connect(sim.url).person(5001)).autoDelete(86_400)
    await seen(slamet, 'dihapus otomatis setelah 1 hari')
    expect(trouble()).toEqual([])
  })

  test('blocks and opens the bot again, shows commands and typing, moves the day', async () => {
    const { bot, page, phone } = await table()
    const siti = phone('Bu Siti')
    await siti.getByRole('button', { name: 'MULAI' }).click()
    await siti.getByRole('button', { name: 'Menu', exact: true }).click()
    await siti.getByRole('menuitem', { name: '/cek' }).click()
    await seen(siti, 'Anda menulis: /cek')
    await bot.api.sendChatAction(5002, 'typing')
    await siti.getByText('sedang mengetik').waitFor()
    await siti.getByRole('button', { name: 'Menu obrolan' }).click()
    await siti.getByRole('button', { name: 'Blokir bot' }).click()
    await siti.getByRole('button', { name: 'MULAI ULANG BOT' }).waitFor()
    await expect(bot.api.sendMessage(5002, 'halo?')).rejects.toThrow('bot was blocked by the user')
    await siti.getByRole('button', { name: 'MULAI ULANG BOT' }).click()
    await siti.getByLabel('Pesan dari Bu Siti').waitFor()
    const before = await page.locator('.clock span').textContent()
    await page.getByRole('button', { name: '+1' }).click()
    await expect.poll(() => page.locator('.clock span').textContent()).not.toBe(before)
  })

  test('can be used with the keyboard alone', async () => {
    const { page, phone } = await table()
    const slamet = phone('Pak Slamet')
    await slamet.getByRole('button', { name: 'MULAI' }).focus()
    await page.keyboard.press('Enter')
    await seen(slamet, 'Selamat datang')
    await slamet.getByLabel('Pesan dari Pak Slamet').focus()
    await page.keyboard.type('halo dari papan ketik')
    await page.keyboard.press('Enter')
    await seen(slamet, 'Anda menulis: halo dari papan ketik')
    await slamet.getByRole('button', { name: 'Lampirkan' }).focus()
    await page.keyboard.press('Enter')
    await slamet.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await slamet.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.evaluate('document.activeElement.ariaLabel')).toBe('Lampirkan')
  })

  test('shows one phone at a time on a window of 360 pixels, and nothing sticks out', async () => {
    const { page, phone } = await table(360)
    await phone('Pak Slamet').getByRole('button', { name: 'MULAI' }).click()
    await seen(phone('Pak Slamet'), 'Selamat datang')
    expect(await phone('Bu Siti').count()).toBe(0)
    await page.getByRole('button', { name: 'Bu Siti' }).click()
    await phone('Bu Siti').getByRole('button', { name: 'MULAI' }).click()
    await seen(phone('Bu Siti'), 'Selamat datang')
    expect(await phone('Pak Slamet').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.reload()
    await seen(phone('Pak Slamet'), 'Selamat datang')
    const field = await phone('Pak Slamet').getByLabel('Pesan dari Pak Slamet').boundingBox()
    expect(field?.height).toBeGreaterThan(30)
  })

  test('goes on by itself after the simulator was away, with what was missed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'simulator-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'world.json')
    const before = await startSimulator({ file })
    const page = await browser.newPage()
    onTestFinished(() => page.close())
    await page.goto(before.url)
    const slamet = page.getByRole('region', { name: 'Telepon Pak Slamet' })
    await slamet.getByRole('button', { name: 'MULAI' }).click()
    await seen(slamet, '/start')
    await before.close()
    await page.getByText('Sambungan ke simulator terputus').waitFor()
    const after = await startSimulator({ file, port: Number(new URL(before.url).port) })
    onTestFinished(() => after.close())
    await new Api(after.token, { apiRoot: after.url }).sendMessage(5001, 'Kami kembali')
    await seen(slamet, 'Kami kembali')
    await page.getByText('Sambungan ke simulator terputus').waitFor({ state: 'hidden' })
  })
})

/** A bot that greets, asks one question with buttons, and repeats what it is told. */
async function teach(bot: Bot): Promise<void> {
  await bot.api.setMyDescription('Loket perlindungan pekerja')
  await bot.api.setMyCommands([{ command: 'cek', description: 'Bisa ikut?' }])
  bot.command('start', ctx =>
    ctx.reply(`<b>Selamat datang</b>, ${ctx.from?.first_name ?? ''}`, {
      parse_mode: 'HTML',
      reply_markup: new Keyboard().text('Bisa ikut?').row().requestContact('Bagikan nomor').resized(),
    }),
  )
  bot.hears('Bisa ikut?', ctx =>
    ctx.reply('Apa pekerjaan Anda?', {
      reply_markup: new InlineKeyboard().text('Nelayan', 'n').success().row().text('Penting', 'p').danger(),
    }),
  )
  bot.callbackQuery('n', async ctx => {
    await ctx.answerCallbackQuery({ text: 'Tersimpan' })
    await ctx.editMessageText('Pekerjaan: Nelayan', {
      reply_markup: new InlineKeyboard().text('Penting', 'p'),
    })
  })
  bot.callbackQuery('p', ctx =>
    ctx.answerCallbackQuery({ text: 'Petugas tidak meminta OTP', show_alert: true }),
  )
  bot.on('message:contact', ctx => ctx.reply('Nomor diterima'))
  bot.hears(/^hapus:/, ctx => ctx.deleteMessage())
  bot.on('message:text', ctx => ctx.reply(`Anda menulis: ${ctx.message.text}`))
  bot.on('edited_message:text', ctx => ctx.reply(`Anda mengubah: ${ctx.editedMessage.text}`))
}

/** Notes what must not happen: errors on the page, breaches of its policy, requests to elsewhere. */
function watch(page: Page, home: string): () => string[] {
  const seenTrouble: string[] = []
  page.on('pageerror', error => seenTrouble.push(error.message))
  page.on('console', message => message.type() === 'error' && seenTrouble.push(message.text()))
  page.on('request', request => {
    if (!request.url().startsWith(home) && !request.url().startsWith('blob:')) seenTrouble.push(request.url())
  })
  return () => seenTrouble
}

const seen = (phone: Locator, text: string) => phone.getByText(text).last().waitFor()

async function write(phone: Locator, text: string): Promise<void> {
  await phone.getByRole('textbox').fill(text)
  await phone.getByRole('button', { name: 'Kirim' }).click()
}

async function attach(phone: Locator, what: string): Promise<void> {
  await phone.getByRole('button', { name: 'Lampirkan' }).click()
  await phone.getByRole('dialog').getByRole('button', { name: what }).click()
}

async function action(phone: Locator, message: string, what: string): Promise<void> {
  await phone.locator('.row', { hasText: message }).first().getByRole('button', { name: 'Tindakan' }).click()
  await phone.getByRole('dialog').getByRole('button', { name: what }).click()
}

import { Bot, InlineKeyboard, Keyboard } from 'grammy'
import { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'
import { describe, expect, test } from 'vitest'
import { samplePng } from '../../src/simulator/sample.ts'
import { stage, stageWithAni } from './stage.ts'

describe('a person', () => {
  test('opens the chat with a deep link', async () => {
    const { people, api } = await stage()
    const ani = await people.person(1001, { first_name: 'Ani', username: 'ani' })
    await ani.start('undangan-1')
    const [update] = await api.getUpdates()
    expect(update?.message).toMatchObject({
      text: '/start undangan-1',
      entities: [{ type: 'bot_command', offset: 0, length: 6 }],
      from: { id: 1001, is_bot: false, first_name: 'Ani', username: 'ani', language_code: 'id' },
      chat: { id: 1001, type: 'private' },
    })
    await expect(ani.start('ada spasi')).rejects.toThrow('start payload')
  })

  test('taps a button that is there, and hears back once', async () => {
    const { api, ani, drain, complaint } = await stageWithAni()
    await api.sendMessage(1001, 'lama', { reply_markup: new InlineKeyboard().text('Ya', 'lama') })
    const newest = await api.sendMessage(1001, 'baru', {
      reply_markup: new InlineKeyboard().text('Ya', 'baru'),
    })
    await ani.tap('Ya')
    const [update] = await drain()
    expect(update?.callback_query).toMatchObject({
      data: 'baru',
      from: { id: 1001 },
      message: { message_id: newest.message_id, text: 'baru' },
    })
    const id = update?.callback_query?.id ?? ''
    await api.answerCallbackQuery(id, { text: 'Tersimpan', show_alert: true })
    expect(await ani.waitForToast('Tersimpan')).toEqual({ text: 'Tersimpan', alert: true })
    const tooOld = '400 Bad Request: query is too old and response timeout expired or query ID is invalid'
    expect(await complaint('answerCallbackQuery', { callback_query_id: id })).toBe(tooOld)
    await expect(ani.tap('Tidak')).rejects.toThrow('no inline button "Tidak" is visible; there are: Ya | Ya')
    await ani.tapData('lama')
  })

  test('waits in vain for the answer to a tap that is a minute old', async () => {
    const { api, ani, drain, people, complaint } = await stageWithAni()
    await api.sendMessage(1001, 'x', { reply_markup: new InlineKeyboard().text('Ya', 'y') })
    await ani.tap('Ya')
    const [update] = await drain()
    await people.advance(0.01)
    expect(
      await complaint('answerCallbackQuery', { callback_query_id: update?.callback_query?.id }),
    ).toContain('query is too old')
  })

  test('presses buttons of the reply keyboard: words, contact, place', async () => {
    const { api, ani, drain } = await stageWithAni()
    await expect(ani.press('Daftar')).rejects.toThrow('no button "Daftar" on the keyboard; it has: nothing')
    await api.sendMessage(1001, 'menu', {
      reply_markup: new Keyboard()
        .text('Daftar')
        .row()
        .requestContact('Nomor saya')
        .requestLocation('Tempat'),
    })
    await ani.press('Daftar')
    await ani.press('Nomor saya')
    await ani.press('Tempat')
    const messages = (await drain()).map(u => u.message)
    expect(messages[0]?.text).toBe('Daftar')
    expect(messages[1]?.contact).toMatchObject({ phone_number: ani.person.phone_number, user_id: 1001 })
    expect(parsePhoneNumberFromString(`+${ani.person.phone_number}`)?.isValid()).toBe(true)
    expect(messages[2]?.location).toBeDefined()
  })

  test("shares somebody else's contact, which has another user_id or none", async () => {
    const { ani, drain } = await stageWithAni()
    await ani.shareContactOf({ phone_number: '6281200000002', first_name: 'Budi' })
    const [update] = await drain()
    expect(update?.message?.contact).toEqual({ phone_number: '6281200000002', first_name: 'Budi' })
  })

  test('sends an album as several messages of one group, the caption with the first', async () => {
    const { ani, drain } = await stageWithAni()
    await ani.album([samplePng({ seed: 1 }), samplePng({ seed: 2 })], { caption: 'KTP dan KK' })
    const [first, second] = (await drain()).map(u => u.message)
    expect(first?.media_group_id).toMatch(/^\d+$/)
    expect(second?.media_group_id).toBe(first?.media_group_id)
    expect([first?.caption, second?.caption]).toEqual(['KTP dan KK', undefined])
  })

  test('sends voice, sticker, place and documents', async () => {
    const { ani, drain } = await stageWithAni()
    await ani.voice(Buffer.from('suara'), 7)
    await ani.sticker('🐟')
    await ani.location(-7.75, 113.2)
    await ani.document(Buffer.from('%PDF'), 'kartu keluarga.pdf', { mime: 'application/pdf' })
    const [voice, sticker, place, document] = (await drain()).map(u => u.message)
    expect(voice?.voice).toMatchObject({ duration: 7, file_size: 5 })
    expect(sticker?.sticker?.emoji).toBe('🐟')
    expect(place?.location).toEqual({ latitude: -7.75, longitude: 113.2 })
    expect(document?.document).toMatchObject({
      file_name: 'kartu keluarga.pdf',
      mime_type: 'application/pdf',
    })
  })

  test('changes and takes back own messages', async () => {
    const { ani, api, drain } = await stageWithAni()
    await ani.say('Jl. Mawar 1')
    await ani.edit('Jl. Mawar 2')
    const [, edited] = await drain()
    expect(edited?.edited_message).toMatchObject({ text: 'Jl. Mawar 2', edit_date: expect.any(Number) })
    const mine = await api.sendMessage(1001, 'punya bot')
    await expect(ani.edit('x', { messageId: mine.message_id })).rejects.toThrow("is not one of Ani's")
    const last = await ani.say('salah kirim')
    await ani.delete(last.id)
    expect((await ani.messages()).some(b => b.id === last.id)).toBe(false)
  })

  test('blocks, which the bot is told; /start opens the chat again', async () => {
    const { ani, drain } = await stageWithAni()
    await ani.block()
    await expect(ani.say('halo')).rejects.toThrow('has blocked the bot')
    await expect(ani.edit('halo')).rejects.toThrow('has blocked the bot')
    await ani.start()
    const [kicked, member, start] = await drain()
    expect(kicked?.my_chat_member).toMatchObject({
      chat: { id: 1001 },
      old_chat_member: { status: 'member' },
      new_chat_member: { status: 'kicked' },
    })
    expect(member?.my_chat_member?.new_chat_member.status).toBe('member')
    expect(start?.message?.text).toBe('/start')
  })

  test('is heard in a group only when speaking to the bot', async () => {
    const { people, api, ani, drain } = await stageWithAni()
    const group = await people.group('Nelayan Mayangan', [1001])
    await people.sayInGroup(group.id, 1001, 'cuma ngobrol')
    await people.sayInGroup(group.id, 1001, '/cek')
    const updates = await drain()
    expect(updates[0]?.my_chat_member?.chat).toMatchObject({ type: 'group', title: 'Nelayan Mayangan' })
    expect(updates.slice(1).map(u => u.message?.text)).toEqual(['/cek'])
    await api.sendMessage(group.id, 'Silakan lewat pesan pribadi')
    const said = await people.messages(group.id)
    expect(said.map(b => b.text)).toEqual(['cuma ngobrol', '/cek', 'Silakan lewat pesan pribadi'])
    expect((await ani.received()).length).toBe(0)
  })
})

describe('waiting', () => {
  test('sees messages and edits since the last deed, and not older ones', async () => {
    const { ani, sim } = await stageWithAni()
    const bot = new Bot(sim.token, { client: { apiRoot: sim.url } })
    bot.on('message:text', async ctx => {
      const sent = await ctx.reply(`Anda menulis: ${ctx.message.text}`)
      await ctx.api.editMessageText(ctx.chat.id, sent.message_id, `Tersimpan: ${ctx.message.text}`)
    })
    const running = bot.start()
    await ani.say('halo')
    expect((await ani.waitFor('Tersimpan: halo')).text).toBe('Tersimpan: halo')
    await ani.say('hai')
    await ani.waitFor(/^Tersimpan: hai$/)
    const stale = ani.waitFor('Tersimpan: halo', { timeoutMs: 50 })
    await expect(stale).rejects.toThrow(
      /no message fits Tersimpan: halo[^]*> halo\n< Tersimpan: halo \(edited\)/,
    )
    await bot.stop()
    await running
  })
})

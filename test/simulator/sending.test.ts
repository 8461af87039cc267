import { InlineKeyboard, Keyboard } from 'grammy'
import { describe, expect, test } from 'vitest'
import { stage, stageWithAni } from './stage.ts'

describe('the door', () => {
  test('knows tokens and methods, and says so as Telegram does', async () => {
    const { sim, call, complaint } = await stage()
    const ask = async (path: string) => (await fetch(`${sim.url}${path}`)).json()
    expect(await ask('/bot123:wrongtoken/getMe')).toEqual({
      ok: false,
      error_code: 401,
      description: 'Unauthorized',
    })
    expect(await ask('/botnonsense/getMe')).toEqual({ ok: false, error_code: 404, description: 'Not Found' })
    expect(await complaint('sendDice', { chat_id: 1 })).toBe('404 Not Found: method not found')
    expect(await call('GETME')).toMatchObject({ ok: true, result: { is_bot: true } })
  })

  test('reads JSON, forms, multipart and the query alike', async () => {
    const { sim, ani } = await stageWithAni()
    const at = `${sim.url}/bot${sim.token}/sendMessage`
    const markup = JSON.stringify({ inline_keyboard: [[{ text: 'Ya', callback_data: 'y' }]] })
    const form = new FormData()
    for (const [k, v] of Object.entries({ chat_id: '1001', text: 'dari multipart', reply_markup: markup }))
      form.set(k, v)
    await fetch(`${at}?chat_id=1001&text=dari%20query`)
    await fetch(at, { method: 'POST', body: new URLSearchParams({ chat_id: '1001', text: 'dari form' }) })
    await fetch(at, { method: 'POST', body: form })
    expect(await ani.transcript()).toBe('> /start\n< dari query\n< dari form\n< dari multipart\n    [Ya]')
    const broken = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    })
    expect(broken.status).toBe(400)
  })

  test('does not answer pages of other sites', async () => {
    const { sim } = await stage()
    const response = await fetch(`${sim.url}/sim/people`, { headers: { origin: 'http://evil.example' } })
    expect(response.status).toBe(403)
  })
})

describe('a message', () => {
  test('goes only to those who started, did not block and still exist', async () => {
    const { people, complaint, api } = await stage()
    const to = { chat_id: 1001, text: 'Halo' }
    expect(await complaint('sendMessage', { text: 'Halo' })).toBe('400 Bad Request: chat_id is empty')
    expect(await complaint('sendMessage', to)).toBe('400 Bad Request: chat not found')
    expect(await complaint('sendMessage', { ...to, chat_id: '@siapa' })).toBe(
      '400 Bad Request: chat not found',
    )
    const ani = await people.person(1001)
    expect(await complaint('sendMessage', to)).toBe(
      "403 Forbidden: bot can't initiate conversation with a user",
    )
    await ani.start()
    await api.sendMessage(1001, 'Halo')
    await ani.block()
    expect(await complaint('sendMessage', to)).toBe('403 Forbidden: bot was blocked by the user')
    expect(await complaint('sendChatAction', { chat_id: 1001, action: 'typing' })).toBe(
      '403 Forbidden: bot was blocked by the user',
    )
    await ani.unblock()
    await api.sendMessage(1001, 'Halo lagi')
    await ani.deactivate()
    expect(await complaint('sendMessage', to)).toBe('403 Forbidden: user is deactivated')
  })

  test('has 1 to 4096 characters after its entities are parsed', async () => {
    const { complaint } = await stageWithAni()
    const send = (text: string, parse_mode?: string) =>
      complaint('sendMessage', { chat_id: 1001, text, parse_mode })
    expect(await send('')).toBe('400 Bad Request: message text is empty')
    expect(await send(' \n ')).toBe('400 Bad Request: message text is empty')
    expect(await send('<b></b>', 'HTML')).toBe('400 Bad Request: message text is empty')
    expect(await send('x'.repeat(4096))).toBe('ok')
    expect(await send('x'.repeat(4097))).toBe('400 Bad Request: message is too long')
    expect(await send(`<b>${'x'.repeat(4096)}</b>`, 'HTML')).toBe('ok')
    expect(await send('a < b', 'HTML')).toBe(
      '400 Bad Request: can\'t parse entities: Unsupported start tag "" at byte offset 2',
    )
    expect(await send('*a*', 'Nonsense')).toBe('400 Bad Request: unsupported parse_mode')
  })

  test('keeps its entities, its protection and what it replies to', async () => {
    const { api, ani, complaint } = await stageWithAni()
    const question = await ani.say('Berapa iurannya?')
    const sent = await api.sendMessage(1001, 'Mulai <b>Rp 16.800</b>', {
      parse_mode: 'HTML',
      protect_content: true,
      reply_parameters: { message_id: question.id },
    })
    expect(sent).toMatchObject({
      text: 'Mulai Rp 16.800',
      entities: [{ type: 'bold', offset: 6, length: 9 }],
      has_protected_content: true,
      reply_to_message: { message_id: question.id, text: 'Berapa iurannya?' },
      chat: { id: 1001, type: 'private' },
      from: { is_bot: true },
    })
    const reply = (extra: object) => complaint('sendMessage', { chat_id: 1001, text: 'x', ...extra })
    expect(await reply({ reply_parameters: { message_id: 999 } })).toBe(
      '400 Bad Request: message to be replied not found',
    )
    expect(await reply({ reply_to_message_id: 999 })).toBe('400 Bad Request: message to be replied not found')
    expect(await reply({ reply_parameters: { message_id: 999, allow_sending_without_reply: true } })).toBe(
      'ok',
    )
  })

  test('ids grow in each chat', async () => {
    const { api, ani } = await stageWithAni()
    const ids = [
      (await ani.say('satu')).id,
      (await api.sendMessage(1001, 'dua')).message_id,
      (await ani.say('tiga')).id,
    ]
    expect(ids).toEqual([2, 3, 4])
  })
})

describe('an inline keyboard', () => {
  test('has exactly one action per button, within its limits', async () => {
    const { complaint } = await stageWithAni()
    const send = (...buttons: object[]) =>
      complaint('sendMessage', { chat_id: 1001, text: 'x', reply_markup: { inline_keyboard: [buttons] } })
    const refused = "400 Bad Request: can't parse inline keyboard button: "
    expect(await send({ text: 'a', callback_data: 'x'.repeat(64) })).toBe('ok')
    expect(await send({ text: 'a', callback_data: 'x'.repeat(65) })).toBe(
      '400 Bad Request: BUTTON_DATA_INVALID',
    )
    expect(await send({ text: 'a', callback_data: 'é'.repeat(33) })).toBe(
      '400 Bad Request: BUTTON_DATA_INVALID',
    )
    expect(await send({ text: 'a' })).toBe(`${refused}Text buttons are unallowed in the inline keyboard`)
    expect(await send({ text: 'a', callback_data: '' })).toBe(
      `${refused}Text buttons are unallowed in the inline keyboard`,
    )
    expect(await send({ text: 'a', callback_data: 'x', url: 'https://a.id' })).toContain(
      'Exactly one action expected',
    )
    expect(await send({ callback_data: 'x' })).toBe(`${refused}Can't find field "text"`)
    expect(await send({ text: ' ', callback_data: 'x' })).toContain('Text must be non-empty')
    expect(await send({ text: 'a', url: 'ftp://a.id' })).toBe(
      "400 Bad Request: inline keyboard button URL 'ftp://a.id' is invalid: Unsupported URL protocol",
    )
    expect(await send({ text: 'a', copy_text: { text: 'x'.repeat(257) } })).toBe(
      '400 Bad Request: BUTTON_COPY_TEXT_INVALID',
    )
    expect(await send({ text: 'a', callback_data: 'x', style: 'loud' })).toBe(
      '400 Bad Request: BUTTON_STYLE_INVALID',
    )
  })

  test('an empty one is none, an empty reply keyboard is refused', async () => {
    const { complaint, api } = await stageWithAni()
    const sent = await api.sendMessage(1001, 'x', { reply_markup: new InlineKeyboard() })
    expect(sent.reply_markup).toBeUndefined()
    expect(
      await complaint('sendMessage', { chat_id: 1001, text: 'x', reply_markup: { keyboard: [[]] } }),
    ).toBe('400 Bad Request: reply keyboard must be non-empty')
    expect(await complaint('sendMessage', { chat_id: 1001, text: 'x', reply_markup: '{"keyb' })).toBe(
      "400 Bad Request: can't parse reply keyboard markup JSON object",
    )
  })
})

describe('a reply keyboard', () => {
  test('stays under the text field until another comes or it is removed', async () => {
    const { api, ani } = await stageWithAni()
    await api.sendMessage(1001, 'menu', {
      reply_markup: new Keyboard().text('Daftar').requestContact('Nomor saya').resized(),
    })
    await api.sendMessage(1001, 'tanpa keyboard')
    expect(await ani.keyboard()).toEqual([['Daftar', 'Nomor saya']])
    await api.sendMessage(1001, 'selesai', { reply_markup: { remove_keyboard: true } })
    expect(await ani.keyboard()).toBeNull()
  })

  test('of one use goes when it is used', async () => {
    const { api, ani } = await stageWithAni()
    await api.sendMessage(1001, 'ya?', { reply_markup: new Keyboard().text('Ya').oneTime() })
    await ani.press('Ya')
    expect(await ani.keyboard()).toBeNull()
  })
})

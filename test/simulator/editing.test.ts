import { InlineKeyboard, InputFile, Keyboard } from 'grammy'
import { describe, expect, test } from 'vitest'
import { samplePng } from '../../src/simulator/sample.ts'
import { stageWithAni } from './stage.ts'

const notModified =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

describe('an edit', () => {
  test('changes text and buttons; without buttons they go', async () => {
    const { api, ani } = await stageWithAni()
    const { message_id } = await api.sendMessage(1001, 'Langkah 1', {
      reply_markup: new InlineKeyboard().text('Ya', 'y'),
    })
    const edited = await api.editMessageText(1001, message_id, 'Langkah <b>2</b>', { parse_mode: 'HTML' })
    expect(edited).toMatchObject({
      text: 'Langkah 2',
      entities: [{ type: 'bold' }],
      edit_date: expect.any(Number),
    })
    await expect(ani.tap('Ya')).rejects.toThrow('no inline button "Ya" is visible')
    await api.editMessageReplyMarkup(1001, message_id, {
      reply_markup: new InlineKeyboard().text('Lagi', 'l'),
    })
    await ani.tap('Lagi')
  })

  test('that changes nothing is refused', async () => {
    const { api, complaint } = await stageWithAni()
    const reply_markup = { inline_keyboard: [[{ text: 'Ya', callback_data: 'y' }]] }
    const { message_id } = await api.sendMessage(1001, '<b>Halo</b>', { parse_mode: 'HTML', reply_markup })
    const same = { chat_id: 1001, message_id, text: '<b>Halo</b>', parse_mode: 'HTML', reply_markup }
    expect(await complaint('editMessageText', same)).toBe(notModified)
    expect(await complaint('editMessageReplyMarkup', same)).toBe(notModified)
    expect(await complaint('editMessageText', { ...same, text: 'Halo' })).toBe('ok')
    expect(await complaint('editMessageReplyMarkup', { chat_id: 1001, message_id })).toBe('ok')
    expect(await complaint('editMessageReplyMarkup', { chat_id: 1001, message_id })).toBe(notModified)
  })

  test('needs a message of the bot that is there and has such a part', async () => {
    const { api, ani, complaint } = await stageWithAni()
    const edit = (message_id: number | undefined, more: object = {}) =>
      complaint('editMessageText', { chat_id: 1001, message_id, text: 'baru', ...more })
    const hers = await ani.say('punya saya')
    const menu = await api.sendMessage(1001, 'menu', { reply_markup: new Keyboard().text('Daftar') })
    const photo = await api.sendPhoto(1001, new InputFile(samplePng()), { caption: 'foto' })
    expect(await edit(undefined)).toBe('400 Bad Request: message identifier is not specified')
    expect(await edit(999)).toBe('400 Bad Request: message to edit not found')
    expect(await edit(hers.id)).toBe("400 Bad Request: message can't be edited")
    expect(await edit(menu.message_id)).toBe("400 Bad Request: message can't be edited")
    expect(await edit(photo.message_id)).toBe('400 Bad Request: there is no text in the message to edit')
    expect(await edit(photo.message_id, { reply_markup: { keyboard: [['x']] } })).toBe(
      '400 Bad Request: inline keyboard expected',
    )
  })

  test('changes captions and pictures', async () => {
    const { api, call, complaint } = await stageWithAni()
    const photo = await api.sendPhoto(1001, new InputFile(samplePng()), { caption: 'lama' })
    const text = await api.sendMessage(1001, 'teks')
    const edited = await api.editMessageCaption(1001, photo.message_id, { caption: 'baru' })
    expect(edited).toMatchObject({ caption: 'baru' })
    expect(
      await complaint('editMessageCaption', { chat_id: 1001, message_id: text.message_id, caption: 'x' }),
    ).toBe('400 Bad Request: there is no caption in the message to edit')
    const other = await api.editMessageMedia(1001, photo.message_id, {
      type: 'document',
      media: new InputFile(Buffer.from('isi'), 'surat.txt'),
      caption: 'surat',
    })
    expect(other).toMatchObject({ caption: 'surat', document: { file_name: 'surat.txt' } })
    expect(other).not.toHaveProperty('photo')
    const again = { type: 'photo', media: photo.photo.at(-1)?.file_id }
    expect(
      await call('editMessageMedia', { chat_id: 1001, message_id: photo.message_id, media: again }),
    ).toMatchObject({
      result: { photo: photo.photo },
    })
  })
})

describe('a deletion', () => {
  test('takes any message of a private chat, for two days, once', async () => {
    const { api, ani, people, complaint } = await stageWithAni()
    const hers = await ani.photo(samplePng())
    const mine = await api.sendMessage(1001, 'diterima')
    const remove = (message_id: number) => complaint('deleteMessage', { chat_id: 1001, message_id })
    expect(await remove(hers.id)).toBe('ok')
    expect(await remove(hers.id)).toBe('400 Bad Request: message to delete not found')
    await people.advance(3)
    expect(await remove(mine.message_id)).toBe("400 Bad Request: message can't be deleted for everyone")
  })
})

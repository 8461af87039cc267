import { InlineKeyboard } from 'grammy'
import { describe, expect, test } from 'vitest'
import { samplePng, sampleVoice } from '../../src/simulator/sample.ts'
import { stageWithAni } from './stage.ts'

/** Ani, and Budi of the office to whom the bot copies. */
async function stageWithTwo() {
  const all = await stageWithAni()
  const budi = await all.people.person(2002, { first_name: 'Budi' })
  await budi.start()
  const copy = (messageId: number, more: object = {}) =>
    all.complaint('copyMessage', { chat_id: 2002, from_chat_id: 1001, message_id: messageId, ...more })
  return { ...all, budi, copy }
}

describe('a copy', () => {
  test('of a message of any kind is that message, from the bot and without a link to the first', async () => {
    const { api, ani, budi } = await stageWithTwo()
    const first = await ani.say('Apakah saya bisa ikut? Lihat https://bpjs.go.id')
    const kinds = [
      first,
      await ani.say('halo?', { replyTo: first.id }),
      await ani.photo(samplePng(), { caption: 'KTP saya' }),
      await ani.document(Buffer.from('%PDF'), 'kartu keluarga.pdf', { caption: 'KK saya' }),
      await ani.voice(sampleVoice()),
      await ani.sticker('🐟'),
      await ani.shareContact(),
      await ani.location(-7.75, 113.2),
      ...(await ani.album([samplePng({ seed: 1 }), samplePng({ seed: 2 })], { caption: 'dua' })),
    ]
    for (const original of kinds) {
      const { message } = original
      const { message_id } = await api.copyMessage(2002, 1001, message.message_id)
      const copied = (await budi.last())?.message
      const { reply_to_message: _link, media_group_id: _album, ...content } = message
      expect(copied).toEqual({
        ...content,
        message_id,
        from: expect.objectContaining({ is_bot: true }),
        chat: expect.objectContaining({ id: 2002 }),
        date: expect.any(Number),
      })
      await budi.waitForCopyOf(original)
    }
    expect((await ani.received()).length).toBe(0)
  })

  test('takes a new caption or none, new buttons and protection; those of the first stay behind', async () => {
    const { api, ani, budi, copy } = await stageWithTwo()
    const photo = await ani.photo(samplePng(), { caption: 'KTP saya' })
    const buttons = new InlineKeyboard().text('Balas', 'r:1')
    await api.copyMessage(2002, 1001, photo.id, {
      caption: 'Dari <b>Ani</b>',
      parse_mode: 'HTML',
      reply_markup: buttons,
      protect_content: true,
    })
    const copied = await budi.last()
    expect(copied?.message).toMatchObject({
      caption: 'Dari Ani',
      caption_entities: [{ type: 'bold', offset: 5, length: 3 }],
      has_protected_content: true,
      reply_markup: { inline_keyboard: [[{ text: 'Balas' }]] },
    })
    await api.copyMessage(1001, 2002, copied?.id ?? 0)
    expect((await ani.last())?.message.reply_markup).toBeUndefined()
    expect((await ani.last())?.text).toBe('Dari Ani')
    expect(await copy(photo.id, { caption: '' })).toBe('ok')
    expect((await budi.last())?.text).toBe('')
    const words = await ani.say('halo')
    expect(await copy(words.id, { caption: 'dipakai pada gambar saja' })).toBe('ok')
    expect((await budi.last())?.text).toBe('halo')
    expect(await copy(photo.id, { caption: 'x'.repeat(1024) })).toBe('ok')
    expect(await copy(photo.id, { caption: 'x'.repeat(1025) })).toBe(
      '400 Bad Request: message caption is too long',
    )
    expect(await copy(photo.id, { caption: '<b>', parse_mode: 'HTML' })).toContain("can't parse entities")
  })

  test('needs a message that is there and is no service message, and somebody who wants it', async () => {
    const { ani, budi, copy, complaint } = await stageWithTwo()
    const words = await ani.say('halo')
    const service = await ani.autoDelete(86_400)
    const missing = '400 Bad Request: message to copy not found'
    expect(await copy(999)).toBe(missing)
    expect(await copy(service.id)).toBe("400 Bad Request: the message can't be copied")
    expect(await copy(words.id, { from_chat_id: 5 })).toBe('400 Bad Request: chat not found')
    expect(await copy(words.id, { chat_id: 5 })).toBe('400 Bad Request: chat not found')
    expect(await complaint('copyMessage', { chat_id: 2002, message_id: words.id })).toBe(
      '400 Bad Request: parameter "from_chat_id" is required',
    )
    await ani.block()
    expect(await copy(words.id)).toBe('ok')
    await ani.unblock()
    await ani.delete(words.id)
    expect(await copy(words.id)).toBe(missing)
    const more = await ani.say('halo lagi')
    await budi.block()
    expect(await copy(more.id)).toBe('403 Forbidden: bot was blocked by the user')
  })

  test('counts for the pace as any message', async () => {
    const { ani, copy, people } = await stageWithTwo()
    const words = await ani.say('halo')
    await people.rates({ on: true, chatBurst: 2 })
    expect([await copy(words.id), await copy(words.id)]).toEqual(['ok', 'ok'])
    expect(await copy(words.id)).toMatch(/^429 Too Many Requests/)
  })
})

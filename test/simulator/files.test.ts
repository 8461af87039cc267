import { InputFile } from 'grammy'
import type { Document, Voice } from 'grammy/types'
import { describe, expect, test } from 'vitest'
import { dimensions } from '../../src/simulator/images.ts'
import { samplePng, sampleVoice } from '../../src/simulator/sample.ts'
import { stageWithAni } from './stage.ts'

const MB = 1024 * 1024

describe('a photo', () => {
  test('comes in sizes with the same content but ids of their own', async () => {
    const { api, ani, sim } = await stageWithAni()
    const picture = samplePng({ width: 1600, height: 900 })
    const bubble = await ani.photo(picture)
    const sizes = bubble.message.photo ?? []
    expect(sizes.map(s => [s.width, s.height])).toEqual([
      [90, 51],
      [320, 180],
      [800, 450],
      [1600, 900],
    ])
    expect(new Set(sizes.map(s => s.file_id)).size).toBe(4)
    const file = await api.getFile(sizes.at(-1)?.file_id ?? '')
    const fetched = await fetch(`${sim.url}/file/bot${sim.token}/${file.file_path}`)
    expect(Buffer.from(await fetched.arrayBuffer()).equals(picture)).toBe(true)
  })

  test('is known again by its file_unique_id, and can be sent again by its file_id', async () => {
    const { api, ani, complaint } = await stageWithAni()
    const first = await ani.photo(samplePng({ seed: 4 }))
    const again = await ani.photo(samplePng({ seed: 4 }))
    const other = await ani.photo(samplePng({ seed: 5 }))
    const unique = [first, again, other].map(b => b.message.photo?.at(-1)?.file_unique_id)
    expect(unique[0]).toBe(unique[1])
    expect(unique[0]).not.toBe(unique[2])
    const id = first.message.photo?.[0]?.file_id ?? ''
    expect((await api.sendPhoto(1001, id)).photo).toEqual(first.message.photo)
    expect(await complaint('sendDocument', { chat_id: 1001, document: id })).toBe(
      "400 Bad Request: can't use file of type Photo as Document",
    )
    expect(await complaint('sendPhoto', { chat_id: 1001, photo: 'karangan' })).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    )
    expect(await complaint('sendPhoto', { chat_id: 1001 })).toBe(
      '400 Bad Request: there is no photo in the request',
    )
  })

  test('must be a picture of up to 10 MB, its caption of up to 1024 characters', async () => {
    const { api, ani } = await stageWithAni()
    const send = (bytes: Buffer, caption?: string) =>
      api.sendPhoto(1001, new InputFile(bytes), caption === undefined ? {} : { caption }).then(
        () => 'ok',
        (error: Error) => error.message,
      )
    expect(await send(Buffer.from('bukan gambar'))).toContain('400: Bad Request: IMAGE_PROCESS_FAILED')
    expect(await send(Buffer.alloc(0))).toContain('400: Bad Request: file must be non-empty')
    expect(await send(samplePng({ width: 2100, height: 100 }))).toContain('PHOTO_INVALID_DIMENSIONS')
    expect(await send(Buffer.concat([samplePng(), Buffer.alloc(10 * MB)]))).toContain(
      'is too big for a photo',
    )
    expect(await send(samplePng(), 'x'.repeat(1024))).toBe('ok')
    expect(await send(samplePng(), 'x'.repeat(1025))).toContain('message caption is too long')
    await expect(ani.photo(Buffer.from('bukan gambar'))).rejects.toThrow('that is not a picture')
  })

  test('tells its size in JPEG as well', () => {
    const jpeg = Buffer.from([
      0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1, 0xff, 0xc2, 0, 11, 8, 0, 30, 0, 40, 1, 0, 0, 0,
    ])
    expect(dimensions(jpeg)).toEqual({ width: 40, height: 30, mime: 'image/jpeg' })
    expect(dimensions(Buffer.from('GIF89a'))).toBeUndefined()
  })
})

describe('a file', () => {
  test('keeps name, type and bytes through a multipart upload', async () => {
    const { api, sim } = await stageWithAni()
    const content = Buffer.from('baris satu\r\n--bukan-batas\r\nbaris dua\r\n')
    const sent = await api.sendDocument(1001, new InputFile(content, 'surat "asli".txt'), {
      caption: 'Surat',
    })
    expect(sent.document).toMatchObject({ file_name: 'surat "asli".txt', file_size: content.length })
    const file = await api.getFile(sent.document.file_id)
    const fetched = await fetch(`${sim.url}/file/bot${sim.token}/${file.file_path}`)
    expect(await fetched.text()).toBe(content.toString())
    expect((await fetch(`${sim.url}/file/bot${sim.token}/documents/lain`)).status).toBe(404)
    expect((await fetch(`${sim.url}/file/bot1:salahsalah/${file.file_path}`)).status).toBe(401)
  })

  test('of more than 20 MB cannot be fetched, one of more than 50 MB not even sent', async () => {
    const { api, ani, sim } = await stageWithAni()
    const big = await ani.document(Buffer.alloc(20 * MB + 1), 'besar.bin')
    await expect(api.getFile(big.message.document?.file_id ?? '')).rejects.toThrow(
      'Bad Request: file is too big',
    )
    await expect(api.getFile('karangan')).rejects.toThrow('Bad Request: invalid file_id')
    const form = new FormData()
    form.set('chat_id', '1001')
    form.set('document', new Blob([Buffer.alloc(51 * MB)]), 'terlalu.bin')
    const response = await fetch(`${sim.url}/bot${sim.token}/sendDocument`, { method: 'POST', body: form })
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 413,
      description: 'Request Entity Too Large',
    })
  })
})

describe('a voice note', () => {
  test('comes from OGG, MP3 or M4A, as long as it says; another file comes as a document', async () => {
    const { api, ani } = await stageWithAni()
    const send = async (bytes: Buffer, name: string) =>
      (await api.sendVoice(1001, new InputFile(bytes, name))) as { voice?: Voice; document?: Document }
    expect((await send(sampleVoice(), 'a.ogg')).voice).toMatchObject({ duration: 4, mime_type: 'audio/ogg' })
    expect((await send(Buffer.from('ID3 …'), 'a.mp3')).voice?.mime_type).toBe('audio/mpeg')
    expect((await send(Buffer.from('\0\0\0\u0020ftypM4A '), 'a')).voice?.mime_type).toBe('audio/mp4')
    expect((await send(Buffer.from('RIFF …'), 'a.wav')).document?.file_name).toBe('a.wav')
    expect((await ani.voice(sampleVoice({ seed: 7 }))).message.voice).toMatchObject({ duration: 4 })
    expect((await ani.voice(Buffer.from('suara'), 7)).message.voice).toMatchObject({ duration: 7 })
    await expect(ani.voice(Buffer.from('RIFF'), 1, 'a.wav')).rejects.toThrow('cannot be a voice note')
  })

  test('is sent again by its file_id, with a caption in HTML of up to 1024 characters', async () => {
    const { api, ani, complaint } = await stageWithAni()
    const { voice } = (await ani.voice(sampleVoice())).message
    const id = voice?.file_id ?? ''
    const sent = await api.sendVoice(1001, id, {
      caption: `<i>${'x'.repeat(1024)}</i>`,
      parse_mode: 'HTML',
    })
    expect(sent.voice).toEqual(voice)
    expect(sent.caption_entities).toEqual([{ type: 'italic', offset: 0, length: 1024 }])
    const edited = await api.editMessageCaption(1001, sent.message_id, { caption: 'Syarat' })
    expect(edited).toMatchObject({ caption: 'Syarat', voice })
    const send = (more: object) => complaint('sendVoice', { chat_id: 1001, ...more })
    expect(await send({ voice: id, caption: 'x'.repeat(1025) })).toBe(
      '400 Bad Request: message caption is too long',
    )
    expect(await send({ voice: 'karangan' })).toBe(
      '400 Bad Request: wrong file identifier/HTTP URL specified',
    )
    expect(await send({})).toBe('400 Bad Request: there is no voice in the request')
    const photo = (await ani.photo(samplePng())).message.photo?.at(-1)?.file_id
    expect(await send({ voice: photo })).toBe("400 Bad Request: can't use file of type Photo as VoiceNote")
  })
})

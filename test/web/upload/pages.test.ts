/** The page for photos, as an honest browser, a broken line, and somebody with bad intentions use it. */
import { request } from 'node:http'
import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { resources } from '../../../locales/resources.gen.ts'
import { erasePieces } from '../../../src/web/upload/pieces.ts'
import { guess, ktp, openUploads, visit } from './stage.ts'

const PIECE = 64 * 1024
const pdf = (inside = '') => Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${inside}>>\nendobj\n%%EOF\n`)

/** A part of a PNG. */
function chunkOf(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of a few bytes that claims so many pixels. */
function pngOf(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunkOf('IHDR', head),
    chunkOf('IDAT', deflateSync(Buffer.alloc(64))),
    chunkOf('IEND', Buffer.alloc(0)),
  ])
}

describe('the link', () => {
  it('opens the camera for the first browser, again and again, and for no other', async () => {
    const pages = await openUploads()
    const link = await pages.link()
    const mine = await visit(link)
    expect([mine.status, mine.text]).toEqual([200, expect.stringContaining('Foto KTP')])
    expect(mine.text).toContain('capture="environment"')
    expect(await visit(link, mine.cookie)).toMatchObject({ status: 200 })
    const other = await visit(link)
    expect([other.status, other.text]).toEqual([403, expect.stringContaining('sudah dibuka di HP')])
    expect(await other.there()).toBe(403)
    expect(await other.put(await ktp())).toMatchObject({ status: 403, state: 'over' })
    expect((await other.form(await ktp(), { secret: 'x' })).status).toBe(403)
    expect(pages.arrived).toEqual([])
  })

  it('lets nothing from elsewhere in, and is kept nowhere', async () => {
    const pages = await openUploads()
    const { headers } = await fetch(await pages.link())
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    )
    expect(headers.get('set-cookie')).toMatch(
      /^foto=[\w-]{24}; Max-Age=1800; Path=\/foto\/[\w-]{24}; HttpOnly; SameSite=Lax$/,
    )
    expect([headers.get('cache-control'), headers.get('referrer-policy')]).toEqual([
      'no-store',
      'no-referrer',
    ])
  })

  it('is not used up by a look ahead', async () => {
    const pages = await openUploads()
    const link = await pages.link()
    expect((await fetch(link, { method: 'HEAD' })).headers.get('set-cookie')).toBeNull()
    expect((await fetch(link, { headers: { purpose: 'prefetch' } })).status).toBe(204)
    expect((await visit(link)).status).toBe(200)
  })

  it('guessed 500 times opens nothing, and every guess reads the same', async () => {
    const pages = await openUploads()
    await pages.link()
    const answers = new Set<string>()
    for (let tries = 0; tries < 500; tries++) {
      const answer = await fetch(`${pages.url}/foto/${guess()}`)
      answers.add(`${answer.status} ${answer.headers.get('set-cookie')} ${await answer.text()}`)
    }
    expect(answers.size).toBe(1)
    expect([...answers][0]).toMatch(/^403 null[^]*tidak kami kenal/)
  })

  it('is over after half an hour, when a new one was asked for, and when the form is gone', async () => {
    const pages = await openUploads()
    const old = await pages.link('kkPhoto')
    const late = await visit(old)
    pages.forward(30)
    expect((await visit(old, late.cookie)).text).toContain('30 menit sudah habis')
    expect(await late.put(await ktp())).toMatchObject({ status: 410, state: 'over' })
    const replaced = await pages.link()
    expect(await pages.link()).toBe(replaced)
    const first = await visit(replaced)
    const newer = await pages.link('ktpPhoto', true)
    expect(newer).not.toBe(replaced)
    expect([first.status, await first.there()]).toEqual([200, 410])
    const now = await visit(newer)
    await pages.close()
    expect(await now.there()).toBe(410)
    expect((await now.form(await ktp())).text).toContain('formulirnya sudah selesai')
    expect(pages.documents()).toEqual([])
  })
})

describe('a photo', () => {
  it('arrives sealed, drawn anew without what it carried, and the link is used up', async () => {
    const pages = await openUploads()
    const link = await pages.link()
    const mine = await visit(link)
    const photo = await ktp({ width: 4000, height: 3000 })
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    expect(await mine.put(photo)).toEqual({ status: 200, state: 'done' })
    const { document } = pages.arrived[0]!
    const kept = await pages.files.read(document)
    const { width, height, format, exif } = await sharp(kept).metadata()
    expect({ width, height, format, exif }).toEqual({
      width: 2400,
      height: 1800,
      format: 'jpeg',
      exif: undefined,
    })
    expect(kept.includes('RAHASIA')).toBe(false)
    const { db, t } = pages.store.reader()
    expect(await db.select({ state: t.documents.state, paper: t.documents.paper }).from(t.documents)).toEqual(
      [{ state: 'ready', paper: 'ktpPhoto' }],
    )
    expect((await visit(link, mine.cookie)).text).toContain('Fotonya sudah kami terima')
    expect((await visit(link)).status).toBe(403)
    expect(await mine.put(photo)).toEqual({ status: 200, state: 'done' })
    expect(pages.arrived).toHaveLength(1)
  })

  it('comes in parts over hours of trouble: from where it was, never twice', async () => {
    const pages = await openUploads()
    const link = await pages.link()
    const mine = await visit(link)
    const photo = await ktp({ quality: 100 })
    const size = photo.length
    expect(size).toBeGreaterThan(3 * PIECE)
    expect(await mine.there()).toEqual([0, 0])
    // A piece and a half: the half is lost with the line.
    expect(await mine.put(photo.subarray(0, PIECE * 1.5), { size })).toMatchObject({
      state: 'part',
      received: PIECE,
    })
    expect(await mine.there()).toEqual([PIECE, size])
    // Elsewhere than we are: told where to go on.
    expect(await mine.put(photo.subarray(PIECE * 2), { from: PIECE * 2, size })).toMatchObject({
      status: 409,
      received: PIECE,
    })
    // The line dies without a sign: nobody waits for it.
    const { cookie } = mine
    const hanging = begin(link, { cookie, from: PIECE, size }, photo.subarray(PIECE, 2 * PIECE + 100))
    await expect.poll(() => mine.there()).toEqual([2 * PIECE, size])
    const kept = pages.pieces()
    expect(kept).toHaveLength(2)
    expect(await mine.put(photo.subarray(2 * PIECE), { from: 2 * PIECE, size })).toEqual({
      status: 200,
      state: 'done',
    })
    hanging.destroy()
    expect(pages.arrived).toHaveLength(1)
    const id = /^(.{36})-0/.exec(kept.toSorted()[0] ?? '')?.[1] ?? ''
    await erasePieces(pages.uploads, id)
    expect(pages.pieces()).toEqual([])
  })

  it('of which another was begun in its place starts anew', async () => {
    const pages = await openUploads()
    const mine = await visit(await pages.link())
    const [one, other] = [await ktp({ quality: 100 }), await ktp({ width: 1500, quality: 95 })]
    await mine.put(one.subarray(0, 2 * PIECE), { size: one.length })
    expect(await mine.put(other)).toMatchObject({ state: 'done' })
    expect(pages.failures).toEqual([])
  })

  it('without a script is a form like any other', async () => {
    const pages = await openUploads()
    const mine = await visit(await pages.link())
    expect((await mine.form(undefined)).text).toContain('Belum ada foto yang dipilih')
    expect((await mine.form(await ktp(), { secret: 'x'.repeat(32) })).status).toBe(403)
    const sent = await mine.form(await ktp())
    expect([sent.status, sent.text]).toEqual([200, expect.stringContaining('Fotonya sudah kami terima')])
    expect(pages.arrived).toHaveLength(1)
  })
})

describe('what is no photo', () => {
  it.each([
    [
      'a program',
      Buffer.from(`MZ${'\0'.repeat(500)}This program cannot be run in DOS mode`),
      'not-a-picture',
    ],
    ['a zip', Buffer.from('PK\u0003\u0004'.padEnd(400, 'x')), 'not-a-picture'],
    [
      'an SVG with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      'not-a-picture',
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-picture'],
    [
      'a program with a photo’s beginning',
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('MZ'.repeat(300))]),
      'broken',
    ],
    ['20.000 × 20.000 in a few bytes', pngOf(20_000, 20_000), 'too-many-pixels'],
    ['a line of 60.000', pngOf(60_000, 1), 'too-many-pixels'],
    ['a dot', pngOf(8, 8), 'too-small'],
    ['an HEIC', Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0'), 'heic'],
    ['a PDF that acts', pdf('/OpenAction << /S /JavaScript /JS (app.alert(1)) >> '), 'pdf'],
    ['half a PDF', pdf().subarray(0, 40), 'pdf'],
  ])('is refused in words, and another try is free: %s', async (_name, content, why) => {
    const pages = await openUploads()
    const mine = await visit(await pages.link())
    const text = resources.upload.refused[why as 'broken']
    expect(await mine.put(content)).toEqual({ status: 422, state: 'refused', text })
    expect((await mine.form(content)).text).toContain(text)
    expect([pages.arrived, pages.documents(), pages.failures]).toEqual([[], [], []])
    expect(await mine.there()).toEqual([0, 0])
    expect(await mine.put(pdf())).toMatchObject({ state: 'done' })
  })

  it('or is beyond 10 MB is refused before it is read', async () => {
    const pages = await openUploads()
    const mine = await visit(await pages.link())
    const large = Buffer.alloc(11 * 1024 * 1024)
    expect(await mine.put(large.subarray(0, 100), { size: large.length })).toMatchObject({
      status: 413,
      state: 'refused',
    })
    // It says less than it sends.
    expect(await mine.put(large.subarray(0, 3 * PIECE), { size: PIECE + 1 })).toMatchObject({ status: 413 })
    expect((await mine.form(large)).status).toBe(413)
    expect(pages.documents()).toEqual([])
  })
})

/** Begins to send this, and says no more. */
function begin(
  link: string,
  { cookie, from, size }: { cookie: string; from: number; size: number },
  content: Buffer,
) {
  const headers = { cookie, 'upload-offset': from, 'upload-length': size, 'content-length': size - from }
  const sending = request(`${link}/isi`, { method: 'PUT', headers })
  sending.on('error', () => undefined)
  sending.write(content)
  return sending
}

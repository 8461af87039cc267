import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { boundaryIn, MultipartError, partsOf } from '../../src/web/multipart.ts'

async function* inChunks(bytes: Buffer, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  for (let at = 0, n = 0; at < bytes.length; n++) {
    const size = sizes[n % sizes.length] ?? 1
    yield bytes.subarray(at, at + size)
    at += size
  }
}

async function read(bytes: Buffer, sizes: readonly number[] = [1 << 16], boundary = 'b') {
  const parts: { name: string; filename: string | undefined; content: Buffer }[] = []
  for await (const { name, filename, body } of partsOf(inChunks(bytes, sizes), boundary)) {
    const chunks: Uint8Array[] = []
    for await (const chunk of body) chunks.push(chunk)
    parts.push({ name, filename, content: Buffer.concat(chunks) })
  }
  return parts
}

it('a form as a browser sends it is read whole, however it is cut', async () => {
  const content = fc.uint8Array({ maxLength: 300 }).map(bytes => Buffer.from(bytes))
  // What looks most like the end of a part.
  const tricky = fc
    .constantFrom('\r\n', '\r\n--', '\r', '\r\n--b'.slice(0, -1), '--b--', '\r\n\r\n--')
    .map(text => Buffer.from(text))
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(content, tricky), { maxLength: 4 }), sizes, async (contents, cuts) => {
      const form = new FormData()
      contents.forEach((bytes, at) =>
        at % 2 === 0
          ? form.append(`f${at}`, new Blob([Uint8Array.from(bytes)]), `berkas ${at}.csv`)
          : form.append(`f${at}`, bytes.toString('hex')),
      )
      const response = new Response(form)
      const boundary = boundaryIn(response.headers.get('content-type') ?? '')!
      const parts = await read(Buffer.from(await response.arrayBuffer()), cuts, boundary)
      expect(parts).toEqual(
        contents.map((bytes, at) => ({
          name: `f${at}`,
          filename: at % 2 === 0 ? `berkas ${at}.csv` : undefined,
          content: at % 2 === 0 ? bytes : Buffer.from(bytes.toString('hex')),
        })),
      )
    }),
  )
})

it('a part that nobody reads, or reads in part, is skipped', async () => {
  const bytes = Buffer.from(
    ['one', 'two', 'three']
      .map(name => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${name.repeat(50)}\r\n`)
      .join('') + '--b--\r\n',
  )
  const names: string[] = []
  for await (const { name, body } of partsOf(inChunks(bytes, [7]), 'b')) {
    names.push(name)
    if (name === 'two') for await (const _ of body) break
  }
  expect(names).toEqual(['one', 'two', 'three'])
})

it('whatever else arrives is an error, not a wait and not a heap', async () => {
  const field = '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\n'
  for (const text of [
    '',
    'NIK;Nama',
    `${field}abc`,
    `${field}abc\r\n--b`,
    '--b\r\nX: y\r\n\r\nabc\r\n--b--',
    `--b\r\n${'x'.repeat(20_000)}`,
    'x'.repeat(5000),
  ])
    await expect(read(Buffer.from(text)), text.slice(0, 40)).rejects.toBeInstanceOf(MultipartError)
  const failing = async function* () {
    yield Buffer.from(field)
    throw new Error('ECONNRESET')
  }
  await expect(
    partsOf(failing(), 'b')
      .next()
      .then(({ value }) => value?.body[Symbol.asyncIterator]().next()),
  ).rejects.toBeInstanceOf(MultipartError)
})

it('the boundary stands in the content type, quoted or not', () => {
  expect(boundaryIn('multipart/form-data; boundary=----WebKitFormBoundaryX')).toBe('----WebKitFormBoundaryX')
  expect(boundaryIn('Multipart/Form-Data; charset=utf-8; boundary="a b"')).toBe('a b')
  for (const other of [undefined, 'text/plain', 'multipart/mixed; boundary=b', 'multipart/form-data'])
    expect(boundaryIn(other)).toBeUndefined()
})

/** The page for photos over real HTTP, on a store of its own, and a browser as far as the page needs one. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { onTestFinished } from 'vitest'
import { paperWords } from '../../../src/bot/documents/words.ts'
import { momentWords, numberWords } from '../../../src/bot/format.ts'
import { words } from '../../../src/bot/words.ts'
import { closeDraft, openDraft } from '../../../src/records/drafts/drafts.ts'
import { uploadLinkFor } from '../../../src/records/documents/upload-links.ts'
import { openStore } from '../../../src/store/open.ts'
import { sealedFiles } from '../../../src/store/sealed-files.ts'
import { startWeb } from '../../../src/web/server.ts'
import { uploadUrl } from '../../../src/web/upload/door.ts'
import { uploadPages } from '../../../src/web/upload/pages.ts'
import { newAccount } from '../../records/sample.ts'
import { makeKeys } from '../../store/engines.ts'

/** A KTP of lines and letters, as sharp as a camera makes it; with EXIF that says where it was taken. */
export const ktp = ({ width = 1600, height = 1000, quality = 85 } = {}): Promise<Buffer> => {
  const lines = Array.from(
    { length: 18 },
    (_, row) =>
      `<text x="60" y="${100 + row * 50}" font-size="34" font-family="sans-serif">PROVINSI JAWA TIMUR ${row} KOTA PROBOLINGGO GOL DARAH ${row * 7}</text>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000"><rect width="100%" height="100%" fill="#b9d4e8"/>${lines.join('')}</svg>`
  return sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'fill' })
    .withExif({ IFD0: { Copyright: 'RAHASIA' }, IFD3: { GPSLatitude: '7/1 45/1 0/1' } })
    .jpeg({ quality })
    .toBuffer()
}

export async function openUploads() {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-uploads-'))
  let ahead = 0
  const store = await openStore({
    url: `file:${join(dir, 'test.db')}`,
    city: '3574',
    keys: makeKeys(),
    kind: 'demo',
    now: () => new Date(Date.parse('2026-11-23T09:00:00+07:00') + ahead),
  })
  const { vault } = store.reader()
  const files = sealedFiles(join(dir, 'documents'), vault)
  const uploads = sealedFiles(join(dir, 'uploads'), vault)
  const arrived: { account: string; document: string }[] = []
  const failures: object[] = []
  const pages = await uploadPages({
    store,
    files,
    uploads,
    wording: { w: words, number: numberWords, moment: momentWords },
    paperName: paperWords,
    arrived: async (_tx, of) => void arrived.push(of),
    publicUrl: undefined,
    chatUrl: 'https://t.me/lindung_bot',
    log: { error: fields => void failures.push(fields) },
  })
  const web = await startWeb({ port: 0, health: async () => ({ ok: true }), uploads: pages })
  onTestFinished(async () => {
    await web.stop()
    await store.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const url = `http://127.0.0.1:${web.port}`
  const account = await newAccount(store)
  const opened = await store.tx(tx => openDraft(tx, { account: account.id, form: 'daftar', body: '{}' }))
  const draft = opened.draft.id
  const namesIn = (folder: string) => (existsSync(join(dir, folder)) ? readdirSync(join(dir, folder)) : [])
  return {
    store,
    files,
    uploads,
    url,
    draft,
    arrived,
    failures,
    documents: () => namesIn('documents'),
    pieces: () => namesIn('uploads'),
    forward: (minutes: number) => {
      ahead += minutes * 60_000
    },
    close: () => store.tx(tx => closeDraft(tx, draft)),
    link: async (paper = 'ktpPhoto', fresh = false) =>
      uploadUrl(url, await store.tx(tx => uploadLinkFor(tx, { account: account.id, draft, paper, fresh }))),
  }
}

/** One browser on one link. */
export async function visit(link: string, cookie = '') {
  const opened = await fetch(link, { headers: { cookie } })
  const text = await opened.text()
  const mine = (opened.headers.get('set-cookie') ?? cookie).split(';')[0] ?? ''
  const csrf = /name="csrf" value="(\w+)"/.exec(text)?.[1] ?? ''
  return {
    status: opened.status,
    text,
    cookie: mine,
    /** How much is there: `[offset, length]`, or the status. */
    async there() {
      const answer = await fetch(`${link}/isi`, { method: 'HEAD', headers: { cookie: mine } })
      if (answer.status !== 204) return answer.status
      return ['upload-offset', 'upload-length'].map(name => Number(answer.headers.get(name)))
    },
    async put(content: Uint8Array, { from = 0, size = content.length } = {}) {
      const headers = { cookie: mine, 'upload-offset': String(from), 'upload-length': String(size) }
      const answer = await fetch(`${link}/isi`, { method: 'PUT', headers, body: Buffer.from(content) })
      return {
        status: answer.status,
        ...((await answer.json()) as { state: string; text?: string; received?: number }),
      }
    },
    async form(content: Uint8Array | undefined, { secret = csrf, name = 'ktp.jpg' } = {}) {
      const form = new FormData()
      form.append('csrf', secret)
      form.append('file', new Blob([]), '')
      if (content) form.append('file', new Blob([Buffer.from(content)]), name)
      const answer = await fetch(`${link}/kirim`, { method: 'POST', headers: { cookie: mine }, body: form })
      return { status: answer.status, text: await answer.text() }
    },
  }
}

export const guess = () => randomBytes(18).toString('base64url')

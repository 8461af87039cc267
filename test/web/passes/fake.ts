/** The pages behind a pass over real HTTP, on a store of their own, with a stand-in for the work behind them. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { papersWork } from '../../../src/app/papers.ts'
import { momentWords, numberWords } from '../../../src/bot/format.ts'
import { words } from '../../../src/bot/words.ts'
import type { Notice } from '../../../src/records/notices.ts'
import { makePass, type PassList } from '../../../src/records/passes/passes.ts'
import { openStore } from '../../../src/store/open.ts'
import { sealedFiles } from '../../../src/store/sealed-files.ts'
import { passPages, passUrl, type PassPagesOptions } from '../../../src/web/passes/pages.ts'
import type { ListChoice, ListProgress, ListWork, UploadedFile } from '../../../src/web/lists/work.ts'
import { startWeb } from '../../../src/web/server.ts'
import { makeKeys } from '../../store/engines.ts'

/** Does what the test tells it, and remembers what it was asked. */
export interface FakeWork extends ListWork {
  progress: ListProgress
  choice: ListChoice | undefined
  /** What the result's stream gives, chunk by chunk. */
  result: (() => AsyncIterable<Uint8Array>) | undefined
  readonly asked: string[]
  readonly files: UploadedFile[]
}

export function fakeWork(): FakeWork {
  const asked: string[] = []
  const files: UploadedFile[] = []
  const work: FakeWork = {
    progress: { state: 'none' },
    choice: undefined,
    result: undefined,
    asked,
    files,
    choiceFor: async () => work.choice,
    startImport: async (_pass, file) => void files.push(file),
    confirmImport: async () => void asked.push('confirm'),
    drop: async () => void asked.push('drop'),
    startExport: async (_pass, chosen) => void asked.push(`export ${chosen}`),
    progressOf: async () => work.progress,
    resultOf: async () =>
      work.result && {
        name: 'hasil "../impor.xlsx',
        type: 'application/octet-stream',
        content: ReadableStream.from(work.result()),
      },
  }
  return work
}

export async function openPages(over: Partial<PassPagesOptions> = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'lindung-pages-'))
  let ahead = 0
  const store = await openStore({
    url: `file:${join(dir, 'test.db')}`,
    city: '3574',
    keys: makeKeys(),
    kind: 'demo',
    now: () => new Date(Date.parse('2026-11-23T09:00:00+07:00') + ahead),
  })
  const work = fakeWork()
  const told: Notice[] = []
  const failures: object[] = []
  const folder = join(dir, 'uploads')
  const uploads = sealedFiles(folder, store.reader().vault)
  const documents = sealedFiles(join(dir, 'documents'), store.reader().vault)
  const passes = await passPages({
    store,
    work,
    papers: papersWork(store, documents),
    uploads,
    wording: { w: words, number: numberWords, moment: momentWords },
    say: async (_tx, notices) => void told.push(...notices),
    publicUrl: undefined,
    log: { error: fields => void failures.push(fields) },
    ...over,
  })
  const web = await startWeb({ port: 0, health: async () => ({ ok: true }), passes })
  onTestFinished(async () => {
    await web.stop()
    await store.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const url = `http://127.0.0.1:${web.port}`
  return {
    store,
    work,
    uploads,
    documents,
    url,
    told,
    failures,
    /** Names of what lies among the uploads. */
    kept: () => (existsSync(folder) ? readdirSync(folder) : []),
    forward: (minutes: number) => {
      ahead += minutes * 60_000
    },
    link: async (account: string, list: PassList = 'members', about?: string) => {
      const made = await store.tx(tx => makePass(tx, { account, list, ...(about && { about }) }))
      if (!made.ok) throw new Error(made.why)
      return passUrl(url, made.token)
    },
  }
}

export type Pages = Awaited<ReturnType<typeof openPages>>

/** A browser as far as these pages need one: a cookie, forms, no redirects by itself. */
export interface Visitor {
  /** The page of the pass, once the link was opened. */
  readonly page: string
  readonly csrf: () => Promise<string>
  readonly cookie: string
  get(path?: string): Promise<Response>
  text(): Promise<string>
  post(act: string, fields?: Record<string, string>): Promise<Response>
  upload(content: string | Blob, more?: { name?: string; fields?: Record<string, string> }): Promise<Response>
}

/** Opens a link as a browser does. */
export async function visit(link: string): Promise<Visitor & { opened: Response }> {
  const opened = await fetch(link)
  const cookie = (opened.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const path = /url=([^"]+)"/.exec(await opened.clone().text())?.[1] ?? ''
  return { ...browser(new URL(path, link).href, cookie), opened }
}

export function browser(page: string, cookie: string): Visitor {
  const get = (path = '') => fetch(page + path, { headers: { cookie }, redirect: 'manual' })
  const text = async () => (await get()).text()
  const csrf = async () => /name="csrf" value="([^"]*)"/.exec(await text())?.[1] ?? 'none'
  return {
    page,
    cookie,
    csrf,
    get,
    text,
    async post(act, fields = {}) {
      const body = new URLSearchParams({ csrf: await csrf(), ...fields })
      return fetch(`${page}/${act}`, { method: 'POST', body, headers: { cookie }, redirect: 'manual' })
    },
    async upload(content, { name = 'daftar.xlsx', fields = {} } = {}) {
      const form = new FormData()
      for (const [key, value] of Object.entries({ csrf: await csrf(), ...fields })) form.append(key, value)
      form.append('file', content instanceof Blob ? content : new Blob([content]), name)
      return fetch(`${page}/unggah`, { method: 'POST', body: form, headers: { cookie }, redirect: 'manual' })
    },
  }
}

export const guess = () => randomBytes(18).toString('base64url')

/**
 * Our bot with the measured form among its rooms: wire, bot, jobs and web put together as `app.ts` does, on SQLite.
 */
import { join } from 'node:path'
import { and, eq } from 'drizzle-orm'
import { noBackups } from '../../src/app/backups.ts'
import { jobHandlers } from '../../src/app/jobs.ts'
import { makeLog } from '../../src/app/log.ts'
import { makeRoute, sorry } from '../../src/bot/bot.ts'
import { CHANNEL } from '../../src/bot/channel.ts'
import { formBook, openForm, type FormFeature } from '../../src/bot/forms/driver.ts'
import { defineForm, type Answers, type Question } from '../../src/bot/forms/form.ts'
import { readLine } from '../../src/bot/forms/read/line.ts'
import { rooms } from '../../src/bot/rooms.ts'
import { settled } from '../../src/bot/settled.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { recordEvent } from '../../src/records/events.ts'
import { startJobs } from '../../src/store/jobs.ts'
import { readOrMakeKeys } from '../../src/store/keys.ts'
import { openStore } from '../../src/store/open.ts'
import { sealedFiles } from '../../src/store/sealed-files.ts'
import { makeApi } from '../../src/telegram/api.ts'
import { startWire, webhookPath } from '../../src/telegram/wire.ts'
import { startWeb } from '../../src/web/server.ts'
import { bytesOf, me, readPlace, SECRET, serveBench, TOKEN } from './bot-process.ts'
import { DONE, forms, INTRO, type BenchQuestion, type FormName } from './questions.ts'

const questionOf = ({ id, ask, options }: BenchQuestion): Question<Answers> =>
  options
    ? { id, kind: 'choice', ask: () => ask, options: () => options.map(label => ({ value: label, label })) }
    : { id, kind: 'text', ask: () => ask, read: readLine }

const featureOf = (name: FormName): FormFeature => ({
  form: defineForm<Answers>({
    id: name,
    version: 1,
    title: () => INTRO,
    ending: 'none',
    questions: forms[name].map(questionOf),
  }),
  async handIn({ tx, account }) {
    await recordEvent(tx, {
      subjectKind: 'account',
      subject: account.id,
      kind: 'checked',
      actor: account.id,
      codes: { form: name },
    })
    return { done: true, reply: { say: [{ text: DONE, keyboard: 'menu' }] } }
  },
})

const features = (Object.keys(forms) as FormName[]).map(featureOf)
const made = {
  book: formBook([...rooms.book.values(), ...features]),
  screens: [
    ...rooms.screens,
    (screens: Parameters<(typeof rooms.screens)[number]>[0]) => {
      for (const feature of features)
        screens.command(feature.form.id, ctx => ctx.show(turn => openForm(turn, feature)))
    },
  ],
}

const { apiRoot, dir } = readPlace()
const access = { token: TOKEN, apiRoot }
const log = makeLog('error')
const { keys } = readOrMakeKeys({ dataDir: dir, dataKeys: undefined })
const store = await openStore({ url: `file:${join(dir, 'bot.db')}`, city: '3574', keys, kind: 'demo', log })
const house = {
  botUsername: me.username,
  documentsVia: 'counter',
  officers: new Set<number>(),
  demo: true,
  messagesPerSecond: 28,
  hasPages: () => false,
  passUrl: (token: string) => token,
  uploadUrl: (token: string) => token,
} as const
const onFatal = (why: string) => {
  throw new Error(why)
}
const wire = await startWire({
  ...access,
  store,
  updates: { kind: 'webhook', publicUrl: 'http://127.0.0.1', secret: SECRET },
  route: await makeRoute({ me, token: TOKEN }, house, store, made),
  sorry,
  settled,
  log,
  onFatal,
})
const files = sealedFiles(join(dir, 'documents'), store.reader().vault)
const api = makeApi({ ...access, timeoutMs: 15_000 })
startJobs({
  store,
  log,
  handlers: jobHandlers({ ...house, store, files, uploads: files, api, book: made.book, backups: noBackups }),
})
const take = wire.webhook ?? onFatal('no webhook')
const web = await startWeb({
  port: 0,
  health: () => Promise.resolve({ ok: true, ...wire.figures() }),
  webhook: { path: webhookPath, take },
})

/** The sealed row of a chat's open form. */
async function kept(chat: number): Promise<number> {
  const reader = store.reader()
  const { drafts } = reader.t
  const account = await findAccount(reader, CHANNEL, chat)
  const [row] = await reader.db
    .select()
    .from(drafts)
    .where(and(eq(drafts.city, reader.city), eq(drafts.account, account?.id ?? '')))
  return bytesOf(row ?? {})
}

serveBench(`http://127.0.0.1:${web.port}${webhookPath}`, kept)

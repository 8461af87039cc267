/**
 * A bot with a form of three questions, as small as it can be: the program that the fault tests strike down.
 *
 * Answers rest in the `drafts` table; what was handed in becomes an event.
 */
import { and, eq } from 'drizzle-orm'
import { makeId } from '../../src/store/ids.ts'
import type { Tx } from '../../src/store/store.ts'
import type { Log } from '../../src/telegram/log.ts'
import type { Decision, Incoming, Outgoing, Said } from '../../src/telegram/message.ts'
import { startWire } from '../../src/telegram/wire.ts'
import { openStoreAt } from '../telegram/store-at.ts'

const questions = [
  '1 dari 3: siapa nama Bapak/Ibu?',
  '2 dari 3: tinggal di mana?',
  '3 dari 3: apa pekerjaannya?',
]
const jobs = { inline_keyboard: [[{ text: 'Nelayan', callback_data: 'job:nelayan' }]] }

interface Draft {
  readonly id: string
  readonly answers: readonly string[]
}

const route = async (incoming: Incoming): Promise<Decision> => {
  if (incoming.kind === 'event') return async () => ({ out: [] })
  const { message, callback_query: tap } = incoming.update
  const chat = message?.chat.id ?? tap?.from.id
  if (chat === undefined) return async () => ({ out: [] })
  if (message?.text === '/start') return tx => begin(tx, chat)
  return tx => answer(tx, chat, message?.text, tap?.data)
}

async function begin(tx: Tx, chat: number): Promise<Said> {
  const draft = (await draftOf(tx, chat)) ?? { id: makeId(), answers: [] }
  await keep(tx, chat, draft)
  return { out: [ask(chat, draft.answers.length)] }
}

/** Text answers the first two questions, the button the third; anything else is asked again. */
async function answer(
  tx: Tx,
  chat: number,
  text: string | undefined,
  data: string | undefined,
): Promise<Said> {
  const draft = await draftOf(tx, chat)
  if (!draft) return { out: [say(chat, 'Ketik /start')], toast: { text: 'Sudah tidak berlaku' } }
  const step = draft.answers.length
  const given = step < 2 ? text : data?.slice('job:'.length)
  if (given === undefined) return { out: [ask(chat, step)] }
  const answers = [...draft.answers, given]
  if (answers.length < questions.length) {
    await keep(tx, chat, { ...draft, answers })
    return { out: [ask(chat, step + 1)] }
  }
  await handIn(tx, chat, { ...draft, answers })
  return { out: [say(chat, `Selesai: ${answers.join(', ')}`)], toast: { text: 'Terima kasih' } }
}

async function draftOf(tx: Tx, chat: number): Promise<Draft | undefined> {
  const { drafts } = tx.t
  const [row] = await tx.db
    .select()
    .from(drafts)
    .where(and(eq(drafts.city, tx.city), eq(drafts.account, String(chat))))
  if (!row) return undefined
  const answers: string[] = JSON.parse(tx.vault.open('drafts.body', row.id, row.bodySealed))
  return { id: row.id, answers }
}

async function keep(tx: Tx, chat: number, { id, answers }: Draft): Promise<void> {
  const { drafts } = tx.t
  const bodySealed = tx.vault.seal('drafts.body', id, JSON.stringify(answers))
  const fresh = { bodySealed, changedAt: tx.now, expiresAt: tx.now }
  const row = {
    city: tx.city,
    id,
    account: String(chat),
    form: 'three',
    hasFloor: true,
    reminders: 0,
    ...fresh,
  }
  await tx.db
    .insert(drafts)
    .values(row)
    .onConflictDoUpdate({ target: [drafts.city, drafts.id], set: fresh })
}

async function handIn(tx: Tx, chat: number, { id, answers }: Draft): Promise<void> {
  const { drafts, events } = tx.t
  await tx.db.delete(drafts).where(and(eq(drafts.city, tx.city), eq(drafts.id, id)))
  await tx.db.insert(events).values({
    city: tx.city,
    id: makeId(),
    subjectKind: 'form',
    subject: String(chat),
    kind: 'handed-in',
    actor: 'system',
    codes: Object.fromEntries(answers.map((given, n) => [`answer${n + 1}`, given])),
    at: tx.now,
  })
}

const say = (chat: number, text: string): Outgoing => ({
  chat,
  class: 0,
  method: 'sendMessage',
  params: { text },
})

const ask = (chat: number, step: number): Outgoing => ({
  ...say(chat, ''),
  params: { text: questions[step], ...(step === 2 ? { reply_markup: jobs } : {}) },
})

const line = (fields: object, text: string) => console.error(text, JSON.stringify(fields))
const log: Log = { info: line, warn: line, error: line }

const { DATA_DIR: dir = '', BOT_TOKEN: token = '', TELEGRAM_API_ROOT: apiRoot = '' } = process.env
const store = await openStoreAt(dir)
const wire = await startWire({
  store,
  token,
  apiRoot,
  updates: { kind: 'polling' },
  route,
  sorry: chat => say(chat, 'Pesan disimpan.'),
  log,
  onFatal: why => {
    console.error(why)
    process.exit(1)
  },
})
process.once('SIGTERM', () => {
  void wire
    .stop()
    .then(() => store.close())
    .then(() => process.exit(0))
})
console.log('ready')

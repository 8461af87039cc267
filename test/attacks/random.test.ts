/**
 * Whatever arrives, in whatever order: the bot does not break, no lane stands still, and nobody is shown what belongs to
 * somebody else. `FULL=1` sends a hundred thousand updates; `SEED=…` plays a run again, as far as clocks allow.
 */
import { eq, ne } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { makeRoute, sorry } from '../../src/bot/bot.ts'
import { CHANNEL } from '../../src/bot/channel.ts'
import { COPY_RENDERER, copyRenderer } from '../../src/bot/rights/copy.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { markReady } from '../../src/records/documents/documents.ts'
import { officerOf } from '../../src/records/office/officers.ts'
import type { Reader, Store } from '../../src/store/store.ts'
import { makeArrivals, raise } from '../../src/telegram/inbox.ts'
import { startLanes, type Lanes } from '../../src/telegram/lanes.ts'
import type { Outgoing, Route } from '../../src/telegram/message.ts'
import { Params } from '../../src/simulator/bot-api/params.ts'
import { readMarkup } from '../../src/simulator/bot-api/markup.ts'
import { readCaption, readText } from '../../src/simulator/bot-api/text.ts'
import { remembering } from '../telegram/quiet.ts'
import { openTestStore } from '../telegram/test-store.ts'
import { buttonsOf, dataOf } from './buttons.ts'
import { house, me } from './house.ts'
import { randomUpdates, type Actor } from './random.ts'
import { idsIn, makeWorld, marksIn, marksOf, restore, type Citizen, type World } from './world.ts'

const isFull = process.env['FULL'] === '1'
const UPDATES = Number(process.env['UPDATES'] ?? (isFull ? 100_000 : 8000))
const AT_ONCE = 150
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
/** Whose is what, and who has heard or said it already. */
function secrecy({ citizens }: World) {
  const owners = new Map<string, Citizen>()
  for (const one of citizens) for (const mark of marksOf(one)) owners.set(mark.toLowerCase(), one)
  const known = new Map<number, Set<string>>()
  let rightly = 0
  /** Somebody else typed it into something: a file of another kelurahan may hold it. */
  const strayed = new Set<string>()
  return {
    says(chat: number, text: string) {
      const knows = known.get(chat) ?? new Set()
      known.set(chat, knows)
      for (const mark of marksIn(text)) {
        knows.add(mark)
        if (owners.get(mark)?.chat !== chat) strayed.add(mark)
      }
    },
    /** Marks that were shown to whom they may be. */
    rightly: () => rightly,
    /** The first mark in this text that is not for this chat. */
    async leakIn(reader: Reader, chat: number, text: string): Promise<string | undefined> {
      for (const mark of marksIn(text)) {
        const owner = owners.get(mark)
        if (owner) rightly++
        if (!owner || owner.chat === chat || known.get(chat)?.has(mark)) continue
        const account = await findAccount(reader, CHANNEL, chat)
        const officer = account && (await officerOf(reader, account.id))
        const isActive = officer?.state === 'active'
        if (isActive && (officer.role === 'admin' || officer.role === 'verifikator')) continue
        if (isActive && officer.role === 'pendamping')
          if (officer.areas.includes(owner.kelurahan) || strayed.has(mark)) continue
        return `${mark} of ${owner.chat} in ${chat} (${officer?.role ?? 'citizen'} ${officer?.state ?? ''})`
      }
      return undefined
    },
  }
}

/** Why Telegram would not take this: unsound HTML, too long, an empty text, a button that carries too much. */
function refusal(method: string, all: Outgoing['params']): string | undefined {
  if (!JSON.stringify(all).isWellFormed() || /\\ud[89a-f]/.test(JSON.stringify(all)))
    return 'half a character'
  const params = new Params({ ...all })
  try {
    if (method === 'sendMessage' || method === 'editMessageText') readText(params)
    if (all['caption'] !== undefined) readCaption(params)
    readMarkup(params)
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

async function settledDown(lanes: Lanes): Promise<boolean> {
  for (const until = Date.now() + 15_000; Date.now() < until;) {
    await new Promise(setImmediate)
    if (lanes.figures().waiting === 0) return true
  }
  return false
}

/** What the job does that fetches photos: all of them are good. */
async function fetchPhotos(store: Store): Promise<void> {
  await store.tx(async tx => {
    const { documents, accounts } = tx.t
    const rows = await tx.db
      .select({ id: documents.id, chat: accounts.address })
      .from(documents)
      .innerJoin(accounts, eq(accounts.id, documents.account))
      .where(eq(documents.state, 'pending'))
      .limit(50)
    for (const { id, chat } of rows)
      if (await markReady(tx, id, { mime: 'image/jpeg', size: 9, checksum: 'ab'.repeat(32) }))
        await raise(tx, { name: 'document-fetched', chat, data: { document: id } })
  })
}

const AT_A_TIME = 40

/** A part of these, another one for another number. */
function some(ids: readonly string[], n: number): string[] {
  const step = Math.ceil(ids.length / AT_A_TIME)
  return ids.filter((_, at) => at % step === n % step)
}

/** Forms that are open. */
async function noteForms({ db, t }: Reader, forms: Set<string>): Promise<void> {
  for (const { form } of await db.selectDistinct({ form: t.drafts.form }).from(t.drafts)) forms.add(form)
}

test(
  `${UPDATES} random updates break nothing, show nobody another’s data and leave no lane standing`,
  { timeout: 60_000 + UPDATES * 30 },
  async () => {
    console.log(`random updates: SEED=${SEED}`)
    let now = Date.parse('2026-03-02T09:00:00+07:00')
    const store = await openTestStore(() => new Date(now))
    const world = await makeWorld(store)
    const made = await buttonsOf(() => makeRoute({ me, token: '1:x' }, house, store))
    const secrets = secrecy(world)
    const citizens: Actor[] = world.citizens.map(one => ({ ...one, isOfOffice: false }))
    const actors: Actor[] = [
      ...citizens,
      ...world.officers.map(({ chat }) => ({ chat, isOfOffice: true })),
      ...[world.former, world.locked].map(({ address }) => ({ chat: address, isOfOffice: true })),
      ...world.strangers.map(({ address }) => ({ chat: address, isOfOffice: false })),
      { chat: 6_000_000_001, isOfOffice: false },
    ]
    const random = randomUpdates(SEED, actors)
    random.setPool(dataOf(made.buttons, some(world.ids, SEED), 1))
    const forms = new Set<string>()
    let turns = 0
    const broken: string[] = []
    const leaks: string[] = []
    const refused: string[] = []
    const copies: { chat: number; arg: string }[] = []
    const texts = new Map<number, string>()

    const check = async (reader: Reader, update: string, out: readonly Outgoing[]) => {
      for (const { chat, method, params, render } of out) {
        const shown = JSON.stringify(params)
        // What one says to the other in a conversation.
        const told = marksIn(update).filter(mark => shown.toLowerCase().includes(mark))
        if (told.length > 0) secrets.says(chat, told.join(' '))
        const why = refusal(method, params)
        if (why !== undefined) refused.push(`${why}: ${update.slice(0, 200)} → ${shown.slice(0, 900)}`)
        const leak = await secrets.leakIn(reader, chat, shown)
        if (leak !== undefined) leaks.push(`${leak}: ${update.slice(0, 300)} → ${shown.slice(0, 600)}`)
        if (render?.by === COPY_RENDERER) copies.push({ chat, arg: render.arg })
      }
    }
    const route: Route = async incoming => {
      const told = JSON.stringify(incoming)
      const noted = (error: unknown): never => {
        broken.push(`${error instanceof Error ? error.stack : String(error)}\n${told.slice(0, 500)}`)
        throw error
      }
      const decide = await made.route(incoming).catch(noted)
      return async tx => {
        const said = await decide(tx).catch(noted)
        const typed = incoming.kind === 'update' ? (texts.get(incoming.update.update_id) ?? '') : ''
        await check(tx, typed, said.out)
        random.hear(said.out)
        if (++turns % 10 === 0) await noteForms(tx, forms)
        return said
      }
    }
    const { log, lines } = remembering()
    const pausesMs = [1, 1, 1, 1, 1, 1, 1]
    const lanes = startLanes({ store, route, sorry, answerTap: () => undefined, log, pausesMs })
    onTestFinished(() => lanes.stop())
    await lanes.start()
    const arrive = makeArrivals(store)
    const render = copyRenderer(store, 'lindung_bot')
    const began = Date.now()
    for (let sent = 0, round = 1; sent < UPDATES; sent += AT_ONCE, round++) {
      const batch = Array.from({ length: Math.min(AT_ONCE, UPDATES - sent) }, () => random.next())
      texts.clear()
      for (const { chat, typed, update } of batch) {
        texts.set(update.update_id, typed)
        secrets.says(chat, typed)
      }
      // Some come twice.
      await arrive([...batch, ...batch.slice(0, 5)].map(({ update }) => structuredClone(update)))
      expect(await settledDown(lanes), `lanes stand still after ${sent}`).toBe(true)
      for (const { chat, arg } of copies.splice(0)) {
        const { document } = await render(arg)
        const leak = await secrets.leakIn(store.reader(), chat, await (document as File).text())
        if (leak !== undefined) leaks.push(`copy: ${leak}`)
      }
      expect(broken.slice(0, 3)).toEqual([])
      expect(leaks.slice(0, 3)).toEqual([])
      expect(refused.slice(0, 3)).toEqual([])
      now += 15_000 + (round % 30 === 0 ? 5 * 3_600_000 : 0)
      if (round % 3 === 0) await fetchPhotos(store)
      if (round % 10 === 0) for (const one of world.officers) await restore(store, one)
      if (round % 25 === 0) random.setPool(dataOf(made.buttons, some(await idsIn(store), round), 1))
    }
    const seconds = (Date.now() - began) / 1000
    const { handled } = lanes.figures()
    const { db, t } = store.reader()
    const kinds = await db.selectDistinct({ kind: t.events.kind }).from(t.events)
    console.log(
      `random updates: ${handled} handled in ${seconds.toFixed(1)} s; ${secrets.rightly()} marks shown to whom they may be, ${kinds.length} kinds of events, ${forms.size} forms`,
    )
    // Else they would all be right because nothing happens.
    expect(kinds.length).toBeGreaterThan(UPDATES >= 8000 ? 25 : 5)
    expect(lanes.figures()).toMatchObject({ failed: 0, aside: 0, waiting: 0 })
    expect(lines).toEqual([])
    expect(await db.select().from(t.inbox).where(ne(t.inbox.state, 'done'))).toEqual([])
  },
)

/**
 * Who guesses learns nothing from how long the answer takes: for what is known and what is not, the same questions are put to
 * the database and the same words come back. Queries are counted, since a clock would measure the machine.
 */
import Database from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { makeRoute } from '../../src/bot/bot.ts'
import type { Account } from '../../src/records/accounts.ts'
import { linkByPhone } from '../../src/records/members/links.ts'
import { makeFileCodeAtCounter, takeOverFile } from '../../src/records/rights/take-over.ts'
import type { Store } from '../../src/store/store.ts'
import type { Route } from '../../src/telegram/message.ts'
import { bodyFor, tryReport } from '../records/claims/families.ts'
import { filedByOfficer, handIn, newAccount, nikOf } from '../records/sample.ts'
import { openTestStore } from '../telegram/test-store.ts'
import { house, me } from './house.ts'
import { textUpdate } from './updates.ts'
import { makeWorld } from './world.ts'

/** Counts what is asked of SQLite from now on. */
function counting() {
  const probe = new Database(':memory:')
  const statement = Object.getPrototypeOf(probe.prepare('select 1')) as Record<
    string,
    (...args: unknown[]) => unknown
  >
  probe.close()
  let asked = 0
  for (const name of ['run', 'get', 'all'] as const) {
    const real = statement[name]!
    statement[name] = function counted(this: unknown, ...args: unknown[]) {
      asked++
      return Reflect.apply(real, this, args)
    }
    onTestFinished(() => void (statement[name] = real))
  }
  return async <T>(work: () => Promise<T>): Promise<{ asked: number; answer: T }> => {
    const before = asked
    const answer = await work()
    return { asked: asked - before, answer }
  }
}

/** A line that somebody writes, and all that it brings them. */
const written =
  ({ store, route }: { store: Store; route: Route }, text: string) =>
  async ({ address }: Account) => {
    const decide = await route({ kind: 'update', update: textUpdate(address, text) })
    const { out, toast } = await store.tx(decide)
    return JSON.stringify([toast, out.map(({ params }) => params)]).replaceAll(UNLIKE, '')
  }

/** Ids and tags, which are never the same; and how many wait before one. */
const UNLIKE = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|f:\w{4}:|<b>\d+<\/b>|lebih dulu: \d+/g

async function codeOfFile(store: Store, admin: Account): Promise<string> {
  const file = await filedByOfficer(store, admin, 'nobody', { nik: nikOf(77) })
  const made = await store.tx(tx => makeFileCodeAtCounter(tx, { registration: file.id, officer: admin.id }))
  if (!made.ok) throw new Error(JSON.stringify(made))
  return made.code
}

async function stage() {
  const store = await openTestStore(() => new Date('2026-03-02T09:00:00+07:00'))
  const world = await makeWorld(store)
  const route = await makeRoute({ me, token: '1:x' }, house, store)
  return { store, world, route, count: counting() }
}

/** What work and answer are alike in, for somebody new each time. */
async function alike<T>(
  { store, count }: { store: Store; count: ReturnType<typeof counting> },
  tries: readonly ((account: Account) => Promise<T>)[],
): Promise<{ asked: number; answer: T }[]> {
  const all = []
  for (const attempt of tries) {
    const account = await newAccount(store)
    all.push(await count(() => attempt(account)))
  }
  return all
}

test('a look-up asks and answers the same for what is known and what is not', async () => {
  const at = await stage()
  const { store, world } = at
  const somebody = world.citizens[0]!
  const nobody = { nik: nikOf(9), phone: '+6281100022233', number: '123456789' }
  const code = await codeOfFile(store, world.officers[0]!.account)
  const lookUps: Record<string, readonly ((account: Account) => Promise<unknown>)[]> = {
    'a phone number with a wrong birth date': [somebody.phone, nobody.phone].map(
      phone => account =>
        store.tx(tx => linkByPhone(tx, { account: account.id, phone, birthDate: '1971-01-01' })),
    ),
    'a file’s code with another NIK': [somebody.nik, nobody.nik].map(
      nik => account => store.tx(tx => takeOverFile(tx, { account: account.id, code, nik })),
    ),
    'a NIK': [somebody.nik, nobody.nik].map(nik => written(at, nik)),
    'a number': [somebody.number, nobody.number].map(number => written(at, number)),
    'a number for the office': [somebody.number, nobody.number].map(number =>
      written(at, `/petugas ${number}`),
    ),
  }
  for (const [name, tries] of Object.entries(lookUps)) {
    // Some things are read once and then known: the first try is for those.
    const [, known, unknown] = await alike(at, [tries[1]!, ...tries])
    expect(known, name).toEqual(unknown)
  }
})

/** More than this many rows are not written for who is known: they say so to the owner, and to the office. */
const MOST_MORE = 3

test('what is handed in about somebody known brings the same words, and hardly more work', async () => {
  const at = await stage()
  const { store, world } = at
  const niks = [nikOf(8), ...world.citizens.slice(0, 4).map(({ nik }) => nik)]
  const reports = await alike(
    at,
    niks.map(nik => account => tryReport(store, account, { body: bodyFor({ nik }) })),
  )
  const files = await alike(
    at,
    niks.map(nik => account => handIn(store, account, { nik })),
  )
  for (const all of [reports, files]) {
    const counts = all.map(({ asked }) => asked)
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(MOST_MORE)
    expect(new Set(all.map(({ answer }) => answer.ok))).toEqual(new Set([true]))
  }
  expect(new Set(files.map(({ answer }) => answer.ok && answer.shown))).toEqual(new Set(['receipt']))
})

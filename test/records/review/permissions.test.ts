import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { giveRole, lockOfficer, removeOfficer } from '../../../src/records/office/staff-changes.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { advance } from '../../../src/records/review/advance.ts'
import { declareFamily } from '../../../src/records/review/conflict.ts'
import { decide, undoDecision } from '../../../src/records/review/decide.ts'
import { sendDecision } from '../../../src/records/review/effect.ts'
import { figuresFor } from '../../../src/records/review/figures.ts'
import {
  compareFiles,
  openByNumber,
  openFile,
  openPapers,
  tickPapersSeen,
  untickPapersSeen,
} from '../../../src/records/review/file.ts'
import { filesByNik } from '../../../src/records/review/find.ts'
import { takeFile } from '../../../src/records/review/hold.ts'
import { nextFile } from '../../../src/records/review/queue.ts'
import { lookAgain } from '../../../src/records/review/second-look.ts'
import { confirmConsentByOfficer } from '../../../src/records/registrations/worker-consent.ts'
import type { Store, Tx } from '../../../src/store/store.ts'
import type { Account } from '../../../src/records/accounts.ts'
import { approved, fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { allEvents, describeOnStores } from '../stores.ts'

const HERE = '3574031001'
const ELSEWHERE = '3574031004'

type Become = (store: Store, account: Account, admin: string) => Promise<unknown>

/** How each comes to be what they are; everybody was a verifikator whose PIN was typed. */
const WHO: readonly [string, Become][] = [
  ['admin', (store, { id }) => role(store, id, 'admin')],
  ['verifikator', () => Promise.resolve()],
  ['pendamping here', (store, { id }) => role(store, id, 'pendamping', [HERE])],
  ['pendamping elsewhere', (store, { id }) => role(store, id, 'pendamping', [ELSEWHERE])],
  ['pimpinan', (store, { id }) => role(store, id, 'pimpinan')],
  ['locked', (store, { id }, by) => store.tx(tx => lockOfficer(tx, { by, account: id }))],
  ['gone', (store, { id }, by) => store.tx(tx => removeOfficer(tx, { by, account: id }))],
]

const role = (
  store: Store,
  account: string,
  given: 'admin' | 'pendamping' | 'pimpinan',
  areas: string[] = [],
) => store.tx(tx => giveRole(tx, { by: 'system', account, role: given, areas }))

/** For each of these people, in their order. */
const ok = {
  city: 'ok ok role role role locked not-of-the-office',
  field: 'ok ok ok area role locked not-of-the-office',
  /** Of no single file. */
  any: 'ok ok ok ok role locked not-of-the-office',
  figures: 'ok ok role role ok locked not-of-the-office',
}

interface Of {
  readonly id: string
  readonly version: number
  readonly officer: string
  readonly number: string
  readonly other: string
  /** The officer's own decision on another file, and a colleague's. */
  readonly decision: string
  readonly colleagues: string
  readonly approved: { readonly id: string; readonly version: number }
}
type Result = { readonly ok: true } | { readonly ok: false; readonly error: string }

/** One that they set themselves while they were a verifikator is not needed: nobody gets as far. */
const untickPapersSeenOf = async (tx: Tx, of: Of): Promise<Result> => {
  const unticked = await untickPapersSeen(tx, of)
  // A tick that another set, or nobody, is not theirs to take.
  return unticked.ok || unticked.error !== 'not-found' ? unticked : { ok: true }
}

const TABLE: readonly [string, string, (tx: Tx, of: Of) => Promise<Result>][] = [
  ['takes a file in hand', ok.city, takeFile],
  ['takes the next file', ok.any, nextFile],
  ['opens a file', ok.field, openFile],
  ['opens a file by its number', ok.field, openByNumber],
  [
    'opens no file by a number that is nobody’s',
    ok.any,
    (tx, of) => openByNumber(tx, { ...of, number: '000000000' }),
  ],
  ['finds files by a NIK', ok.any, (tx, { officer }) => filesByNik(tx, { nik: nikOf(1), officer })],
  ['opens the papers', ok.field, openPapers],
  ['compares two files', ok.field, (tx, of) => compareFiles(tx, { ...of, one: of.id })],
  ['ticks the papers', ok.field, tickPapersSeen],
  ['takes the tick away', ok.field, untickPapersSeenOf],
  ['hears the worker', ok.field, confirmConsentByOfficer],
  ['says that it is family', ok.city, declareFamily],
  ['decides', ok.city, (tx, of) => decide(tx, { ...of, decision: { kind: 'waiting-list' } })],
  ['undoes their decision', ok.city, (tx, of) => undoDecision(tx, { ...of, id: of.decision })],
  ['sends their decision', ok.city, (tx, of) => sendDecision(tx, { ...of, id: of.decision })],
  ['looks again', ok.city, (tx, of) => lookAgain(tx, { ...of, id: of.colleagues, agrees: true })],
  [
    'enters the decree',
    ok.city,
    (tx, of) =>
      advance(tx, { ...of, ...of.approved, step: { to: 'decreed', number: '1', on: dateOf('2026-03-02') } }),
  ],
  ['sees the figures', ok.figures, (tx, { officer }) => figuresFor(tx, officer)],
]

const NEED_PIN = ['opens the papers', 'sends their decision']

describeOnStores('each of the office', stage => {
  it.each(TABLE)('who %s', async (_, expected, act) => {
    const { store } = await stage()
    const [admin, colleague] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    let serial = 0
    const newFile = async () =>
      fileOf(store, await newAccount(store), { nik: nikOf(++serial), phone: undefined })
    const decisionOf = async (officer: string) => {
      const { id } = await newFile()
      const made = await store.tx(tx =>
        decide(tx, { id, version: 1, officer, decision: { kind: 'waiting-list' } }),
      )
      if (!made.ok) throw new Error(made.error)
      return made.decision.id
    }
    const told: string[] = []
    for (const [, become] of WHO) {
      const account = await newOfficer(store)
      const over = { nik: nikOf(++serial), phone: undefined, forSelf: false, relation: 'neighbour' } as const
      const file = await fileOf(store, await newAccount(store), over)
      const done = await approved(store, await newFile(), colleague)
      const of = {
        id: file.id,
        version: 1,
        officer: account.id,
        number: file.number,
        other: (await newFile()).id,
        decision: await decisionOf(account.id),
        colleagues: await decisionOf(colleague.id),
        approved: { id: done.registration.id, version: 2 },
      }
      await become(store, account, admin.id)
      const before = await allEvents(store)
      const result = await store.tx(tx => act(tx, of))
      told.push('why' in result ? String(result.why) : 'ok')
      // Whoever is refused leaves no trace in the file, and does not keep it.
      if ('why' in result) {
        expect(await allEvents(store)).toEqual(before)
        expect(await registrationById(store.reader(), file.id)).toEqual(file)
      }
    }
    expect(told.join(' ')).toBe(expected)
  })

  it.each(TABLE)('who was never of it, and %s', async (what, _, act) => {
    const { store } = await stage()
    const [stranger, colleague] = [await newAccount(store), await newOfficer(store)]
    const file = await fileOf(store, await newAccount(store))
    const made = await store.tx(tx =>
      decide(tx, { id: file.id, version: 1, officer: colleague.id, decision: { kind: 'waiting-list' } }),
    )
    if (!made.ok) throw new Error(made.error)
    const { id, number, version } = file
    const decision = made.decision.id
    const of = {
      id,
      version,
      officer: stranger.id,
      number,
      other: id,
      decision,
      colleagues: decision,
      approved: file,
    }
    const result = await store.tx(tx => act(tx, of))
    // To who did not make it a decision does not exist.
    if (what.endsWith('their decision')) expect(result).toEqual({ ok: false, error: 'not-found' })
    else expect(result).toEqual({ ok: false, error: 'denied', why: 'not-of-the-office' })
  })

  it('is asked for the PIN before papers and before a decision is sent at once, and before nothing else of a review', async () => {
    const { store, clock } = await stage()
    const [officer, colleague] = [await newOfficer(store), await newOfficer(store)]
    const over = { forSelf: false, relation: 'neighbour' } as const
    const file = await fileOf(store, await newAccount(store), over)
    const other = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
    const done = await approved(
      store,
      await fileOf(store, await newAccount(store), { nik: nikOf(3) }),
      colleague,
    )
    const made = await store.tx(tx =>
      decide(tx, { id: other.id, version: 1, officer: officer.id, decision: { kind: 'waiting-list' } }),
    )
    if (!made.ok) throw new Error(made.error)
    clock.forward({ minutes: 15 })
    const of = {
      id: file.id,
      version: 1,
      officer: officer.id,
      number: file.number,
      other: other.id,
      decision: made.decision.id,
      colleagues: made.decision.id,
      approved: { id: done.registration.id, version: 2 },
    }
    for (const [what, , act] of TABLE) {
      const result = await store.tx(tx => act(tx, of))
      expect('why' in result ? result.why : undefined, what).toBe(NEED_PIN.includes(what) ? 'pin' : undefined)
    }
  })
})

/**
 * A small city for attacks: citizens with files, members, claims and questions, and an office with every role, one locked
 * and one who left. Everybody's data is unlike anybody else's, so that what is shown to the wrong person can be seen.
 */
import { openAccount, type Account } from '../../src/records/accounts.ts'
import { seedAnswers } from '../../src/records/answers/answers.ts'
import { FIRST_ANSWERS } from '../../src/bot/answers/first.ts'
import type { StaffRole } from '../../src/program/office.ts'
import { makeLinkCode } from '../../src/records/members/link-codes.ts'
import { introduce, officerOf } from '../../src/records/office/officers.ts'
import { provePin, setPin } from '../../src/records/office/pin.ts'
import { linkByCode } from '../../src/records/members/links.ts'
import { writeMember } from '../../src/records/members/memberships.ts'
import { giveRole, lockOfficer, removeOfficer } from '../../src/records/office/staff-changes.ts'
import { ask } from '../../src/records/questions/ask.ts'
import { openVisit } from '../../src/records/visits/visits.ts'
import { makeId } from '../../src/store/ids.ts'
import type { Store } from '../../src/store/store.ts'
import { approved, fileOf, PIN, readyPaper } from '../records/sample.ts'
import { claimOf } from '../records/claims/families.ts'

export const AREAS = ['3574031001', '3574031004', '3574041003'] as const

/** What belongs to one citizen and to nobody else. */
export interface Secrets {
  readonly nik: string
  readonly name: string
  readonly phone: string
  readonly birthDate: string
  readonly address: string
  readonly family: string
  readonly number: string
  readonly said: string
}

export interface Citizen extends Secrets {
  readonly chat: number
  readonly account: Account
  readonly kelurahan: string
}

export interface World {
  readonly citizens: readonly Citizen[]
  readonly officers: readonly { readonly chat: number; readonly account: Account; readonly role: StaffRole }[]
  /** Who was of the office once; who is locked; people without anything. */
  readonly former: Account
  readonly locked: Account
  readonly strangers: readonly Account[]
  /** Ids of everything that has one: people, files, claims, questions, drafts, papers, announcements. */
  readonly ids: readonly string[]
}

const CITIZENS = 14
const STRANGERS = 6
const OFFICE: readonly [StaffRole, readonly string[]][] = [
  ['admin', []],
  ['admin', []],
  ['verifikator', []],
  ['verifikator', []],
  ['pendamping', [AREAS[0]]],
  ['pendamping', [AREAS[1]]],
  ['pimpinan', []],
]

const CONSONANTS = 'bdgjklmnprst'
/** A word that no text of the bot and no other person has. */
const wordOf = (kind: string, n: number) =>
  `${kind}xu${CONSONANTS[n % 12]}${'aeiou'[Math.floor(n / 12) % 5]}wq`

function secretsOf(n: number): Omit<Secrets, 'number'> {
  const day = String(1 + n).padStart(2, '0')
  return {
    nik: `357401${day}0470${String(4100 + n)}`,
    name: `Wira ${wordOf('Na', n)}`,
    phone: `+6281355${String(710_000 + n * 137)}`,
    birthDate: `1970-04-${day}`,
    // Lists may bring what no form takes.
    address: `Jalan ${wordOf('Al', n)} ${n + 1} <i>&lt;`,
    family: `Sri ${wordOf('Fa', n)} </b>&`,
    said: wordOf('Ka', n),
  }
}

/** The words by which somebody's data is known in a message. */
export const marksOf = ({ nik, name, phone, address, family, number, said }: Secrets): readonly string[] => [
  nik,
  phone.slice(3),
  number,
  ...[name, address, family].map(text => text.split(' ')[1] ?? text),
  said,
]

/** What every mark of `marksOf` looks like. */
const MARK = /3574\d{12}|81355\d{6}|(?<!\d)\d{9}(?!\d)|\b(?:na|al|fa|ka)xu\w\wwq/gi

/** The marks in a text, whoever’s. */
export const marksIn = (text: string): string[] =>
  [...text.matchAll(MARK), ...text.replaceAll(/(?<=\d)[\s.-](?=\d)/g, '').matchAll(MARK)].map(([mark]) =>
    mark.toLowerCase(),
  )

export async function makeWorld(store: Store): Promise<World> {
  await store.tx(tx => seedAnswers(tx, FIRST_ANSWERS))
  let next = 5_000_000_001
  const account = () => store.tx(tx => openAccount(tx, 'telegram', next++))
  const appoint = async (role: StaffRole, areas: readonly string[] = []) => {
    const who = await account()
    await restore(store, { account: who, role, areas })
    return { chat: who.address, account: who, role, areas }
  }
  const officers = []
  for (const [role, areas] of OFFICE) officers.push(await appoint(role, areas))
  const admin = officers[0]!.account
  const citizens: Citizen[] = []
  for (let n = 0; n < CITIZENS; n++) citizens.push(await citizenOf(store, n, await account(), admin))
  const [former, locked] = [(await appoint('admin')).account, (await appoint('verifikator')).account]
  await store.tx(async tx => {
    await removeOfficer(tx, { by: admin.id, account: former.id })
    await lockOfficer(tx, { by: admin.id, account: locked.id })
  })
  const strangers = []
  for (let n = 0; n < STRANGERS; n++) strangers.push(await account())
  return { citizens, officers, former, locked, strangers, ids: await idsIn(store) }
}

/** Gives somebody of the office back what they had, with a PIN typed just now. */
export async function restore(
  store: Store,
  of: { account: Account; role: StaffRole; areas?: readonly string[] },
): Promise<void> {
  const { account, role, areas = [] } = of
  await store.tx(async tx => {
    const now = await officerOf(tx, account.id)
    if (now?.role !== role || now.state !== 'active')
      await giveRole(tx, { by: 'system', account: account.id, role, areas })
    if (now?.name === undefined)
      await introduce(tx, { account: account.id, name: `Petugas ${account.address % 100}` })
    if (!(await setPin(tx, { account: account.id, pin: PIN })).ok)
      await provePin(tx, { account: account.id, pin: PIN })
  })
}

/** Every third one is a member too, every fourth has a claim in the family, every fifth asks something. */
async function citizenOf(store: Store, n: number, account: Account, admin: Account): Promise<Citizen> {
  const secrets = secretsOf(n)
  const kelurahan = AREAS[n % AREAS.length]!
  const { nik, name, phone, address, family, birthDate } = secrets
  const file = await fileOf(store, account, {
    nik,
    name,
    phone,
    address,
    kelurahan,
    birthDate,
    family: { name: family, relation: 'wife', phone: `+6285${phone.slice(5)}` },
  })
  await store.tx(tx => readyPaper(tx, account, makeId()))
  if (n % 5 === 1) await approved(store, file, admin)
  if (n % 4 === 2) await store.tx(tx => openVisit(tx, file.id, 'unreachable'))
  if (n % 3 === 0) await member(store, { secrets, kelurahan, account, admin })
  if (n % 4 === 0)
    await claimOf(store, account, {
      body: {
        worker: { nik, name },
        event: { cause: null },
        reporter: { relation: 'spouse', name: family, phone },
      },
    })
  if (n % 5 === 0)
    await store.tx(tx =>
      ask(tx, {
        account: account.id,
        kind: 'text',
        body: { text: `<b>Kartu ${secrets.said} &amp` },
        urgent: n === 0,
      }),
    )
  return { ...secrets, number: file.number, chat: account.address, account, kelurahan }
}

async function member(
  store: Store,
  of: { secrets: Omit<Secrets, 'number'>; kelurahan: string; account: Account; admin: Account },
): Promise<void> {
  const { nik, name, birthDate, address, phone } = of.secrets
  await store.tx(async tx => {
    const { person } = await writeMember(
      tx,
      {
        person: { nik, name, birthDate, sex: 'male', address, kelurahan: of.kelurahan, phone },
        sector: 'fisher',
        kpj: undefined,
        from: '2026-01-01',
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    )
    const made = await makeLinkCode(tx, { person, officer: of.admin.id })
    if (!made.ok) throw new Error(made.error)
    const linked = await linkByCode(tx, { account: of.account.id, code: made.code })
    if (!linked.ok) throw new Error(linked.error)
  })
}

/** Two ids of each kind of thing that is somebody's. */
export async function tableIds(store: Store): Promise<string[]> {
  const { db, t } = store.reader()
  const tables = [
    t.accounts,
    t.people,
    t.registrations,
    t.claims,
    t.questions,
    t.questionLines,
    t.documents,
    t.decisions,
    t.visits,
    t.memberships,
  ]
  const found: string[] = []
  for (const table of tables) {
    const rows = await db.select({ id: table.id }).from(table).limit(2)
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** The ids of all that a button may name. What the house only does, and what it said, has no buttons. */
export async function idsIn(store: Store): Promise<string[]> {
  const { db, t } = store.reader()
  const { inbox: _in, outbox: _out, jobs: _jobs, events: _events, ...named } = t
  const found: string[] = []
  for (const table of Object.values(named)) {
    const rows: Record<string, unknown>[] = await db.select().from(table).limit(60)
    for (const { id } of rows) if (typeof id === 'string') found.push(id)
  }
  return found
}

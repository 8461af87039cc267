/**
 * A town of people, files, links and deaths, written straight into the tables: what an audience is asked of, without the
 * long way through forms and lists.
 */
import type { Category } from '../../../src/program/announcements/lists.ts'
import type { RegistrationStatus } from '../../../src/program/registration.ts'
import type { CoveredSector } from '../../../src/program/sectors.ts'
import { makeId } from '../../../src/store/ids.ts'
import type { Store, Tx } from '../../../src/store/store.ts'
import { nikOf } from '../sample.ts'

export interface TownAccount {
  readonly reachable: boolean
  readonly saidNo: readonly Category[]
}

/** A registration; numbers are places in the lists of the town. */
export interface TownFile {
  readonly nik: number
  readonly account: number
  readonly byOffice: boolean
  readonly forSelf: boolean
  /** The worker who confirmed. */
  readonly worker: number | undefined
  readonly status: RegistrationStatus
  readonly sector: CoveredSector
  readonly kelurahan: string
}

export interface TownMembership {
  readonly year: number
  readonly sector: CoveredSector
  readonly from: string | undefined
  readonly to: string | undefined
  readonly file: number | undefined
}

export interface TownPerson {
  readonly kelurahan: string | undefined
  readonly memberships: readonly TownMembership[]
  readonly link: { readonly account: number; readonly how: 'code' | 'phone' } | undefined
  /** An earlier link was cut. */
  readonly wasCut: boolean
  /** Who reported their death. */
  readonly mournedBy: number | undefined
}

/** The person at each place has the NIK of that number. */
export interface Town {
  readonly accounts: readonly TownAccount[]
  readonly files: readonly TownFile[]
  readonly people: readonly TownPerson[]
}

export interface TownIds {
  readonly accounts: readonly string[]
  readonly files: readonly string[]
  readonly people: readonly string[]
}

const CHUNK = 400

export async function settle(store: Store, town: Town): Promise<TownIds> {
  const ids = {
    accounts: town.accounts.map(makeId),
    files: town.files.map(makeId),
    people: town.people.map(makeId),
  }
  await store.tx(async tx => {
    await writeAccounts(tx, town, ids)
    await writeFiles(tx, town, ids)
    await writePeople(tx, town, ids)
  })
  return ids
}

/** Nobody lives there any more. */
export async function clear(store: Store): Promise<void> {
  await store.tx(async ({ db, t }) => {
    const tables = [t.accounts, t.consents, t.registrations, t.people, t.memberships, t.personLinks]
    for (const table of [...tables, t.claims, t.claimAccounts, t.staff]) await db.delete(table)
  })
}

async function inChunks<T>(rows: readonly T[], write: (some: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += CHUNK) await write(rows.slice(at, at + CHUNK))
}

async function writeAccounts({ db, t, city, now }: Tx, town: Town, ids: TownIds): Promise<void> {
  const base = 9_000_000_000
  const rows = town.accounts.map(({ reachable }, at) => ({
    city,
    id: ids.accounts[at]!,
    channel: 'telegram',
    address: base + at,
    reachable,
    madeAt: now,
  }))
  await inChunks(rows, some => db.insert(t.accounts).values(some))
  // A yes, a no, and for who says no to nothing both of them again: the newest holds.
  const consents = town.accounts.flatMap(({ saidNo }, at) =>
    (['info', 'event'] as const).flatMap(category =>
      (saidNo.includes(category) ? [true, false] : at % 3 === 0 ? [false, true] : []).map(given => ({
        city,
        id: makeId(),
        account: ids.accounts[at]!,
        purpose: `announce-${category}`,
        version: '1',
        given,
        at: now,
      })),
    ),
  )
  await inChunks(consents, some => db.insert(t.consents).values(some))
}

async function writeFiles({ db, t, city, now, vault }: Tx, town: Town, ids: TownIds): Promise<void> {
  const rows = town.files.map((file, at) => {
    const id = ids.files[at]!
    const worker = file.worker === undefined ? null : ids.accounts[file.worker]!
    return {
      city,
      id,
      number: String(100_000_000 + at),
      draft: id,
      account: ids.accounts[file.account]!,
      year: 2026,
      status: file.status,
      version: 1,
      sector: file.sector,
      kelurahan: file.kelurahan,
      forSelf: file.forSelf,
      consent: worker === null ? (file.forSelf ? 'own' : 'unproven') : 'account',
      consentBy: worker,
      formVersion: 1,
      answersSealed: vault.seal('registrations.answers', id, JSON.stringify({ name: `Warga ${at}` })),
      nikIndex: vault.index('nik', nikOf(file.nik)),
      double: false,
      eligibility: { outcome: 'eligible', reasons: [] },
      submittedAt: now,
      dueAt: now,
      filedBy: file.byOffice ? ('office' as const) : null,
    }
  })
  await inChunks(rows, some => db.insert(t.registrations).values(some))
}

async function writePeople(tx: Tx, town: Town, ids: TownIds): Promise<void> {
  const { db, t, city, now, vault } = tx
  const people = town.people.map(({ kelurahan }, at) => {
    const id = ids.people[at]!
    const known = { nik: nikOf(at), name: `Slamet ${at}`, kelurahan }
    return {
      city,
      id,
      nikIndex: vault.index('nik', nikOf(at)),
      personSealed: vault.seal('people.person', id, JSON.stringify(known)),
      kelurahan: kelurahan ?? null,
      source: 'list',
      madeAt: now,
      changedAt: now,
    }
  })
  await inChunks(people, some => db.insert(t.people).values(some))
  const memberships = town.people.flatMap(({ memberships: all }, at) =>
    all.map(one => ({
      city,
      id: makeId(),
      person: ids.people[at]!,
      year: one.year,
      sector: one.sector,
      kelurahan: null,
      from: one.from ?? null,
      to: one.to ?? null,
      registration: one.file === undefined ? null : ids.files[one.file]!,
      madeAt: now,
      changedAt: now,
    })),
  )
  await inChunks(memberships, some => db.insert(t.memberships).values(some))
  const links = town.people.flatMap(({ link, wasCut }, at) => {
    const made = { city, person: ids.people[at]!, how: 'code' as const, madeAt: now, cutAt: null }
    return [
      ...(wasCut ? [{ ...made, id: makeId(), account: ids.accounts[0]!, cutAt: now }] : []),
      ...(link ? [{ ...made, id: makeId(), account: ids.accounts[link.account]!, how: link.how }] : []),
    ]
  })
  await inChunks(links, some => db.insert(t.personLinks).values(some))
  for (const [at, { mournedBy }] of town.people.entries())
    if (mournedBy !== undefined) await writeDeath(tx, at, ids.people[at]!, ids.accounts[mournedBy]!)
}

async function writeDeath(
  { db, t, city, now, vault }: Tx,
  nik: number,
  person: string,
  account: string,
): Promise<void> {
  const claim = makeId()
  await db.insert(t.claims).values({
    city,
    id: claim,
    number: String(200_000_000 + nik),
    kind: 'death',
    origin: 'paper',
    status: 'reported',
    version: 1,
    bodySealed: vault.seal('claims.body', claim, '{}'),
    person,
    nikIndex: vault.index('nik', nikOf(nik)),
    maybeAccident: false,
    urgent: false,
    madeAt: now,
  })
  await db.insert(t.claimAccounts).values({
    city,
    id: makeId(),
    claim,
    account,
    sees: 'all',
    how: 'reported',
    madeAt: now,
  })
}

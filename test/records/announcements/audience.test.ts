import * as fc from 'fast-check'
import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import {
  lastDayOf,
  type Audience,
  type AudienceStanding,
  type PeopleAudience,
} from '../../../src/program/announcements/audience.ts'
import { CATEGORIES, type Category } from '../../../src/program/announcements/lists.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import { COVERED_SECTORS } from '../../../src/program/sectors.ts'
import { countAudience, recipientsOf } from '../../../src/records/announcements/audience.ts'
import type { Reader } from '../../../src/store/store.ts'
import { describeOnStores } from '../stores.ts'
import { clear, settle, type Town, type TownFile, type TownIds, type TownMembership } from './town.ts'

/** The stage's day and its programme year. */
const TODAY = dateOf('2026-03-02')
const YEAR = 2026
const AREAS = ['3574031001', '3574031002', '3574011001'] as const
const DAYS = ['2025-12-31', '2026-03-01', '2026-03-02', '2026-03-20', '2026-12-31'] as const
const SIZE = 5

const place = fc.nat(SIZE - 1)
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const anyMembership = (year: number): fc.Arbitrary<TownMembership> =>
  fc.record({
    year: fc.constant(year),
    sector: fc.constantFrom(...COVERED_SECTORS),
    from: maybe(fc.constantFrom(...DAYS)),
    to: maybe(fc.constantFrom(...DAYS)),
    file: maybe(place),
  })
const anyTown: fc.Arbitrary<Town> = fc.record({
  accounts: fc.array(
    fc.record({
      reachable: fc.integer({ min: 0, max: 4 }).map(n => n > 0),
      saidNo: fc.subarray<Category>(['info', 'event'], { maxLength: 1 }),
    }),
    { minLength: SIZE + 1, maxLength: SIZE + 1 },
  ),
  files: fc.array(
    fc.record({
      nik: fc.nat(SIZE + 1),
      account: place,
      byOffice: fc.boolean(),
      forSelf: fc.boolean(),
      worker: maybe(place),
      // Two approved ones of a NIK cannot be.
      status: fc.constantFrom('submitted', 'rejected', 'ended', 'returned'),
      sector: fc.constantFrom(...COVERED_SECTORS),
      kelurahan: fc.constantFrom(...AREAS),
    }),
    { minLength: SIZE, maxLength: SIZE },
  ),
  people: fc.array(
    fc.record({
      kelurahan: maybe(fc.constantFrom(...AREAS)),
      memberships: fc
        .tuple(maybe(anyMembership(YEAR - 1)), maybe(anyMembership(YEAR)))
        .map(all => all.filter(one => one !== undefined)),
      link: maybe(fc.record({ account: place, how: fc.constantFrom('code', 'phone') })),
      wasCut: fc.boolean(),
      mournedBy: fc.integer({ min: 0, max: 4 * SIZE }).map(n => (n < SIZE ? n : undefined)),
    }),
    { minLength: SIZE, maxLength: SIZE },
  ),
})

const anyPeople: fc.Arbitrary<Audience> = fc
  .record({
    sectors: fc.subarray([...COVERED_SECTORS]),
    kelurahans: fc.subarray([...AREAS]),
    standings: fc.subarray<AudienceStanding>(
      ['submitted', 'ended', 'returned', 'covered', 'cover-ended', 'member'],
      { maxLength: 3 },
    ),
    coverEnds: maybe(
      fc.oneof(
        fc.record({ withinDays: fc.constantFrom(0, 30, 90) }),
        fc.record({ by: fc.constantFrom(...DAYS).map(dateOf) }),
      ),
    ),
  })
  .map(({ coverEnds, ...rest }) => ({ kind: 'people', ...rest, ...(coverEnds ? { coverEnds } : {}) }))
const anyAudience: fc.Arbitrary<Audience> = fc.oneof(
  { weight: 6, arbitrary: anyPeople },
  { weight: 1, arbitrary: fc.constant<Audience>({ kind: 'everyone' }) },
)

describeOnStores('an audience', (stageOf, engine) => {
  it('is who a plain look through everybody finds, whatever is combined', async () => {
    const { store } = await stageOf()
    await fc.assert(
      fc.asyncProperty(
        anyTown,
        anyAudience,
        fc.constantFrom(...CATEGORIES),
        async (town, audience, category) => {
          await clear(store)
          const ids = await settle(store, town)
          const found = await foundBy(store.reader(), audience, category)
          const expected = lookThrough(town, ids, audience, category)
          expect(statesOf(found)).toEqual(statesOf(expected))
          for (const [recipient, { abouts }] of found)
            for (const about of abouts) expect(expected.get(recipient)?.abouts).toContain(about)
          const count = await countAudience(store.reader(), audience, category)
          expect(count.total).toBe(expected.size)
          expect(count.willGet).toBe([...expected.values()].filter(({ state }) => state === 'waiting').length)
        },
      ),
      { numRuns: engine === 'sqlite' ? 150 : 60, seed: 3574 },
    )
  })

  it('is nobody before it is chosen, and the officers of a role who may act', async () => {
    const { store } = await stageOf()
    const town = { accounts: [1, 2, 3].map(() => ({ reachable: true, saidNo: [] })), files: [], people: [] }
    const { accounts } = await settle(store, town)
    await store.tx(({ db, t, city, now }) =>
      db.insert(t.staff).values(
        accounts.map((account, at) => ({
          city,
          account,
          role: at === 0 ? 'admin' : 'pendamping',
          areas: [],
          state: at === 2 ? ('locked' as const) : ('active' as const),
          pinWrong: 0,
          filter: {},
          madeBy: 'system',
          madeAt: now,
          changedAt: now,
        })),
      ),
    )
    const counted = (audience: Audience) => countAudience(store.reader(), audience, 'info')
    expect((await counted({ kind: 'nobody' })).total).toBe(0)
    expect((await counted({ kind: 'staff', roles: [] })).willGet).toBe(2)
    expect((await counted({ kind: 'staff', roles: ['pendamping'] })).willGet).toBe(1)
  })
})

interface Found {
  readonly state: string
  /** Whom it may be about. */
  readonly abouts: readonly string[]
}

const statesOf = (all: ReadonlyMap<string, Found>) =>
  Object.fromEntries([...all].map(([recipient, { state }]) => [recipient, state]))

async function foundBy(reader: Reader, audience: Audience, category: Category): Promise<Map<string, Found>> {
  const query = await recipientsOf(reader, audience, category)
  const rows = await reader.db
    .select({
      recipient: sql<string>`found.recipient`,
      state: sql<string>`found.state`,
      about: sql<string | null>`found.about`,
    })
    .from(sql`(${query}) found`)
  expect(new Set(rows.map(({ recipient }) => recipient)).size).toBe(rows.length)
  return new Map(
    rows.map(({ recipient, state, about }) => [recipient, { state, abouts: about === null ? [] : [about] }]),
  )
}

interface Way {
  readonly recipient: string
  readonly account: number | undefined
  readonly isMourned: boolean
  readonly about: string | undefined
}

/** The same, one after the other. */
function lookThrough(town: Town, ids: TownIds, audience: Audience, category: Category): Map<string, Found> {
  const ways: Way[] = []
  const people: PeopleAudience =
    audience.kind === 'people' ? audience : { kind: 'people', sectors: [], kelurahans: [], standings: [] }
  const add = (accounts: readonly number[], way: Pick<Way, 'isMourned' | 'about'>, nobody: string) => {
    for (const account of new Set(accounts)) ways.push({ ...way, recipient: ids.accounts[account]!, account })
    if (accounts.length === 0) ways.push({ ...way, recipient: nobody, account: undefined })
  }
  for (const [at, person] of town.people.entries())
    for (const one of person.memberships)
      if (isMeant(town, person, one, people)) {
        const file = one.file === undefined || person.wasCut ? undefined : town.files[one.file]
        const accounts = person.link ? [person.link.account] : file ? accountsOf(file) : []
        const isMourned = person.mournedBy !== undefined
        add(accounts, { isMourned, about: ids.people[at] }, ids.people[at]!)
      }
  for (const [at, file] of town.files.entries())
    if (isFileMeant(file, people)) {
      const person = town.people[file.nik]
      const own = accountsOf(file)
      const accounts = own.length === 0 && person?.link ? [person.link.account] : own
      const isMourned = person?.mournedBy !== undefined
      add(accounts, { isMourned, about: ids.files[at] }, ids.people[file.nik] ?? ids.files[at]!)
    }
  if (audience.kind === 'everyone')
    for (const [account, recipient] of ids.accounts.entries())
      ways.push({ recipient, account, isMourned: false, about: undefined })
  return new Map(
    [...Map.groupBy(ways, ({ recipient }) => recipient)].map(([recipient, all]) => [
      recipient,
      {
        state: stateOf(town, all, category),
        abouts: all.flatMap(({ about, isMourned }) => (about === undefined || isMourned ? [] : [about])),
      },
    ]),
  )
}

function stateOf(town: Town, ways: readonly Way[], category: Category): string {
  const account = ways[0]?.account
  const isAllMourned = ways.every(({ isMourned }) => isMourned)
  if (account === undefined) return isAllMourned ? 'mourning' : 'never-started'
  const dead = town.people.flatMap(({ mournedBy, link }, nik) =>
    mournedBy === undefined
      ? []
      : [
          ...(link ? [link.account] : []),
          ...town.files
            .filter(file => file.nik === nik)
            .flatMap(file => [
              ...(file.forSelf && !file.byOffice ? [file.account] : []),
              ...(file.worker === undefined ? [] : [file.worker]),
            ]),
        ],
  )
  if (dead.includes(account)) return 'mourning'
  const isFamily = town.people.some(({ mournedBy }) => mournedBy === account)
  if (category !== 'duty' && (isAllMourned || isFamily)) return 'mourning'
  const known = town.accounts[account]!
  if (known.saidNo.includes(category)) return 'opted-out'
  return known.reachable ? 'waiting' : 'unreachable'
}

const accountsOf = ({ account, byOffice, worker }: TownFile): number[] => [
  ...(byOffice ? [] : [account]),
  ...(worker === undefined ? [] : [worker]),
]

const isNone = <T>(list: readonly T[], one: T | undefined) =>
  list.length > 0 && (one === undefined || !list.includes(one))

function isFileMeant(file: TownFile, { sectors, kelurahans, standings, coverEnds }: PeopleAudience): boolean {
  return (
    coverEnds === undefined &&
    !isNone(sectors, file.sector) &&
    !isNone<string>(kelurahans, file.kelurahan) &&
    !isNone<string>(standings, file.status)
  )
}

function isMeant(
  town: Town,
  person: Town['people'][number],
  one: TownMembership,
  { sectors, kelurahans, standings, coverEnds }: PeopleAudience,
): boolean {
  const ends =
    !coverEnds || (one.to !== undefined && one.to >= TODAY && one.to <= lastDayOf(coverEnds, TODAY))
  const stands = (standing: AudienceStanding): boolean => {
    const states = person.memberships.map(other => periodOf(town, person, other))
    switch (standing) {
      case 'member':
        return one.year === YEAR
      case 'covered':
        return periodOf(town, person, one) === 'running'
      case 'cover-ended':
        return states.every(state => state === 'over')
      default:
        return one.file !== undefined && town.files[one.file]?.status === standing
    }
  }
  return (
    ends &&
    !isNone(sectors, one.sector) &&
    !isNone<string>(kelurahans, person.kelurahan) &&
    (standings.length === 0 || standings.some(stands))
  )
}

function periodOf(town: Town, person: Town['people'][number], one: TownMembership) {
  if (one.to === undefined && person.memberships.some(({ year }) => year > one.year)) return 'over'
  if (one.file !== undefined && town.files[one.file]?.status === 'ended') return 'over'
  if (one.to !== undefined && one.to < TODAY) return 'over'
  return one.from !== undefined && one.from > TODAY ? 'not-yet' : 'running'
}

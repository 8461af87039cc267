/** The figures of a small city whose numbers are reckoned by hand, and what must hold in every city. */
import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KELURAHANS } from '../../../src/program/areas.ts'
import type { CoverStep } from '../../../src/program/cover.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import type { OfficeDecision } from '../../../src/records/review/decide.ts'
import { decide, undoDecision } from '../../../src/records/review/decide.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import { byKecamatan, figuresByArea, sumOf } from '../../../src/records/statistics/areas.ts'
import {
  areasFor,
  chartFigures,
  chartFor,
  decisionsFor,
  overviewFor,
  reachFor,
  sectorsFor,
  type Seen,
} from '../../../src/records/statistics/figures.ts'
import { membersBySector, totalOf } from '../../../src/records/statistics/members.ts'
import { filesIn, proposalsBySector, STAGES } from '../../../src/records/statistics/proposals.ts'
import type { CoveredSector } from '../../../src/program/sectors.ts'
import { makeId } from '../../../src/store/ids.ts'
import type { Store, Tx } from '../../../src/store/store.ts'
import { approved, decided, fileOf, newAccount, newOfficer, nikOf, stepOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'
const KEDOPOK = '3574051005'

interface Member {
  readonly sector?: CoveredSector
  readonly kelurahan?: string | undefined
  readonly period?: readonly [from: string | undefined, to: string | undefined]
  readonly year?: number
  readonly list?: string
}

/** A member as a list brings them; the id of the person. */
async function member(store: Store, serial: number, of: Member = {}): Promise<string> {
  const { sector = 'fisher', period = ['2026-01-01', '2026-12-31'], year = 2026, list = 'list' } = of
  const kelurahan = 'kelurahan' in of ? of.kelurahan : MAYANGAN
  const person = {
    nik: nikOf(serial),
    name: 'Slamet',
    birthDate: '1970-03-12',
    sex: undefined,
    address: undefined,
    kelurahan,
    phone: undefined,
  }
  return store.tx(async tx => {
    const [from, to] = period
    const written = await writeMember(tx, { person, sector, kpj: undefined, from, to }, { year, list })
    return written.person
  })
}

async function openList(store: Store, state: 'writing' | 'done' | 'dropped'): Promise<string> {
  const id = makeId()
  const { t, city, now } = store.reader()
  await store.tx(tx =>
    tx.db.insert(t.imports).values({
      city,
      id,
      kind: 'members',
      account: 'officer',
      pass: 'pass',
      upload: id,
      fileIndex: Buffer.from(id),
      state,
      about: {},
      columns: [],

      rows: 1,
      good: 1,
      written: 0,
      counts: {},
      madeAt: now,
    }),
  )
  return id
}

const link = (store: Store, person: string, cut = false) =>
  store.tx(tx =>
    tx.db.insert(tx.t.personLinks).values({
      city: tx.city,
      id: makeId(),
      person,
      account: makeId(),
      how: 'code',
      madeAt: tx.now,
      cutAt: cut ? tx.now : null,
    }),
  )

const file = async (store: Store, serial: number, over: Parameters<typeof fileOf>[2] = {}) =>
  fileOf(store, await newAccount(store), { nik: nikOf(serial), phone: undefined, ...over })

const seen = async <T>(look: Promise<Seen<T>>): Promise<T & { year: number }> => {
  const found = await look
  if (!found.ok) throw new Error(found.why)
  return found
}

const isOf = ({ t: { memberships }, city }: Tx, person: string) =>
  and(eq(memberships.city, city), eq(memberships.person, person))

const BACK = (reason: 'photo-unclear' | 'nik-mismatch'): OfficeDecision => ({
  kind: 'return',
  reason,
  questions: ['name'],
})
const NO: OfficeDecision = { kind: 'reject', reason: 'not-resident' }

describeOnStores('the figures', stage => {
  it('of a city where nothing has happened are noughts, and no time is made up', async () => {
    const { store } = await stage()
    const { id } = await newOfficer(store)
    const reader = store.reader()
    expect(await overviewFor(reader, id)).toMatchObject({
      year: 2026,
      members: { listed: 0, today: 0, ended: 0, ahead: 0, linked: 0 },
      stages: STAGES.map(one => ({ stage: one, files: 0 })),
      queue: { waiting: 0, late: 0 },
      target: { people: 16_500 },
      before: undefined,
      after: undefined,
    })
    const { queue, decisions } = await seen(decisionsFor(reader, id, 2026))
    expect(queue).toEqual({
      waiting: 0,
      late: 0,
      ages: { '0-1': 0, '2-3': 0, '4-7': 0, 'over-7': 0 },
      oldest: undefined,
    })
    expect(decisions).toEqual({ decided: 0, medianDays: undefined, returned: 0, reasons: [] })
    expect(await seen(reachFor(reader, id, 2026))).toMatchObject({ sectors: [] })
    expect(JSON.stringify(await chartFigures(reader, 2026))).not.toContain('null')
  })

  it('count members once their list is written, by what is known of their days', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    await member(store, 1)
    await member(store, 2, { period: ['2026-01-01', '2026-03-01'] })
    await member(store, 3, { period: ['2026-03-02', '2026-03-02'], sector: 'farmer' })
    await member(store, 4, { period: ['2026-03-03', '2026-12-31'], sector: 'farmer' })
    await member(store, 5, { period: ['2026-01-01', undefined], sector: 'msme' })
    await member(store, 6, { list: await openList(store, 'done') })
    await member(store, 7, { list: await openList(store, 'writing') })
    await member(store, 8, { list: await openList(store, 'dropped') })
    await member(store, 9, { year: 2025 })
    const reader = store.reader()
    const now = await seen(overviewFor(reader, officer.id))
    expect(now.members).toEqual({ listed: 6, today: 3, ended: 1, ahead: 1, linked: 0 })
    expect(now.before).toBe(2025)
    const then = await seen(overviewFor(reader, officer.id, 2025))
    expect(then).toMatchObject({ members: { listed: 1 }, announced: { covered: 11_023 }, after: 2026 })
    const { sectors } = await seen(sectorsFor(reader, officer.id, 2026))
    expect(sectors.map(one => [one.sector, one.members.listed, one.members.today])).toEqual([
      ['fisher', 3, 2],
      ['farmer', 2, 1],
      ['msme', 1, 0],
    ])
  })

  it('tell members from those proposed, and put both against the quota', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    await member(store, 1)
    await member(store, 2)
    await file(store, 11)
    await decided(store, await file(store, 12), officer, BACK('nik-mismatch'))
    await decided(store, await file(store, 13), officer, NO)
    await approved(store, await file(store, 14), officer)
    await approved(store, await file(store, 15), officer)
    const active = await file(store, 16, { sector: 'farmer', role: 'pemilik' })
    await approved(store, active, officer)
    const today = dateOf('2026-03-02')
    const steps: readonly CoverStep[] = [
      { to: 'decreed', number: 'SK 13/2026', on: today },
      { to: 'sent-to-bpjs', on: today },
      { to: 'active', kpj: '12345678901', from: today, until: dateOf('2026-12-31') },
    ]
    for (const step of steps) {
      const done = await stepOf(store, active, officer, step)
      if (!done.ok) throw new Error(JSON.stringify(done))
    }
    // Set after the fact: four are there for three places.
    await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 3, 'SK 12/2026', 'admin'))
    const reader = store.reader()
    const { stages, members } = await seen(overviewFor(reader, officer.id))
    expect(members.listed).toBe(3)
    expect(stages.map(({ files }) => files)).toEqual([1, 1, 0, 2, 0])
    const { sectors } = await seen(sectorsFor(reader, officer.id, 2026))
    expect(sectors[0]).toMatchObject({
      proposed: 4,
      placesTaken: 4,
      quota: { value: 3, status: 'in-force' },
    })
    expect(sectors[1]).toMatchObject({ proposed: 0, placesTaken: 1, quota: { status: 'not-set' } })
  })

  it('count the days that a file waits by the calendar', async () => {
    const { store, clock } = await stage()
    const officer = await newOfficer(store)
    for (const [serial, time] of [
      '2026-03-01T23:59:00+07:00',
      '2026-03-02T00:00:00+07:00',
      '2026-03-06T12:00:00+07:00',
      '2026-03-08T00:00:00+07:00',
      '2026-03-09T08:00:00+07:00',
    ].entries()) {
      clock.set(time)
      await file(store, serial + 1)
    }
    clock.set('2026-03-09T09:00:00+07:00')
    await decided(store, await file(store, 9), officer, NO)
    const { queue } = await seen(decisionsFor(store.reader(), officer.id, 2026))
    expect(queue).toMatchObject({
      waiting: 5,
      ages: { '0-1': 2, '2-3': 1, '4-7': 1, 'over-7': 1 },
      oldest: { on: '2026-03-01', days: 8 },
    })
  })

  it('take the middle of the days to the first decision that was told, of an odd and an even count', async () => {
    const { store, clock } = await stage()
    const officer = await newOfficer(store)
    const median = async () =>
      (await seen(decisionsFor(store.reader(), officer.id, 2026))).decisions.medianDays
    const [one, two, three, four] = [
      await file(store, 1),
      await file(store, 2),
      await file(store, 3),
      await file(store, 4),
    ]
    clock.forward({ hours: 12 })
    await decided(store, one, officer, BACK('photo-unclear'))
    expect(await median()).toBeCloseTo(0.5, 6)
    clock.forward({ hours: 12 })
    await decided(store, two, officer, NO)
    expect(await median()).toBeCloseTo(0.75, 6)
    // A later decision on the same file, one that was undone and one that nobody has been told of change nothing.
    clock.forward({ days: 1 })
    await decided(store, one, officer, NO)
    const undone = await store.tx(tx =>
      decide(tx, { id: three.id, version: three.version, officer: officer.id, decision: NO }),
    )
    if (!undone.ok) throw new Error(undone.error)
    await store.tx(tx => undoDecision(tx, { id: undone.decision.id, officer: officer.id }))
    await store.tx(tx =>
      decide(tx, { id: four.id, version: four.version, officer: officer.id, decision: NO }),
    )
    expect(await median()).toBeCloseTo(0.75, 6)
    clock.forward({ days: 8 })
    await decided(store, three, officer, BACK('nik-mismatch'))
    expect(await median()).toBeCloseTo(1, 6)
    const { decisions } = await seen(decisionsFor(store.reader(), officer.id, 2026))
    expect(decisions).toMatchObject({
      decided: 3,
      returned: 2,
      reasons: [
        { reason: 'nik-mismatch', files: 1 },
        { reason: 'photo-unclear', files: 1 },
      ],
    })
    const other = await seen(decisionsFor(store.reader(), officer.id, 2025))
    expect(other.decisions).toMatchObject({ decided: 0, medianDays: undefined })
  })

  it('know who is linked, who has an account of their own, and who was never met', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    await link(store, await member(store, 1))
    await link(store, await member(store, 2), true)
    await member(store, 3, { sector: 'farmer' })
    const own = await file(store, 4)
    const { t } = store.reader()
    const person = await member(store, 4)
    await store.tx(tx => tx.db.update(t.memberships).set({ registration: own.id }).where(isOf(tx, person)))
    const reach = async () => (await seen(reachFor(store.reader(), officer.id, 2026))).sectors
    const ofFishers = async () => (await reach()).find(({ sector }) => sector === 'fisher')
    expect(await ofFishers()).toEqual({ sector: 'fisher', listed: 3, linked: 1, ownAccount: 1 })
    const setReachable = (reachable: boolean) =>
      store.tx(tx => tx.db.update(t.accounts).set({ reachable }).where(eq(t.accounts.id, own.account)))
    await setReachable(false)
    expect(await ofFishers()).toMatchObject({ linked: 1, ownAccount: 0 })
    await setReachable(true)
    await link(store, person)
    expect(await ofFishers()).toEqual({ sector: 'fisher', listed: 3, linked: 2, ownAccount: 0 })
    expect((await seen(overviewFor(store.reader(), officer.id))).members.linked).toBe(2)
  })

  it('are for the office without its field officers', async () => {
    const { store } = await stage()
    const [lead, field] = [await newOfficer(store, 'pimpinan'), await newOfficer(store, 'pendamping', [JATI])]
    const citizen = await newAccount(store)
    for (const look of [overviewFor, sectorsFor, areasFor, decisionsFor, reachFor, chartFor]) {
      expect(await look(store.reader(), lead.id, 2026)).toMatchObject({ ok: true })
      expect(await look(store.reader(), field.id, 2026)).toMatchObject({ ok: false, why: 'role' })
      expect(await look(store.reader(), citizen.id, 2026)).toMatchObject({ why: 'not-of-the-office' })
    }
  })

  it('add up: the kelurahan are the kecamatan, and with whom no list places, everybody', async () => {
    const { store } = await stage()
    const place = fc.constantFrom(...KELURAHANS.slice(0, 9).map(({ code }) => code), KEDOPOK, undefined)
    const sector = fc.constantFrom<CoveredSector>('fisher', 'farmer', 'msme')
    let serial = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ kelurahan: place, sector }), { maxLength: 6 }),
        fc.array(place, { maxLength: 3 }),
        async (members, files) => {
          for (const one of members) await member(store, ++serial, one)
          for (const kelurahan of files) await file(store, ++serial, { kelurahan: kelurahan ?? JATI })
          const reader = store.reader()
          const city = await figuresByArea(reader, 2026)
          const everybody = sumOf([...city.kelurahans, city.elsewhere])
          expect(sumOf([...byKecamatan(city), city.elsewhere])).toEqual(everybody)
          expect(everybody).toEqual({
            members: totalOf(await membersBySector(reader, 2026)).listed,
            proposed: filesIn(await proposalsBySector(reader, 2026), STAGES),
          })
        },
      ),
      { numRuns: 6 },
    )
    const { elsewhere } = await figuresByArea(store.reader(), 2026)
    expect(elsewhere.proposed).toBe(0)
  })
})

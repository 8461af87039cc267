import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { openBatch } from '../../../src/records/members/payments.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import { setting } from '../../../src/records/settings/settings.ts'
import { programmeYear } from '../../../src/records/years/programme-year.ts'
import { yearOverview } from '../../../src/records/years/overview.ts'
import {
  addDecree,
  decreesMark,
  enterMonthsCovered,
  enterYearValue,
  removeDecree,
  takeYearValueBack,
  valueNow,
  yearHistory,
  type ValueName,
  type ValueOf,
  type ValuePlace,
} from '../../../src/records/years/values.ts'
import type { CoveredSector } from '../../../src/program/sectors.ts'
import type { Store } from '../../../src/store/store.ts'
import { approved, fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const enter = <N extends ValueName>(
  store: Store,
  by: { id: string },
  name: N,
  value: ValueOf<N>,
  { sector, source = 'SK 7/2026' }: { sector?: CoveredSector; source?: string } = {},
) => {
  const place: ValuePlace<N> = { year: 2026, name, sector }
  return store.tx(tx => enterYearValue(tx, { by: by.id, place, value, source }))
}
const QUOTA: ValuePlace = { year: 2026, name: 'quota', sector: 'fisher' }
const month = (of: number) => ({ year: 2026, month: of })

describeOnStores('the values of a year', stage => {
  it('are entered with their source, corrected by entering again, and taken back; all of it stays on record', async () => {
    const { store, clock } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    expect(await enter(store, rina, 'quota', 4000, { sector: 'fisher' })).toEqual({ ok: true })
    clock.forward({ days: 1 })
    await enter(store, dewi, 'quota', 400, { sector: 'fisher', source: 'SK 9/2026' })
    expect((await programmeYear(store.reader(), 2026)).sectors.fisher.quota).toEqual({
      status: 'in-force',
      value: 400,
      source: 'SK 9/2026 (2026-03-03)',
    })
    const back = () =>
      store.tx(tx => takeYearValueBack(tx, { by: rina.id, place: QUOTA, source: 'salah sektor' }))
    expect(await back()).toEqual({ ok: true })
    expect(await back()).toEqual({ ok: false, error: 'not-set' })
    expect(await setting(store.reader(), 'quota/2026/fisher')).toBeUndefined()
    expect((await programmeYear(store.reader())).sectors.fisher.quota).toEqual({ status: 'not-set' })
    expect(await valueNow(store.reader(), { account: rina.id, place: QUOTA })).toEqual({
      ok: true,
      now: undefined,
    })
    const page = { account: rina.id, year: 2026, size: 2 }
    const [newest, oldest] = [
      await yearHistory(store.reader(), { ...page, page: 0 }),
      await yearHistory(store.reader(), { ...page, page: 1 }),
    ]
    expect(newest).toMatchObject({
      hasMore: true,
      changes: [
        { name: 'quota', sector: 'fisher', entered: undefined, source: 'salah sektor', setBy: rina.id },
        { entered: { name: 'quota', value: 400 }, source: 'SK 9/2026', setBy: dewi.id },
      ],
    })
    expect(oldest).toMatchObject({ hasMore: false, changes: [{ entered: { value: 4000 } }] })
  })

  it('are refused where they make no sense, or from who keeps no years', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const wrong = { ok: false, error: 'not-of-this-form' }
    const months = (from: number, to: number, year = 2026) =>
      store.tx(tx =>
        enterMonthsCovered(tx, {
          by: admin.id,
          year,
          value: { from: month(from), to: month(to) },
          source: 'SK 7/2026',
        }),
      )
    expect(await enter(store, admin, 'quota', -1, { sector: 'fisher' })).toEqual(wrong)
    expect(await enter(store, admin, 'land-below-hectares', 2, { sector: 'fisher' })).toEqual(wrong)
    expect(await enter(store, admin, 'ceiling', 5, { source: ' ' })).toEqual(wrong)
    expect(await enter(store, admin, 'ceiling', 0.5)).toEqual(wrong)
    const of2040: ValuePlace<'ceiling'> = { year: 2040, name: 'ceiling', sector: undefined }
    const entry = { by: admin.id, place: of2040, value: 1, source: 'SK' }
    expect(await store.tx(tx => enterYearValue(tx, entry))).toEqual(wrong)
    expect(await months(12, 5)).toEqual(wrong)
    expect(await months(5, 12, 2027)).toEqual(wrong)
    expect(await months(5, 12)).toEqual({ ok: true })
    const officer = await newOfficer(store)
    expect(await enter(store, officer, 'fund', 'DBHCHT 2026')).toMatchObject({ why: 'role' })
    expect(await yearOverview(store.reader(), { account: officer.id })).toMatchObject({ why: 'role' })
    expect(
      await yearHistory(store.reader(), { account: admin.id, year: 2026, page: 0, size: 9 }),
    ).toMatchObject({ changes: [{ name: 'months-covered' }] })
  })

  it('of earlier years hold with one word, which can be taken back', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const say = (holds: boolean) => enter(store, admin, 'criteria-confirmed', holds, { sector: 'farmer' })
    const maxAge = async () => (await programmeYear(store.reader())).sectors.farmer.maxAge.status
    await say(true)
    expect(await maxAge()).toBe('in-force')
    await say(false)
    expect(await maxAge()).toBe('earlier-year')
  })

  it('hold every decree of two admins who enter at the same moment, each once', async () => {
    const { store } = await stage()
    const admins = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const add = (number: string, n = 0) =>
      store.tx(tx => addDecree(tx, { by: admins[n % 2]!.id, year: 2026, number, on: dateOf('2026-03-02') }))
    const numbers = ['188/1', '188/2', '188/3', '188/4', '188/5', '188/6']
    await Promise.all(numbers.map(add))
    const kept = async () =>
      ((await setting(store.reader(), 'decrees/2026')) ?? []).map(({ number }) => number)
    expect((await kept()).toSorted()).toEqual(numbers)
    expect(await add('188/3')).toEqual({ ok: false, error: 'known-already' })
    const [first] = await kept()
    const looked = await store.tx(tx => setting(tx, 'decrees/2026'))
    const remove = (seen = decreesMark(looked ?? [])) =>
      store.tx(tx => removeDecree(tx, { by: admins[0]!.id, year: 2026, at: 0, seen }))
    expect(await remove()).toMatchObject({ ok: true, decree: { number: first } })
    expect(await remove()).toEqual({ ok: false, error: 'changed' })
    // As long as before, but another list.
    await add('188/7')
    expect(await remove()).toEqual({ ok: false, error: 'changed' })
    expect(await kept()).toHaveLength(6)
  })
})

describeOnStores('the money of a year', stage => {
  it('is computed from members, approved files, months and payments, each person once', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const figures = async (year = 2026) => {
      const found = await yearOverview(store.reader(), { account: admin.id, year })
      if (!found.ok) throw new Error(found.error)
      return found.overview.figures
    }
    expect(await figures()).toEqual({
      ceiling: undefined,
      people: { members: 0, proposed: 0, all: 0 },
      months: undefined,
      committed: undefined,
      paid: 0,
      left: undefined,
    })
    const member = (serial: number, year: number, list: string) =>
      store.tx(tx =>
        writeMember(
          tx,
          {
            person: {
              nik: nikOf(serial),
              name: 'Sutrisno',
              birthDate: undefined,
              sex: undefined,
              address: undefined,
              kelurahan: undefined,
              phone: undefined,
            },
            sector: 'fisher',
            kpj: undefined,
            from: undefined,
            to: undefined,
          },
          { year, list },
        ),
      )
    for (const serial of [1, 2, 3]) await member(serial, 2026, 'list')
    await member(4, 2025, 'list')
    // A list that is being written is not there yet.
    await store.tx(async tx => {
      await tx.db.insert(tx.t.imports).values({
        city: tx.city,
        id: 'half',
        kind: 'members',
        account: admin.id,
        pass: 'pass',
        upload: 'upload',
        fileIndex: Buffer.from('file'),
        state: 'writing',
        about: {},
        columns: [],
        rows: 1,
        good: 1,
        written: 0,
        counts: {},
        madeAt: tx.now,
      })
    })
    await member(5, 2026, 'half')
    // The third is a member already; the fourth was one last year, the fifth's list is not done; the sixth only handed in.
    for (const serial of [3, 4, 5]) {
      const file = await fileOf(store, await newAccount(store), { nik: nikOf(serial) })
      await approved(store, file, officer)
    }
    await fileOf(store, await newAccount(store), { nik: nikOf(6) })
    await store.tx(async tx => {
      const batch = { people: 3, paidOn: '2026-06-10', by: admin.id }
      for (const [of, amount] of [
        ['2026-04', 9_000_000_000],
        ['2026-05', 50_400],
        ['2026-12', 33_600],
        ['2027-01', 16_800],
      ] as const)
        await openBatch(tx, { ...batch, month: of, amount, proof: `NTPN ${of}` })
    })
    expect(await figures()).toMatchObject({
      people: { members: 3, proposed: 2, all: 5 },
      committed: undefined,
      paid: 9_000_084_000,
    })
    await store.tx(tx =>
      enterMonthsCovered(tx, {
        by: admin.id,
        year: 2026,
        value: { from: month(5), to: month(12) },
        source: 'SK 7/2026',
      }),
    )
    await enter(store, admin, 'ceiling', 600_000)
    expect(await figures()).toEqual({
      ceiling: 600_000,
      people: { members: 3, proposed: 2, all: 5 },
      months: 8,
      committed: 672_000,
      paid: 84_000,
      left: -72_000,
    })
    expect((await figures(2025)).people.all).toBe(1)
  })
})

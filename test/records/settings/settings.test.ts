import { expect, it } from 'vitest'
import { setSetting, setting, settingSet } from '../../../src/records/settings/settings.ts'
import { programmeYear } from '../../../src/records/years/programme-year.ts'
import { describeOnStores } from '../stores.ts'

describeOnStores('a setting', stage => {
  it('has its default, or none, until the office enters one', async () => {
    const { store, clock } = await stage()
    clock.set('2026-12-31T23:30:00+07:00')
    const reader = store.reader()
    expect(await setting(reader, 'office')).toBeUndefined()
    expect(await setting(reader, 'others-per-year')).toBe(3)
    expect(await setting(reader, 'extra-questions')).toEqual([])
    expect(await setting(reader, 'quota/2026/farmer')).toBeUndefined()
    expect(await setting(reader, 'programme-year')).toBe(2026)
    clock.set('2027-01-01T00:30:00+07:00')
    expect(await setting(store.reader(), 'programme-year')).toBe(2027)
  })

  it('is the newest that was entered, with its source and who entered it', async () => {
    const { store } = await stage()
    const enter = (quota: number, source: string) =>
      store.tx(tx => setSetting(tx, 'quota/2026/farmer', quota, source, 'admin'))
    await enter(4000, 'SK 1/2026')
    await enter(4200, 'SK 7/2026')
    expect(await setting(store.reader(), 'quota/2026/farmer')).toBe(4200)
    expect(await setting(store.reader(), 'quota/2027/farmer')).toBeUndefined()
    expect(await settingSet(store.reader(), 'quota/2026/farmer')).toEqual({
      value: 4200,
      source: 'SK 7/2026',
      setBy: 'admin',
      at: store.now(),
    })
  })

  it('is refused when it is not of its form', async () => {
    const { store } = await stage()
    const enter = <K extends 'holidays' | 'quota/2026/fisher' | 'office'>(
      key: K,
      value: Parameters<typeof setSetting<K>>[2],
    ) => store.tx(tx => setSetting(tx, key, value, 'letter', 'admin'))
    expect(await enter('holidays', ['2026-02-30'])).toEqual({
      ok: false,
      error: 'not-of-this-form',
      where: ['0'],
    })
    expect(await enter('quota/2026/fisher', -1)).toMatchObject({ ok: false })
    const nameless = { name: ' ', address: 'Jalan Mastrip 1', hours: '08.00-15.00', phone: '0335 421' }
    expect(await enter('office', nameless)).toMatchObject({ where: ['name'] })
    expect(await setting(store.reader(), 'office')).toBeUndefined()
    await expect(setting(store.reader(), 'quota/26/fisher')).rejects.toThrow('no such setting')
  })

  it('lies over what is known of the programme year', async () => {
    const { store, clock } = await stage()
    clock.set('2026-05-04T09:00:00+07:00')
    expect((await programmeYear(store.reader())).sectors.farmer.maxAge).toMatchObject({
      status: 'earlier-year',
    })
    await store.tx(async tx => {
      await setSetting(tx, 'max-age/2026/farmer', 64, 'SK 7/2026', 'admin')
      await setSetting(tx, 'minimum-age/2026', 17, 'SK 7/2026', 'admin')
    })
    const year = await programmeYear(store.reader())
    expect(year.sectors.farmer.maxAge).toEqual({
      status: 'in-force',
      value: 64,
      source: 'SK 7/2026 (2026-05-04)',
    })
    expect(year.minimumAge).toMatchObject({ value: 17 })
    expect(year.sectors.fisher.quota).toEqual({ status: 'not-set' })
  })
})

import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import {
  ENTERED_ELSEWHERE,
  enterOfficeValue,
  OFFICE_KEYS,
  officeValueHistory,
  officeValueNow,
  officeValues,
  takeOfficeValueBack,
  type OfficeKey,
} from '../../../src/records/office/values.ts'
import { PLAIN_KEYS, type ValueTypes } from '../../../src/records/settings/list.ts'
import { setting } from '../../../src/records/settings/settings.ts'
import type { Store } from '../../../src/store/store.ts'
import { newOfficer } from '../sample.ts'
import { allEvents, describeOnStores } from '../stores.ts'

const seenOf = async (store: Store, key: OfficeKey) => (await officeValueNow(store.reader(), key)).seen
const enter = async <K extends OfficeKey>(
  store: Store,
  by: string,
  key: K,
  value: ValueTypes[K],
  seen?: string,
) => {
  const at = seen ?? (await seenOf(store, key))
  return store.tx(tx => enterOfficeValue(tx, { by, key, value, source: 'surat 12/2026', seen: at }))
}
const takeBack = (store: Store, by: string, key: OfficeKey, seen: string) =>
  store.tx(tx => takeOfficeValueBack(tx, { by, key, seen }))

it('every value that the office has can be entered, here or in a room of its own', () => {
  expect([...OFFICE_KEYS, ...ENTERED_ELSEWHERE].toSorted()).toEqual(PLAIN_KEYS.toSorted())
})

describeOnStores("the office's own values", stage => {
  it('hold from when they are entered until they are taken back; all of it stays on record', async () => {
    const { store, clock } = await stage()
    const admin = await newOfficer(store, 'admin')
    const before = await officeValues(store.reader())
    expect([before.valueOf('kept-talk-days'), before.isEntered('kept-talk-days')]).toEqual([365, false])
    expect(before.valueOf('office')).toBeUndefined()
    expect(await enter(store, admin.id, 'kept-talk-days', 90)).toEqual({ ok: true })
    const held = await officeValues(store.reader())
    expect([held.valueOf('kept-talk-days'), held.isEntered('kept-talk-days')]).toEqual([90, true])
    clock.forward({ days: 1 })
    const seen = await seenOf(store, 'kept-talk-days')
    expect(await takeBack(store, admin.id, 'kept-talk-days', seen)).toEqual({ ok: true })
    expect(await takeBack(store, admin.id, 'kept-talk-days', seen)).toMatchObject({ error: 'not-entered' })
    expect(await setting(store.reader(), 'kept-talk-days')).toBe(365)
    const page = { key: 'kept-talk-days', page: 0, size: 1 } as const
    expect(await officeValueHistory(store.reader(), page)).toMatchObject({
      changes: [{ entered: undefined, setBy: admin.id }],
      hasMore: true,
    })
    expect(await officeValueHistory(store.reader(), { ...page, page: 1 })).toMatchObject({
      changes: [{ entered: { name: 'kept-talk-days', value: 90 }, source: 'surat 12/2026' }],
      hasMore: false,
    })
    const past = await eventsOf(store.reader(), 'setting', 'kept-talk-days')
    expect(past).toMatchObject([
      { kind: 'setting-entered', actor: admin.id, codes: {} },
      { kind: 'setting-taken-back', actor: admin.id },
    ])
  })

  it('keep to their limits, rest on something, and are the work of admins: nothing else changes anything', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const before = await allEvents(store)
    const wrong = { ok: false, error: 'not-of-this-form' }
    expect(await enter(store, admin.id, 'kept-claim-days', 0)).toEqual(wrong)
    expect(await enter(store, admin.id, 'retention-days', 40_000)).toEqual(wrong)
    expect(await enter(store, admin.id, 'office-hours', { opens: '16:00', closes: '07:30' })).toEqual(wrong)
    expect(await enter(store, admin.id, 'announcement-domains', ['not a site'])).toEqual(wrong)
    const unfounded = { by: admin.id, key: 'retention-days', value: 14, source: ' ', seen: '0' } as const
    expect(await store.tx(tx => enterOfficeValue(tx, unfounded))).toEqual(wrong)
    expect(await enter(store, officer.id, 'retention-days', 14)).toMatchObject({ why: 'role' })
    expect(await takeBack(store, officer.id, 'retention-days', '0')).toMatchObject({ why: 'role' })
    expect(await takeBack(store, admin.id, 'retention-days', '0')).toMatchObject({ error: 'not-entered' })
    expect(await allEvents(store)).toEqual(before)
    const { isEntered } = await officeValues(store.reader())
    expect(OFFICE_KEYS.filter(isEntered)).toEqual([])
  })

  it('of two admins at the same moment one enters, and the other is told who and what', async () => {
    const { store } = await stage()
    const [one, other] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const tries = await Promise.all([
      enter(store, one.id, 'others-per-year', 5, '0'),
      enter(store, other.id, 'others-per-year', 7, '0'),
    ])
    const won = tries.findIndex(({ ok }) => ok)
    const [first, second] = won === 0 ? [one, other] : [other, one]
    const value = won === 0 ? 5 : 7
    expect(tries[1 - won]).toMatchObject({
      error: 'overtaken',
      by: { last: { setBy: first.id, entered: { value } } },
    })
    expect(await setting(store.reader(), 'others-per-year')).toBe(value)
    // In the knowledge of it, the other's holds.
    expect(await enter(store, second.id, 'others-per-year', 9)).toEqual({ ok: true })
    expect(await setting(store.reader(), 'others-per-year')).toBe(9)
  })
})

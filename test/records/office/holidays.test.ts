import { expect, it } from 'vitest'
import { dateOf, type PlainDate } from '../../../src/program/plain-date.ts'
import { checkDue } from '../../../src/records/due.ts'
import { dayAt } from '../../../src/records/jakarta.ts'
import { addHolidays, holidaysEntered, removeHoliday } from '../../../src/records/office/holidays.ts'
import type { Store } from '../../../src/store/store.ts'
import { newOfficer } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const [NYEPI, EID] = [dateOf('2026-03-19'), dateOf('2026-03-20')]

const add = (store: Store, by: string, dates: readonly PlainDate[], source?: string) =>
  store.tx(tx => addHolidays(tx, { by, dates, source }))
const datesIn = async (store: Store) => (await holidaysEntered(store.reader())).map(({ date }) => date)

describeOnStores("the office's holidays", stage => {
  it('are entered by an admin, each with its source, and move what is due', async () => {
    const { store, clock } = await stage()
    const admin = await newOfficer(store, 'admin')
    clock.set('2026-03-17T09:00:00+07:00')
    expect(dayAt(await checkDue(store.reader()))).toBe('2026-03-20')
    expect(await add(store, admin.id, [EID, NYEPI, EID], 'SKB 3 Menteri')).toEqual({
      ok: true,
      added: [NYEPI, EID],
      closedAlready: [],
    })
    expect(dayAt(await checkDue(store.reader()))).toBe('2026-03-24')
    clock.forward({ days: 1 })
    await add(store, admin.id, [dateOf('2026-04-03')])
    expect(await holidaysEntered(store.reader())).toMatchObject([
      { date: NYEPI, source: 'SKB 3 Menteri', enteredBy: admin.id },
      { date: EID, source: 'SKB 3 Menteri' },
      { date: '2026-04-03', source: undefined, enteredAt: store.now() },
    ])
  })

  it('are entered once; weekends and what is closed every year need no entry', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    await add(store, admin.id, [NYEPI])
    const saturday = dateOf('2026-03-21')
    expect(await add(store, admin.id, [NYEPI, EID, saturday, dateOf('2027-01-01')])).toEqual({
      ok: true,
      added: [EID],
      closedAlready: [NYEPI, saturday, '2027-01-01'],
    })
    expect(await datesIn(store)).toEqual([NYEPI, EID])
  })

  it('can be taken back, and entered again with another source', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    await add(store, admin.id, [NYEPI, EID], 'salah ketik')
    const remove = () => store.tx(tx => removeHoliday(tx, { by: admin.id, date: EID }))
    expect(await remove()).toEqual({ ok: true })
    expect(await remove()).toEqual({ ok: false, error: 'not-entered' })
    expect(await datesIn(store)).toEqual([NYEPI])
    await add(store, admin.id, [EID], 'SE Wali Kota')
    expect(await holidaysEntered(store.reader())).toMatchObject([
      { source: 'salah ketik' },
      { source: 'SE Wali Kota' },
    ])
  })

  it('are the work of admins', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    expect(await add(store, officer.id, [EID])).toMatchObject({ error: 'denied', why: 'role' })
    expect(await store.tx(tx => removeHoliday(tx, { by: officer.id, date: EID }))).toMatchObject({
      why: 'role',
    })
    expect(await datesIn(store)).toEqual([])
  })

  it('none is lost when two admins enter at the same moment', async () => {
    const { store } = await stage()
    const admins = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const days = [6, 7, 8, 9, 10, 13, 14, 15, 16, 17, 20, 21, 22, 23, 24].map(day =>
      dateOf(`2026-07-${String(day).padStart(2, '0')}`),
    )
    await Promise.all(days.map((day, n) => add(store, admins[n % 2]!.id, [day])))
    expect(await datesIn(store)).toEqual(days)
  })
})

import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { RENEWALS_LIST } from '../../../src/records/renewals/jobs.ts'
import { setSetting, setting } from '../../../src/records/settings/settings.ts'
import { askForYear, moveYear, openYear, yearState } from '../../../src/records/years/stages.ts'
import type { YearState } from '../../../src/program/years/stages.ts'
import type { Store } from '../../../src/store/store.ts'
import { fileOf, handIn, newAccount, newOfficer, submissionOf } from '../sample.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'

const open = (store: Store, by: { id: string }, year: number) =>
  store.tx(tx => openYear(tx, { by: by.id, year }))
const move = (store: Store, by: { id: string }, from: YearState, to: YearState, year = 2026) =>
  store.tx(tx => moveYear(tx, { by: by.id, year, from, to }))

describeOnStores('a programme year', stage => {
  it('is opened by an admin: registrations ask for it, and last year’s members are to be listed', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const officer = await newOfficer(store)
    expect(await open(store, officer, 2027)).toMatchObject({ error: 'denied', why: 'role' })
    expect(await open(store, admin, 2025)).toEqual({ ok: false, error: 'not-now' })
    expect(await open(store, admin, 2028)).toEqual({ ok: false, error: 'not-now' })
    expect(await waitingJobs(store, RENEWALS_LIST)).toEqual([])

    expect(await open(store, admin, 2027)).toEqual({ ok: true })
    expect(await yearState(store.reader(), 2027)).toBe('open')
    expect(await setting(store.reader(), 'programme-year')).toBe(2027)
    expect(await waitingJobs(store, RENEWALS_LIST)).toMatchObject([{ key: '2027', dueAt: store.now() }])
    expect(await eventsOf(store.reader(), 'year', '2027')).toMatchObject([
      { kind: 'year-opened', actor: admin.id },
    ])
    expect(await open(store, admin, 2027)).toMatchObject({ error: 'overtaken', state: 'open', by: admin.id })
    // The one before it, opened late, takes no registrations away from it.
    expect(await open(store, admin, 2026)).toEqual({ ok: true })
    expect(await setting(store.reader(), 'programme-year')).toBe(2027)
  })

  it('that was opened too early gives the registrations back', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const ask = (year: number) => store.tx(tx => askForYear(tx, { by: admin.id, year }))
    expect(await ask(2027)).toEqual({ ok: false, error: 'not-now' })
    await open(store, admin, 2027)
    expect(await ask(2026)).toEqual({ ok: true })
    expect(await setting(store.reader(), 'programme-year')).toBe(2026)
    expect(await ask(2027)).toEqual({ ok: true })
    expect(await ask(2025)).toEqual({ ok: false, error: 'not-now' })
  })

  it('moves on, and one back; who looked at another stage is told by whom it was moved', async () => {
    const { store } = await stage()
    const [rina, dewi] = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    expect(await move(store, rina, 'open', 'decreeing')).toMatchObject({
      error: 'overtaken',
      state: undefined,
    })
    await open(store, rina, 2026)
    expect(await move(store, rina, 'open', 'closed')).toEqual({ ok: false, error: 'no-such-step' })
    expect(await move(store, rina, 'open', 'decreeing')).toEqual({ ok: true })
    expect(await move(store, dewi, 'open', 'decreeing')).toEqual({
      ok: false,
      error: 'overtaken',
      state: 'decreeing',
      by: rina.id,
      at: store.now(),
    })
    expect(await move(store, dewi, 'decreeing', 'open')).toEqual({ ok: true })
    expect(await move(store, await newOfficer(store), 'open', 'decreeing')).toMatchObject({ why: 'role' })
    expect(await eventsOf(store.reader(), 'year', '2026')).toMatchObject([
      { kind: 'year-opened' },
      { kind: 'year-moved', actor: rina.id, codes: { from: 'open', to: 'decreeing' } },
      { kind: 'year-moved', actor: dewi.id, codes: { from: 'decreeing', to: 'open' } },
    ])
  })

  it('is moved by one of two admins who tap at the same moment', async () => {
    const { store } = await stage()
    const admins = [await newOfficer(store, 'admin'), await newOfficer(store, 'admin')]
    const opened = await Promise.all(admins.map(admin => open(store, admin, 2026)))
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1)
    const moved = await Promise.all(admins.map(admin => move(store, admin, 'open', 'decreeing')))
    expect(moved.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await yearState(store.reader(), 2026)).toBe('decreeing')
    expect(await eventsOf(store.reader(), 'year', '2026')).toHaveLength(2)
  })

  it('that is closed takes nothing new, neither from the public nor from the office', async () => {
    const { store } = await stage()
    const [slamet, admin] = [await newAccount(store), await newOfficer(store, 'admin')]
    const file = await fileOf(store, slamet)
    await store.tx(tx => setSetting(tx, 'state/2026', 'closed', '', admin.id))
    // One's own live file is shown; that of the very same draft is its receipt.
    expect(await handIn(store, slamet)).toMatchObject({ ok: true, shown: 'own-file' })
    expect(await store.tx(tx => submitRegistration(tx, submissionOf(file.draft, slamet)))).toMatchObject({
      ok: true,
      shown: 'receipt',
    })
    const neighbour = await newAccount(store)
    expect(await handIn(store, neighbour)).toEqual({ ok: false, error: 'year-closed' })
    expect(
      await store.tx(tx =>
        submitRegistration(tx, {
          ...submissionOf('draft-of-admin', admin, { forSelf: false }),
          byOffice: { present: 'worker' },
        }),
      ),
    ).toEqual({ ok: false, error: 'year-closed' })
    expect(await handIn(store, neighbour, {}, 2027)).toMatchObject({ ok: true, shown: 'receipt' })
  })
})

import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import type { CoverStep } from '../../../src/program/cover.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { placesLeft } from '../../../src/records/registrations/places.ts'
import { resubmit } from '../../../src/records/registrations/correct.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { withdraw } from '../../../src/records/registrations/withdraw.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { takeEffect } from '../../../src/records/review/effect.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import type { Store } from '../../../src/store/store.ts'
import {
  approved,
  decided,
  fileOf,
  handIn,
  newAccount,
  newOfficer,
  nikOf,
  stepOf,
  submissionOf,
} from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const on = dateOf('2026-03-02')
const toActive: CoverStep[] = [
  { to: 'decreed', number: '188.45/12', on },
  { to: 'sent-to-bpjs', on },
  { to: 'active', kpj: '12345678901', from: on, until: dateOf('2026-12-31') },
]
const reject = { kind: 'reject', reason: 'not-resident' } as const

const setQuota = (store: Store, places: number, sector = 'fisher' as const) =>
  store.tx(tx => setSetting(tx, `quota/2026/${sector}`, places, 'SK 188/2026', 'admin'))

/** A year with one place, which is taken; two wait for it, the older first. */
const fullYear = async (store: Store) => {
  const officer = await newOfficer(store)
  const holder = await newAccount(store)
  const file = await fileOf(store, holder)
  await approved(store, file, officer)
  await setQuota(store, 1)
  const [older, younger] = [await newAccount(store), await newAccount(store)]
  const first = await fileOf(store, older, { nik: nikOf(2) })
  const second = await fileOf(store, younger, { nik: nikOf(3) })
  const status = async ({ id }: { id: string }) => (await registrationById(store.reader(), id))!.status
  expect([await status(first), await status(second)]).toEqual(['waiting-list', 'waiting-list'])
  return { officer, holder, file, older, younger, first, second, status }
}

describeOnStores('a place that becomes free', stage => {
  it.each(['withdrawn', 'taken back', 'returned', 'ended'] as const)(
    'goes to who waits the longest, with a new due date and a notice: %s',
    async how => {
      const { store, clock } = await stage()
      const { officer, holder, file, older, first, second, status } = await fullYear(store)
      clock.set('2026-03-16T09:00:00+07:00')
      const notices = await (async () => {
        if (how === 'withdrawn') {
          const gone = await store.tx(tx => withdraw(tx, { id: file.id, account: holder.id }))
          return gone.ok ? gone.notices : []
        }
        if (how === 'taken back') return (await decided(store, file, officer, reject)).notices
        if (how === 'returned') {
          const back = { kind: 'return', reason: 'name-mismatch', questions: ['name'] } as const
          return (await decided(store, file, officer, back)).notices
        }
        for (const step of toActive)
          expect(await stepOf(store, file, officer, step)).toMatchObject({ ok: true })
        const end = await stepOf(store, file, officer, {
          to: 'ended',
          reason: 'deceased',
          on: dateOf('2026-03-16'),
        })
        return end.ok ? end.notices : []
      })()
      expect(notices.at(-1)).toEqual({ kind: 'place-freed', account: older.id, registration: first.id })
      expect(notices.filter(({ kind }) => kind === 'place-freed')).toHaveLength(1)
      expect([await status(first), await status(second)]).toEqual(['submitted', 'waiting-list'])
      const back = (await registrationById(store.reader(), first.id))!
      expect(back).toMatchObject({ version: 2, submittedAt: first.submittedAt })
      // Monday the 16th: Tuesday and Wednesday, the 19th is Nyepi but not entered, so Thursday.
      expect(back.dueAt).toEqual(new Date('2026-03-19T23:59:59.999+07:00'))
      expect((await eventsOf(store.reader(), 'registration', first.id)).at(-1)).toMatchObject({
        kind: 'place-freed',
        actor: 'system',
        codes: { from: 'waiting-list', to: 'submitted' },
      })
    },
  )

  it('goes to nobody while the year is still over-full', async () => {
    const { store } = await stage()
    const { officer, file, first, status } = await fullYear(store)
    await setQuota(store, 2)
    const another = await fileOf(store, await newAccount(store), { nik: nikOf(4) })
    await approved(store, another, officer)
    await setQuota(store, 1)
    expect((await decided(store, file, officer, reject)).notices).toHaveLength(1)
    expect(await status(first)).toBe('waiting-list')
    expect((await decided(store, another, officer, reject)).notices).toMatchObject([
      { kind: 'registration-decided' },
      { kind: 'place-freed', registration: first.id },
    ])
  })

  it('of another sector or year is not theirs', async () => {
    const { store } = await stage()
    const { officer, first, status } = await fullYear(store)
    const farmer = await fileOf(store, await newAccount(store), { nik: nikOf(5), sector: 'farmer' })
    await approved(store, farmer, officer)
    expect((await decided(store, farmer, officer, reject)).notices).toHaveLength(1)
    const later = await handIn(store, await newAccount(store), { nik: nikOf(6) }, 2027)
    if (!later.ok) throw new Error(later.error)
    await approved(store, later.registration, officer)
    expect((await decided(store, later.registration, officer, reject)).notices).toHaveLength(1)
    expect(await status(first)).toBe('waiting-list')
  })

  it('is not free while the taking back can still be undone', async () => {
    const { store } = await stage()
    const { officer, file, first, status } = await fullYear(store)
    const made = await store.tx(tx =>
      decide(tx, { id: file.id, version: 2, officer: officer.id, decision: reject }),
    )
    if (!made.ok) throw new Error(made.error)
    expect(await placesLeft(store.reader(), 2026, 'fisher')).toBe(0)
    expect(await status(first)).toBe('waiting-list')
    await store.tx(tx => takeEffect(tx, made.decision.id))
    expect(await status(first)).toBe('submitted')
  })

  it('is kept by what BPJS refused, until the office sends it back or turns it down', async () => {
    const { store } = await stage()
    const { officer, file, first, status } = await fullYear(store)
    for (const step of toActive.slice(0, 2)) await stepOf(store, file, officer, step)
    const refused: CoverStep = { to: 'refused-by-bpjs', reason: 'nik-unmatched', on }
    expect(await stepOf(store, file, officer, refused)).toMatchObject({ ok: true, notices: [] })
    expect([await placesLeft(store.reader(), 2026, 'fisher'), await status(first)]).toEqual([
      0,
      'waiting-list',
    ])
    expect((await decided(store, file, officer, reject)).notices.at(-1)).toMatchObject({
      kind: 'place-freed',
      registration: first.id,
    })
  })

  it.each(['rejected', 'withdrawn', 'put on the waiting list again'] as const)(
    'goes on to the next when who it came to is %s without taking it',
    async how => {
      const { store } = await stage()
      const { officer, file, older, first, second, status } = await fullYear(store)
      await decided(store, file, officer, reject)
      const notices = await (async () => {
        if (how === 'rejected') return (await decided(store, first, officer, reject)).notices
        if (how !== 'withdrawn')
          return (await decided(store, first, officer, { kind: 'waiting-list' })).notices
        const gone = await store.tx(tx => withdraw(tx, { id: first.id, account: older.id }))
        return gone.ok ? gone.notices : []
      })()
      expect(notices.filter(({ kind }) => kind === 'place-freed')).toMatchObject([
        { registration: second.id },
      ])
      expect(await status(second)).toBe('submitted')
    },
  )

  it('goes on once, and not when who it came to took it', async () => {
    const { store } = await stage()
    const { officer, file, older, first, second, status } = await fullYear(store)
    await decided(store, file, officer, reject)
    await approved(store, first, officer)
    expect(await status(second)).toBe('waiting-list')
    await setQuota(store, 5)
    const back = { kind: 'return', reason: 'name-mismatch', questions: ['name'] } as const
    expect((await decided(store, first, officer, back)).notices.at(-1)).toMatchObject({
      registration: second.id,
    })
    const third = await fileOf(store, await newAccount(store), { nik: nikOf(7) })
    await decided(store, third, officer, { kind: 'waiting-list' })
    await store.tx(tx =>
      resubmit(tx, { ...submissionOf('mend', older, { nik: nikOf(2) }), id: first.id, version: 4 }),
    )
    expect((await decided(store, first, officer, reject)).notices).toHaveLength(1)
    expect(await status(third)).toBe('waiting-list')
  })

  it('does not take a file out of the hands of who decides on it', async () => {
    const { store } = await stage()
    const { officer, file, first, second, status } = await fullYear(store)
    const one = await newOfficer(store)
    const made = await store.tx(tx =>
      decide(tx, { id: first.id, version: 1, officer: one.id, decision: reject }),
    )
    expect(made).toMatchObject({ ok: true })
    await decided(store, file, officer, reject)
    expect([await status(first), await status(second)]).toEqual(['in-review', 'submitted'])
  })

  it('is taken by an approval at once for the office, and later for everybody else', async () => {
    const { store } = await stage()
    const officer = await newOfficer(store)
    await setQuota(store, 1)
    const file = await fileOf(store, await newAccount(store))
    await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: officer.id }))
    const decision = { kind: 'approve' } as const
    const made = await store.tx(tx => decide(tx, { id: file.id, version: 1, officer: officer.id, decision }))
    if (!made.ok) throw new Error(made.error)
    expect(await placesLeft(store.reader(), 2026, 'fisher')).toBe(0)
    expect(await placesLeft(store.reader(), 2026, 'fisher', file.id)).toBe(1)
    expect(await fileOf(store, await newAccount(store), { nik: nikOf(2) })).toMatchObject({
      status: 'submitted',
    })
    await store.tx(tx => takeEffect(tx, made.decision.id))
    expect(await fileOf(store, await newAccount(store), { nik: nikOf(3) })).toMatchObject({
      status: 'waiting-list',
    })
  })
})

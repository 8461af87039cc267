import { expect, it } from 'vitest'
import { eventsOf, recordEvent, type EventCodes } from '../../src/records/events.ts'
import { timesToday } from '../../src/records/limits.ts'
import { describeOnStores } from './stores.ts'

describeOnStores('an event', stage => {
  it('is kept in the order of what happened, each subject for itself', async () => {
    const { store, clock } = await stage()
    const record = (subject: string, kind: 'submitted' | 'read', codes?: EventCodes) =>
      store.tx(tx =>
        recordEvent(tx, {
          subjectKind: 'registration',
          subject,
          kind,
          actor: 'system',
          ...(codes ? { codes } : {}),
        }),
      )
    await record('a', 'submitted', { to: 'submitted', times: 2, first: true })
    clock.forward({ minutes: 1 })
    await record('a', 'read')
    await record('b', 'read')
    const at = store.now()
    expect(await eventsOf(store.reader(), 'registration', 'a')).toMatchObject([
      { kind: 'submitted', codes: { to: 'submitted', times: 2, first: true } },
      { kind: 'read', codes: {}, at },
    ])
  })

  it('takes no value in the place of a code', async () => {
    const { store } = await stage()
    for (const value of ['Slamet Wiryawan', '3574011203700001', 'x-081234567', 'Jl. Mastrip', 3_574_011, 0.5])
      await expect(
        store.tx(tx =>
          recordEvent(tx, {
            subjectKind: 'account',
            subject: 'a',
            kind: 'read',
            actor: 'a',
            codes: { value },
          }),
        ),
      ).rejects.toThrow('value')
    expect(await eventsOf(store.reader(), 'account', 'a')).toEqual([])
  })

  it('counts for the day in Jakarta on which it happened', async () => {
    const { store, clock } = await stage()
    const miss = () =>
      store.tx(tx =>
        recordEvent(tx, { subjectKind: 'account', subject: 'a', kind: 'consent-nik-wrong', actor: 'a' }),
      )
    clock.set('2026-04-01T23:59:59+07:00')
    await miss()
    expect(await timesToday(store.reader(), 'a', 'consent-nik-wrong')).toBe(1)
    clock.set('2026-04-02T00:00:00+07:00')
    expect(await timesToday(store.reader(), 'a', 'consent-nik-wrong')).toBe(0)
    await miss()
    expect(await timesToday(store.reader(), 'a', 'consent-nik-wrong')).toBe(1)
    expect(await timesToday(store.reader(), 'b', 'consent-nik-wrong')).toBe(0)
  })
})

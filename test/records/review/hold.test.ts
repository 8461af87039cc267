import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { giveRole, lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { resubmit } from '../../../src/records/registrations/correct.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { takeEffect } from '../../../src/records/review/effect.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { inHandOf, releaseFile, takeFile } from '../../../src/records/review/hold.ts'
import { nextFile } from '../../../src/records/review/queue.ts'
import { approved, decided, fileOf, newAccount, newOfficer, nikOf, submissionOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

describeOnStores('a file in hand', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    const [fisher, one, two] = [await newAccount(store), await newOfficer(store), await newOfficer(store)]
    const file = await fileOf(store, fisher)
    const take = (who: { id: string }) => store.tx(tx => takeFile(tx, { id: file.id, officer: who.id }))
    const release = (who: { id: string }) => store.tx(tx => releaseFile(tx, { id: file.id, officer: who.id }))
    const now = async () => (await registrationById(store.reader(), file.id))!
    const steps = async () => {
      const past = await eventsOf(store.reader(), 'registration', file.id)
      return past.map(
        ({ kind, actor, codes }) => `${kind} ${nameOf(actor)}: ${codes['from']} → ${codes['to']}`,
      )
    }
    const nameOf = (actor: string) =>
      actor === one.id ? 'one' : actor === two.id ? 'two' : actor === 'system' ? 'system' : 'fisher'
    return { store, clock, fisher, one, two, file, take, release, now, steps }
  }

  it('is one officer’s for half an hour, and the other is told whose and until when', async () => {
    const { store, clock, one, two, take } = await arranged()
    const until = new Date(clock.now().getTime() + 30 * 60_000)
    expect(await take(one)).toMatchObject({
      ok: true,
      registration: { status: 'in-review', version: 1, taken: { by: one.id, until, from: 'submitted' } },
    })
    expect(await take(two)).toEqual({ ok: false, error: 'taken', by: one.id, until })
    expect(await inHandOf(store.reader(), one.id)).toHaveLength(1)
    expect(await inHandOf(store.reader(), two.id)).toEqual([])
    clock.set(new Date(until.getTime() - 1).toISOString())
    expect(await take(two)).toMatchObject({ error: 'taken' })
  })

  it('is held for another half an hour when it is taken again, and noted once', async () => {
    const { clock, one, two, take, steps } = await arranged()
    await take(one)
    clock.forward({ minutes: 29 })
    await take(one)
    clock.forward({ minutes: 29 })
    expect(await take(two)).toMatchObject({ error: 'taken' })
    expect(await steps()).toEqual([
      'submitted fisher: undefined → submitted',
      'taken one: submitted → in-review',
    ])
  })

  it('that was left lying can be taken by another, and was put back in between', async () => {
    const { store, clock, one, two, take, steps } = await arranged()
    await take(one)
    clock.forward({ minutes: 30 })
    expect(await inHandOf(store.reader(), one.id)).toEqual([])
    expect(await take(two)).toMatchObject({ ok: true, registration: { taken: { by: two.id } } })
    expect(await take(one)).toMatchObject({ error: 'taken', by: two.id })
    expect((await steps()).slice(1)).toEqual([
      'taken one: submitted → in-review',
      'released system: in-review → submitted',
      'taken two: submitted → in-review',
    ])
  })

  it('goes back when it is let go, also by who lets go twice, and by nobody else', async () => {
    const { one, two, take, release, now, steps } = await arranged()
    await take(one)
    expect(await release(two)).toMatchObject({ ok: true, registration: { taken: { by: one.id } } })
    expect(await release(one)).toMatchObject({
      ok: true,
      registration: { status: 'submitted', taken: undefined },
    })
    expect(await release(one)).toMatchObject({ ok: true, registration: { status: 'submitted' } })
    expect(await now()).toMatchObject({ status: 'submitted', version: 1 })
    expect((await steps()).slice(1)).toEqual([
      'taken one: submitted → in-review',
      'released one: in-review → submitted',
    ])
  })

  it.each(['released', 'left lying', 'undone by the lock', 'fallen'] as const)(
    'from the waiting list goes back there: %s',
    async how => {
      const { store, clock } = await stage()
      const [admin, one, two] = [
        await newOfficer(store, 'admin'),
        await newOfficer(store),
        await newOfficer(store),
      ]
      const first = await fileOf(store, await newAccount(store))
      await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 1, 'SK 188/2026', 'admin'))
      await approved(store, first, one)
      const file = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
      expect(file.status).toBe('waiting-list')
      const taken = await store.tx(tx => takeFile(tx, { id: file.id, officer: one.id }))
      expect(taken).toMatchObject({ registration: { status: 'in-review', taken: { from: 'waiting-list' } } })
      if (how === 'released') await store.tx(tx => releaseFile(tx, { id: file.id, officer: one.id }))
      if (how === 'left lying') {
        clock.forward({ minutes: 31 })
        await store.tx(tx => nextFile(tx, { officer: two.id }))
      }
      if (how === 'undone by the lock') {
        const decision = { kind: 'reject', reason: 'not-resident' } as const
        await store.tx(tx => decide(tx, { id: file.id, version: 1, officer: one.id, decision }))
        await store.tx(tx => lockOfficer(tx, { by: admin.id, account: one.id }))
      }
      if (how === 'fallen') {
        // The quota shrinks again while the approval can still be undone.
        await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 2, 'SK 189/2026', 'admin'))
        await store.tx(tx => tickPapersSeen(tx, { id: file.id, officer: one.id }))
        const of = { id: file.id, version: 1, officer: one.id, decision: { kind: 'approve' } } as const
        const made = await store.tx(tx => decide(tx, of))
        await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 1, 'SK 190/2026', 'admin'))
        if (!made.ok) throw new Error(made.error)
        expect(await store.tx(tx => takeEffect(tx, made.decision.id))).toMatchObject({ error: 'fallen' })
      }
      expect(await registrationById(store.reader(), file.id)).toMatchObject({
        status: 'waiting-list',
        taken: undefined,
        version: 1,
      })
      const past = await eventsOf(store.reader(), 'registration', file.id)
      expect(past.findLast(({ kind }) => kind === 'released')?.codes).toEqual({
        from: 'in-review',
        to: 'waiting-list',
      })
    },
  )

  it('from the waiting list keeps its place there when it is corrected meanwhile', async () => {
    const { store } = await stage()
    const [fisher, officer] = [await newAccount(store), await newOfficer(store)]
    await store.tx(tx => setSetting(tx, 'quota/2026/fisher', 0, 'SK 188/2026', 'admin'))
    const { id } = await fileOf(store, fisher)
    const correct = (draft: string, version: number) =>
      store.tx(tx => resubmit(tx, { ...submissionOf(draft, fisher), id, version }))
    const decision = { kind: 'reject', reason: 'not-resident' } as const
    await store.tx(tx => takeFile(tx, { id, officer: officer.id }))
    expect(await correct('one', 1)).toMatchObject({
      ok: true,
      registration: { status: 'waiting-list', version: 2 },
    })
    await store.tx(tx => decide(tx, { id, version: 2, officer: officer.id, decision }))
    expect(await correct('two', 2)).toMatchObject({
      ok: true,
      registration: { status: 'waiting-list', version: 3 },
    })
  })

  it('is corrected by its owner all the same, and then in nobody’s hand', async () => {
    const { store, fisher, file, one, take, now } = await arranged()
    await take(one)
    await store.tx(tx => resubmit(tx, { ...submissionOf('mend', fisher), id: file.id, version: 1 }))
    expect(await now()).toMatchObject({ status: 'submitted', version: 2, taken: undefined })
    expect(await inHandOf(store.reader(), one.id)).toEqual([])
  })

  it('goes back when its officer gets another role or is locked', async () => {
    const { store, one, two, file, take, now, steps } = await arranged()
    const admin = await newOfficer(store, 'admin')
    await take(one)
    await store.tx(tx => giveRole(tx, { by: admin.id, account: one.id, role: 'pimpinan', areas: [] }))
    expect(await now()).toMatchObject({ status: 'submitted', taken: undefined })
    await take(two)
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: two.id }))
    expect(await now()).toMatchObject({ status: 'submitted', taken: undefined })
    expect((await steps()).slice(-2)).toEqual([
      'taken two: submitted → in-review',
      'released system: in-review → submitted',
    ])
    const late = { id: file.id, version: 1, officer: two.id, decision: { kind: 'waiting-list' } } as const
    expect(await store.tx(tx => decide(tx, late))).toEqual({ ok: false, error: 'denied', why: 'locked' })
  })

  it('is not taken once it is decided, and the second officer is told who and when', async () => {
    const { store, clock, file, one, two, take } = await arranged()
    const at = clock.now()
    const decision = { kind: 'reject', reason: 'not-resident' } as const
    await store.tx(tx => decide(tx, { id: file.id, version: 1, officer: one.id, decision }))
    clock.forward({ minutes: 5 })
    const told = { ok: false, error: 'decided-already', status: 'rejected', by: one.id, at }
    expect(await take(two)).toEqual(told)
    expect(await take(one)).toEqual(told)
    const other = await fileOf(store, await newAccount(store), { nik: nikOf(2) })
    await decided(store, other, one, decision)
    expect(await store.tx(tx => takeFile(tx, { id: other.id, officer: two.id }))).toMatchObject({
      error: 'decided-already',
      status: 'rejected',
      by: one.id,
      at: clock.now(),
    })
  })

  it('that does not exist is not found', async () => {
    const { store, one } = await arranged()
    for (const act of [takeFile, releaseFile])
      expect(await store.tx(tx => act(tx, { id: 'nothing', officer: one.id }))).toEqual({
        ok: false,
        error: 'not-found',
      })
  })
})

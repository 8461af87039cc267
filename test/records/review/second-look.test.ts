import { expect, it } from 'vitest'
import { eventsOf } from '../../../src/records/events.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { declareFamily } from '../../../src/records/review/conflict.ts'
import { decide, undoDecision } from '../../../src/records/review/decide.ts'
import type { MadeDecision } from '../../../src/records/review/decision-rows.ts'
import { takeEffect } from '../../../src/records/review/effect.ts'
import { lookAgain, secondLooksFor } from '../../../src/records/review/second-look.ts'
import { fileOf, newAccount, newOfficer, nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const reject = { kind: 'reject', reason: 'not-resident' } as const
const KK = '3574010101200007'

describeOnStores('a second look', stage => {
  const arranged = async () => {
    const { store } = await stage()
    const [officer, second] = [await newOfficer(store), await newOfficer(store)]
    let serial = 0
    const decideOn = async (
      times: number,
      over: Parameters<typeof fileOf>[2] = {},
    ): Promise<MadeDecision[]> => {
      const made: MadeDecision[] = []
      for (let i = 0; i < times; i++) {
        const file = await fileOf(store, await newAccount(store), {
          nik: nikOf(++serial),
          phone: undefined,
          ...over,
        })
        const of = { id: file.id, version: 1, officer: officer.id, decision: reject }
        const result = await store.tx(tx => decide(tx, of))
        if (!result.ok) throw new Error(result.error)
        made.push(result.decision)
      }
      return made
    }
    const offered = async (who: { id: string }) =>
      (await secondLooksFor(store.reader(), who.id)).map(({ id }) => id)
    const look = (who: { id: string }, id: string, agrees: boolean) =>
      store.tx(tx => lookAgain(tx, { id, officer: who.id, agrees }))
    return { store, officer, second, decideOn, offered, look }
  }

  it('is offered of every tenth decision, never to who made it', async () => {
    const { officer, second, decideOn, offered } = await arranged()
    const made = await decideOn(20)
    const tenths = made.filter((_, i) => (i + 1) % 10 === 0)
    expect(made.filter(({ secondLook }) => secondLook === 'open')).toEqual(tenths)
    expect(await offered(second)).toEqual(tenths.map(({ id }) => id))
    expect(await offered(officer)).toEqual([])
  })

  it('is offered to nobody who may not decide', async () => {
    const { store, decideOn, offered, look } = await arranged()
    const tenth = (await decideOn(10)).at(-1)!
    for (const role of ['pendamping', 'pimpinan'] as const) {
      const other = await newOfficer(store, role, ['3574031001'])
      expect(await offered(other)).toEqual([])
      expect(await look(other, tenth.id, true)).toEqual({ ok: false, error: 'denied', why: 'role' })
    }
    expect(await offered(await newOfficer(store, 'admin'))).toEqual([tenth.id])
  })

  it('is of no file of one’s own or of the family', async () => {
    const { store, decideOn, offered, look } = await arranged()
    await decideOn(9)
    const tenth = (await decideOn(1, { noKk: KK })).at(-1)!
    const [sister, said, stranger] = [
      await newOfficer(store),
      await newOfficer(store),
      await newOfficer(store),
    ]
    await fileOf(store, sister, { nik: nikOf(900), noKk: KK, phone: undefined })
    await store.tx(tx => declareFamily(tx, { id: tenth.registration, officer: said.id }))
    for (const one of [sister, said]) {
      expect(await offered(one)).toEqual([])
      expect(await look(one, tenth.id, true)).toEqual({ ok: false, error: 'not-found' })
    }
    expect(await offered(stranger)).toEqual([tenth.id])
  })

  it('is given once, on record, and tells the others only when it differs', async () => {
    const { store, officer, second, decideOn, offered, look } = await arranged()
    const [admin, third] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const made = await decideOn(20)
    const [tenth, twentieth] = [made[9]!, made[19]!]
    expect(await look(officer, tenth.id, true)).toEqual({ ok: false, error: 'not-found' })
    expect(await look(second, tenth.id, true)).toMatchObject({
      ok: true,
      decision: { secondLook: 'agreed' },
      notices: [],
    })
    expect(await look(third, tenth.id, false)).toEqual({ ok: false, error: 'looked-already' })
    expect(await look(second, twentieth.id, false)).toMatchObject({
      ok: true,
      decision: { secondLook: 'differs' },
      notices: [officer, admin].map(({ id }) => ({
        kind: 'second-look-differs',
        account: id,
        registration: twentieth.registration,
        by: second.id,
      })),
    })
    expect(await look(second, twentieth.id, true)).toEqual({ ok: false, error: 'looked-already' })
    expect(await offered(third)).toEqual([])
    expect((await eventsOf(store.reader(), 'registration', twentieth.registration)).at(-1)).toMatchObject({
      kind: 'looked-again',
      actor: second.id,
      codes: { decision: twentieth.id, agrees: false },
    })
  })

  it('changes nothing of the file, and comes also after the decision was told', async () => {
    const { store, second, decideOn, offered, look } = await arranged()
    const tenth = (await decideOn(10)).at(-1)!
    await store.tx(tx => takeEffect(tx, tenth.id))
    expect(await offered(second)).toEqual([tenth.id])
    const before = await registrationById(store.reader(), tenth.registration)
    expect(await look(second, tenth.id, false)).toMatchObject({ ok: true })
    expect(await registrationById(store.reader(), tenth.registration)).toEqual(before)
  })

  it('is of no decision that was undone, and of none that is not up for one', async () => {
    const { store, officer, second, decideOn, offered, look } = await arranged()
    const made = await decideOn(10)
    await store.tx(tx => undoDecision(tx, { id: made[9]!.id, officer: officer.id }))
    expect(await offered(second)).toEqual([])
    expect(await look(second, made[9]!.id, true)).toEqual({ ok: false, error: 'not-found' })
    expect(await look(second, made[0]!.id, true)).toEqual({ ok: false, error: 'looked-already' })
    expect(await look(second, 'nothing', true)).toEqual({ ok: false, error: 'not-found' })
  })
})

import { expect, it } from 'vitest'
import type { Change } from '../../../src/program/changes.ts'
import { eventsOf } from '../../../src/records/events.ts'
import type { ChangeReport } from '../../../src/records/members/change-rows.ts'
import { openChangesOf, reportChange, takeBackChange } from '../../../src/records/members/changes.ts'
import {
  changesFor,
  countChanges,
  declineChange,
  declineReasonOf,
  enterChange,
  openChange,
} from '../../../src/records/members/change-tasks.ts'
import { makeLinkCode } from '../../../src/records/members/link-codes.ts'
import { cutLink, linkByCode, linkByPhone } from '../../../src/records/members/links.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import { personById, type ListedPerson } from '../../../src/records/members/people.ts'
import { officerOf } from '../../../src/records/office/officers.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { allEvents, bytesAtRest, describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'
const JATI = '3574031004'
const OLD = '+6281234560001'
const NEW = '+6281234560099'

const phone = (to = NEW, shared = true): Change => ({ what: 'phone', phone: to, shared })
const address = (kelurahan: string | undefined, text = 'Jalan Baru 7'): Change => ({
  what: 'address',
  address: text,
  kelurahan,
})
const work: Change = { what: 'work', now: 'employee', words: 'buruh pabrik sejak Oktober' }
const family: Change = { what: 'family', name: 'Sumiati', relation: 'spouse', phone: undefined }

const listed = (over: Partial<ListedPerson> = {}): ListedPerson => ({
  nik: nikOf(1),
  name: 'Slamet Riyadi',
  birthDate: '1970-03-12',
  sex: 'male',
  address: 'Jalan Lama 1',
  kelurahan: MAYANGAN,
  phone: OLD,
  ...over,
})

const byList = async (store: Store, over: Partial<ListedPerson> = {}, list = 'list') => {
  const cover = { sector: 'fisher', kpj: undefined, from: undefined, to: undefined } as const
  return store.tx(tx => writeMember(tx, { person: listed(over), ...cover }, { year: 2026, list }))
}

describeOnStores('a change that a member reported', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store } = at
    const { person } = await byList(store)
    const [slamet, joko, rina] = [
      await newAccount(store),
      await newOfficer(store, 'pendamping', [MAYANGAN]),
      await newOfficer(store),
    ]
    const linkTo = async (account: { id: string }) => {
      const linked = await store.tx(async tx => {
        const made = await makeLinkCode(tx, { person, officer: rina.id })
        if (!made.ok) throw new Error(made.error)
        return linkByCode(tx, { account: account.id, code: made.code })
      })
      if (!linked.ok) throw new Error(linked.error)
    }
    await linkTo(slamet)
    const report = (change: Change, account = slamet) =>
      store.tx(tx => reportChange(tx, { person, account: account.id, change }))
    const reported = async (change: Change): Promise<ChangeReport> => {
      const done = await report(change)
      if (!done.ok) throw new Error(done.error)
      return done.report
    }
    const enter = ({ id, print }: ChangeReport, officer = joko, ktpSeen = true) =>
      store.tx(tx => enterChange(tx, { id, print, officer: officer.id, ktpSeen }))
    const decline = ({ id, print }: ChangeReport, officer = joko) =>
      store.tx(tx => declineChange(tx, { id, print, officer: officer.id, reason: 'unclear' }))
    const open = ({ id }: { id: string }, officer = joko) =>
      store.tx(tx => openChange(tx, { id, officer: officer.id }))
    const now = async () => (await personById(store.reader(), person))!
    const waitingFor = async (officer: { id: string }) => {
      const reader = store.reader()
      const of = (await officerOf(reader, officer.id))!
      const found = await changesFor(reader, of, { limit: 10 })
      expect(await countChanges(reader, of)).toBe(found.length)
      return found.map(({ report: { id } }) => id)
    }
    return {
      ...at,
      person,
      slamet,
      joko,
      rina,
      linkTo,
      report,
      reported,
      enter,
      decline,
      open,
      now,
      waitingFor,
    }
  }

  it('is told to who works there, entered by them, and told to the member', async () => {
    const { store, person, slamet, joko, report, enter, open, now } = await arranged()
    const made = await report(phone())
    if (!made.ok) throw new Error(made.error)
    expect(made.notices).toEqual([{ kind: 'change-waiting', account: joko.id, kelurahan: MAYANGAN }])
    expect(await now()).toMatchObject({ phone: OLD })
    expect(await open(made.report)).toMatchObject({
      ok: true,
      file: { isTheirs: true, sharing: 0, person: { phone: OLD }, report: { change: phone() } },
    })
    expect(await enter(made.report)).toMatchObject({
      ok: true,
      notices: [{ kind: 'change-entered', account: slamet.id, person, about: made.report.id }],
    })
    expect(await now()).toMatchObject({ phone: NEW, entered: ['phone'] })
    const past = await eventsOf(store.reader(), 'change', made.report.id)
    expect(past.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['change-reported', slamet.id],
      ['change-done', joko.id],
    ])
    expect(past.at(-1)?.codes).toEqual({ what: 'phone', person, ktpSeen: true })
    expect((await allEvents(store)).filter(({ kind }) => kind === 'read')).toHaveLength(1)
    const link = (number: string) =>
      store.tx(async tx => linkByPhone(tx, { account: slamet.id, phone: number, birthDate: '1970-03-12' }))
    expect(await link(OLD)).toMatchObject({ ok: false })
    expect(await link(NEW)).toMatchObject({ ok: true })
  })

  it('is the word of the linked account alone, and only where it is news', async () => {
    const { store, report } = await arranged()
    const stranger = await newAccount(store)
    expect(await report(phone(), stranger)).toEqual({ ok: false, error: 'not-linked' })
    expect(await report(phone(OLD))).toEqual({ ok: false, error: 'known-already' })
    expect(await report(address(MAYANGAN, 'Jalan Lama 1'))).toEqual({ ok: false, error: 'known-already' })
  })

  it('of the same kind takes the place of the open one, a few times a day', async () => {
    const { clock, joko, report, reported, waitingFor, rina } = await arranged()
    const first = await reported(phone())
    const second = await report(phone('+6281234560098'))
    expect(second).toMatchObject({ ok: true, notices: [], report: { id: first.id } })
    await reported(work)
    await reported(family)
    await reported(address(JATI))
    expect(await report(phone())).toEqual({ ok: false, error: 'too-many' })
    expect(await waitingFor(joko)).toHaveLength(4)
    expect(await waitingFor(rina)).toHaveLength(4)
    clock.forward({ days: 1 })
    expect(await report(phone())).toMatchObject({ ok: true })
  })

  it('is entered as it was read: one that was written anew meanwhile is read again', async () => {
    const { reported, enter, decline, now } = await arranged()
    const read = await reported(phone())
    const newer = await reported(phone('+6281234560098'))
    expect(await enter(read)).toEqual({ ok: false, error: 'changed' })
    expect(await decline(read)).toEqual({ ok: false, error: 'changed' })
    expect(await now()).toMatchObject({ phone: OLD })
    expect(await enter(newer)).toMatchObject({ ok: true })
    expect(await now()).toMatchObject({ phone: '+6281234560098' })
  })

  it('of the phone is entered only for who has seen the KTP', async () => {
    const { joko, reported, enter, now } = await arranged()
    const read = await reported(phone())
    expect(await enter(read, joko, false)).toEqual({ ok: false, error: 'ktp-not-seen' })
    expect(await now()).toMatchObject({ phone: OLD })
    expect(await enter(await reported(family), joko, false)).toMatchObject({ ok: true })
  })

  it('is entered or turned down once: who comes second hears who was faster', async () => {
    const { joko, rina, reported, enter, decline, open, now } = await arranged()
    const read = await reported(phone())
    const acts = await Promise.all([
      ...Array.from({ length: 5 }, () => enter(read, joko)),
      ...Array.from({ length: 5 }, () => decline(read, rina)),
    ])
    expect(acts.filter(({ ok }) => ok)).toHaveLength(1)
    const by = acts[0]?.ok || acts.slice(0, 5).some(({ ok }) => ok) ? joko : rina
    for (const late of acts.filter(({ ok }) => !ok))
      expect(late).toMatchObject({ error: 'ended-already', report: { endedBy: by.id } })
    expect(await now()).toMatchObject({ phone: by === joko ? NEW : OLD })
    expect(await open(read)).toMatchObject({ error: 'ended-already' })
  })

  it('is taken back by the member, as long as nobody has ended it', async () => {
    const { store, person, slamet, joko, reported, enter, decline, waitingFor } = await arranged()
    const takeBack = ({ id }: ChangeReport, account = slamet) =>
      store.tx(tx => takeBackChange(tx, { id, account: account.id }))
    const read = await reported(phone())
    expect(await takeBack(read, await newAccount(store))).toEqual({ ok: false, error: 'not-found' })
    expect(await takeBack(read)).toMatchObject({ ok: true, report: { state: 'withdrawn' } })
    expect(await waitingFor(joko)).toEqual([])
    expect(await enter(read)).toMatchObject({ error: 'ended-already', report: { state: 'withdrawn' } })
    const again = await reported(phone())
    expect(again.id).not.toBe(read.id)
    expect(await decline(again)).toMatchObject({ notices: [{ kind: 'change-declined' }] })
    expect(await declineReasonOf(store.reader(), again.id)).toBe('unclear')
    expect(await takeBack(again)).toMatchObject({ error: 'ended-already', report: { state: 'declined' } })
    expect(await openChangesOf(store.reader(), person)).toEqual([])
  })

  it('by an account that was cut since is not entered, and it hears nothing', async () => {
    const { store, person, slamet, joko, rina, reported, enter, decline, open, linkTo, now } =
      await arranged()
    const read = await reported(phone())
    await store.tx(tx => cutLink(tx, { person, officer: rina.id }))
    expect(await enter(read)).toEqual({ ok: false, error: 'reporter-cut' })
    expect(await open(read)).toMatchObject({ file: { isTheirs: false } })
    const fresh = await newAccount(store)
    await linkTo(fresh)
    expect(await enter(read, joko)).toEqual({ ok: false, error: 'reporter-cut' })
    expect(await now()).toMatchObject({ phone: OLD })
    const told = await decline(read)
    expect(told).toMatchObject({ ok: true, notices: [{ account: fresh.id }] })
    expect(JSON.stringify(told)).not.toContain(`"account":"${slamet.id}","person"`)
  })

  it('is for who works where the person lives now, and never entered by who reported it', async () => {
    const { store, person, joko, rina, linkTo, reported, report, enter, open, waitingFor } = await arranged()
    const jati = await newOfficer(store, 'pendamping', [JATI])
    const leader = await newOfficer(store, 'pimpinan')
    const read = await reported(phone())
    expect(await open(read, jati)).toMatchObject({ error: 'denied', why: 'area' })
    expect(await enter(read, jati)).toMatchObject({ error: 'denied', why: 'area' })
    expect(await open(read, leader)).toMatchObject({ error: 'denied', why: 'role' })
    expect(await waitingFor(leader)).toEqual([])
    expect(await enter(await reported(address(JATI)))).toMatchObject({ ok: true })
    expect([await waitingFor(joko), await waitingFor(jati), await waitingFor(rina)]).toEqual([
      [],
      [read.id],
      [read.id],
    ])
    await linkTo(jati)
    const own = await report(family, jati)
    if (!own.ok) throw new Error(own.error)
    expect(own.notices.map(({ account }) => account)).not.toContain(jati.id)
    expect(await enter(own.report, jati)).toEqual({ ok: false, error: 'own-report' })
    expect(await enter(own.report, rina)).toMatchObject({ ok: true })
    expect(person).toBeDefined()
  })

  it('out of the city goes to who works for the whole city', async () => {
    const { rina, joko, reported, report, enter, now, waitingFor } = await arranged()
    await enter(await reported(address(undefined, 'Jalan Raya Dringu 5')))
    expect(await now()).toMatchObject({ address: 'Jalan Raya Dringu 5' })
    expect((await now()).kelurahan).toBeUndefined()
    const next = await report(work)
    expect(next).toMatchObject({ notices: [{ account: rina.id }] })
    expect([(await waitingFor(joko)).length, (await waitingFor(rina)).length]).toEqual([0, 1])
    if (next.ok) await enter(next.report, rina)
  })

  it('holds against later lists, and where these say otherwise is seen', async () => {
    const { store, rina, reported, enter, now } = await arranged()
    for (const change of [phone(), address(undefined, 'Jalan Raya Dringu 5'), family])
      expect(await enter(await reported(change), rina)).toMatchObject({ ok: true })
    expect((await byList(store, { name: 'Slamet Riyadi, Bpk.' }, 'next')).written).toBe('changed')
    const { kelurahan, ...person } = await now()
    expect(kelurahan).toBeUndefined()
    expect(person).toMatchObject({
      name: 'Slamet Riyadi, Bpk.',
      phone: NEW,
      address: 'Jalan Raya Dringu 5',
      family: { name: 'Sumiati' },
      differing: { phone: OLD, address: 'Jalan Lama 1', kelurahan: MAYANGAN },
    })
    expect((await byList(store, { name: 'Slamet Riyadi, Bpk.' }, 'again')).written).toBe('same')
    await byList(store, { phone: NEW, address: undefined }, 'third')
    expect((await now()).differing).toEqual({ address: 'Jalan Lama 1', kelurahan: MAYANGAN })
  })

  it('is not lost to a list that is written at the same moment', async () => {
    const { store, reported, enter, now } = await arranged()
    for (let n = 0; n < 4; n++) {
      const to = `+628123456007${n}`
      const read = await reported(phone(to))
      const [entered] = await Promise.all([
        enter(read),
        ...Array.from({ length: 6 }, (_, at) =>
          byList(store, { address: `Jalan ${n}-${at}` }, `list-${n}-${at}`),
        ),
      ])
      expect(entered.ok).toBe(true)
      expect((await now()).phone).toBe(to)
    }
  })

  it('stands nowhere in the clear', async () => {
    const at = await arranged()
    await at.reported({ ...work, words: 'penjaga gudang garam' })
    await at.enter(await at.reported({ ...family, name: 'Sumiati Wulandari' }))
    const bytes = await bytesAtRest(at)
    for (const secret of ['gudang garam', 'Wulandari']) expect(bytes.includes(secret)).toBe(false)
  })
})

import * as fc from 'fast-check'
import { and, count, eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { reportChange } from '../../../src/records/members/changes.ts'
import { enterChange } from '../../../src/records/members/change-tasks.ts'
import { makeLinkCode } from '../../../src/records/members/link-codes.ts'
import { cutLink, linkByCode, linkByPhone, linkedPeople } from '../../../src/records/members/links.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { bytesAtRest, describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'

async function memberOf(store: Store, n = 1, phone = `+62812345600${n}`) {
  const { person } = await store.tx(tx =>
    writeMember(
      tx,
      {
        person: {
          nik: nikOf(n),
          name: `Slamet ${n}`,
          birthDate: '1970-03-12',
          sex: 'male',
          address: undefined,
          kelurahan: MAYANGAN,
          phone,
        },
        sector: 'fisher',
        kpj: undefined,
        from: undefined,
        to: undefined,
      },
      { year: 2026, list: 'list' },
    ),
  )
  return person
}

const names = async (store: Store, account: { id: string }) =>
  (await linkedPeople(store.reader(), account.id)).map(({ name }) => name)

async function openCodes(store: Store, person: string): Promise<number> {
  const { db, t } = store.reader()
  const [row] = await db
    .select({ open: count() })
    .from(t.linkCodes)
    .where(and(eq(t.linkCodes.person, person), eq(t.linkCodes.state, 'open')))
  return row?.open ?? 0
}

describeOnStores('a code on a slip', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store } = at
    const [joko, slamet, person] = [
      await newOfficer(store, 'pendamping', [MAYANGAN]),
      await newAccount(store),
      await memberOf(store),
    ]
    const make = async (officer = joko) => {
      const made = await store.tx(tx => makeLinkCode(tx, { person, officer: officer.id }))
      if (!made.ok) throw new Error(made.error)
      return made.code
    }
    const enter = (code: string, account = slamet) =>
      store.tx(tx => linkByCode(tx, { account: account.id, code }))
    return { ...at, joko, slamet, person, make, enter }
  }

  it('links once, however it is typed', async () => {
    const { store, slamet, make, enter } = await arranged()
    const code = await make()
    expect(code).toMatch(/^[ACDEFGHJKMNPQRTUVWXY34679]{8}$/)
    const typed = `${code.slice(0, 4).toLowerCase()} - ${code.slice(4)}`
    expect(await enter(typed)).toMatchObject({ ok: true, person: { name: 'Slamet 1' }, cut: undefined })
    expect(await names(store, slamet)).toEqual(['Slamet 1'])
    expect(await enter(code, await newAccount(store))).toMatchObject({ ok: false, error: 'not-right' })
  })

  it('is void after thirty days, and when a new one is made', async () => {
    const { clock, make, enter } = await arranged()
    const first = await make()
    const second = await make()
    expect(await enter(first)).toMatchObject({ error: 'not-right' })
    clock.forward({ days: 31 })
    expect(await enter(second)).toMatchObject({ error: 'not-right' })
  })

  it('is made by who works in that kelurahan, and by no ordinary person', async () => {
    const { store, person, slamet } = await arranged()
    const other = await newOfficer(store, 'pendamping', ['3574041003'])
    expect(await store.tx(tx => makeLinkCode(tx, { person, officer: other.id }))).toMatchObject({
      why: 'area',
    })
    expect(await store.tx(tx => makeLinkCode(tx, { person, officer: slamet.id }))).toMatchObject({
      why: 'not-of-the-office',
    })
  })

  it('of a new phone cuts the old account at once', async () => {
    const { store, slamet, make, enter } = await arranged()
    await enter(await make())
    const phone = await newAccount(store)
    expect(await enter(await make(), phone)).toMatchObject({ ok: true, cut: slamet.id })
    expect(await names(store, slamet)).toEqual([])
    expect(await names(store, phone)).toEqual(['Slamet 1'])
  })

  it('goes to one of many who enter it at the same moment', async () => {
    const { store, make, enter } = await arranged()
    const code = await make()
    const accounts = await Promise.all(Array.from({ length: 20 }, () => newAccount(store)))
    const results = await Promise.all(accounts.map(account => enter(code, account)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is one for each person, however many officers make it at the same moment', async () => {
    const { store, person, make } = await arranged()
    const rina = await newOfficer(store)
    await Promise.all(Array.from({ length: 12 }, (_, at) => (at % 2 ? make() : make(rina))))
    expect(await openCodes(store, person)).toBe(1)
  })

  it('on old paper links nobody once the person is linked, or the office has cut the link', async () => {
    const { store, person, joko, make, enter } = await arranged()
    const paper = await make()
    const own = { account: 'own', phone: '+628123456001', birthDate: '1970-03-12' }
    expect(await store.tx(tx => linkByPhone(tx, own))).toMatchObject({ ok: true })
    expect(await enter(paper)).toMatchObject({ error: 'not-right' })
    const inTheWallet = await make()
    await store.tx(tx => cutLink(tx, { person, officer: joko.id }))
    expect(await enter(inTheWallet)).toMatchObject({ error: 'not-right' })
  })

  it('stands nowhere in the clear', async () => {
    const at = await arranged()
    const code = await at.make()
    expect((await bytesAtRest(at)).includes(code)).toBe(false)
  })
})

describeOnStores('the number of the list', stageOf => {
  it('links with the birth date, and with nothing less', async () => {
    const { store } = await stageOf()
    await memberOf(store, 1)
    const slamet = await newAccount(store)
    const by = (phone: string, birthDate: string) =>
      store.tx(tx => linkByPhone(tx, { account: slamet.id, phone, birthDate }))
    expect(await by('+628123456001', '1970-03-13')).toMatchObject({ error: 'not-right', triesLeft: 4 })
    expect(await by('+628123456009', '1970-03-12')).toMatchObject({ error: 'not-right', triesLeft: 3 })
    expect(await by('+628123456001', '1970-03-12')).toMatchObject({ ok: true })
  })

  it('of a family’s shared phone links nobody: a code must say who', async () => {
    const { store } = await stageOf()
    await memberOf(store, 1, '+628123456001')
    await memberOf(store, 2, '+628123456001')
    const account = await newAccount(store)
    const shared = { account: account.id, phone: '+628123456001', birthDate: '1970-03-12' }
    expect(await store.tx(tx => linkByPhone(tx, shared))).toMatchObject({ error: 'not-right' })
  })

  it('gone with the phone, the office cuts the link', async () => {
    const { store } = await stageOf()
    const person = await memberOf(store)
    const [slamet, rina] = [await newAccount(store), await newOfficer(store)]
    const own = { account: slamet.id, phone: '+628123456001', birthDate: '1970-03-12' }
    await store.tx(tx => linkByPhone(tx, own))
    expect(await store.tx(tx => cutLink(tx, { person, officer: rina.id }))).toEqual({
      ok: true,
      cut: slamet.id,
    })
    expect(await names(store, slamet)).toEqual([])
    expect(await store.tx(tx => cutLink(tx, { person, officer: rina.id }))).toEqual({
      ok: true,
      cut: undefined,
    })
  })

  it('is in a thief’s hand once the office has cut the link: from then on a code must say who', async () => {
    const { store, clock } = await stageOf()
    const person = await memberOf(store)
    const [stolen, found, own, rina] = [
      await newAccount(store),
      await newAccount(store),
      await newAccount(store),
      await newOfficer(store),
    ]
    // The KTP was in the same bag, and its photocopy is enough for the birth date.
    const by = (account: string) =>
      store.tx(tx => linkByPhone(tx, { account, phone: '+628123456001', birthDate: '1970-03-12' }))
    expect(await by(stolen.id)).toMatchObject({ ok: true })
    // A second phone of one's own is no loss.
    expect(await by(found.id)).toMatchObject({ ok: true })
    expect(await by(stolen.id)).toMatchObject({ ok: true })
    await store.tx(tx => cutLink(tx, { person, officer: rina.id }))
    expect(await by(stolen.id)).toMatchObject({ error: 'not-right', triesLeft: 4 })
    expect(await by(found.id)).toMatchObject({ error: 'not-right' })
    const made = await store.tx(tx => makeLinkCode(tx, { person, officer: rina.id }))
    if (!made.ok) throw new Error(made.error)
    expect(await store.tx(tx => linkByCode(tx, { account: own.id, code: made.code }))).toMatchObject({
      ok: true,
    })
    expect(await by(stolen.id)).toMatchObject({ error: 'not-right' })
    expect(await names(store, own)).toEqual(['Slamet 1'])
    // Another number of theirs, entered by who saw the KTP.
    clock.forward({ minutes: 1 })
    const change = { what: 'phone', phone: '+628123456007', shared: true } as const
    const said = await store.tx(tx => reportChange(tx, { person, account: own.id, change }))
    if (!said.ok) throw new Error(said.error)
    const act = { ...said.report, officer: rina.id, ktpSeen: true }
    expect(await store.tx(tx => enterChange(tx, act))).toMatchObject({ ok: true })
    const fresh = { account: found.id, phone: '+628123456007', birthDate: '1970-03-12' }
    expect(await store.tx(tx => linkByPhone(tx, fresh))).toMatchObject({ ok: true })
  })
})

describeOnStores('an attacker with a photocopy of the KTP', (stageOf, engine) => {
  it('links nothing and learns nothing in a thousand tries', async () => {
    const { store, clock } = await stageOf()
    const person = await memberOf(store)
    const joko = await newOfficer(store, 'pendamping', [MAYANGAN])
    await store.tx(tx => makeLinkCode(tx, { person, officer: joko.id }))
    const tries = engine === 'sqlite' ? 1000 : 200
    const guesses = fc.sample(fc.string({ minLength: 6, maxLength: 10 }), { numRuns: tries, seed: 3574 })
    const answers = new Set<string>()
    for (const [at, guess] of guesses.entries()) {
      if (at % 50 === 0) clock.forward({ days: 1 })
      const account = `thief-${at % 10}`
      const linked = await store.tx(tx =>
        at % 2 === 0
          ? linkByCode(tx, { account, code: at % 10 === 0 ? nikOf(1) : guess })
          : linkByPhone(tx, { account, phone: '+628999999999', birthDate: '1970-03-12' }),
      )
      answers.add(linked.ok ? 'linked' : linked.error)
    }
    expect([...answers].toSorted()).toEqual(['not-right'])
    const busy = { account: 'thief-0', code: 'AAAAAAAA' }
    const all = []
    for (let at = 0; at < 7; at++) all.push(await store.tx(tx => linkByCode(tx, busy)))
    expect(all.at(-1)).toEqual({ ok: false, error: 'too-many-tries' })
  })
})

import { beforeEach, expect, it } from 'vitest'
import {
  cardFor,
  checkCard,
  faceOf,
  hasCard,
  replaceCard,
  revokeCards,
  type CardGiven,
} from '../../../src/records/members/cards.ts'
import { makeLinkCode } from '../../../src/records/members/link-codes.ts'
import { cutLink, linkByCode } from '../../../src/records/members/links.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import { shortName } from '../../../src/records/members/short-name.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { allEvents, bytesAtRest, describeOnStores } from '../stores.ts'

const MAYANGAN = '3574031001'
const ELSEWHERE = '3574041003'
const NAME = 'Slamet Riyadi'

const listed = (
  store: Store,
  n: number,
  cover: { year: number; from: string | undefined; to: string | undefined },
) =>
  store.tx(async tx => {
    const person = {
      nik: nikOf(n),
      name: NAME,
      birthDate: '1970-03-12',
      sex: 'male' as const,
      address: 'Jalan Ikan Tongkol 17',
      kelurahan: MAYANGAN,
      phone: undefined,
    }
    const { from, to, year } = cover
    const member = { person, sector: 'fisher' as const, kpj: '12345678901', from, to }
    return (await writeMember(tx, member, { year, list: 'list' })).person
  })

const link = (store: Store, person: string, officer: { id: string }, account: { id: string }) =>
  store.tx(async tx => {
    const made = await makeLinkCode(tx, { person, officer: officer.id })
    if (!made.ok) throw new Error(made.error)
    const linked = await linkByCode(tx, { account: account.id, code: made.code })
    if (!linked.ok) throw new Error(linked.error)
  })

const cardIn = (given: CardGiven) => {
  if (!given.ok) throw new Error(given.error)
  return given
}

describeOnStores('a card', stageOf => {
  const arranged = async (
    cover = { from: '2026-01-01', to: '2026-12-31' } as Partial<Record<string, string>>,
  ) => {
    const at = await stageOf()
    const { store } = at
    const joko = await newOfficer(store, 'pendamping', [MAYANGAN])
    const slamet = await newAccount(store)
    const person = await listed(store, 1, { year: 2026, from: cover['from'], to: cover['to'] })
    await link(store, person, joko, slamet)
    const ask = (account = slamet) => store.tx(tx => cardFor(tx, { person, account: account.id }))
    const renew = (card: string, account = slamet) =>
      store.tx(tx => replaceCard(tx, { card, account: account.id }))
    const tokenOf = async (card: string) => (await faceOf(store.reader(), card))?.token ?? ''
    const check = (token: string, officer = joko) =>
      store.tx(tx => checkCard(tx, { token, officer: officer.id }))
    return { ...at, joko, slamet, person, ask, renew, tokenOf, check }
  }
  let at: Awaited<ReturnType<typeof arranged>>
  beforeEach(async () => {
    at = await arranged()
  })

  it('is given to the linked account only, and stays the same', async () => {
    const first = cardIn(await at.ask())
    expect(first).toMatchObject({ isNew: true, card: { number: expect.stringMatching(/^\d{6}$/) } })
    expect(cardIn(await at.ask())).toMatchObject({ isNew: false, card: { id: first.card.id } })
    const stranger = await newAccount(at.store)
    expect(await at.ask(stranger)).toEqual({ ok: false, error: 'not-linked' })
    expect(await at.renew(first.card.id, stranger)).toEqual({ ok: false, error: 'not-linked' })
    expect(await faceOf(at.store.reader(), first.card.id)).toMatchObject({
      shortName: 'Slamet R.',
      to: '2026-12-31',
    })
  })

  it('is one, however many ask at the same moment', async () => {
    const given = await Promise.all(Array.from({ length: 10 }, () => at.ask()))
    expect(new Set(given.map(one => cardIn(one).card.id)).size).toBe(1)
    const { id } = cardIn(given[0]!).card
    const renewed = await Promise.all(Array.from({ length: 5 }, () => at.renew(id)))
    expect(renewed.filter(one => cardIn(one).isNew)).toHaveLength(1)
    expect(new Set(renewed.map(one => cardIn(one).card.id)).size).toBe(1)
  })

  it('is what the officer of the kelurahan sees it to be; another learns what its face says', async () => {
    const token = await at.tokenOf(cardIn(await at.ask()).card.id)
    expect(await at.check(token)).toMatchObject({
      card: { state: 'valid', name: NAME, to: '2026-12-31', member: { person: at.person, sector: 'fisher' } },
    })
    const other = await newOfficer(at.store, 'pendamping', [ELSEWHERE])
    const seen = await at.check(token, other)
    expect(seen).toMatchObject({ card: { state: 'valid', name: 'Slamet R.', member: undefined } })
    expect(JSON.stringify(seen)).not.toContain(at.person)
    const leader = await newOfficer(at.store, 'pimpinan')
    expect(await at.check(token, leader)).toMatchObject({ error: 'denied', why: 'role' })
    expect(await at.check(token, at.slamet)).toMatchObject({ error: 'denied', why: 'not-of-the-office' })
  })

  it('is void once its owner makes a new one, the office ends it, or the link is cut', async () => {
    const first = cardIn(await at.ask()).card.id
    const tokens = [await at.tokenOf(first)]
    const second = cardIn(await at.renew(first)).card.id
    tokens.push(await at.tokenOf(second))
    const other = await newOfficer(at.store, 'pendamping', [ELSEWHERE])
    const revoke = (officer: { id: string }) =>
      at.store.tx(tx => revokeCards(tx, { person: at.person, officer: officer.id }))
    expect(await revoke(other)).toMatchObject({ error: 'denied', why: 'area' })
    expect(await revoke(at.joko)).toEqual({ ok: true, revoked: 1, account: at.slamet.id })
    expect(await revoke(at.joko)).toMatchObject({ revoked: 0 })
    const third = cardIn(await at.ask()).card.id
    tokens.push(await at.tokenOf(third))
    await at.store.tx(tx => cutLink(tx, { person: at.person, officer: at.joko.id }))
    expect(await hasCard(at.store.reader(), at.person)).toBe(false)
    for (const token of tokens) expect(await at.check(token)).toMatchObject({ card: { state: 'revoked' } })
    expect(await faceOf(at.store.reader(), third)).toBeUndefined()
    expect(await at.ask()).toEqual({ ok: false, error: 'not-linked' })
    const phone = await newAccount(at.store)
    await link(at.store, at.person, at.joko, phone)
    expect(cardIn(await at.ask(phone))).toMatchObject({ isNew: true })
  })

  it('ends with the cover, and the next year has its own', async () => {
    const old = cardIn(await at.ask()).card.id
    const token = await at.tokenOf(old)
    at.clock.set('2026-12-31T23:00:00+07:00')
    await listed(at.store, 1, { year: 2027, from: '2027-01-01', to: undefined })
    expect(await at.check(token)).toMatchObject({ card: { state: 'valid' } })
    expect(cardIn(await at.ask()).card.id).toBe(old)
    at.clock.set('2027-01-01T00:00:00+07:00')
    expect(await at.check(token)).toMatchObject({ card: { state: 'over' } })
    const next = cardIn(await at.ask())
    expect(next.isNew).toBe(true)
    expect(await at.check(await at.tokenOf(next.card.id))).toMatchObject({
      card: { state: 'valid', to: undefined },
    })
  })

  it('is not made where no cover is known, and says so where it has yet to begin', async () => {
    at.clock.set('2027-06-01T09:00:00+07:00')
    expect(await at.ask()).toEqual({ ok: false, error: 'no-cover' })
    await listed(at.store, 1, { year: 2027, from: '2027-07-01', to: '2027-12-31' })
    const { id } = cardIn(await at.ask()).card
    expect(await at.check(await at.tokenOf(id))).toMatchObject({
      card: { state: 'not-yet', from: '2027-07-01' },
    })
  })

  it('cannot be guessed: who tries is stopped for the day, with a true card too', async () => {
    const token = await at.tokenOf(cardIn(await at.ask()).card.id)
    const answers = new Set<string>()
    for (let n = 0; n < 20; n++) answers.add(JSON.stringify(await at.check(`guess-${n}`)))
    expect([...answers]).toEqual(['{"ok":false,"error":"unknown"}'])
    expect(await at.check(token)).toEqual({ ok: false, error: 'too-many-tries' })
    at.clock.forward({ days: 1 })
    expect(await at.check(token)).toMatchObject({ card: { state: 'valid' } })
  })

  it('is made a few times an hour', async () => {
    let { id } = cardIn(await at.ask()).card
    for (let n = 1; n < 5; n++) ({ id } = cardIn(await at.renew(id)).card)
    expect(await at.renew(id)).toEqual({ ok: false, error: 'too-many' })
    expect(await at.tokenOf(id)).not.toBe('')
  })

  it('leaves its token nowhere in the clear, and no value in the events', async () => {
    const token = await at.tokenOf(cardIn(await at.ask()).card.id)
    await at.check(token)
    expect(token).toMatch(/^[\w-]{24}$/)
    expect((await bytesAtRest(at)).includes(token)).toBe(false)
    const events = (await allEvents(at.store)).filter(({ kind }) => kind.startsWith('card-'))
    expect(events).toEqual([
      { kind: 'card-made', codes: {} },
      { kind: 'card-checked', codes: { outcome: 'valid' } },
    ])
  })
})

it('a short name keeps one word, and initials of the rest', () => {
  const names = [
    'Slamet Riyadi',
    'Siti Nur Aisyah Putri',
    'Moch. Yusuf Hadi',
    'H. Abdullah',
    'Sukarman',
    ' M  Ali ',
    'H. M.',
  ]
  expect(names.map(shortName)).toEqual([
    'Slamet R.',
    'Siti N. A.',
    'Moch. Yusuf H.',
    'H. Abdullah',
    'Sukarman',
    'M Ali',
    'H. M.',
  ])
})

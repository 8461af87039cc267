/** What the office does with claims: those from paper, several at once, what is late, and the figures. */
import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { letIn, seersOf } from '../../../src/records/claims/access.ts'
import { shutOutAtOffice } from '../../../src/records/claims/shut-out.ts'
import { advanceMany } from '../../../src/records/claims/office/advance-many.ts'
import { bodyOf } from '../../../src/records/claims/claim-rows.ts'
import { noteChecked } from '../../../src/records/claims/advance.ts'
import { childrenOf } from '../../../src/records/claims/family/children.ts'
import { claimFigures } from '../../../src/records/claims/office/figures.ts'
import { takeClaim } from '../../../src/records/claims/hold.ts'
import { proveDeath, unproveDeath } from '../../../src/records/claims/mourning.ts'
import { noteForFamily } from '../../../src/records/claims/office/note.ts'
import { openClaim, openClaimByNumber, openClaimPapers } from '../../../src/records/claims/office/file.ts'
import { openPaperClaim, type PaperClaim } from '../../../src/records/claims/office/on-paper.ts'
import { correctPaidSum, lastSumCorrection } from '../../../src/records/claims/office/paid-sum.ts'
import { claimsFor, countClaims, countUrgent } from '../../../src/records/claims/office/queue.ts'
import { officerOf } from '../../../src/records/office/officers.ts'
import { makeId } from '../../../src/store/ids.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { allEvents, describeOnStores } from '../stores.ts'
import { bodyFor, claimOf, completed, handedOver, MAYANGAN, memberOf, now, paid, step } from './families.ts'
import { expectClaimPath } from './path.ts'
import { isMourned } from './mourned.ts'

const ELSEWHERE = '3574031004'

const entryOf = (over: Partial<PaperClaim> = {}): PaperClaim => ({
  worker: { nik: nikOf(1), name: 'Slamet Wiryawan' },
  on: dateOf('2026-01-10'),
  stage: 'handed-over',
  receipt: { on: dateOf('2026-01-20'), number: 'TT-1', programme: 'jkm' },
  heir: { name: 'Sumiati', relation: 'spouse', phone: '+6285233344455' },
  children: [{ name: 'Bagus', born: '2014-03-03', level: 'sd', year: 6, kin: 'born', saidBy: 'parent' }],
  ...over,
})

const opening = (store: Store, officer: { id: string }, over: Partial<PaperClaim> = {}, draft = makeId()) =>
  store.tx(tx => openPaperClaim(tx, { draft, officer: officer.id, entry: entryOf(over) }))

describeOnStores('a claim from paper', stage => {
  it('stands where it is, tells nobody, proves no death, and is entered once, however often and by whom', async () => {
    const { store } = await stage()
    const person = await memberOf(store)
    const [field, other] = [await newOfficer(store, 'pendamping', [MAYANGAN]), await newOfficer(store)]
    const draft = makeId()
    const [one, two] = await Promise.all([
      opening(store, field, {}, draft),
      opening(store, other, {}),
      opening(store, field, {}, draft),
    ])
    const made = [one, two].flatMap(result => (result.ok && result.isNew ? [result.claim] : []))
    expect(made).toHaveLength(1)
    expect(made[0]).toMatchObject({
      origin: 'paper',
      status: 'handed-over',
      receiptOn: '2026-01-20',
      programme: 'jkm',
      dueAt: undefined,
      person,
      kelurahan: MAYANGAN,
      isDeathProven: false,
    })
    const claim = made[0]!
    expect(await seersOf(store.reader(), claim.id)).toEqual([])
    expect((await childrenOf(store.reader(), claim.id)).map(({ child }) => child.name)).toEqual(['Bagus'])
    expect(await opening(store, other)).toMatchObject({ ok: false, error: 'known', claim: { id: claim.id } })
    expect(
      await step(store, claim, other, { to: 'paid', on: dateOf('2026-02-02'), amount: 42_000_000 }),
    ).toMatchObject({ ok: true })
  })

  it('is entered in its order, by who may for that kelurahan, and not before it has happened', async () => {
    const { store } = await stage()
    await memberOf(store)
    const reviewer = await newOfficer(store)
    const problem = async (over: Partial<PaperClaim>) => {
      const opened = await opening(store, reviewer, over)
      return opened.ok || opened.error !== 'entry' ? opened.ok : `${opened.of}: ${opened.problem}`
    }
    const receipt = entryOf().receipt!
    expect(await problem({ on: dateOf('2026-03-03') })).toBe('death: in-the-future')
    expect(await problem({ receipt: { ...receipt, on: dateOf('2026-01-09') } })).toBe(
      'receipt: before-the-event',
    )
    expect(await problem({ receipt: { ...receipt, number: ' ' } })).toBe('receipt: receipt-missing')
    expect(await problem({ stage: 'granted', stageOn: dateOf('2026-01-19') })).toBe(
      'stage: before-the-receipt',
    )
    expect(await problem({ stage: 'paid', stageOn: dateOf('2026-02-01') })).toBe('amount: amount-wrong')
    const away = await newOfficer(store, 'pendamping', [ELSEWHERE])
    expect(await opening(store, away)).toEqual({ ok: false, error: 'not-of-the-area' })
    const strange = { worker: { nik: nikOf(9), name: 'Anu' } }
    expect(await opening(store, away, strange)).toEqual({ ok: false, error: 'not-of-the-area' })
    expect(await opening(store, await newOfficer(store, 'pimpinan'))).toMatchObject({ why: 'role' })
    expect(await opening(store, await newAccount(store))).toMatchObject({ why: 'not-of-the-office' })
    expect((await allEvents(store)).filter(({ kind }) => kind === 'claim-reported')).toEqual([])
    expect(await opening(store, reviewer, { ...strange, stage: 'papers-missing' })).toMatchObject({
      ok: true,
    })
  })
})

const aboutMember = (n: number) => ({ body: bodyFor({ nik: nikOf(n) }) })

describeOnStores('the queue of claims', stage => {
  it('has on top what nobody has looked at and cannot wait, then what is late by either clock', async () => {
    const { store, clock } = await stage()
    const officer = await newOfficer(store)
    const widow = () => newAccount(store)
    for (const n of [1, 2, 3, 4, 5]) await memberOf(store, n)
    const fresh = await claimOf(store, await widow(), aboutMember(1))
    const withBpjs = await claimOf(store, await widow(), aboutMember(2))
    const inCare = await claimOf(store, await widow(), { ...aboutMember(3), kind: 'accident' })
    await step(store, inCare, officer, { to: 'stage-one', on: dateOf('2026-03-02') })
    await completed(store, withBpjs, officer)
    await step(store, withBpjs, officer, handedOver('2026-03-02'))
    // Three working days of BPJS: Tuesday, Wednesday, Thursday.
    clock.set('2026-03-05T10:00:00+07:00')
    const order = async () => {
      const who = (await officerOf(store.reader(), officer.id))!
      return (await claimsFor(store.reader(), who, { filter: 'open', skip: 0, limit: 9 })).map(({ id }) => id)
    }
    expect(await order()).toEqual([fresh.id, withBpjs.id, inCare.id])
    clock.set('2026-03-06T10:00:00+07:00')
    expect(await order()).toEqual([withBpjs.id, fresh.id, inCare.id])
    const urgent = await claimOf(store, await widow(), { ...aboutMember(4), kind: 'missing' })
    expect((await order())[0]).toBe(urgent.id)
    clock.set('2026-03-12T10:00:00+07:00')
    expect(await order()).toEqual([urgent.id, fresh.id, withBpjs.id, inCare.id])
    const who = (await officerOf(store.reader(), officer.id))!
    expect(await countClaims(store.reader(), who, 'late')).toBe(2)
    expect(await countUrgent(store.reader(), who)).toBe(1)
    const field = await newOfficer(store, 'pendamping', [ELSEWHERE])
    const theirs = (await officerOf(store.reader(), field.id))!
    expect(await countClaims(store.reader(), theirs, 'open')).toBe(0)
  })
})

describeOnStores('an officer with a claim', stage => {
  it('reads it on record and masked; the numbers in full with the PIN, and not those of another kelurahan', async () => {
    const { store, clock } = await stage()
    await memberOf(store)
    const claim = await claimOf(store, await newAccount(store))
    const officer = await newOfficer(store)
    const away = await newOfficer(store, 'pendamping', [ELSEWHERE])
    const of = { id: claim.id, officer: officer.id }
    expect(await store.tx(tx => openClaim(tx, of))).toMatchObject({ ok: true })
    expect(await store.tx(tx => openClaimPapers(tx, of))).toMatchObject({
      ok: true,
      body: { worker: { nik: nikOf(1) } },
    })
    const looks = (await allEvents(store)).map(({ kind }) => kind)
    expect(looks.filter(kind => kind === 'read' || kind === 'papers-opened')).toEqual([
      'read',
      'papers-opened',
    ])
    const byAway = { ...of, officer: away.id }
    expect(await store.tx(tx => openClaim(tx, byAway))).toMatchObject({ why: 'area' })
    expect(await store.tx(tx => openClaimPapers(tx, byAway))).toMatchObject({ why: 'area' })
    const { number } = claim
    expect(await store.tx(tx => openClaimByNumber(tx, { number, officer: away.id }))).toMatchObject({
      why: 'area',
    })
    clock.forward({ minutes: 16 })
    expect(await store.tx(tx => openClaimPapers(tx, of))).toMatchObject({ why: 'pin' })
  })

  it('moves several at once: one that cannot go stops no other, and is named', async () => {
    const { store } = await stage()
    const [officer, colleague] = [await newOfficer(store), await newOfficer(store)]
    const all = []
    for (const n of [1, 2, 3, 4]) {
      await memberOf(store, n)
      const claim = await claimOf(store, await newAccount(store), { body: bodyFor({ nik: nikOf(n) }) })
      await completed(store, claim, officer)
      await step(store, claim, officer, handedOver('2026-03-02'))
      all.push(await now(store, claim))
    }
    const [good, held, stale, late] = all as [
      (typeof all)[0],
      (typeof all)[0],
      (typeof all)[0],
      (typeof all)[0],
    ]
    await store.tx(tx => takeClaim(tx, { id: held.id, officer: colleague.id }))
    await step(store, stale, officer, { to: 'bpjs-checks', on: dateOf('2026-03-02') })
    const many = await store.tx(tx =>
      advanceMany(tx, {
        officer: officer.id,
        claims: [good, held, stale, { id: makeId(), version: 1 }, late],
        step: { to: 'granted', on: dateOf('2026-03-02') },
      }),
    )
    expect(many.done).toEqual([good.id, late.id])
    expect(many.refused.map(({ why }) => why.error)).toEqual(['taken', 'changed', 'not-found'])
    expect(many.notices.map(({ kind }) => kind)).toEqual(['claim-moved', 'claim-moved'])
    const checked = await store.tx(tx =>
      advanceMany(tx, { officer: officer.id, claims: [late], step: { to: 'checked' } }),
    )
    expect(checked).toMatchObject({ done: [late.id], refused: [], notices: [] })
    const fresh = await claimOf(store, await newAccount(store), { body: bodyFor({ name: 'Anu' }) })
    expect(await store.tx(tx => noteChecked(tx, { id: fresh.id, officer: officer.id }))).toMatchObject({
      error: 'changed',
    })
  })

  it('accepts a proof of a day that can be, takes it back, and a false report leaves no trace in membership', async () => {
    const { store } = await stage()
    const person = await memberOf(store)
    const officer = await newOfficer(store)
    const { id } = await claimOf(store, await newAccount(store))
    const of = async (on: string) => ({
      id,
      version: (await now(store, { id })).version,
      officer: officer.id,
      on: dateOf(on),
    })
    const prove = async (on: string) => {
      const given = await of(on)
      return store.tx(tx => proveDeath(tx, given))
    }
    expect(await prove('2026-03-03')).toMatchObject({ error: 'in-the-future' })
    expect(await prove('1970-03-11')).toMatchObject({ error: 'before-birth' })
    expect(await prove('2026-02-26')).toMatchObject({
      ok: true,
      claim: { isDeathProven: true, on: '2026-02-26' },
    })
    const given = await of('2026-02-26')
    expect(await store.tx(tx => unproveDeath(tx, given))).toMatchObject({ claim: { isDeathProven: false } })
    await prove('2026-02-26')
    const falseReport = { to: 'refused', on: dateOf('2026-03-02'), reason: 'false-report' } as const
    expect(await step(store, { id }, officer, falseReport)).toMatchObject({ claim: { isDeathProven: false } })
    expect(await isMourned(store.reader(), person)).toBe(false)
    const hurt = await claimOf(store, await newAccount(store), { kind: 'accident' })
    const onHurt = { ...given, id: hurt.id, version: hurt.version }
    expect(await store.tx(tx => proveDeath(tx, onHurt))).toMatchObject({ error: 'living' })
    expect(
      await step(store, hurt, officer, {
        to: 'refused',
        on: dateOf('2026-03-02'),
        reason: 'closed-by-office',
      }),
    ).toMatchObject({ problem: 'note-missing' })
  })

  it('tells a family why it is late, and shuts out whom it must, who hears nothing of it', async () => {
    const { store, clock } = await stage()
    await memberOf(store)
    const [widow, thief, officer] = [
      await newAccount(store),
      await newAccount(store),
      await newOfficer(store),
    ]
    const claim = await claimOf(store, widow)
    const note = async (text: string) => {
      const { id, version } = await now(store, claim)
      return store.tx(tx => noteForFamily(tx, { id, version, officer: officer.id, note: text }))
    }
    expect(await note('Ditunggu.')).toMatchObject({ ok: true, notices: [] })
    clock.forward({ days: 9 })
    expect(await note('Lurah sedang cuti.')).toMatchObject({
      notices: [{ kind: 'claim-late', account: widow.id }],
    })
    await store.tx(tx => letIn(tx, { claim: claim.id, account: thief.id, sees: 'all', how: 'code' }))
    const out = { claim: claim.id, account: thief.id, officer: officer.id }
    expect(await store.tx(tx => shutOutAtOffice(tx, out))).toMatchObject({ why: 'pin' })
    clock.forward({ days: -9 })
    const shut = await store.tx(tx => shutOutAtOffice(tx, out))
    expect(shut).toMatchObject({ ok: true, notices: [{ kind: 'claim-access', account: widow.id }] })
    expect((await seersOf(store.reader(), claim.id)).map(({ account }) => account)).toEqual([widow.id])
  })
})

describeOnStores('the sum of a claim that was paid', stage => {
  it('is mended once by who may, with the PIN; who sees all hears it, and both sums stay on record', async () => {
    const { store, clock } = await stage()
    await memberOf(store)
    const [widow, officer] = [await newAccount(store), await newOfficer(store)]
    const claim = await claimOf(store, widow, { body: bodyFor({ nik: nikOf(1) }) })
    const mend = (by: { id: string }, version: number, amount: number) =>
      store.tx(tx =>
        correctPaidSum(tx, { id: claim.id, version, officer: by.id, amount, why: 'typed-wrong' }),
      )
    expect(await mend(officer, claim.version, 1)).toMatchObject({ error: 'not-paid' })
    await paid(store, claim, officer, '2026-03-02')
    const { version } = await now(store, claim)
    const [one, other] = [await newOfficer(store), await newOfficer(store, 'admin')]
    const brother = await newAccount(store)
    await store.tx(tx => letIn(tx, { claim: claim.id, account: brother.id, sees: 'stage', how: 'allowed' }))
    expect(await mend(await newOfficer(store, 'pendamping', [MAYANGAN]), version, 1)).toMatchObject({
      why: 'role',
    })
    expect(await mend(one, version, 42_000_000)).toMatchObject({ error: 'same-sum' })
    expect(await mend(one, version, 42_000_000_000)).toMatchObject({ error: 'sum-wrong' })
    const both = await Promise.all([mend(one, version, 24_000_000), mend(other, version, 22_000_000)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toMatchObject({ error: 'changed' })
    const done = both.find(result => result.ok)
    expect(done).toMatchObject({
      notices: [{ kind: 'claim-sum-corrected', account: widow.id, claim: claim.id }],
    })
    const after = await now(store, claim)
    expect(after).toMatchObject({ status: 'paid', paidOn: '2026-03-02', version: version + 1 })
    const codes = (await allEvents(store)).filter(({ kind }) => kind === 'claim-sum-corrected')
    expect(codes.map(event => event.codes)).toEqual([{ sum: 0, reason: 'typed-wrong' }])
    expect(await lastSumCorrection(store.reader(), after, await bodyOf(store.reader(), claim))).toEqual({
      before: 42_000_000,
      after: after.paidAmount,
      why: 'typed-wrong',
    })
    await expectClaimPath(store, claim.id)
    clock.forward({ minutes: 16 })
    expect(await mend(one, after.version, 42_000_000)).toMatchObject({ error: 'denied', why: 'pin' })
  })
})

describeOnStores('figures of claims', stage => {
  it('sum what was paid in the year by programme, with the middle of the days; the leadership sees them', async () => {
    const { store, clock } = await stage()
    const officer = await newOfficer(store)
    for (const n of [1, 2, 3]) await memberOf(store, n)
    for (const [n, stageOn] of [
      [1, '2026-01-23'],
      [2, '2026-01-30'],
    ] as const)
      await opening(store, officer, {
        worker: { nik: nikOf(n), name: 'Anu' },
        stage: 'paid',
        stageOn: dateOf(stageOn),
        amount: 42_000_000,
      })
    clock.set('2026-03-03T09:00:00+07:00')
    await newOfficer(store)
    const again = await newOfficer(store)
    const third = await claimOf(store, await newAccount(store), { body: bodyFor({ nik: nikOf(3) }) })
    await paid(store, third, again, '2026-03-03')
    await claimOf(store, await newAccount(store), { body: bodyFor({ name: 'Buka' }) })
    const lead = await newOfficer(store, 'pimpinan')
    const seen = await claimFigures(store.reader(), lead.id)
    expect(seen).toEqual({
      ok: true,
      figures: {
        year: 2026,
        programmes: [
          { programme: 'jkm', paid: 3, sum: 126_000_000, medianDays: 3 },
          { programme: 'jkk', paid: 0, sum: 0, medianDays: undefined },
          { programme: 'unknown', paid: 0, sum: 0, medianDays: undefined },
        ],
        heirs: 1,
        children: 2,
        open: [{ status: 'reported', kind: 'death', claims: 1 }],
        late: 0,
      },
    })
    expect(await claimFigures(store.reader(), lead.id, 2025)).toMatchObject({
      figures: { heirs: 0, children: 0 },
    })
    const field = await newOfficer(store, 'pendamping', [MAYANGAN])
    expect(await claimFigures(store.reader(), field.id)).toMatchObject({ why: 'role' })
  })
})

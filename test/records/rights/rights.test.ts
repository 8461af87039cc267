/** The lock of what is personal, requests with their clock, who looked, consents, and a file taken over by its worker. */
import { expect, it } from 'vitest'
import { countUnanswered, noteAsked } from '../../../src/records/answers/asked.ts'
import { askHowItWas } from '../../../src/records/claims/jobs.ts'
import { openMember } from '../../../src/records/members/at-counter.ts'
import { linkByPhone } from '../../../src/records/members/links.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { ask } from '../../../src/records/questions/ask.ts'
import { takeQuestion } from '../../../src/records/questions/talk.ts'
import { registrationsOf } from '../../../src/records/registrations/find.ts'
import { openFile, openPapers } from '../../../src/records/review/file.ts'
import { affectedIn } from '../../../src/records/rights/affected.ts'
import { choicesOf, choose } from '../../../src/records/rights/choices.ts'
import { copyFor } from '../../../src/records/rights/kept.ts'
import { lockOf, keepOpen, openLock, proveLock, setAccountPin } from '../../../src/records/rights/lock.ts'
import { requestById } from '../../../src/records/rights/request-rows.ts'
import {
  askRequest,
  DATA_REQUEST_DUE,
  doRequest,
  openRequest,
  refuseRequest,
  requestDue,
} from '../../../src/records/rights/requests.ts'
import { endRestriction, fileRestrictedSince } from '../../../src/records/rights/restriction.ts'
import { resetAccountPin } from '../../../src/records/rights/reset.ts'
import { makeFileCode, makeFileCodeAtCounter, takeOverFile } from '../../../src/records/rights/take-over.ts'
import { looksAt } from '../../../src/records/rights/trail.ts'
import { claimOf, paid } from '../claims/families.ts'
import { fileOf, filedByOfficer, newAccount, newOfficer, nikOf, PIN } from '../sample.ts'
import { describeOnStores, waitingJobs } from '../stores.ts'

const BORN = '1970-03-12'
const GOOD = '739162'

describeOnStores('The lock of an account', openStage => {
  it('refuses what everybody tries first, and the own birth date however it is turned', async () => {
    const { store } = await openStage()
    const account = await newAccount(store)
    await fileOf(store, account)
    const set = (pin: string, birthDate = BORN) =>
      store.tx(tx => setAccountPin(tx, { account: account.id, pin, birthDate }))
    for (const pin of ['123456', '111111', '654321', '121212', '907907'])
      expect(await set(pin)).toMatchObject({ error: 'too-easy' })
    expect(await set('12345')).toMatchObject({ error: 'not-six-digits' })
    for (const pin of ['120370', '700312', '031270'])
      expect(await set(pin)).toMatchObject({ error: 'birth-date' })
    // Who holds the phone but not the birth date chooses no PIN.
    expect(await set(GOOD, '1971-03-12')).toMatchObject({ error: 'not-right', triesLeft: 4 })
    expect(await set(GOOD)).toEqual({ ok: true })
    expect(await set('583920')).toMatchObject({ error: 'has-one' })
  })

  it('opens with birth date and PIN until 90 quiet days have passed, and is closed by five wrong tries', async () => {
    const { store, clock } = await openStage()
    const person = await newAccount(store)
    await fileOf(store, person)
    const { id: account } = person
    await store.tx(tx => setAccountPin(tx, { account, pin: GOOD, birthDate: BORN }))
    const lock = () => lockOf(store.reader(), account)
    expect(await lock()).toMatchObject({ isOpen: true, isProven: true, asksBirthDate: true })
    clock.forward({ minutes: 16 })
    expect(await lock()).toMatchObject({ isOpen: true, isProven: false })
    expect(await store.tx(tx => proveLock(tx, { account, pin: GOOD }))).toEqual({ ok: true })
    expect(await lock()).toMatchObject({ isProven: true })
    clock.forward({ days: 80 })
    await store.tx(tx => keepOpen(tx, account))
    clock.forward({ days: 80 })
    expect(await lock()).toMatchObject({ isOpen: true })
    clock.forward({ days: 11 })
    expect(await lock()).toMatchObject({ isOpen: false })
    const tried = (pin: string, birthDate: string) =>
      store.tx(tx => openLock(tx, { account, pin, birthDate }))
    // Whichever of the two it was.
    const [wrongPin, wrongBirth] = [await tried('583920', BORN), await tried(GOOD, '1971-03-12')]
    expect(Object.keys(wrongPin)).toEqual(Object.keys(wrongBirth))
    expect(wrongBirth).toMatchObject({ error: 'not-right', triesLeft: 3 })
    for (const pin of ['583921', '583922']) await tried(pin, BORN)
    expect(await tried('583923', BORN)).toMatchObject({ error: 'blocked' })
    expect(await tried(GOOD, BORN)).toMatchObject({ error: 'blocked' })
    clock.forward({ minutes: 16 })
    for (const pin of ['583921', '583922', '583923', '583924']) await tried(pin, BORN)
    expect(await tried('583925', BORN)).toMatchObject({ error: 'blocked' })
    // The second pause is longer.
    clock.forward({ minutes: 30 })
    expect(await tried(GOOD, BORN)).toMatchObject({ error: 'blocked' })
    clock.forward({ minutes: 31 })
    expect(await tried(GOOD, BORN)).toEqual({ ok: true })
  })

  it('is reset only by an officer, for the worker and not for who handed the file in, and tells them', async () => {
    const { store } = await openStage()
    const [own, helper, officer] = [await newAccount(store), await newAccount(store), await newOfficer(store)]
    const field = await newOfficer(store, 'pendamping', ['3574041003'])
    const file = await fileOf(store, own)
    const forOther = await fileOf(store, helper, { forSelf: false, relation: 'neighbour', nik: nikOf(8) })
    for (const { id } of [own, helper])
      await store.tx(tx => setAccountPin(tx, { account: id, pin: GOOD, birthDate: BORN }))
    const reset = (registration: string, by: string) =>
      store.tx(tx => resetAccountPin(tx, { officer: by, of: { registration } }))
    expect(await reset(file.id, helper.id)).toMatchObject({ error: 'denied', why: 'not-of-the-office' })
    expect(await reset(file.id, field.id)).toMatchObject({ error: 'denied', why: 'area' })
    expect(await reset(forOther.id, officer.id)).toMatchObject({ error: 'not-found' })
    expect(await reset(file.id, officer.id)).toMatchObject({
      ok: true,
      notices: [{ kind: 'lock-reset', account: own.id }],
    })
    expect(await lockOf(store.reader(), own.id)).toMatchObject({ hasPin: false, isOpen: false })
    expect(await reset(file.id, officer.id)).toMatchObject({ error: 'no-pin' })
  })
})

describeOnStores('A request about data', openStage => {
  it('has 72 hours by the clock; the office hears of it, a day before the end, and at the end', async () => {
    const { store, clock } = await openStage()
    // Friday afternoon: the weekend counts.
    clock.set('2026-03-06T16:00:00+07:00')
    const [account, officer] = [await newAccount(store), await newOfficer(store)]
    await newOfficer(store, 'pimpinan')
    const asked = await store.tx(tx =>
      askRequest(tx, { account: account.id, kind: 'correct', text: 'Nama salah' }),
    )
    const { id, dueAt } = asked.request
    expect(dueAt).toEqual(new Date('2026-03-09T16:00:00+07:00'))
    expect(asked).toMatchObject({ notices: [{ kind: 'data-request-waiting', account: officer.id }] })
    expect(await store.tx(tx => askRequest(tx, { account: account.id, kind: 'correct' }))).toMatchObject({
      error: 'open-already',
    })
    expect(await waitingJobs(store, DATA_REQUEST_DUE)).toEqual([
      { key: id, dueAt: new Date('2026-03-08T16:00:00+07:00') },
    ])
    clock.set('2026-03-08T16:00:00+07:00')
    const late = [{ kind: 'data-request-late', account: officer.id, request: id }]
    expect(await store.tx(tx => requestDue(tx, id))).toEqual(late)
    expect(await waitingJobs(store, DATA_REQUEST_DUE)).toEqual([{ key: id, dueAt }])
    await store.tx(tx => provePin(tx, { account: officer.id, pin: PIN }))
    expect(await store.tx(tx => openRequest(tx, { id, officer: officer.id }))).toMatchObject({
      request: { text: 'Nama salah' },
    })
    const refused = await store.tx(tx => refuseRequest(tx, { id, officer: officer.id, reason: 'not-proven' }))
    expect(refused).toMatchObject({
      notices: [{ kind: 'data-request-ended', account: account.id, about: id }],
    })
    expect(await store.tx(tx => doRequest(tx, { id, officer: officer.id }))).toMatchObject({
      error: 'ended-already',
    })
    expect(await requestById(store.reader(), id)).toMatchObject({
      state: 'refused',
      reason: 'not-proven',
      text: undefined,
    })
    expect(await store.tx(tx => requestDue(tx, id))).toEqual([])
  })

  it('restricts until they end it: no news, no list of what they asked, no question how it was; the file bears the mark', async () => {
    const { store } = await openStage()
    const [account, officer] = [await newAccount(store), await newOfficer(store)]
    const own = await fileOf(store, account)
    const other = await fileOf(store, account, { forSelf: false, relation: 'neighbour', nik: nikOf(2) })
    const claim = await claimOf(store, account)
    await paid(store, claim, officer, '2026-03-02')
    const wonders = () =>
      store.tx(tx => noteAsked(tx, { account: account.id, text: 'kapan cair?', answer: undefined }))
    const marks = () =>
      Promise.all([own, other].map(file => fileRestrictedSince(store.reader(), file).then(Boolean)))
    const news = async () => (await choicesOf(store.reader(), account.id)).map(({ isOn }) => isOn).slice(0, 2)
    await wonders()
    expect(await store.tx(tx => askHowItWas(tx, claim.id))).toHaveLength(1)
    const { request } = await store.tx(tx => askRequest(tx, { account: account.id, kind: 'restrict' }))
    expect(await marks()).toEqual([false, false])
    expect(await store.tx(tx => doRequest(tx, { id: request.id, officer: officer.id }))).toMatchObject({
      ok: true,
    })
    await wonders()
    expect(await countUnanswered(store.reader())).toBe(0)
    expect(await store.tx(tx => askHowItWas(tx, claim.id))).toEqual([])
    expect(await news()).toEqual([false, false])
    // What they handed in for somebody else is not theirs to restrict.
    expect(await marks()).toEqual([true, false])
    await store.tx(tx => endRestriction(tx, account.id))
    await wonders()
    expect(await countUnanswered(store.reader())).toBe(1)
    expect(await marks()).toEqual([false, false])
    expect(await news()).toEqual([false, false])
  })
})

describeOnStores('What is kept', openStage => {
  it('shows who looked at one’s own, never at what one handed in for others, and copies no other person', async () => {
    const { store } = await openStage()
    const [account, officer] = [await newAccount(store), await newOfficer(store)]
    const own = await fileOf(store, account)
    const other = await fileOf(store, account, {
      forSelf: false,
      relation: 'neighbour',
      nik: nikOf(6),
      name: 'Bu Tukinem',
    })
    await store.tx(async tx => {
      await openFile(tx, { id: own.id, officer: officer.id })
      await openPapers(tx, { id: own.id, officer: officer.id })
      await openFile(tx, { id: other.id, officer: officer.id })
    })
    const looks = await looksAt(store.reader(), account.id, { limit: 10 })
    expect(looks.map(({ kind, role }) => [kind, role])).toEqual([
      ['papers-opened', 'verifikator'],
      ['read', 'verifikator'],
    ])
    const [first] = looks
    expect(await looksAt(store.reader(), account.id, { limit: 10, after: first?.id })).toHaveLength(1)
    const until = new Date(store.now().getTime() + 1)
    const affected = await affectedIn(store.reader(), {
      from: store.now(),
      until,
      officer: `Petugas ${officer.address}`,
    })
    expect(affected.map(({ name, looks: all }) => [name, all.length])).toEqual([
      ['Slamet Wiryawan', 2],
      ['Bu Tukinem', 1],
    ])
    expect(await affectedIn(store.reader(), { from: store.now(), until, officer: 'Orang lain' })).toEqual([])
    const copy = JSON.stringify(await copyFor(store.reader(), account.id))
    expect(copy).toContain(nikOf(1))
    for (const text of [nikOf(6), 'Tukinem', 'Sumiati', '85233344455']) expect(copy).not.toContain(text)
  })

  it('shows who took a conversation in hand, and names its person after a breach', async () => {
    const { store } = await openStage()
    const [account, officer] = [await newAccount(store), await newOfficer(store)]
    const body = { text: 'Kapan kartunya ada?' }
    const asked = await store.tx(tx => ask(tx, { account: account.id, kind: 'text', body, urgent: false }))
    await store.tx(tx => takeQuestion(tx, { id: asked.question.id, officer: officer.id }))
    expect(await looksAt(store.reader(), account.id, { limit: 5 })).toMatchObject([
      { kind: 'question-taken', of: 'question', role: 'verifikator' },
    ])
    expect((await copyFor(store.reader(), account.id))?.spoken).toEqual([
      { at: store.now(), by: 'person', kind: 'text', text: 'Kapan kartunya ada?' },
    ])
    const until = new Date(store.now().getTime() + 1)
    expect(await affectedIn(store.reader(), { from: store.now(), until })).toMatchObject([
      { of: 'question', account: { address: account.address } },
    ])
  })

  it('of a member: the trail of the counter, and the months', async () => {
    const { store } = await openStage()
    const [account, officer] = [await newAccount(store), await newOfficer(store)]
    const { person } = await store.tx(tx =>
      writeMember(
        tx,
        {
          person: {
            nik: nikOf(9),
            name: 'Slamet Riyadi',
            birthDate: BORN,
            sex: 'male',
            address: undefined,
            kelurahan: '3574031001',
            phone: '+6281234560001',
          },
          sector: 'fisher',
          kpj: '12345678901',
          from: '2026-01-01',
          to: '2026-12-31',
        },
        { year: 2026, list: 'list' },
      ),
    )
    const linked = await store.tx(tx =>
      linkByPhone(tx, { account: account.id, phone: '+6281234560001', birthDate: BORN }),
    )
    expect(linked.ok).toBe(true)
    await store.tx(tx => openMember(tx, { person, officer: officer.id }))
    expect(await looksAt(store.reader(), account.id, { limit: 5 })).toMatchObject([
      { kind: 'read', of: 'person' },
    ])
    expect(await lockOf(store.reader(), account.id)).toMatchObject({ asksBirthDate: true })
    expect((await copyFor(store.reader(), account.id))?.kept.members).toMatchObject([{ nik: nikOf(9) }])
  })

  it('consents are taken back and given again, each on record; news is on until a no', async () => {
    const { store } = await openStage()
    const { id: account } = await newAccount(store)
    const on = async () =>
      (await choicesOf(store.reader(), account)).filter(({ isOn }) => isOn).map(({ purpose }) => purpose)
    expect(await on()).toEqual(['announce-info', 'announce-event'])
    await store.tx(tx => choose(tx, { account, purpose: 'announce-info', given: false }))
    await store.tx(tx => choose(tx, { account, purpose: 'delete-nik', given: true }))
    expect(await on()).toEqual(['announce-event', 'delete-nik'])
    await store.tx(tx => choose(tx, { account, purpose: 'announce-info', given: true }))
    expect(await on()).toEqual(['announce-info', 'announce-event', 'delete-nik'])
  })
})

describeOnStores('A file that another handed in', openStage => {
  it('is taken over with the code and the NIK; whatever was wrong, the answer is the same', async () => {
    const { store } = await openStage()
    const [helper, worker, stranger] = [
      await newAccount(store),
      await newAccount(store),
      await newAccount(store),
    ]
    const file = await fileOf(store, helper, { forSelf: false, relation: 'neighbour', nik: nikOf(8) })
    const give = (account: string) => store.tx(tx => makeFileCode(tx, { registration: file.id, account }))
    expect(await give(stranger.id)).toEqual({ ok: false, error: 'not-found' })
    const [first, made] = [await give(helper.id), await give(helper.id)]
    if (!first.ok || !made.ok) throw new Error('no code')
    const take = (account: string, code: string, nik: string) =>
      store.tx(tx => takeOverFile(tx, { account, code, nik }))
    expect(await take(worker.id, first.code, nikOf(8))).toEqual({
      ok: false,
      error: 'not-right',
      triesLeft: 4,
    })
    expect(await take(worker.id, made.code, nikOf(7))).toEqual({
      ok: false,
      error: 'not-right',
      triesLeft: 3,
    })
    expect(await take(helper.id, made.code, nikOf(8))).toMatchObject({ error: 'not-right' })
    const typed = `${made.code.slice(0, 4).toLowerCase()} ${made.code.slice(4)}`
    expect(await take(worker.id, typed, nikOf(8))).toMatchObject({
      ok: true,
      notices: [{ kind: 'file-taken-over', account: helper.id, about: file.id }],
    })
    expect(await registrationsOf(store.reader(), helper.id)).toEqual([])
    expect(await registrationsOf(store.reader(), worker.id)).toMatchObject([
      { forSelf: true, consent: 'own' },
    ])
    expect((await copyFor(store.reader(), helper.id))?.kept.takenOver).toBe(1)
    expect(await take(stranger.id, made.code, nikOf(8))).toMatchObject({ error: 'not-right' })
    for (let n = 0; n < 4; n++) await take(stranger.id, 'AAAAAAAA', nikOf(8))
    expect(await take(stranger.id, made.code, nikOf(8))).toEqual({ ok: false, error: 'too-many-tries' })
  })

  it('and one that the office filled in, with the code of who saw the KTP', async () => {
    const { store } = await openStage()
    const [officer, worker] = [await newOfficer(store, 'pendamping', ['3574031001']), await newAccount(store)]
    const other = await newOfficer(store, 'pendamping', ['3574041003'])
    const file = await filedByOfficer(store, officer, 'worker', { nik: nikOf(8) })
    const code = (by: string) =>
      store.tx(tx => makeFileCodeAtCounter(tx, { registration: file.id, officer: by }))
    expect(await code(other.id)).toMatchObject({ why: 'area' })
    const made = await code(officer.id)
    if (!made.ok) throw new Error('no code')
    const taken = await store.tx(tx =>
      takeOverFile(tx, { account: worker.id, code: made.code, nik: nikOf(8) }),
    )
    expect(taken).toMatchObject({ ok: true, notices: [] })
    expect(await registrationsOf(store.reader(), worker.id)).toMatchObject([{ filedByOffice: false }])
  })
})

/** A conversation with the office: who has it, in which order, and what its ends are. */
import { describe, expect, it } from 'vitest'
import type { StaffRole } from '../../../src/program/office.ts'
import { openDraft, reminderDue } from '../../../src/records/drafts/drafts.ts'
import { eventsOf } from '../../../src/records/events.ts'
import { officerOf } from '../../../src/records/office/officers.ts'
import { lockOfficer } from '../../../src/records/office/staff-changes.ts'
import { ask, waitingBefore } from '../../../src/records/questions/ask.ts'
import { floorAt } from '../../../src/records/questions/floor.ts'
import { readAt } from '../../../src/records/questions/hours.ts'
import { lastLines } from '../../../src/records/questions/lines.ts'
import { QUESTION_FREED, questionById, talkOfOfficer } from '../../../src/records/questions/question-rows.ts'
import { countQuestions, endedJustNow, questionsFor } from '../../../src/records/questions/queue.ts'
import {
  endQuestion,
  freeUnreachable,
  lookIfQuiet,
  QUESTION_QUIET,
  rateQuestion,
  releaseQuestion,
  speak,
  takeQuestion,
  tellFreed,
} from '../../../src/records/questions/talk.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import { fileOf, newAccount, newOfficer } from '../sample.ts'
import { bytesAtRest, describeOnStores, waitingJobs } from '../stores.ts'

describeOnStores('a conversation with the office', stage => {
  const arranged = async () => {
    const world = await stage()
    const { store, clock } = world
    const [asker, one, two] = [await newAccount(store), await newOfficer(store), await newOfficer(store)]
    const asks = (who: { id: string }, text: string, over: { urgent?: boolean; asked?: string } = {}) =>
      store.tx(async tx => {
        const { urgent = false, ...rest } = over
        const asked = await ask(tx, {
          account: who.id,
          kind: 'text',
          body: { text, chat: 7, message: 1, ...rest },
          urgent,
        })
        if (!asked.ok) throw new Error(asked.error)
        return asked
      })
    const take = (id: string, officer: { id: string }) =>
      store.tx(tx => takeQuestion(tx, { id, officer: officer.id }))
    const say = (id: string, who: { id: string }, text: string) =>
      store.tx(tx => speak(tx, { question: id, account: who.id, kind: 'text', body: { text } }))
    const now = async (id: string) => (await questionById(store.reader(), id))!
    const look = (id: string) => store.tx(tx => lookIfQuiet(tx, id))
    const end = (id: string, by: { id: string }) => store.tx(tx => endQuestion(tx, { id, by: by.id }))
    const kinds = async (id: string) =>
      (await eventsOf(store.reader(), 'question', id)).map(({ kind }) => kind)
    return { ...world, store, clock, asker, one, two, asks, take, say, now, look, end, kinds }
  }

  it('is asked once, added to, and rises when it turns out to be urgent', async () => {
    const { store, asker, one, two, asks, kinds } = await arranged()
    const first = await asks(asker, 'Kartu saya di mana?')
    expect(first.notices.map(({ account }) => account).toSorted()).toEqual([one.id, two.id].toSorted())
    const more = await asks(asker, 'Nomornya hilang')
    expect(more).toMatchObject({ added: true, notices: [], question: { id: first.question.id } })
    const urgent = await asks(asker, 'Suami saya tenggelam', { urgent: true })
    expect(urgent.question.urgent).toBe(true)
    expect(urgent.notices).toHaveLength(2)
    expect((await asks(asker, 'Sekali lagi', { asked: 'a1' })).again).toBe(false)
    expect((await asks(asker, 'Sekali lagi', { asked: 'a1' })).again).toBe(true)
    const lines = await lastLines(store.reader(), first.question.id, 9)
    expect(lines.map(({ body }) => body.text)).toEqual([
      'Kartu saya di mana?',
      'Nomornya hilang',
      'Suami saya tenggelam',
      'Sekali lagi',
    ])
    expect(await kinds(first.question.id)).toEqual(['question-asked'])
  })

  it('waits in line behind what is urgent and what is older, for whom it concerns', async () => {
    const { store, asker, one, asks } = await arranged()
    const [other, third] = [await newAccount(store), await newAccount(store)]
    await fileOf(store, third)
    const field = await newOfficer(store, 'pendamping', ['3574031001'])
    const a = (await asks(asker, 'Satu')).question
    const b = (await asks(other, 'Dua', { urgent: true })).question
    const c = await asks(third, 'Tiga')
    expect(c.notices.map(({ account }) => account)).toContain(field.id)
    const reader = store.reader()
    expect(await Promise.all([a, b, c.question].map(each => waitingBefore(reader, each)))).toEqual([1, 0, 2])
    const officer = async (of: { id: string }) => (await officerOf(reader, of.id))!
    const ids = async (of: { id: string }) =>
      (await questionsFor(reader, await officer(of), { skip: 0, limit: 9 })).map(({ id }) => id)
    expect(await ids(one)).toEqual([b.id, a.id, c.question.id])
    expect(await ids(field)).toEqual([c.question.id])
    expect(await countQuestions(reader, await officer(one))).toEqual({
      waiting: 3,
      urgent: 1,
      oldest: a.madeAt,
    })
    const taken = await store.tx(tx => takeQuestion(tx, { id: a.id, officer: field.id }))
    expect(taken).toMatchObject({ error: 'denied', why: 'area' })
  })

  it('has one officer, and an officer has one: two who take it at the same moment', async () => {
    const { store, asker, one, two, asks, take, kinds } = await arranged()
    const { question } = await asks(asker, 'Halo')
    const tries = await Promise.all([take(question.id, one), take(question.id, two)])
    expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
    const [winner, loser] = tries[0]?.ok ? [one, two] : [two, one]
    expect(tries.find(({ ok }) => !ok)).toEqual({ ok: false, error: 'taken', by: winner.id })
    expect(await take(question.id, winner)).toMatchObject({ ok: true, fresh: false, notices: [] })
    const other = (await asks(await newAccount(store), 'Lain')).question
    expect(await take(other.id, winner)).toMatchObject({ error: 'in-talk', question: { id: question.id } })
    const own = (await asks(loser, 'Saya juga')).question
    expect(await take(own.id, loser)).toMatchObject({ error: 'own-question' })
    const both = (await asks(await newAccount(store), 'Dua sekaligus')).question
    const third = await newOfficer(store)
    const twice = await Promise.all([take(other.id, third), take(both.id, third)])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await kinds(question.id)).toEqual(['question-asked', 'question-taken'])
  })

  it('loses nothing that is said while it is taken: the officer has it before them, or it is known to be in hand', async () => {
    const { store, one, asks } = await arranged()
    for (let n = 0; n < 8; n++) {
      const person = await newAccount(store)
      const { question } = await asks(person, 'Halo')
      const takes = store.tx(async tx => {
        const taken = await takeQuestion(tx, { id: question.id, officer: one.id })
        return { taken, seen: await lastLines(tx, question.id, 9) }
      })
      const [{ taken, seen }, said] = await Promise.all([takes, asks(person, 'Satu lagi')])
      expect(taken).toMatchObject({ ok: true })
      const isSeen = seen.some(({ body }) => body.text === 'Satu lagi')
      expect(isSeen || said.question.taken?.by === one.id).toBe(true)
      await store.tx(tx => releaseQuestion(tx, one.id))
    }
  })

  it('knows whose the next message is, from both chats', async () => {
    const { store, asker, one, asks, take, end } = await arranged()
    const at = async ({ address }: { address: number }) => floorAt(store.reader(), 'telegram', address)
    expect(await at({ address: 1 })).toEqual({ form: undefined, talk: undefined, waiting: undefined })
    const { question } = await asks(asker, 'Halo')
    expect(await at(asker)).toMatchObject({ talk: undefined, waiting: { question: question.id } })
    await store.tx(tx => openDraft(tx, { account: asker.id, form: 'daftar', body: '{}' }))
    await take(question.id, one)
    const talk = { question: question.id, side: 'person' }
    expect(await at(asker)).toEqual({ form: 'daftar', talk, waiting: undefined })
    expect((await at(one)).talk).toEqual({ question: question.id, side: 'officer' })
    await end(question.id, one)
    expect(await at(asker)).toEqual({ form: 'daftar', talk: undefined, waiting: undefined })
    expect((await at(one)).talk).toBeUndefined()
  })

  it('keeps the order of its lines, sealed, and takes none once it has ended', async () => {
    const { store, asker, one, two, asks, take, say, end, now, kinds, ...world } = await arranged()
    const { question } = await asks(asker, 'Rahasia Kasiyem')
    await take(question.id, one)
    for (const [who, text] of [
      [one, 'Selamat pagi'],
      [asker, 'Pagi Bu'],
      [asker, 'Saya mau tanya'],
      [one, 'Silakan'],
    ] as const)
      expect(await say(question.id, who, text)).toMatchObject({ ok: true, officer: one.id })
    expect(await say(question.id, two, 'Saya bukan siapa-siapa')).toMatchObject({ error: 'no-talk' })
    const ended = await end(question.id, asker)
    expect(ended).toMatchObject({ notices: [{ kind: 'question-handed-back', account: one.id }] })
    expect(await end(question.id, one)).toMatchObject({ error: 'closed' })
    expect(await say(question.id, one, 'Masih di sana?')).toMatchObject({
      error: 'no-talk',
      last: { state: 'closed' },
    })
    expect((await endedJustNow(store.reader(), one.id))?.id).toBe(question.id)
    const lines = await lastLines(store.reader(), question.id, 9)
    expect(lines.map(({ body }) => body.text)).toEqual([
      'Rahasia Kasiyem',
      'Selamat pagi',
      'Pagi Bu',
      'Saya mau tanya',
      'Silakan',
    ])
    const rated = await store.tx(tx => rateQuestion(tx, { id: question.id, account: asker.id, helped: true }))
    expect(rated.ok).toBe(true)
    const others = await store.tx(tx => rateQuestion(tx, { id: question.id, account: two.id, helped: false }))
    expect(others.ok).toBe(false)
    expect(await now(question.id)).toMatchObject({ helped: true, answeredAt: expect.any(Date) })
    expect(await kinds(question.id)).toEqual([
      'question-asked',
      'question-taken',
      'question-closed',
      'question-rated',
    ])
    const raw = await bytesAtRest({ store, ...world })
    expect(raw.includes('Kasiyem')).toBe(false)
  })

  it('goes back to the table after half an hour without a word, and ends after twelve quiet hours', async () => {
    const { store, clock, asker, one, asks, take, say, look, now } = await arranged()
    const { question } = await asks(asker, 'Halo')
    await take(question.id, one)
    clock.forward({ minutes: 29 })
    expect(await look(question.id)).toEqual([])
    clock.forward({ minutes: 2 })
    expect((await look(question.id)).map(({ kind, account }) => [kind, account === asker.id])).toContainEqual(
      ['question-released', true],
    )
    expect(await now(question.id)).toMatchObject({ state: 'open', taken: undefined })
    await take(question.id, one)
    await say(question.id, one, 'Ya?')
    clock.forward({ hours: 11 })
    await say(question.id, asker, 'Maaf, baru pulang melaut')
    clock.forward({ hours: 11 })
    expect(await look(question.id)).toEqual([])
    const [job] = await waitingJobs(store, QUESTION_QUIET)
    expect(job?.dueAt.getTime()).toBe(clock.now().getTime() + 3_600_000)
    clock.forward({ hours: 1 })
    expect(await look(question.id)).toMatchObject([
      { kind: 'question-quiet', account: asker.id },
      { kind: 'question-handed-back', account: one.id },
    ])
    expect(await now(question.id)).toMatchObject({ state: 'closed', ended: { by: 'system' } })
    expect(await look(question.id)).toEqual([])
  })

  it('of a locked officer waits again, and they can say no more; who lets go may take another', async () => {
    const { store, asker, one, two, asks, take, say, now } = await arranged()
    const admin = await newOfficer(store, 'admin' satisfies StaffRole)
    const { question } = await asks(asker, 'Halo')
    await take(question.id, one)
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: one.id }))
    expect(await now(question.id)).toMatchObject({ state: 'open', version: 3 })
    expect(await waitingJobs(store, QUESTION_FREED)).toMatchObject([{ key: question.id }])
    expect(await say(question.id, one, 'Kirim OTP')).toMatchObject({ ok: false, error: 'no-talk' })
    const told = await store.tx(tx => tellFreed(tx, question.id))
    expect(told[0]).toEqual({ kind: 'question-released', account: asker.id, question: question.id })
    expect(told.map(({ account }) => account)).not.toContain(one.id)
    expect(await take(question.id, one)).toMatchObject({ error: 'denied', why: 'locked' })
    await take(question.id, two)
    expect(await store.tx(tx => releaseQuestion(tx, two.id))).toMatchObject({ ok: true })
    expect(await talkOfOfficer(store.reader(), two.id)).toBeUndefined()
    expect(await store.tx(tx => releaseQuestion(tx, two.id))).toEqual({ ok: false, error: 'no-talk' })
  })

  it('of an officer whom no message reaches any more waits for another, once', async () => {
    const { store, asker, one, two, asks, take, now } = await arranged()
    const { question } = await asks(asker, 'Halo')
    await take(question.id, one)
    const freed = await store.tx(tx => freeUnreachable(tx, question.id))
    expect(freed).toContainEqual({ kind: 'question-released', account: asker.id, question: question.id })
    expect(freed.map(({ account }) => account)).toContain(two.id)
    expect(await now(question.id)).toMatchObject({ state: 'open', taken: undefined })
    expect(await store.tx(tx => freeUnreachable(tx, question.id))).toEqual([])
  })

  it('keeps a form from being reminded of, until it is over', async () => {
    const { store, clock, asker, one, asks, take, say, end } = await arranged()
    const { draft } = await store.tx(tx => openDraft(tx, { account: asker.id, form: 'daftar', body: '{}' }))
    clock.forward({ hours: 24 })
    const { question } = await asks(asker, 'Halo')
    await take(question.id, one)
    await say(question.id, one, 'Ya')
    clock.forward({ minutes: 5 })
    expect(await store.tx(tx => reminderDue(tx, draft.id))).toBeUndefined()
    expect(await waitingJobs(store, 'draft-reminder')).toHaveLength(1)
    await end(question.id, one)
    expect(await store.tx(tx => reminderDue(tx, draft.id))).toMatchObject({ id: draft.id })
  })

  describe('is read', () => {
    it.each([
      ['2026-03-02T09:00:00+07:00', true, '2026-03-02'],
      ['2026-03-02T07:29:00+07:00', false, '2026-03-02'],
      ['2026-03-02T16:00:00+07:00', false, '2026-03-03'],
      // A Friday evening, before a Monday that the office has closed.
      ['2026-03-06T19:00:00+07:00', false, '2026-03-10'],
      ['2026-12-31T20:00:00+07:00', false, '2027-01-04'],
    ])('at %s: open %s, from %s', async (time, isOpen, day) => {
      const { store, clock } = await stage()
      await store.tx(tx => setSetting(tx, 'holidays', ['2026-03-09'], 'SKB', 'admin'))
      clock.set(time)
      expect(await readAt(store.reader())).toEqual({ isOpen, day, opens: undefined })
    })

    it('at an hour that is named once the office has said it', async () => {
      const { store, clock } = await stage()
      const hours = { opens: '08:00', closes: '15:30' }
      await store.tx(tx => setSetting(tx, 'office-hours', hours, 'surat kepala dinas', 'admin'))
      clock.set('2026-03-02T07:45:00+07:00')
      expect(await readAt(store.reader())).toMatchObject({ isOpen: false, opens: '08:00' })
      const wrong = { opens: '16:00', closes: '08:00' }
      expect(await store.tx(tx => setSetting(tx, 'office-hours', wrong, '', 'admin'))).toMatchObject({
        error: 'not-of-this-form',
      })
    })
  })
})

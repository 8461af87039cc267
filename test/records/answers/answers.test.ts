/** The office's answers: the first ones, changing them, going back, running out; what was asked in vain. */
import { describe, expect, test } from 'vitest'
import { FIRST_ANSWERS } from '../../../src/bot/answers/first.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import {
  addAnswer,
  allAnswers,
  answerById,
  changeAnswer,
  expiringAnswers,
  historyOf,
  seedAnswers,
  switchAnswer,
  undoAnswer,
} from '../../../src/records/answers/answers.ts'
import {
  askedIntoKeyword,
  countUnanswered,
  noteAsked,
  rateAnswer,
  ratingsOf,
  settleAsked,
  unanswered,
} from '../../../src/records/answers/asked.ts'
import { problemOf } from '../../../src/records/answers/content.ts'
import { findAnswers } from '../../../src/records/answers/find.ts'
import { planAnswersDay, tellExpiring } from '../../../src/records/answers/jobs.ts'
import { unknownVariables, variablesOn } from '../../../src/records/answers/variables.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { allEvents, bytesAtRest, describeOnStores, waitingJobs } from '../stores.ts'

const DAY = dateOf('2026-03-02')

const idOf = (number: number) => `q${String(number).padStart(2, '0')}`
const textOf = (id: string) => FIRST_ANSWERS.find(one => one.id === id)?.content.answer

describe('the first answers', () => {
  test('hold the 36 of the facts and those about this counter, each as an officer could save it', () => {
    expect(FIRST_ANSWERS.length).toBeGreaterThan(36)
    expect(FIRST_ANSWERS.map(({ id }) => id)).toEqual(FIRST_ANSWERS.map((_, at) => idOf(at + 1)))
    for (const { id, content, ...valid } of FIRST_ANSWERS)
      expect({ id, problem: problemOf(content, valid, DAY) }).toEqual({ id, problem: undefined })
  })

  test('promise nothing: number 23 may be JKK, number 30 counts from a complete file at BPJS', () => {
    expect(textOf('q23')).toContain('bisa masuk JKK')
    expect(textOf('q30')).toMatch(/berkas lengkap di BPJS.*JKM.*tiga hari kerja.*JKK.*tujuh hari kerja/)
    for (const { content } of FIRST_ANSWERS) expect(content.answer).not.toMatch(/Rp\d|pasti dapat/)
  })

  test('variables are known by name, and every other brace is refused', () => {
    expect(variablesOn(DAY).get('jkm')).toEqual({ kind: 'rupiah', value: 42_000_000 })
    expect(unknownVariables('{jkm} {jkn} {} { {monthly}', DAY)).toEqual(['jkn', '', '{'])
  })
})

describeOnStores('the answers of the office', stageOf => {
  async function stage() {
    const { store, clock, ...rest } = await stageOf()
    const officer = await newOfficer(store)
    await store.tx(tx => seedAnswers(tx, FIRST_ANSWERS))
    const now = async (id = 'q20') => {
      const answer = await answerById(store.reader(), id)
      if (!answer) throw new Error(id)
      return answer
    }
    return { store, clock, officer, now, ...rest }
  }

  test('come once, and what the office changed stays when a release brings more', async () => {
    const { store, officer, now } = await stage()
    const { version, content } = await now()
    const changed = await store.tx(tx =>
      changeAnswer(tx, { by: officer.id, id: 'q20', version, change: { answer: 'Tanya petugas.' } }),
    )
    expect(changed.ok).toBe(true)
    const [first] = FIRST_ANSWERS
    if (!first) throw new Error('no first answer')
    expect(await store.tx(tx => seedAnswers(tx, [...FIRST_ANSWERS, { ...first, id: 'q99' }]))).toBe(1)
    expect(await allAnswers(store.reader())).toHaveLength(FIRST_ANSWERS.length + 1)
    expect((await now()).content).toEqual({ ...content, answer: 'Tanya petugas.' })
    const history = await historyOf(store.reader(), 'q20')
    expect(history.map(({ version: n, madeBy }) => [n, madeBy])).toEqual([
      [2, officer.id],
      [1, 'system'],
    ])
  })

  test('of two officers at once one is told; any version comes back as a new one', async () => {
    const { store, officer, now } = await stage()
    const other = await newOfficer(store)
    const { version, content } = await now()
    const change = (by: string, answer: string) =>
      store.tx(tx => changeAnswer(tx, { by, id: 'q20', version, change: { answer } }))
    expect((await change(officer.id, 'Satu.')).ok).toBe(true)
    expect(await change(other.id, 'Dua.')).toMatchObject({ ok: false, error: 'changed', by: officer.id })
    const undone = await store.tx(tx => undoAnswer(tx, { by: other.id, id: 'q20', version: 2, to: 1 }))
    expect(undone).toMatchObject({ ok: true, answer: { version: 3, content } })
    const kinds = (await allEvents(store)).map(({ kind }) => kind)
    expect(kinds.filter(kind => kind.startsWith('answer-'))).toEqual(['answer-written', 'answer-undone'])
  })

  test('are checked when they are saved, and kept by reviewers only', async () => {
    const { store, officer, now } = await stage()
    const field = await newOfficer(store, 'pendamping', ['3574031001'])
    const { version, content } = await now()
    const change = (by: string, answer: string) =>
      store.tx(tx => changeAnswer(tx, { by, id: 'q20', version, change: { answer } }))
    expect(await change(officer.id, 'Dapat {jumlah}.')).toMatchObject({
      error: 'problem',
      problem: { what: 'unknown-variable', names: ['jumlah'] },
    })
    expect(await change(officer.id, ' ')).toMatchObject({ problem: { what: 'empty', field: 'answer' } })
    expect(await change(officer.id, 'a'.repeat(2001))).toMatchObject({ problem: { what: 'too-long' } })
    for (const by of [field.id, (await newAccount(store)).id])
      expect(await change(by, 'x')).toMatchObject({ ok: false, error: 'denied' })
    expect(await store.tx(tx => addAnswer(tx, { by: field.id, content }))).toMatchObject({ error: 'denied' })
    expect((await now()).version).toBe(1)
  })

  test('are found as they are now, within their dates, and not when they are off', async () => {
    const { store, officer, clock } = await stage()
    const first = async (text: string) => {
      const { answers, isSure } = await findAnswers(store.reader(), text)
      return isSure ? answers[0]?.id : undefined
    }
    const question = 'mancing nang kali oleh bpjs ta'
    expect(await first('santunan kematian berapa')).toBe('q20')
    const added = await store.tx(tx =>
      addAnswer(tx, {
        by: officer.id,
        content: {
          group: 'who',
          question: 'Pemancing di sungai boleh ikut?',
          answer: 'Kantor yang memutuskan.',
          source: 'Rapat 2 Maret 2026',
          keywords: ['mancing di kali', 'memancing'],
        },
        validTo: dateOf('2026-03-31'),
      }),
    )
    if (!added.ok) throw new Error(added.error)
    expect(await first(question)).toBe(added.answer.id)
    expect(await store.tx(tellExpiring)).toEqual([
      { kind: 'answers-expiring', account: officer.id, answers: 1 },
    ])
    const { id } = added.answer
    const off = await store.tx(tx => switchAnswer(tx, { by: officer.id, id, version: 1, on: false }))
    expect(off.ok).toBe(true)
    expect(await first(question)).not.toBe(id)
    expect(await store.tx(tellExpiring)).toEqual([])
    await store.tx(tx => switchAnswer(tx, { by: officer.id, id, version: 2, on: true }))
    expect(await first(question)).toBe(id)
    clock.set('2026-04-01T09:00:00+07:00')
    expect(await first(question)).not.toBe(id)
    const expiring = await expiringAnswers(store.reader(), dateOf('2026-05-01'))
    expect(expiring.map(one => one.id)).toEqual([id])
  })

  test('the daily look is ordered once, tells nobody at night, and not the same each morning', async () => {
    const { store, clock } = await stage()
    clock.set('2026-12-13T22:00:00+07:00')
    await store.tx(planAnswersDay)
    await store.tx(planAnswersDay)
    expect(await waitingJobs(store, 'answers-day')).toHaveLength(1)
    expect(await store.tx(tellExpiring)).toEqual([])
    clock.set('2026-12-14T08:30:00+07:00')
    expect(await store.tx(tellExpiring)).toMatchObject([{ kind: 'answers-expiring', answers: 2 }])
    const [next] = await waitingJobs(store, 'answers-day')
    expect(next?.dueAt).toEqual(new Date('2026-12-15T08:00:00+07:00'))
    clock.set('2026-12-15T08:00:00+07:00')
    expect(await store.tx(tellExpiring)).toEqual([])
    // A week before the last day of the two.
    clock.set('2026-12-24T08:00:00+07:00')
    expect(await store.tx(tellExpiring)).toMatchObject([{ answers: 2 }])
  })

  test('what was asked in vain is grouped by its words, most asked first, and leaves the list as a keyword', async () => {
    const { store, officer, clock, ...rest } = await stage()
    const { id: account } = await newAccount(store)
    const ask = async (text: string, answer?: string, helped?: boolean) => {
      clock.forward({ minutes: 1 })
      const id = await store.tx(tx => noteAsked(tx, { account, text, answer }))
      if (helped !== undefined) await store.tx(tx => rateAnswer(tx, { id, account, helped }))
      return id
    }
    await ask('kuburan keramat dimana', 'q20', true)
    const pear = await ask('pohon kersen rubuh', undefined)
    await ask('kambing etawa', undefined)
    await ask('etawa kambingnya pak', undefined)
    const goat = await ask('KAMBING ETAWA?', 'q10', false)
    const list = async () => {
      const found = await unanswered(store.reader(), officer.id)
      return found.ok ? found.groups.map(({ id, times }) => [id, times]) : found
    }
    expect(await list()).toEqual([
      [goat, 3],
      [pear, 1],
    ])
    expect(await countUnanswered(store.reader())).toBe(4)
    expect((await bytesAtRest({ store, clock, ...rest })).includes('etawa')).toBe(false)
    const joined = await store.tx(tx =>
      askedIntoKeyword(tx, { by: officer.id, id: goat, answer: 'q10', shape: text => text }),
    )
    expect(joined).toMatchObject({ ok: true, answer: { version: 2 } })
    expect((await findAnswers(store.reader(), 'etawa kambing')).answers[0]?.id).toBe('q10')
    expect(await store.tx(tx => settleAsked(tx, { by: officer.id, id: pear }))).toMatchObject({ settled: 1 })
    expect(await list()).toEqual([])
    expect(await store.tx(tx => settleAsked(tx, { by: officer.id, id: pear }))).toMatchObject({ ok: false })
    expect(await ratingsOf(store.reader(), 'q20')).toEqual({ shown: 1, helped: 1, not: 0 })
    const stranger = await newAccount(store)
    expect(await store.tx(tx => settleAsked(tx, { by: stranger.id, id: goat }))).toMatchObject({
      error: 'denied',
    })
  })
})

import { describe, expect, it } from 'vitest'
import { answersThatApply, firstOpen, isAnswered, upgrade } from '../../../src/bot/forms/course.ts'
import type { Draft } from '../../../src/bot/forms/draft.ts'
import { defineForm, type Answers, type Form } from '../../../src/bot/forms/form.ts'
import { anyForm, atSummary, Person, small, world } from './person.ts'

const form = anyForm(small)
const seeing = (answers: Draft['answers']) => ({ ...world, answers })
const question = (id: string) => form.questions.find(one => one.id === id)!
const changed = (change: (questions: Form['questions']) => Form['questions']): Form => ({
  ...form,
  version: 2,
  questions: change(form.questions),
})
const cooperative = {
  id: 'cooperative',
  kind: 'choice' as const,
  ask: () => 'Anggota koperasi?',
  options: () => [{ value: true, label: 'Ya' }],
}

/** The same person, met by a newer form. */
const met = (person: Person, newer: Form): Person => {
  const later = new Person(newer)
  later.draft = person.draft
  later.screen = person.screen
  return later
}

describe('what applies', () => {
  it('rests on answers that apply themselves', () => {
    const chain: Form = {
      ...form,
      questions: [
        question('work'),
        question('boat'),
        { ...cooperative, applies: ({ answers }) => answers['boat'] === 'rented' },
      ],
    }
    const answers = { work: 'fisher', boat: 'rented', cooperative: true }
    expect(answersThatApply(chain, seeing(answers))).toEqual(answers)
    expect(answersThatApply(chain, seeing({ ...answers, work: 'farmer' }))).toEqual({ work: 'farmer' })
    expect(firstOpen(chain, seeing({ work: 'farmer', boat: 'rented' }))).toBe('summary')
  })

  it("leaves the draft's answers alone, so that they are there when they apply again", () => {
    const answers = { work: 'farmer', boat: 'rented' }
    answersThatApply(form, seeing(answers))
    expect(answers).toEqual({ work: 'farmer', boat: 'rented' })
  })
})

describe('an answer', () => {
  it('of a choice counts as long as it is an option', () => {
    expect(isAnswered(question('work'), seeing({ work: 'farmer' }))).toBe(true)
    expect(isAnswered(question('work'), seeing({ work: 'miner' }))).toBe(false)
  })

  it('of a choice that accepts more counts although it is no option now', () => {
    const lenient = { ...question('work'), accepts: () => true }
    expect(isAnswered(lenient, seeing({ work: 'miner' }))).toBe(true)
  })

  it('of none counts where a question may go without', () => {
    expect(isAnswered(question('proof'), seeing({ proof: [] }))).toBe(true)
    expect(isAnswered(question('ktp'), seeing({ ktp: [] }))).toBe(false)
  })

  it('that the question would not take today does not count, unless it is one of its options', () => {
    const strict = { ...question('note'), accepts: (value: unknown) => String(value).startsWith('Jl.') }
    expect(isAnswered(strict, seeing({ note: 'Jl. Mawar' }))).toBe(true)
    expect(isAnswered(strict, seeing({ note: 'Gang Tahu' }))).toBe(false)
    expect(isAnswered(strict, seeing({ note: 'unknown' }))).toBe(true)
  })
})

describe('a draft of an older version', () => {
  it('that is up to date is left as it is', () => {
    const { draft } = atSummary()
    expect(upgrade(form, draft, seeing(draft.answers))).toBe(draft)
  })

  it('loses answers of removed questions, and only these', () => {
    const newer = changed(questions => questions.filter(({ id }) => id !== 'area'))
    const { draft } = atSummary()
    const upgraded = upgrade(newer, draft, seeing(draft.answers))
    const { area: _, ...others } = draft.answers
    expect(upgraded).toMatchObject({ version: 2, at: 'summary', answers: others })
    expect(upgraded.answers).not.toHaveProperty('area')
  })

  it('is asked a new question, after the one at hand', () => {
    const newer = changed(questions => [cooperative, ...questions])
    const person = met(new Person().types('Siti Aminah'), newer).types('petani')
    expect(person).toMatchObject({ at: 'cooperative', answers: { work: 'farmer', name: 'Siti Aminah' } })
    expect(person.types('ya').at).toBe('born')
  })

  it('is asked a new question at the summary, before anything is sent', () => {
    const newer = changed(questions => [...questions, cooperative])
    const person = met(atSummary(), newer).taps('✅ Kirim')
    expect(person.turn.end).toBeUndefined()
    expect(person.at).toBe('cooperative')
    expect(person.sees).toContain('sudah diperbarui')
    expect(person.taps('Ya').taps('✅ Kirim').turn.end?.how).toBe('submit')
  })

  it('is asked again what is no longer an option', () => {
    const newer = changed(questions =>
      questions.map(one =>
        one.id === 'area'
          ? { ...cooperative, id: 'area', options: () => [{ value: 'Kedopok', label: 'Kedopok' }] }
          : one,
      ),
    )
    const person = met(atSummary(), newer).does({ kind: 'open' })
    expect(person.at).toBe('area')
    expect(person.labels()).not.toContain('➡️ Tetap: Wonoasih')
    expect(person.types('kedopok')).toMatchObject({ at: 'summary', answers: { area: 'Kedopok' } })
  })

  it('does not take what was meant for a question that is gone for an answer to another', () => {
    const newer = changed(questions => questions.filter(({ id }) => id !== 'name'))
    const person = met(new Person(), newer).types('Petani')
    expect(person).toMatchObject({ at: 'work', answers: {} })
    expect(person.sees).toContain('sudah diperbarui')
    expect(person.types('Petani').at).toBe('born')
  })

  it('does not take a button for an option that has moved', () => {
    const newer = changed(questions =>
      questions.map(one =>
        one.id === 'work' && one.kind === 'choice'
          ? { ...one, options: asking => one.options(asking).toReversed() }
          : one,
      ),
    )
    const person = met(new Person().types('Siti Aminah'), newer)
    const tap = person.button('🎣 Nelayan')
    person.does(tap)
    expect(person).toMatchObject({ at: 'work', answers: { name: 'Siti Aminah' } })
    expect(person.sees).toContain('sudah diperbarui')
    expect(person.does(tap).turn.toast).toBeDefined()
    expect(person.taps('🎣 Nelayan').answers['work']).toBe('fisher')
  })

  it('names the papers of a question that is gone', () => {
    const newer = changed(questions => questions.filter(({ id }) => id !== 'ktp'))
    const person = met(atSummary(), newer).does({ kind: 'open' })
    expect(person.turn.drop).toEqual(['paper-of-photo-1'])
  })
})

it('a question that stops to apply under the person gives way to the next', () => {
  const { draft } = new Person().types('Siti Aminah').types('nelayan')
  expect(draft.at).toBe('boat')
  const elsewhere = { ...draft, answers: { ...draft.answers, work: 'farmer' } }
  expect(upgrade(form, elsewhere, seeing(elsewhere.answers)).at).toBe('born')
})

describe('a form', () => {
  it.each(['summary', 'edit', 'a:b', '', 'x'.repeat(41)])('cannot call a question "%s"', id => {
    expect(() => defineForm<Answers>({ ...form, questions: [{ ...cooperative, id }] })).toThrow(
      'no question can be called',
    )
  })

  it('cannot call two questions the same', () => {
    expect(() => defineForm<Answers>({ ...form, questions: [cooperative, cooperative] })).toThrow(
      'cooperative',
    )
  })
})

const many = (parts: number): Form => ({
  ...form,
  questions: [
    question('work'),
    ...Array.from({ length: parts }, (_, index) => ({
      ...cooperative,
      id: `part-${index}`,
      applies: ({ answers }: { answers: Answers }) => answers['work'] !== 'farmer',
    })),
    question('note'),
  ],
})

describe('the step that a person is at', () => {
  it('is said without a total while an answer may still take most steps away', () => {
    const person = new Person(many(9))
    expect(person.sees).toContain('<i>Langkah 1</i>')
    expect(person.taps('🌾 Petani').sees).toContain('<i>Langkah 2 dari 2</i>')
    expect(new Person(many(9)).taps('🎣 Nelayan').sees).toContain('<i>Langkah 2 dari 11</i>')
  })

  it('does not count what was filled in before, and says nothing of steps there', () => {
    const person = new Person(form, { name: 'Siti Aminah', work: 'farmer' })
    expect(person.sees).toContain('Langkah 1 dari 6')
    person.types('kembali')
    expect(person.at).toBe('work')
    expect(person.sees).not.toContain('Langkah')
    expect(person.taps('🌾 Petani').sees).toContain('Langkah 1 dari 6')
  })

  it('counts what was filled in and is not taken', () => {
    expect(new Person(form, { work: 'miner' }).types('Siti Aminah').sees).toContain('Langkah 2 dari 8')
  })
})

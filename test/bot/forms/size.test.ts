import { expect, it } from 'vitest'
import type { Form } from '../../../src/bot/forms/form.ts'
import { readLine } from '../../../src/bot/forms/read/line.ts'
import { atSummary, Person } from './person.ts'

const long = (questions: number): Form => ({
  id: 'long',
  version: 1,
  title: () => 'Formulir panjang',
  ending: 'summary',
  questions: Array.from({ length: questions }, (_, index) => ({
    id: `question-${index}`,
    kind: 'text' as const,
    ask: () => 'Pertanyaan?',
    label: () => `Pertanyaan yang ke-${index}`,
    read: readLine,
  })),
})

const filled = (questions: number, answer: string): Person => {
  const person = new Person(long(questions))
  for (let index = 0; index < questions; index += 1) person.types(`${answer} ${index}`)
  expect(person.at).toBe('summary')
  return person
}

it('a draft of 30 answers takes less than 4 kB, also with photos set aside', () => {
  const { draft } = filled(30, 'Jl. Brantas Gang Melati No. 17, dekat musala Al-Ikhlas, RT 3')
  const file = {
    paper: crypto.randomUUID(),
    fileId: 'x'.repeat(90),
    unique: 'y'.repeat(16),
    how: 'photo',
    message: 1,
  }
  const withAlbum = {
    ...draft,
    album: { id: '13579246801357924', question: 'question-7', aside: [file, file, file, file] },
  }
  expect(JSON.stringify(withAlbum).length).toBeLessThan(4096)
})

it('a draft keeps nothing of a text that it did not take', () => {
  const person = new Person().types('Ini rahasia 1234'.repeat(200))
  expect(JSON.stringify(person.draft)).not.toContain('rahasia')
  expect(JSON.stringify(person.draft).length).toBeLessThan(250)
})

it('a summary fits into a message, however long the answers, and says what it left out', () => {
  for (const questions of [9, 30, 60]) {
    const { sees } = filled(questions, '&<'.repeat(50)).does({ kind: 'open' })
    expect(sees.length).toBeLessThan(4096)
    expect(sees).toContain('Pertanyaan yang ke-0: <b>&amp;&lt;')
  }
  expect(filled(9, 'x').sees).not.toContain('jawaban lain')
  expect(filled(60, '&<'.repeat(50)).sees).toMatch(/… dan \d+ jawaban lain/)
})

it('a long answer is cut on a button, not in the draft', () => {
  const answer = 'Jl. Brantas Gang Melati No. 17, dekat musala Al-Ikhlas, Kelurahan Ketapang'
  const person = atSummary().types('ubah').taps('Alamat').types(answer).types('kembali')
  expect(person.answers['note']).toBe(answer)
  expect(person.labels()).toContain('➡️ Tetap: Jl. Brantas Gang Melati No. 17, dekat m…')
})

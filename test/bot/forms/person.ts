/** A person filling in a form: types, taps what stands under the last message, sends photos; and a form of every kind of question. */
import { readDate } from '../../../src/bot/forms/read/date.ts'
import { readLine } from '../../../src/bot/forms/read/line.ts'
import { readName } from '../../../src/bot/forms/read/name.ts'
import { readPhone } from '../../../src/bot/forms/read/phone.ts'
import type { Draft, SentFile } from '../../../src/bot/forms/draft.ts'
import { begin, take, type Turn } from '../../../src/bot/forms/engine.ts'
import { defineForm, type Answers, type Form, type Paper } from '../../../src/bot/forms/form.ts'
import { readButton, type Input } from '../../../src/bot/forms/input.ts'
import { plain } from '../../../src/bot/forms/match.ts'
import type { View } from '../../../src/bot/view.ts'
import { words as w } from '../../../src/bot/words.ts'
import { papersOf } from '../../../src/bot/forms/papers.ts'
import { ageOn, dateOf, type PlainDate } from '../../../src/program/plain-date.ts'

export const world = {
  w,
  today: dateOf('2026-11-24'),
  facts: {
    documentsVia: 'telegram' as const,
    othersLeft: 3,
    extraQuestions: [],
    officer: undefined,
    lock: undefined,
    plannedStart: dateOf('2026-12-01'),
  },
}

export interface Small {
  name: string
  work: 'fisher' | 'farmer' | 'other'
  boat: 'own' | 'rented'
  born: PlainDate
  phone: string
  area: string
  ktp: readonly Paper[]
  proof: readonly Paper[]
  note: string
}

const AREAS = ['Sumber Wetan', 'Sumber Taman', 'Jrebeng Lor', 'Mangunharjo', 'Wonoasih']

/** Every kind of question, one of each. */
export const small = defineForm<Small>({
  id: 'small',
  version: 1,
  title: () => 'Formulir kecil',
  ending: 'summary',
  questions: [
    {
      id: 'name',
      kind: 'text',
      ask: () => 'Siapa namanya?',
      help: () => 'Seperti di KTP.',
      label: () => 'Nama',
      read: readName,
    },
    {
      id: 'work',
      kind: 'choice',
      ask: () => 'Apa pekerjaannya?',
      label: () => 'Pekerjaan',
      options: () => [
        { value: 'fisher', label: '🎣 Nelayan', also: 'melaut|abk' },
        { value: 'farmer', label: '🌾 Petani' },
        { value: 'other', label: 'Pekerjaan lain' },
      ],
    },
    {
      id: 'boat',
      kind: 'choice',
      applies: ({ answers }) => answers.work === 'fisher',
      ask: () => 'Perahu siapa?',
      label: () => 'Perahu',
      options: () => [
        { value: 'own', label: 'Milik sendiri' },
        { value: 'rented', label: 'Sewa' },
      ],
    },
    {
      id: 'born',
      kind: 'text',
      ask: () => 'Kapan lahir?',
      label: () => 'Tanggal lahir',
      read: readDate,
      suggest: ({ answers }) => (answers.work === 'farmer' ? dateOf('1970-03-12') : undefined),
      doubt: (value, { today }) =>
        ageOn(value, today) < 17 ? `Masih ${ageOn(value, today)} tahun?` : undefined,
    },
    {
      id: 'phone',
      kind: 'contact',
      ask: () => 'Nomor HP-nya?',
      label: () => 'Nomor HP',
      read: readPhone,
      options: () => [{ value: 'none', label: 'Tidak punya HP' }],
    },
    {
      id: 'area',
      kind: 'choice',
      perRow: 2,
      ask: () => 'Kelurahan mana?',
      label: () => 'Kelurahan',
      options: () => AREAS.map(area => ({ value: area, label: area })),
    },
    { id: 'ktp', kind: 'papers', atMost: 1, ask: () => 'Foto KTP?', label: () => 'Foto KTP' },
    {
      id: 'proof',
      kind: 'papers',
      atMost: 3,
      ask: () => 'Foto bukti kerja?',
      label: () => 'Bukti kerja',
      without: () => 'Belum punya bukti',
    },
    {
      id: 'note',
      kind: 'text',
      ask: () => 'Alamat lengkap?',
      label: () => 'Alamat',
      read: readLine,
      options: () => [{ value: 'unknown', label: w('dontKnow'), also: w('dontKnowAlso') }],
    },
  ],
})

/** A form of any answers, as the engine takes it. */
export const anyForm = <A>(form: Form<A>): Form => form

export class Person {
  draft: Draft
  turn: Turn
  /** The last message that said something, with its buttons. */
  screen: View
  readonly form: Form
  private message = 100
  private clock = 1_000_000
  private photos = 0

  constructor(form: Form = anyForm(small), answers: Answers = {}, tag = 'abcd') {
    this.form = form
    this.draft = begin(form, { ...world, answers: {} }, { tag, answers })
    this.turn = take(form, this.draft, { kind: 'open' }, world)
    this.screen = this.turn.say[0]!
  }

  /** Whatever comes in; the draft goes through JSON, as it is kept. */
  does(input: Input): this {
    this.turn = take(this.form, this.draft, input, world)
    const kept: Draft = JSON.parse(JSON.stringify(this.turn.draft))
    this.draft = kept
    this.screen = this.turn.say.at(-1) ?? this.screen
    return this
  }

  types(text: string, { after = 60 } = {}): this {
    this.clock += after
    this.message += 1
    return this.does({ kind: 'text', text, message: this.message, at: this.clock })
  }

  /** Rewrites the last message, or one of so many messages ago. */
  rewrites(text: string, { ago = 0 } = {}): this {
    this.clock += 20
    return this.does({ kind: 'edited', text, message: this.message - ago, at: this.clock })
  }

  taps(label: string): this {
    return this.does(this.button(label))
  }

  /** What the button under the last message would send. */
  button(label: string): Extract<Input, { kind: 'button' }> {
    const found = this.buttons().find(button => plain(button.label) === plain(label))
    const input = found && readButton(found.data)
    if (!input) throw new Error(`no button "${label}" among ${this.labels().join(' | ')}`)
    return input
  }

  sends(unique = `photo-${(this.photos += 1)}`, album?: string): this {
    return this.does({ kind: 'file', file: photo(unique), ...(album === undefined ? {} : { album }) })
  }

  shares(phone: string, own = true): this {
    this.message += 1
    this.clock += 60
    return this.does({ kind: 'contact', phone, own, message: this.message, at: this.clock })
  }

  /** The papers of a question: their ids. */
  papers(question: string): string[] {
    return papersOf(this.draft, question).map(paper => paper.id)
  }

  hears(paper: string, bad?: string): this {
    return this.does({ kind: 'fetched', paper, ...(bad === undefined ? {} : { bad }) })
  }

  /** Every photo turned out to be good. */
  allFetched(): this {
    for (const question of this.form.questions)
      if (question.kind === 'papers') for (const id of this.papers(question.id)) this.hears(id)
    return this
  }

  buttons() {
    return this.screen.rows?.flat().flatMap(button => ('data' in button ? [button] : [])) ?? []
  }

  labels(): string[] {
    return this.buttons().map(button => button.label)
  }

  /** All that was said in the last turn. */
  get sees(): string {
    return this.turn.say.map(view => view.text).join('\n———\n')
  }

  get at(): string {
    return this.draft.at
  }

  get answers(): Answers {
    return this.draft.answers
  }
}

export const photo = (unique: string): SentFile => ({
  paper: `paper-of-${unique}`,
  fileId: `file-${unique}`,
  unique,
  how: 'photo',
  message: 1,
  at: 1,
})

/** A person who has answered all there is, and looks at the summary. */
export function atSummary(): Person {
  const person = new Person()
    .types('Siti Aminah')
    .types('nelayan')
    .types('sewa')
    .types('12 maret 1970')
    .types('0812 3456 7890')
    .types('Wonoasih')
    .sends()
    .taps('Belum punya bukti')
    .types('Jl. Mawar 3')
    .allFetched()
  return person.does({ kind: 'open' })
}

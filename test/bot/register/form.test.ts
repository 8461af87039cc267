/** The registration as a form: its steps, what an officer beside the person is asked, and what the summary says. */
import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { checkFeature } from '../../../src/bot/check/feature.ts'
import { summaryLine } from '../../../src/bot/forms/answer.ts'
import { applying, course, firstOpen, isAnswered, progress } from '../../../src/bot/forms/course.ts'
import { begin } from '../../../src/bot/forms/engine.ts'
import type { Facts } from '../../../src/bot/forms/facts.ts'
import type { Answers, Asking, Form } from '../../../src/bot/forms/form.ts'
import { registerForm } from '../../../src/bot/register/form.ts'
import type { Officer } from '../../../src/records/office/officers.ts'
import { anyForm, world } from '../forms/person.ts'

const form = anyForm(registerForm)
const MAYANGAN = '3574031001'

/** What is typed where no option is taken. */
const TYPED: Answers = {
  boat: 'Sumber Rejeki',
  business: 'warung',
  nik: '3574015203720006',
  name: 'Kasiyem',
  birthDate: '1972-03-12',
  address: 'Jl. Ikan Kakap 3',
  rtRw: '003/005',
  noKk: '3574010101010001',
  phone: '+6281234567890',
  familyName: 'Sumiati',
  familyPhone: '+6281234567890',
}

type World = Omit<Asking<Answers>, 'answers'>

const seeing = (facts: Partial<Facts>): World => ({ ...world, facts: { ...world.facts, ...facts } })

const fieldOfficer = (areas: string[]): Officer => ({
  account: 'joko',
  name: 'Joko',
  role: 'pendamping',
  areas,
  state: 'active',
  since: new Date(0),
  hasPin: true,
  pinProvenUntil: undefined,
})

/** Answers one question after the other by what `choose` picks of so many ways; gives each step as it is shown. */
function stepsOf(of: Form, at: World, given: Answers, choose: (ways: number) => number) {
  let draft = begin(of, { ...at, answers: {} }, { tag: 'abcd', answers: given })
  const steps: { id: string; at?: number; of?: number }[] = []
  while (draft.at !== 'summary') {
    const asking = applying(of, { ...at, answers: draft.answers })
    const question = course(of, asking).find(({ id }) => id === draft.at)!
    steps.push({ id: draft.at, ...progress(of, draft, asking) })
    const options = question.kind === 'papers' ? [] : (question.options?.(asking) ?? []).map(one => one.value)
    const ways: unknown[] = [
      ...options,
      ...(question.id in TYPED ? [TYPED[question.id]] : []),
      ...(question.kind === 'papers' ? [[]] : []),
    ]
    const answers = { ...draft.answers, [draft.at]: ways[choose(ways.length)] }
    expect(isAnswered(question, { ...asking, answers })).toBe(true)
    draft = { ...draft, answers, at: firstOpen(of, { ...at, answers }) }
  }
  return steps
}

const worlds: [string, Form, World, Answers][] = [
  ['the check', anyForm(checkFeature.form), world, {}],
  ['the registration', form, seeing({ documentsVia: 'telegram', extraQuestions: ['rt-rw'] }), {}],
  ['the registration without photos', form, seeing({ documentsVia: 'counter' }), {}],
  [
    'the registration beside an officer',
    form,
    seeing({ documentsVia: 'counter', officer: fieldOfficer([MAYANGAN]) }),
    { forSelf: 'office' },
  ],
]

describe.each(worlds)('the steps of %s', (_, of, at, given) => {
  it('go up by one, and how many there are never grows and falls little once it is said', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), picks => {
        const steps = stepsOf(of, at, given, ways => Number(picks.next().value) % ways)
        steps.forEach((step, index) => expect(step.at).toBe(index + 1))
        const totals = steps.flatMap(step => (step.of === undefined ? [] : [step.of]))
        expect(totals).toEqual(totals.toSorted((a, b) => b - a))
        // The last answer may end the check before the steps that were still counted.
        expect(totals.at(-1) ?? steps.length).toBeGreaterThanOrEqual(steps.length)
        expect((totals[0] ?? 0) * 0.75).toBeLessThanOrEqual(steps.length)
        // From the first total on, each step has one.
        const first = steps.findIndex(step => step.of !== undefined)
        if (first !== -1) expect(totals).toHaveLength(steps.length - first)
      }),
      { numRuns: 100 },
    )
  })
})

/** What the form asks of somebody, in order. */
const asked = (at: World, given: Answers) => stepsOf(form, at, given, ways => ways - 1).map(({ id }) => id)

describe('beside an officer', () => {
  const inOne = seeing({ officer: fieldOfficer([MAYANGAN]), extraQuestions: ['rt-rw'] })

  test('the kecamatan is taken by itself where there is only one; RT and RW are asked as of everybody', () => {
    expect(asked(inOne, { forSelf: 'office' })).not.toContain('kecamatan')
    expect(asked(inOne, { forSelf: 'office' })).toEqual(expect.arrayContaining(['kelurahan', 'rtRw']))
    const inTwo = seeing({ officer: fieldOfficer([MAYANGAN, '3574011001']) })
    expect(asked(inTwo, { forSelf: 'office' })).toContain('kecamatan')
    expect(asked(inOne, { forSelf: 'self' })).toContain('kecamatan')
    const kelurahan = form.questions.find(({ id }) => id === 'kelurahan')!
    const asking = { ...inOne, answers: { forSelf: 'office' } }
    expect(kelurahan.ask(asking)).toContain('Kecamatan Mayangan')
    expect(kelurahan.kind === 'choice' && kelurahan.options(asking)).toMatchObject([{ value: MAYANGAN }])
  })

  test('the kecamatan is not asked for afterwards, when the officer has no area any more', () => {
    const answers = { forSelf: 'office', kelurahan: MAYANGAN }
    const open = (at: World) => course(form, { ...at, answers }).map(({ id }) => id)
    expect(open(seeing({}))).not.toContain('kecamatan')
    expect(open(seeing({ officer: fieldOfficer(['3574011001', '3574021001']) }))).toContain('kecamatan')
  })

  test('what is typed leaves the chat, every word of it; of others nothing does', () => {
    for (const question of form.questions)
      if (question.kind === 'text' || question.kind === 'contact') {
        expect(question.secret?.({ ...inOne, answers: { forSelf: 'office' } })).toBe(true)
        expect(question.secret?.({ ...inOne, answers: { forSelf: 'other' } })).toBe(false)
      }
  })

  test('the notice is to be read aloud, not to be read', () => {
    const [notice] = form.questions
    const aloud = notice!.ask({ ...inOne, answers: { forSelf: 'office' } })
    expect(aloud).toMatch(/^📣 <b>Bacakan kepada orangnya:<\/b>\n\n<b>Yang disimpan/)
    expect(aloud).not.toContain('harap dibaca')
    expect(notice!.ask({ ...inOne, answers: {} })).toContain('harap dibaca')
  })
})

test('the summary says the birth date itself, also for who has only confirmed it', () => {
  const birth = form.questions.find(({ id }) => id === 'birth')!
  const line = (value: string) =>
    summaryLine(birth, { ...world, answers: { nik: '3574015203720006', birth: value } })
  expect(line('right')).toBe('Lahir menurut NIK: <b>12 Maret 1972, Perempuan</b>')
  expect(line('wrong')).toContain('Bukan, di KTP berbeda')
})

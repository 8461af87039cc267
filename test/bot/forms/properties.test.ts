import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstOpen } from '../../../src/bot/forms/course.ts'
import { take } from '../../../src/bot/forms/engine.ts'
import { readButton, type Input, type Op } from '../../../src/bot/forms/input.ts'
import { Person, photo, world } from './person.ts'

const OPS: Op[] = [
  'o',
  'u',
  'k',
  'y',
  'n',
  'b',
  'h',
  'd',
  'w',
  'x',
  'a',
  's',
  'e',
  'q',
  'r',
  'c',
  'ck',
  'ct',
  'cg',
]
const IDS = new Person().form.questions.map(({ id }) => id)

/** What people may do, good and bad; a number picks among the buttons under the last message. */
type Deed =
  | { what: 'type'; text: string; after: number }
  | { what: 'tap'; nth: number }
  | { what: 'invent'; op: Op; arg: string }
  | { what: 'send'; unique: string; album: string | undefined }
  | { what: 'share'; own: boolean }
  | { what: 'rewrite'; text: string; ago: number }
  | { what: 'fetch'; unique: string; bad: boolean }
  | { what: 'sticker' | 'open' }

const WORDS =
  'Siti Aminah,nelayan,petani,sewa,12-3-1970,1-1-2020,0812 3456 7890,wonoasih,1,2,ya,tidak,kembali,bantuan,batal,' +
  'teruskan,ubah,nama,pekerjaan,lanjut,ganti foto,Jl. Mawar 3,belum punya bukti,tetap,tidak tahu,jrebeng'
const text = fc.oneof(fc.constantFrom(...WORDS.split(',')), fc.string({ unit: 'grapheme' }))
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ what: fc.constant('type' as const), text, after: fc.constantFrom(1, 60) }),
  },
  { weight: 6, arbitrary: fc.record({ what: fc.constant('tap' as const), nth: fc.nat(12) }) },
  fc.record({
    what: fc.constant('invent' as const),
    op: fc.constantFrom(...OPS),
    arg: fc.constantFrom('', '0', '3', '99', ...IDS),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      what: fc.constant('send' as const),
      unique: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      album: fc.constantFrom(undefined, 'one', 'two'),
    }),
  },
  fc.record({ what: fc.constant('share' as const), own: fc.boolean() }),
  fc.record({ what: fc.constant('rewrite' as const), text, ago: fc.nat(2) }),
  fc.record({
    what: fc.constant('fetch' as const),
    unique: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    bad: fc.boolean(),
  }),
  fc.record({ what: fc.constantFrom('sticker' as const, 'open' as const) }),
)
const deeds = fc.array(deed, { maxLength: 40 })

function perform(person: Person, did: Deed): void {
  switch (did.what) {
    case 'type':
      return void person.types(did.text, did)
    case 'tap': {
      const buttons = person.buttons()
      const input = readButton(buttons[did.nth % buttons.length]?.data ?? '')
      return void (input && person.does(input))
    }
    case 'invent':
      return void person.does({
        kind: 'button',
        op: did.op,
        arg: did.arg,
        tag: 'abcd',
        rev: person.draft.rev,
      })
    case 'send':
      return void person.sends(did.unique, did.album)
    case 'share':
      return void person.shares('+6281234567890', did.own)
    case 'rewrite':
      return void person.rewrites(did.text, did)
    case 'fetch':
      return void person.hears(photo(did.unique).paper, did.bad ? 'Fotonya gelap.' : undefined)
    case 'sticker':
      return void person.does({ kind: 'other' })
    case 'open':
      return void person.does({ kind: 'open' })
  }
}

/** Plays all of it, looking at the person before and after each deed. */
const played = (look: (person: Person, before: Person['draft'], did: Deed) => void) =>
  fc.property(deeds, all => {
    const person = new Person()
    for (const did of all) {
      const before = person.draft
      perform(person, did)
      look(person, before, did)
    }
  })

it('whatever happens, an accepted answer is lost only by starting its photos over or by a bad photo', () => {
  fc.assert(
    played((person, before, did) => {
      const lost = Object.keys(before.answers).filter(id => !(id in person.answers))
      if (lost.length === 0) return
      const photosAgain = lost.length === 1 && ['ktp', 'proof'].includes(lost[0]!)
      expect(photosAgain && person.turn.drop.length > 0).toBe(true)
      expect(['fetch', 'tap', 'type', 'invent']).toContain(did.what)
    }),
    { numRuns: 300 },
  )
})

it('whatever happens, at most one answer changes at a time', () => {
  fc.assert(
    played((person, before) => {
      const changed = Object.keys(person.answers).filter(
        id => JSON.stringify(person.answers[id]) !== JSON.stringify(before.answers[id]),
      )
      expect(changed.length).toBeLessThanOrEqual(1)
    }),
    { numRuns: 200 },
  )
})

it('whatever happens, the person sees words that fit and buttons that lead somewhere', () => {
  fc.assert(
    played((person, before) => {
      const { say, toast, end, draft } = person.turn
      const silent = say.length === 0 && toast === undefined && end === undefined
      expect(JSON.parse(JSON.stringify(draft))).toStrictEqual(draft)
      if (silent) expect(draft.rev).toBe(before.rev)
      for (const view of say) {
        expect(view.text.length).toBeGreaterThan(0)
        expect(view.text.length).toBeLessThanOrEqual(4096)
      }
      for (const { label, data } of person.buttons()) {
        expect(label.length).toBeGreaterThan(0)
        expect(Buffer.byteLength(data)).toBeLessThanOrEqual(64)
      }
    }),
    { numRuns: 300 },
  )
})

it('every button under a fresh message changes the draft, ends the form, or says something more', () => {
  fc.assert(
    played(person => {
      if (person.turn.say.length === 0) return
      const plainly = take(person.form, person.draft, { kind: 'open' }, world).say[0]?.text
      for (const { label, data } of person.buttons()) {
        const turn = take(person.form, person.draft, readButton(data)!, world)
        const moved = turn.draft.rev !== person.draft.rev || turn.end !== undefined
        const more = turn.say.some(view => view.text !== plainly)
        expect({ label, does: moved || more, toast: turn.toast }).toEqual({
          label,
          does: true,
          toast: undefined,
        })
      }
    }),
    { numRuns: 60 },
  )
})

it('a button of an older revision or another draft never changes anything', () => {
  fc.assert(
    fc.property(
      deeds,
      fc.constantFrom(...OPS),
      fc.constantFrom('', '0', ...IDS),
      fc.nat(80),
      fc.boolean(),
      (all, op, arg, rev, foreign) => {
        const person = new Person()
        for (const did of all) perform(person, did)
        const input: Input = { kind: 'button', op, arg, tag: foreign ? 'wxyz' : 'abcd', rev }
        if (!foreign && rev === person.draft.rev) return
        const turn = take(person.form, person.draft, input, world)
        expect(turn.draft).toEqual(person.draft)
        expect(turn).toMatchObject({ say: [], fetch: [], drop: [] })
        expect(turn.end).toBeUndefined()
      },
    ),
  )
})

it('nothing is handed in unless every question that applies has an answer and every photo is there', () => {
  fc.assert(
    played((person, before) => {
      if (person.turn.end?.how !== 'submit') return
      expect(firstOpen(person.form, { ...world, answers: before.answers })).toBe('summary')
      expect(JSON.stringify(person.turn.end.answers)).not.toContain('pending')
    }),
    { numRuns: 300 },
  )
})

it('from wherever a person got to, valid answers lead to the end', () => {
  const valid: Record<string, (person: Person) => void> = {
    name: person => person.types('Siti Aminah'),
    work: person => person.types('nelayan'),
    boat: person => person.types('sewa'),
    born: person => person.types('12-3-1970'),
    phone: person => person.types('0812 3456 7890'),
    area: person => person.types('wonoasih'),
    ktp: person => person.sends(),
    proof: person =>
      person.papers('proof').length > 0 ? person.types('lanjut') : person.types('belum punya bukti'),
    note: person => person.types('Jl. Mawar 3'),
    edit: person => person.types('kembali'),
    summary: person => person.allFetched().types('kirim'),
  }
  fc.assert(
    fc.property(deeds, all => {
      const person = new Person()
      for (const did of all) perform(person, did)
      if (person.draft.closing) person.types('teruskan')
      for (let step = 0; step < 30 && person.turn.end?.how !== 'submit'; step += 1) valid[person.at]?.(person)
      expect(person.turn.end?.how).toBe('submit')
    }),
    { numRuns: 200 },
  )
})

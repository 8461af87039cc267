/** Papers that come by the page of a link, while the person is here, elsewhere in the form, or has changed their mind. */
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../src/bot/forms/draft.ts'
import { begin, take } from '../../../src/bot/forms/engine.ts'
import type { Input } from '../../../src/bot/forms/input.ts'
import { anyForm, photo, small, world as telegram } from './person.ts'

const world = { ...telegram, facts: { ...telegram.facts, documentsVia: 'upload' as const } }
const form = anyForm(small)
const answered = { name: 'Siti Aminah', work: 'farmer', born: '1970-03-12', phone: 'none', area: 'Wonoasih' }
const atKtp = () => begin(form, { ...world, answers: {} }, { tag: 'abcd', answers: answered })

const plays = (draft: Draft, input: Input) => take(form, draft, input, world)
const arrives = (draft: Draft, question: string, paper: string) =>
  plays(draft, { kind: 'uploaded', question, paper })
const papersOf = (draft: Draft, question: string) =>
  (draft.answers[question] as { id: string }[] | undefined)?.map(({ id }) => id) ?? []
const button = ({ tag, rev }: Draft, op: 'l' | 'd'): Input => ({ kind: 'button', op, arg: '', tag, rev })

describe('a paper that came by the page', () => {
  it('answers its question, and the form goes on by itself; nothing is fetched', () => {
    const turn = arrives(atKtp(), 'ktp', 'p1')
    expect([turn.draft.at, papersOf(turn.draft, 'ktp'), turn.fetch]).toEqual(['proof', ['p1'], []])
    expect(turn.say[0]?.text).toMatch(/^✅ Foto KTP sudah kami terima\.[^]*Foto bukti kerja\?/)
  })

  it('gathers where several are wanted; the last goes on by itself', () => {
    let { draft } = arrives(atKtp(), 'ktp', 'p1')
    for (const paper of ['a', 'b']) draft = arrives(draft, 'proof', paper).draft
    expect([draft.at, papersOf(draft, 'proof')]).toEqual(['proof', ['a', 'b']])
    expect(arrives(draft, 'proof', 'c').draft.at).toBe('note')
  })

  it('is one, however often it is told', () => {
    const { draft } = arrives(atKtp(), 'ktp', 'p1')
    const again = arrives(draft, 'ktp', 'p1')
    expect([again.say, again.drop, again.draft]).toEqual([[], [], draft])
  })

  it('leaves the person where they are: at another question, or asked what becomes of the form', () => {
    const { draft } = arrives(atKtp(), 'ktp', 'p1')
    const skipped = { ...draft, at: 'note', answers: { ...draft.answers, proof: [] } }
    const later = arrives(skipped, 'proof', 'a')
    expect([later.draft.at, papersOf(later.draft, 'proof')]).toEqual(['note', ['a']])
    const closing = arrives({ ...atKtp(), closing: true }, 'ktp', 'p1')
    expect([closing.draft.closing, papersOf(closing.draft, 'ktp')]).toEqual([true, ['p1']])
  })

  it('takes the place of the one before it, which is dropped', () => {
    const { draft } = arrives(atKtp(), 'ktp', 'p1')
    const turn = arrives({ ...draft, at: 'ktp', editing: true }, 'ktp', 'p2')
    expect([papersOf(turn.draft, 'ktp'), turn.drop]).toEqual([['p2'], ['p1']])
  })

  it('is dropped where nothing asks for it any more, and the person reads so', () => {
    let { draft } = arrives(atKtp(), 'ktp', 'p1')
    for (const paper of ['a', 'b', 'c']) draft = arrives(draft, 'proof', paper).draft
    for (const [question, paper] of [
      ['proof', 'd'],
      ['nowhere', 'e'],
    ] as const) {
      const turn = arrives(draft, question, paper)
      expect([turn.drop, turn.say[0]?.text]).toEqual([[paper], expect.stringContaining('tidak kami simpan')])
    }
  })
})

describe('where papers come by the page', () => {
  it('one in the chat is not taken; the way is shown, and a new link is one tap away', () => {
    const draft = atKtp()
    const turn = plays(draft, { kind: 'file', file: photo('ktp') })
    expect([turn.fetch, papersOf(turn.draft, 'ktp')]).toEqual([[], []])
    expect(turn.say[0]?.text).toContain('tidak kami simpan')
    expect(turn.say[0]?.rows?.flat().map(({ label }) => label)).toContain('🔄 Minta tautan baru')
    expect(plays(draft, button(draft, 'l'))).toMatchObject({ freshLink: true, draft: { at: 'ktp' } })
    expect(take(form, draft, button(draft, 'l'), telegram).freshLink).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { Asking } from '../../../src/bot/forms/form.ts'
import { anyForm, atSummary, Person, photo, small, type Small } from './person.ts'

const answered = { name: 'Siti Aminah', work: 'farmer', born: '1970-03-12', phone: 'none', area: 'Wonoasih' }
const atKtp = () => new Person(anyForm(small), answered)
const atProof = () => atKtp().sends('ktp')

describe('photos', () => {
  it('go on to the next question where one is enough, and are fetched', () => {
    const person = atKtp().sends('ktp')
    expect(person.at).toBe('proof')
    expect(person.turn.fetch).toMatchObject([{ question: 'ktp', file: { unique: 'ktp' } }])
    expect(person.sees).toContain('Foto diterima')
  })

  it('gather where several are wanted, until the person goes on', () => {
    const person = atProof().sends().sends()
    expect(person.at).toBe('proof')
    expect(person.papers('proof')).toHaveLength(2)
    expect(person.types('sudah').at).toBe('note')
  })

  it('go on by themselves when there are as many as wanted', () => {
    expect(atProof().sends().sends().sends().at).toBe('note')
  })

  it('beyond that are not taken, but can be changed for others', () => {
    const person = atProof().sends('a').sends('b').sends('c').types('kembali').sends('d')
    expect(person.sees).toContain('Fotonya sudah cukup')
    expect(person.turn.fetch).toEqual([])
    person.taps('🔄 Ganti foto')
    expect(person.turn.drop).toEqual(['paper-of-a', 'paper-of-b', 'paper-of-c'])
    expect(person.sends('d').papers('proof')).toEqual(['paper-of-d'])
  })

  it('take the place of the old one where one is wanted', () => {
    const person = atProof().types('kembali').sends('better')
    expect(person.papers('ktp')).toEqual(['paper-of-better'])
    expect(person.turn.drop).toEqual(['paper-of-ktp'])
  })

  it('sent twice are one', () => {
    const person = atProof().sends('ktp')
    expect(person.sees).toContain('sudah kami terima')
    expect(person.papers('proof')).toEqual([])
    expect(person.turn.fetch).toEqual([])
  })

  it('can be done without where the form says so', () => {
    expect(atKtp().labels()).toEqual(['⬅️ Kembali', '❓ Bantuan'])
    expect(atProof().types('belum punya bukti')).toMatchObject({ at: 'note', answers: { proof: [] } })
  })
})

describe('an album', () => {
  it('fills one question; the rest is kept aside and can be used at the next', () => {
    const person = atKtp().sends('a', 'album').sends('b', 'album').sends('c', 'album')
    expect(person.papers('ktp')).toEqual(['paper-of-a'])
    expect(person.at).toBe('proof')
    expect(person.sees).toContain('2 foto lain kami simpan dulu')
    person.taps('📎 Pakai foto yang tadi (2)')
    expect(person.papers('proof')).toEqual(['paper-of-b'])
    expect(person.turn.fetch).toMatchObject([{ question: 'proof', file: { unique: 'b' } }])
    person.taps('📎 Pakai foto yang tadi (1)')
    expect(person.labels()).not.toContain('📎 Pakai foto yang tadi (0)')
    expect(person.papers('proof')).toEqual(['paper-of-b', 'paper-of-c'])
  })

  it('gathers where several are wanted', () => {
    const person = atProof().sends('a', 'album').sends('b', 'album').taps('➡️ Lanjut')
    expect(person.papers('proof')).toHaveLength(2)
    expect(person.at).toBe('note')
  })

  it('of which nothing more is needed says so, and keeps nothing', () => {
    const person = atProof()
    for (const unique of 'abcde') person.sends(unique, 'album')
    expect(person.papers('proof')).toHaveLength(3)
    expect(person.sees).toContain('tidak kami simpan')
    expect(person.draft.album?.aside).toEqual([])
  })

  it('keeps no more aside than fits, and no photo twice', () => {
    const person = atKtp()
    for (const unique of 'abbcdefgh') person.sends(unique, 'album')
    expect(person.draft.album?.aside.map(file => file.unique)).toEqual(['b', 'c', 'd', 'e'])
    expect(person.sees).toContain('kirim lagi nanti')
  })

  it('photo that was put aside and is sent again is one', () => {
    const person = atKtp().sends('a', 'album').sends('b', 'album')
    person.does({ kind: 'file', file: { ...photo('b'), paper: 'sent-again' } })
    expect(person.papers('proof')).toEqual(['sent-again'])
    expect(person.draft.album?.aside).toEqual([])
  })
})

describe('a photo that has been fetched', () => {
  it('and is good changes nothing that the person sees', () => {
    const person = atProof()
    const tap = person.button('Belum punya bukti')
    person.hears('paper-of-ktp')
    expect(person.turn.say).toEqual([])
    expect(person.answers['ktp']).toMatchObject([{ state: 'ready' }])
    expect(person.does(tap).at).toBe('note')
  })

  it('and is bad is asked for at once, at its question', () => {
    const person = atProof().sends('dark').hears('paper-of-dark', 'Fotonya gelap.')
    expect(person.sees).toContain('Fotonya gelap.')
    expect(person.sees).toContain('Foto bukti kerja?')
    expect(person.turn.drop).toEqual(['paper-of-dark'])
    expect(person.answers['proof']).toBeUndefined()
  })

  it('and is bad is asked for at the summary', () => {
    const person = atProof().types('belum punya bukti').types('Jl. Mawar 3')
    expect(person.at).toBe('summary')
    person.hears('paper-of-ktp', 'Fotonya gelap.')
    expect(person.at).toBe('ktp')
    expect(person.sends().allFetched().at).toBe('summary')
  })

  it('and is bad is asked for at once while another photo is asked for, which would be taken for that one', () => {
    const person = atProof().hears('paper-of-ktp', 'Fotonya gelap.')
    expect(person.at).toBe('ktp')
    expect(person.sees).toContain('Fotonya gelap.')
    expect(person.sends('better').at).toBe('proof')
  })

  it('and is bad is asked for after the question at hand elsewhere', () => {
    const person = atProof().types('belum punya bukti').hears('paper-of-ktp', 'Fotonya gelap.')
    expect(person.at).toBe('note')
    expect(person.sees).toContain('Fotonya gelap.')
    expect(person.types('Jl. Mawar 3').at).toBe('ktp')
  })

  it('and is bad does not let the person out of changing it with nothing', () => {
    const person = atSummary().types('ubah').taps('Foto KTP').sends('new')
    person.types('ubah').taps('Foto KTP').hears('paper-of-new', 'Fotonya gelap.')
    expect(person.at).toBe('ktp')
    expect(person.types('kembali').at).toBe('area')
  })

  it('and is no longer part of the form is ignored', () => {
    const person = atProof().hears('paper-of-nobody', 'Fotonya gelap.')
    expect(person.turn.say).toEqual([])
  })

  it('must be there before anything is handed in', () => {
    const person = atProof().types('belum punya bukti').types('Jl. Mawar 3').taps('✅ Kirim')
    expect(person.turn.end).toBeUndefined()
    expect(person.sees).toContain('sedang diperiksa')
    expect(person.hears('paper-of-ktp').taps('✅ Kirim').turn.end?.how).toBe('submit')
  })
})

it('papers of a question that no longer applies do not go along', () => {
  const { questions, ...rest } = small
  const form = {
    ...rest,
    questions: questions.map(question =>
      question.id === 'proof'
        ? { ...question, applies: ({ answers }: Asking<Small>) => answers.work === 'farmer' }
        : question,
    ),
  }
  const person = new Person(anyForm(form), answered)
    .sends('ktp')
    .sends('proof')
    .types('lanjut')
    .types('Jl. Mawar 3')
  person.types('ubah').taps('Pekerjaan').taps('Pekerjaan lain').hears('paper-of-ktp').taps('✅ Kirim')
  expect(person.turn.end?.how).toBe('submit')
  expect(person.turn.drop).toEqual(['paper-of-proof'])
})

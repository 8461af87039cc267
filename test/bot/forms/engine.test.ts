import { describe, expect, it } from 'vitest'
import { atSummary, Person } from './person.ts'

/** At the question of that name, with everything before it answered. */
const at = (question: string): Person => {
  const person = new Person()
  const steps: [string, () => void][] = [
    ['name', () => person.types('Siti Aminah')],
    ['work', () => person.taps('🎣 Nelayan')],
    ['boat', () => person.taps('Sewa')],
    ['born', () => person.types('12-3-1970')],
    ['phone', () => person.shares('+6281234567890')],
    ['area', () => person.taps('5. Wonoasih')],
    ['ktp', () => person.sends()],
    ['proof', () => person.taps('Belum punya bukti')],
    ['note', () => person.types('Jl. Mawar 3')],
  ]
  for (const [id, answer] of steps) {
    if (id === question) break
    answer()
  }
  expect(person.at).toBe(question)
  return person
}

/** A farmer, whose birth date we think we know. */
const known = () => at('work').taps('🌾 Petani')

/** Asked what becomes of the form. */
const closed = () => at('born').types('batal')

describe('walking through', () => {
  it('asks one question after the other, and says back what was taken', () => {
    const person = new Person()
    expect(person.sees).toContain('Siapa namanya?')
    person.types('Siti Aminah')
    expect(person.sees).toContain('✓ Nama: Siti Aminah')
    expect(person.sees).toContain('Apa pekerjaannya?')
  })

  it('counts only the steps that concern this person', () => {
    expect(at('work').sees).toContain('Langkah 2 dari 8')
    expect(at('boat').sees).toContain('Langkah 3 dari 9')
    expect(at('work').taps('🌾 Petani').sees).toContain('Langkah 3 dari 8')
  })

  it('ends at the summary, and hands in what applies when the person sends it', () => {
    const person = atSummary()
    expect(person.at).toBe('summary')
    for (const line of ['Nama: <b>Siti Aminah</b>', 'Perahu: <b>Sewa</b>', 'Foto KTP: <b>1 foto</b>'])
      expect(person.sees).toContain(line)
    expect(person.sees).toContain('Bukti kerja: <b>Belum punya bukti</b>')
    person.taps('✅ Kirim')
    expect(person.turn.end).toMatchObject({
      how: 'submit',
      answers: { name: 'Siti Aminah', work: 'fisher', boat: 'rented', born: '1970-03-12', proof: [] },
    })
  })

  it('can be sent by saying yes', () => {
    expect(atSummary().types('iya pak').turn.end?.how).toBe('submit')
  })

  it('does not send by a number or an idle word', () => {
    expect(atSummary().types('1').turn.end).toBeUndefined()
    expect(atSummary().types('terima kasih').sees).toContain('Kirim')
  })

  it('keeps what people write from becoming markup', () => {
    const person = at('note').types('Jl. <b>Mawar & Melati')
    expect(person.sees).toContain('Jl. &lt;b&gt;Mawar &amp; Melati')
  })
})

describe('a form that ends with its last answer', () => {
  const short = { ...new Person().form, ending: 'none' as const }
  const form = { ...short, questions: short.questions.filter(({ id }) => id === 'work' || id === 'ktp') }

  it('is handed in at once', () => {
    const one = { ...form, questions: form.questions.slice(0, 1) }
    const person = new Person(one)
    expect(person.sees).not.toContain('Langkah')
    expect(person.types('petani').turn.end).toEqual({ how: 'submit', answers: { work: 'farmer' } })
  })

  it('waits for its photos, and can then be sent', () => {
    const person = new Person(form).types('petani').sends()
    expect(person.turn.end).toBeUndefined()
    expect(person.turn.fetch).toHaveLength(1)
    expect(person.sees).toContain('sedang diperiksa')
    expect(person.allFetched().does({ kind: 'open' }).taps('✅ Kirim').turn.end?.how).toBe('submit')
  })
})

describe('buttons', () => {
  it('count once: a double tap does not answer the next question', () => {
    const person = at('work')
    const tap = person.button('🎣 Nelayan')
    person.does(tap)
    const { draft } = person
    person.does(tap)
    expect(person.turn).toMatchObject({ say: [], toast: expect.stringContaining('sudah tidak berlaku') })
    expect(person.draft).toEqual(draft)
  })

  it('of another draft do nothing', () => {
    const other = new Person(undefined, {}, 'wxyz').types('Budi Santoso')
    const person = at('work')
    const tap = other.button('🌾 Petani')
    expect(tap.rev).toBe(person.draft.rev)
    expect(person.does(tap).at).toBe('work')
    expect(person.turn.toast).toBeDefined()
  })

  it('that stand further up still count when nothing has changed since', () => {
    const person = at('work')
    const tap = person.button('🎣 Nelayan')
    expect(person.types('apa ya').types('?').does(tap).at).toBe('boat')
  })

  it('that were never on offer do nothing', () => {
    const person = at('work')
    const { tag, rev } = person.draft
    for (const op of ['s', 'e', 'ct', 'ck', 'w', 'd', 'y', 'r', 'x', 'a'] as const)
      expect(person.does({ kind: 'button', op, arg: '', tag, rev }).at).toBe('work')
    expect(person.does({ kind: 'button', op: 'o', arg: '17', tag, rev }).at).toBe('work')
    expect(person.does({ kind: 'button', op: 'q', arg: 'name', tag, rev }).at).toBe('work')
    expect(person.turn.end).toBeUndefined()
  })
})

describe('choosing by typing', () => {
  it.each([
    ['1', 'fisher'],
    ['nomor 2', 'farmer'],
    ['2. Petani', 'farmer'],
    ['NELAYAN', 'fisher'],
    ['saya nelayan pak', 'fisher'],
    ['abk', 'fisher'],
    ['pekerjaan', 'other'],
    ['kerjaan lain', 'other'],
  ])('"%s" is %s', (typed, value) => {
    expect(at('work').types(typed).answers['work']).toBe(value)
  })

  it.each(['sumber', 'jreb', 'lor wetan', '0', '9', '3 wonoasih', 'semua'])(
    '"%s" names no single area',
    typed => {
      const person = at('area')
      if (typed === 'jreb') expect(person.types(typed).answers['area']).toBe('Jrebeng Lor')
      else expect(person.types(typed).sees).toContain('ketik nomornya')
    },
  )

  it('takes the whole name before the beginning of another', () => {
    expect(at('area').types('sumber taman').answers['area']).toBe('Sumber Taman')
  })

  it('beside a typed answer: in full, or by number when it reads as nothing else', () => {
    expect(at('note').types('lupa').answers['note']).toBe('unknown')
    expect(at('note').types('tahu').answers['note']).toBe('tahu')
    expect(at('note').types('Gang Tahu 12').answers['note']).toBe('Gang Tahu 12')
    expect(at('note').types('1').answers['note']).toBe('unknown')
    expect(at('phone').types('tidak punya hp').answers['phone']).toBe('none')
  })
})

describe('a refused answer', () => {
  it('says why, asks the same again, and leaves everything as it was', () => {
    const person = at('born')
    const { rev, answers } = person.draft
    person.types('31-2-1970')
    expect(person.sees).toContain('tidak ada di kalender')
    expect(person.sees).toContain('Kapan lahir?')
    expect(person.draft).toMatchObject({ at: 'born', rev, answers })
  })

  it('is refused again when it is sent again, not "already taken"', () => {
    const person = at('born').types('31-2-1970').types('31-2-1970', { after: 2 })
    expect(person.sees).toContain('tidak ada di kalender')
  })
})

describe('a doubtful answer', () => {
  it('is asked about, and taken when the person stays with it', () => {
    const person = at('born').types('12-3-2015')
    expect(person.sees).toContain('Masih 11 tahun?')
    expect(person.labels()).toEqual(['✅ Ya, sudah benar', '✏️ Ketik ulang'])
    expect(person.answers['born']).toBeUndefined()
    expect(person.types('ya').answers['born']).toBe('2015-03-12')
    expect(person.at).toBe('phone')
  })

  it('can be typed again, at once or after "no"', () => {
    expect(at('born').types('12-3-2015').types('12-3-1975').answers['born']).toBe('1975-03-12')
    const person = at('born').types('12-3-2015').types('bukan')
    expect(person.sees).toContain('Kapan lahir?')
    expect(person.types('12-3-1975').at).toBe('phone')
  })

  it('gives way to a question when what comes next cannot be read', () => {
    const person = at('born').types('12-3-2015').types('hmm')
    expect(person.sees).toContain('Kapan lahir?')
    expect(person.labels()).not.toContain('✅ Ya, sudah benar')
  })

  it('is still in doubt after a sticker or a pause', () => {
    const person = at('born').types('12-3-2015').does({ kind: 'other' })
    expect(person.sees).toContain('Masih 11 tahun?')
    expect(person.does({ kind: 'open' }).sees).toContain('Masih 11 tahun?')
  })
})

describe('an answer that we think we know', () => {
  it('is offered, never taken by itself', () => {
    const person = known()
    expect(person.labels()[0]).toBe('✅ Ya, 1970-03-12')
    expect(person.answers['born']).toBeUndefined()
    expect(person.taps('✅ Ya, 1970-03-12').answers['born']).toBe('1970-03-12')
  })

  it('is confirmed by a typed yes, and a typed no asks for the right one', () => {
    expect(known().types('inggih').answers['born']).toBe('1970-03-12')
    const person = known().types('tidak')
    expect(person.at).toBe('born')
    expect(person.sees).toContain('Silakan ketik')
    expect(person.types('1-1-1980').answers['born']).toBe('1980-01-01')
  })
})

describe('back', () => {
  it('keeps later answers', () => {
    const person = at('area').taps('3. Jrebeng Lor').types('kembali').types('kembali')
    expect(person.at).toBe('phone')
    expect(person.labels()).toContain('➡️ Tetap: +6281234567890')
    expect(person.types('tetap').at).toBe('ktp')
    expect(person.answers['area']).toBe('Jrebeng Lor')
  })

  it('says so at the first question', () => {
    expect(new Person().types('kembali').sees).toContain('pertanyaan pertama')
  })

  it('leads from the summary to the last question, and with "tetap" to the summary again', () => {
    const person = atSummary().taps('⬅️ Kembali')
    expect(person.at).toBe('note')
    expect(person.taps('➡️ Tetap: Jl. Mawar 3').at).toBe('summary')
  })

  it('out of a doubt asks the same question', () => {
    expect(at('born').types('12-3-2015').types('kembali').sees).toContain('Kapan lahir?')
  })
})

describe('help', () => {
  it.each(['❓ Bantuan', 'bantuan', '?', '??', 'bingung'])(
    'comes for "%s", with the question below it',
    word => {
      const person = new Person().types(word)
      expect(person.sees).toContain('Seperti di KTP.')
      expect(person.sees).toContain('Siapa namanya?')
      expect(person.draft.rev).toBe(1)
    },
  )

  it('of a question without its own help is a general word', () => {
    expect(at('work').taps('❓ Bantuan').sees).toContain('tanya petugas')
  })
})

describe('changing an answer from the summary', () => {
  it('returns to the summary', () => {
    const person = atSummary().taps('✏️ Ubah jawaban')
    expect(person.sees).toContain('Jawaban mana')
    person.taps('Kelurahan')
    expect(person.sees).not.toContain('Langkah')
    person.taps('1. Sumber Wetan')
    expect(person.at).toBe('summary')
    expect(person.sees).toContain('Kelurahan: <b>Sumber Wetan</b>')
  })

  it('can be done with typed words', () => {
    const person = atSummary().types('ubah').types('tanggal lahir').types('1-1-1971')
    expect(person).toMatchObject({ at: 'summary', answers: { born: '1971-01-01' } })
  })

  it('can be given up', () => {
    for (const word of ['batal', 'kembali', 'batal ubah']) {
      const person = atSummary().types('ubah').taps('Nama').types(word)
      expect(person).toMatchObject({ at: 'summary', answers: { name: 'Siti Aminah' } })
      expect(person.types('kembali').at).toBe('note')
    }
    expect(atSummary().types('ubah').types('batal').at).toBe('summary')
  })

  it('asks a question that applies only now, then returns to the summary', () => {
    const person = atSummary().types('ubah').taps('Pekerjaan').taps('🌾 Petani')
    expect(person.at).toBe('summary')
    expect(person.sees).not.toContain('Perahu')
    person.types('ubah').taps('Pekerjaan').taps('🎣 Nelayan')
    expect(person).toMatchObject({ at: 'summary', answers: { boat: 'rented' } })

    const farmer = at('work').taps('🌾 Petani').types('ya').types('1')
    farmer.types('wonoasih').sends().types('belum punya bukti').types('Jl. Mawar 3')
    expect(farmer.at).toBe('summary')
    farmer.types('ubah').taps('Pekerjaan').taps('🎣 Nelayan')
    expect(farmer.at).toBe('boat')
    expect(farmer.taps('Sewa').at).toBe('summary')
  })

  it('hides an answer that no longer applies from the rest of the form and from the office', () => {
    const person = atSummary().types('ubah').taps('Pekerjaan').taps('🌾 Petani').taps('✅ Kirim')
    expect(person.turn.end).toMatchObject({ how: 'submit', answers: { work: 'farmer' } })
    expect(person.turn.end?.how === 'submit' && person.turn.end.answers).not.toHaveProperty('boat')
  })
})

describe('the same text again', () => {
  it('within ten seconds is a double send', () => {
    const person = at('name').types('Siti Aminah').types('Siti Aminah', { after: 3 })
    expect(person.sees).toContain('sudah kami terima')
    expect(person.at).toBe('work')
    const later = at('phone').types('0812 3456 7890').taps('1. Sumber Wetan')
    expect(later.types('0812 3456 7890', { after: 3 }).sees).toContain('sudah kami terima')
  })

  it('later is an answer of its own', () => {
    const person = at('name').types('Pekerjaan lain').types('Pekerjaan lain', { after: 11 })
    expect(person.answers).toEqual({ name: 'Pekerjaan lain', work: 'other' })
  })

  it('of a word as short as "ya" is two answers', () => {
    const { questions: _, ...rest } = new Person().form
    const asked = ['first', 'second'].map(id => ({
      id,
      kind: 'choice' as const,
      ask: () => 'Betul?',
      options: () => [{ value: 'yes', label: 'Ya' }],
    }))
    const person = new Person({ ...rest, questions: asked }).types('ya').types('ya', { after: 1 })
    expect(person.answers).toEqual({ first: 'yes', second: 'yes' })
  })
})

describe('an edited message', () => {
  it('that was the last one read is read again, wherever the person is now', () => {
    const person = at('work').rewrites('Siti Aminah Putri')
    expect(person.answers['name']).toBe('Siti Aminah Putri')
    expect(person.sees).toContain('sudah diganti')
    expect(person.at).toBe('work')
  })

  it('mends an answer that was refused', () => {
    const person = at('born').types('31-2-1970').rewrites('3-2-1970')
    expect(person).toMatchObject({ at: 'phone', answers: { born: '1970-02-03' } })
  })

  it('that was sent before the last points to where answers are changed', () => {
    const person = at('name').types('Siti Aminah').types('nelayan').rewrites('Siti', { ago: 1 })
    expect(person.sees).toContain('Ubah jawaban')
    expect(person.answers['name']).toBe('Siti Aminah')
  })

  it('that cannot be read leaves the old answer', () => {
    const person = at('work').rewrites('123')
    expect(person.sees).toContain('Jawaban yang lama tetap dipakai')
    expect(person).toMatchObject({ at: 'work', answers: { name: 'Siti Aminah' } })
  })

  it('that is odd is asked about', () => {
    const person = at('phone').rewrites('1-1-1970')
    expect(person.sees).toContain('sudah diganti')
    const odd = at('born').types('1-1-1970').rewrites('1-1-2020')
    expect(odd.sees).toContain('Masih 6 tahun?')
    expect(odd.answers['born']).toBe('1970-01-01')
    expect(odd.types('ya')).toMatchObject({ at: 'phone', answers: { born: '2020-01-01' } })
  })

  it('that takes away the question at hand leads to the next one', () => {
    const person = at('work').types('nelayan').rewrites('petani')
    expect(person).toMatchObject({ at: 'born', answers: { work: 'farmer' } })
  })
})

describe('what nobody asked for', () => {
  it('a sticker gets the question again with its help', () => {
    const person = new Person().does({ kind: 'other' })
    for (const words of ['tidak bisa kami baca', 'Seperti di KTP.', 'Siapa namanya?'])
      expect(person.sees).toContain(words)
  })

  it('a photo or a contact is not needed here', () => {
    expect(new Person().sends().sees).toContain('Foto tidak diperlukan di sini')
    expect(new Person().shares('+6281234567890').sees).toContain('Kontak tidak diperlukan')
  })

  it('words where a photo is asked for', () => {
    expect(at('ktp').types('fotonya di rumah').sees).toContain('Kirim fotonya')
  })
})

describe('the phone number', () => {
  it('is asked with the keyboard that can share it, and what else can be typed', () => {
    const [view] = at('phone').turn.say
    expect(view).toMatchObject({ keyboard: 'contact' })
    expect(view?.text).toContain('Tidak punya HP? Ketik <b>1</b>.')
  })

  it('of another is not taken by itself', () => {
    const person = at('phone').shares('+6281234567890', false)
    expect(person).toMatchObject({ at: 'phone' })
    expect(person.sees).toContain('nomor orang lain')
  })

  it('makes the keyboard go when it is there, and when the person turns away from the question', () => {
    const shared = at('phone').shares('+6281234567890')
    expect(shared.turn.say.map(view => view.keyboard)).toEqual(['form', undefined])
    expect(shared.turn.say[0]?.text).toBe('✓ Nomor HP: +6281234567890')
    expect(shared.turn.say[1]?.text).not.toContain('✓')
    const away = at('phone').types('kembali')
    expect(away.turn.say.map(view => view.keyboard)).toEqual(['form', undefined])
    expect(at('phone').types('salah').turn.say).toHaveLength(1)
  })
})

describe('closing', () => {
  it('asks what becomes of the form', () => {
    expect(closed().labels()).toEqual(['➡️ Teruskan mengisi', '💾 Simpan dulu', '🗑 Hapus'])
  })

  it.each([
    ['simpan', 'rest'],
    ['💾 Simpan dulu', 'rest'],
    ['hapus saja', 'throw-away'],
  ])('"%s" means %s', (typed, how) => {
    const person = closed().types(typed)
    expect(person.turn.end).toEqual({ how })
    expect(person.draft.closing).toBeUndefined()
  })

  it('keeps the place and the answers of a form that rests', () => {
    const person = closed().taps('💾 Simpan dulu').does({ kind: 'open' })
    expect(person.at).toBe('born')
    expect(person.sees).toContain('Kapan lahir?')
  })

  it('names the papers of a form that is thrown away', () => {
    const person = at('proof').types('batal').taps('🗑 Hapus')
    expect(person.turn.drop).toEqual(person.papers('ktp'))
    expect(person.turn.drop).toHaveLength(1)
  })

  it.each(['teruskan', 'tidak jadi', 'kembali'])('"%s" goes on where the person was', typed => {
    const person = closed().types(typed)
    expect(person.sees).toContain('Kapan lahir?')
    expect(person.types('1-1-1970').at).toBe('phone')
  })

  it('takes nothing else for an answer, and says so', () => {
    for (const person of [closed().types('12-3-1970'), closed().sends(), closed().does({ kind: 'other' })]) {
      expect(person.sees).toContain('belum kami catat')
      expect(person.sees).toContain('mau diapakan')
      expect(person.answers['born']).toBeUndefined()
    }
    expect(at('work').types('batal').rewrites('Siti').answers['name']).toBe('Siti Aminah')
  })
})

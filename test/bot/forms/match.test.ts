import { describe, expect, it } from 'vitest'
import { matchExactly, matchLoosely, matchNumber, plain } from '../../../src/bot/forms/match.ts'
import { words as w } from '../../../src/bot/words.ts'

const answers = [
  { label: `✅ ${w('yes')}`, also: w('yesAlso') },
  { label: w('no'), also: w('noAlso') },
  { label: w('dontKnow'), also: w('dontKnowAlso') },
]
const family = [{ label: 'Ayah / Ibu' }, { label: 'Ibu' }, { label: 'Saya sendiri' }]

describe('yes, no and "I do not know"', () => {
  it.each(['ya', 'Iya pak', 'YA!', 'inggih', 'betul bu', 'oke', 'ya ya'])('%s is yes', typed => {
    expect(matchExactly(typed, answers)).toBe(answers[0])
  })

  it.each(['tidak', 'Tdk', 'mboten', 'bukan pak', 'belum', 'saya tidak'])('%s is no', typed => {
    expect(matchExactly(typed, answers)).toBe(answers[1])
  })

  it.each(['tidak tahu', 'saya tidak tahu', 'lupa pak', 'entah'])('%s is "I do not know"', typed => {
    expect(matchExactly(typed, answers)).toBe(answers[2])
  })
})

describe('courtesies', () => {
  it('are left aside, unless they are the words themselves', () => {
    expect(matchExactly('ibu', family)).toBe(family[1])
    expect(matchExactly('ibu saya', family)).toBe(family[1])
    expect(matchExactly('ayah ibu', family)).toBe(family[0])
    expect(matchLoosely('sendiri saja', family)).toBe(family[2])
  })
})

it('a number counts from one', () => {
  expect(matchNumber('2', family)).toBe(family[1])
  expect(matchNumber('no. 2', family)).toBe(family[1])
  expect(matchNumber('2. Ibu', family)).toBe(family[1])
  for (const typed of ['0', '4', '2. Ayah', 'dua', '', '22222222222'])
    expect(matchNumber(typed, family)).toBeUndefined()
})

it('nothing is meant by nothing, or by what two could mean', () => {
  expect(matchLoosely('', family)).toBeUndefined()
  expect(matchLoosely('👍', family)).toBeUndefined()
  expect(matchExactly('sama', [{ label: 'A', also: 'sama' }, { label: 'Sama' }])).toBeUndefined()
})

it('compares letters and digits only', () => {
  expect(plain(' ⬅️  Kembali… ')).toBe('kembali')
})

import { describe, expect, it } from 'vitest'
import { declineReasonsFor, mayEnd, needsKtp, WORK_NOW, type Change } from '../../src/program/changes.ts'

const moved = (kelurahan: string | undefined): Change => ({ what: 'address', address: 'Jl. Baru', kelurahan })

describe('a reported change', () => {
  it('can come to an end of cover where the person left the city or the kind of work', () => {
    expect(mayEnd(moved('3574031001'))).toBeUndefined()
    expect(mayEnd({ what: 'phone', phone: '+6281234560001', shared: true })).toBeUndefined()
    const ends = WORK_NOW.map(now => mayEnd({ what: 'work', now, words: '' })?.reason)
    expect(ends).toEqual([undefined, 'employed', 'employed', 'left'])
  })

  it('by moving away ends no paid period before BPJS says so', () => {
    expect(mayEnd(moved(undefined))).toEqual({ reason: 'moved', asksBpjs: true })
  })

  it('is turned down for reasons that fit it, and of the phone wants the KTP', () => {
    expect(declineReasonsFor('work')).toEqual(['unclear', 'no-answer', 'not-theirs'])
    expect(declineReasonsFor('phone')).not.toContain('dukcapil')
    expect(declineReasonsFor('address')).toContain('dukcapil')
    expect((['work', 'address', 'phone', 'family'] as const).filter(needsKtp)).toEqual(['phone'])
  })
})

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packPlace, readAreas, unpackPlace } from '../../../../src/bot/staff/people/role-questions.ts'
import { GIVE_ROLE } from '../../../../src/bot/staff/people/role.ts'
import { KELURAHANS } from '../../../../src/program/areas.ts'
import { STAFF_ROLES } from '../../../../src/program/office.ts'
import { makeId } from '../../../../src/store/ids.ts'

const [MAYANGAN, JATI, KEDUNG_ASEM] = ['3574031001', '3574031004', '3574021005']

describe('kelurahan as they are typed', () => {
  it.each([
    ['Mayangan', [MAYANGAN]],
    ['mayangan, JATI', [MAYANGAN, JATI]],
    ['Kel. Jati dan kelurahan Mayangan', [MAYANGAN, JATI]],
    ['jati; kedungasem / Kedung  Asem\nmayangan', [KEDUNG_ASEM, MAYANGAN, JATI]],
  ])('%j', (text, value) => {
    expect(readAreas(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['', 'paling sedikit satu'],
    [' , ', 'paling sedikit satu'],
    ['Mayangan, Wonokromo', '<b>Wonokromo</b>'],
    ['Wonokromo dan <Gubeng>', '<b>Wonokromo dan &lt;Gubeng&gt;</b>'],
    [`${'Gubeng, '.repeat(500)}Jati`, 'Gubeng, Gubeng'],
  ])('%j is refused', (text, why) => {
    const read = readAreas(text)
    expect(!read.ok && read.why).toContain(why)
    expect(read.ok || read.why.length).toBeLessThan(1000)
  })
})

it('a role and its kelurahan fit on a button beside an account, and come back as they were', () => {
  const places = fc.record({
    role: fc.constantFrom(...STAFF_ROLES),
    areas: fc.subarray(KELURAHANS.map(({ code }) => code)),
  })
  fc.assert(
    fc.property(places, place => {
      expect(unpackPlace(packPlace(place))).toEqual(place)
      expect(`${GIVE_ROLE}${makeId()}:${packPlace(place)}`.length).toBeLessThanOrEqual(64)
    }),
  )
  for (const odd of ['', '9.0', '1.', '1.zzzzzzz', 'x.1']) expect(unpackPlace(odd)).toBeUndefined()
})

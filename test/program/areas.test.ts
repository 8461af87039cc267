import { describe, expect, test } from 'vitest'
import { KECAMATANS, KELURAHANS, kelurahanNamed, kelurahansOf } from '../../src/program/areas.ts'

describe('the city', () => {
  test('has 29 kelurahan, each code once, in five kecamatan', () => {
    expect(new Set(KELURAHANS.map(({ code }) => code)).size).toBe(29)
    expect(KECAMATANS.map(({ name, code }) => [name, kelurahansOf(code).length])).toEqual([
      ['Kademangan', 6],
      ['Wonoasih', 6],
      ['Mayangan', 5],
      ['Kanigaran', 6],
      ['Kedopok', 6],
    ])
  })

  test('has a kelurahan of the same name in every kecamatan', () => {
    for (const { name, code } of KECAMATANS) expect(kelurahansOf(code).map(area => area.name)).toContain(name)
  })

  test('has four Jrebeng: Kidul in Wonoasih, the others in Kedopok', () => {
    const places = KELURAHANS.filter(({ name }) => name.startsWith('Jrebeng'))
    expect(places.map(({ name, kecamatan }) => [name, kecamatan])).toEqual([
      ['Jrebeng Kidul', '357402'],
      ['Jrebeng Kulon', '357405'],
      ['Jrebeng Lor', '357405'],
      ['Jrebeng Wetan', '357405'],
    ])
  })
})

test.each([
  ['kedung asem', 'Kedung Asem'],
  ['KEDUNGASEM', 'Kedung Asem'],
  ['Curah Grinting', 'Curahgrinting'],
  [' sumber-taman ', 'Sumber Taman'],
])('"%s" is understood as %s', (typed, name) => expect(kelurahanNamed(typed)?.name).toBe(name))

test('every name and spelling finds its own kelurahan', () => {
  for (const area of KELURAHANS)
    for (const name of [area.name, ...area.aliases]) expect(kelurahanNamed(name)).toBe(area)
})

test.each(['', 'Jrebeng', 'Kraksaan'])('"%s" is the name of none', typed =>
  expect(kelurahanNamed(typed)).toBeUndefined(),
)

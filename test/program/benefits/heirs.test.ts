import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  HEIR_RANKS,
  heirsOf,
  type HeirNeed,
  type HeirRank,
  type Kin,
} from '../../../src/program/benefits/heirs.ts'

const nobody: Kin = {
  spouse: false,
  adultChildren: false,
  minorChildren: false,
  straightLine: false,
  siblings: false,
  parentsInLaw: false,
  will: false,
}

/** PP 44/2015 Pasal 40 ayat (2): each rank shuts out what comes after it. */
test.each<[string, Partial<Kin>, HeirRank[], HeirNeed[]]>([
  ['a widow alone', { spouse: true }, ['spouse-or-children'], ['certificate-of-heirs']],
  [
    'a widow with small children',
    { spouse: true, minorChildren: true },
    ['spouse-or-children'],
    ['certificate-of-heirs', 'power-of-attorney', 'guardian'],
  ],
  [
    'grown children',
    { adultChildren: true },
    ['spouse-or-children'],
    ['certificate-of-heirs', 'power-of-attorney'],
  ],
  ['parents', { straightLine: true }, ['straight-line'], ['certificate-of-heirs', 'power-of-attorney']],
  ['a brother', { siblings: true }, ['siblings'], ['certificate-of-heirs', 'power-of-attorney']],
  [
    'parents-in-law',
    { parentsInLaw: true },
    ['parents-in-law'],
    ['certificate-of-heirs', 'power-of-attorney'],
  ],
  ['who the will names', { will: true }, ['will'], ['certificate-of-heirs', 'notarial-will']],
  ['nobody', {}, ['nobody'], []],
])('%s', (_who, kin, ranks, needs) => {
  expect(heirsOf({ ...nobody, ...kin })).toEqual({ ranks, needs })
})

test('of an unmarried worker of whom nothing is known everybody may be it', () => {
  const unknown = Object.fromEntries(Object.keys(nobody).map(name => [name, null])) as unknown as Kin
  expect(heirsOf(unknown).ranks).toEqual(HEIR_RANKS)
})

const answer = fc.constantFrom(true, false, null)
const anyKin: fc.Arbitrary<Kin> = fc.record({
  spouse: answer,
  adultChildren: answer,
  minorChildren: answer,
  straightLine: answer,
  siblings: answer,
  parentsInLaw: answer,
  will: answer,
})

/** Every way in which what is not known may turn out. */
function worldsOf(kin: Kin): Kin[] {
  return Object.entries(kin).reduce<Kin[]>(
    (worlds, [name, value]) =>
      value === null
        ? worlds.flatMap(world => [true, false].map(known => ({ ...world, [name]: known })))
        : worlds,
    [kin],
  )
}

test('what nobody knows drops no rank that may be the one, and no need; and adds none that cannot be', () => {
  fc.assert(
    fc.property(anyKin, kin => {
      const { ranks, needs } = heirsOf(kin)
      const worlds = worldsOf(kin).map(heirsOf)
      for (const world of worlds) expect(world.ranks).toHaveLength(1)
      expect(new Set(ranks)).toEqual(new Set(worlds.flatMap(world => world.ranks)))
      for (const world of worlds) for (const need of world.needs) expect(needs).toContain(need)
    }),
    { seed: 3574, numRuns: 1000 },
  )
})

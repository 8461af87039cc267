import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { papersFor, type ClaimFamily, type ClaimPaper } from '../../../src/program/claims/papers.ts'

const widow: ClaimFamily = {
  what: 'death',
  relation: 'spouse',
  hasOtherHeirs: false,
  hasMinorChildren: false,
  scholarshipChildren: 0,
  maybeAccident: false,
}
const needed = (family: Partial<ClaimFamily>): ClaimPaper[] =>
  papersFor({ ...widow, ...family }).flatMap(({ paper, isNeeded }) => (isNeeded ? [paper] : []))

/** Always, by the lists of BPJS Ketenagakerjaan (facts, section 5: D1, D3 to D7). */
const ALWAYS: ClaimPaper[] = ['ktp-heir', 'family-card', 'ktp-worker', 'heirs-certificate', 'form-4']

test.each<[string, Partial<ClaimFamily>, ClaimPaper[]]>([
  ['a widow', {}, ['death-certificate', 'marriage-certificate']],
  ['a grown child', { relation: 'child' }, ['death-certificate', 'birth-certificates']],
  [
    'a brother among several',
    { relation: 'sibling', hasOtherHeirs: true },
    ['death-certificate', 'power-of-attorney'],
  ],
  [
    'an uncle of small children',
    { relation: 'other', hasMinorChildren: true },
    ['death-certificate', 'guardianship'],
  ],
  [
    'a widow with small children, whose guardian she is',
    { hasMinorChildren: true },
    ['death-certificate', 'marriage-certificate'],
  ],
  ['a wife whose husband is lost at sea', { what: 'missing' }, ['basarnas-letter', 'marriage-certificate']],
  [
    'a widow after an accident on the way to the field',
    { maybeAccident: true },
    ['death-certificate', 'marriage-certificate', 'accident-report'],
  ],
  [
    'a widow with two at school',
    { scholarshipChildren: 2 },
    ['death-certificate', 'marriage-certificate', 'birth-certificates'],
  ],
])('%s brings what is always needed, and her or his own', (_who, family, own) => {
  expect(needed(family).toSorted()).toEqual([...ALWAYS, ...own].toSorted())
})

test('the papers for school help, and hold nobody up', () => {
  const school = papersFor({ ...widow, scholarshipChildren: 1 }).filter(({ paper }) =>
    ['scholarship-form', 'school-letter', 'school-report', 'child-account'].includes(paper),
  )
  expect(school).toHaveLength(4)
  expect(school.every(({ isNeeded }) => !isNeeded)).toBe(true)
})

const anyFamily: fc.Arbitrary<ClaimFamily> = fc.record({
  what: fc.constantFrom('death', 'missing'),
  relation: fc.constantFrom('spouse', 'child', 'parent', 'sibling', 'other'),
  hasOtherHeirs: fc.boolean(),
  hasMinorChildren: fc.boolean(),
  scholarshipChildren: fc.nat({ max: 4 }),
  maybeAccident: fc.boolean(),
})

test('any family: no paper twice, one proof of the fate, and the bank last, which never holds up', () => {
  fc.assert(
    fc.property(anyFamily, family => {
      const list = papersFor(family)
      const papers = list.map(({ paper }) => paper)
      expect(new Set(papers).size).toBe(papers.length)
      for (const paper of ALWAYS) expect(papers).toContain(paper)
      expect(papers.includes('basarnas-letter')).toBe(family.what === 'missing')
      expect(papers.includes('death-certificate')).toBe(family.what === 'death')
      expect(list.at(-1)).toMatchObject({ paper: 'bank-book', isNeeded: false })
    }),
    { seed: 3574, numRuns: 500 },
  )
})

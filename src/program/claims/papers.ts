/**
 * The papers of a claim, made for this family: which, from which office, and when they are needed.
 *
 * Source: lists of BPJS Ketenagakerjaan for JKM (Formulir 4), PP 44/2015 Pasal 40, Permenaker 5/2021 Pasal 104, Permenaker
 * 1/2025; where the lists differ a paper stays on it, and BPJS has the last word.
 */

export const CLAIM_PAPERS = [
  'form-4',
  'member-card',
  'ktp-worker',
  'ktp-heir',
  'family-card',
  'death-certificate',
  'basarnas-letter',
  'heirs-certificate',
  'marriage-certificate',
  'birth-certificates',
  'power-of-attorney',
  'guardianship',
  'bank-book',
  'office-letter',
  'accident-report',
  'scholarship-form',
  'school-letter',
  'school-report',
  'child-account',
] as const
export type ClaimPaper = (typeof CLAIM_PAPERS)[number]

/** Where the family gets it. `ours`: the office makes it out, the family brings nothing. */
export type PaperFrom =
  'bpjs' | 'at-home' | 'dukcapil' | 'kelurahan' | 'kua-or-dukcapil' | 'bank' | 'basarnas' | 'school' | 'ours'

export interface PaperNeed {
  readonly paper: ClaimPaper
  readonly from: PaperFrom
  /** Without it the file is not complete. The others help, or come later. */
  readonly isNeeded: boolean
}

/** What it hangs on. */
export interface ClaimFamily {
  /** `missing`: not found at sea; the letter of Basarnas takes the place of the death certificate. */
  readonly what: 'death' | 'missing'
  readonly relation: 'spouse' | 'child' | 'parent' | 'sibling' | 'other'
  readonly hasOtherHeirs: boolean
  readonly hasMinorChildren: boolean
  readonly scholarshipChildren: number
  readonly maybeAccident: boolean
}

const need = (paper: ClaimPaper, from: PaperFrom, isNeeded = true): PaperNeed => ({ paper, from, isNeeded })

/** In the order in which a family best gathers them. */
export function papersFor(family: ClaimFamily): PaperNeed[] {
  const isMissing = family.what === 'missing'
  const hasChildren = family.scholarshipChildren > 0
  return [
    need('ktp-heir', 'at-home'),
    need('family-card', 'at-home'),
    need('ktp-worker', 'at-home'),
    // The number alone serves where the card is lost.
    need('member-card', 'at-home', false),
    isMissing ? need('basarnas-letter', 'basarnas') : need('death-certificate', 'dukcapil'),
    need('heirs-certificate', 'kelurahan'),
    ...(family.relation === 'spouse' ? [need('marriage-certificate', 'kua-or-dukcapil')] : []),
    ...(family.relation === 'child' || hasChildren ? [need('birth-certificates', 'dukcapil')] : []),
    ...(family.hasOtherHeirs ? [need('power-of-attorney', 'kelurahan')] : []),
    ...(family.hasMinorChildren && family.relation !== 'spouse' ? [need('guardianship', 'kelurahan')] : []),
    ...(family.maybeAccident ? [need('accident-report', 'bpjs')] : []),
    ...(hasChildren
      ? [
          need('scholarship-form', 'bpjs', false),
          need('school-letter', 'school', false),
          need('school-report', 'school', false),
          need('child-account', 'bank', false),
        ]
      : []),
    need('form-4', 'bpjs'),
    need('office-letter', 'ours', false),
    // Asked for last: whoever has no account yet is not held up by it.
    need('bank-book', 'bank', false),
  ]
}

/**
 * Who of the family claims, in the order of PP 44/2015 Pasal 40 ayat (2): the widow, widower or children; if there are
 * none, kin in the straight line to the second degree, then siblings, then parents-in-law, then whoever a will names; and
 * if nobody is left, the funeral costs to who arranged the burial, the rest to the social-security fund (Dana Jaminan
 * Sosial).
 */

/** Whether there is somebody of a rank; `null`: nobody knows. */
export interface Kin {
  readonly spouse: boolean | null
  readonly adultChildren: boolean | null
  readonly minorChildren: boolean | null
  /** Parents, grandchildren, grandparents. */
  readonly straightLine: boolean | null
  readonly siblings: boolean | null
  readonly parentsInLaw: boolean | null
  readonly will: boolean | null
}

export const HEIR_RANKS = [
  'spouse-or-children',
  'straight-line',
  'siblings',
  'parents-in-law',
  'will',
  'nobody',
] as const
export type HeirRank = (typeof HEIR_RANKS)[number]

/** What else is needed, and why. */
export type HeirNeed =
  /** Several of one rank: one claims with the power of attorney (surat kuasa) of the others. */
  | 'power-of-attorney'
  /** A child under age: its guardian acts (surat perwalian). */
  | 'guardian'
  /** A will counts when a notary has drawn it up: Permenaker 1/2025 Pasal 79. */
  | 'notarial-will'
  /** The certificate of heirs (surat keterangan ahli waris). */
  | 'certificate-of-heirs'

export interface Heirs {
  /** The ranks that may be the one that claims, the first of them as far as is known. One: it is certain. */
  readonly ranks: readonly HeirRank[]
  readonly needs: readonly HeirNeed[]
}

export const HEIRS_SOURCE = 'PP 44/2015 Pasal 40 ayat (2); Permenaker 1/2025 Pasal 79'

export function heirsOf(kin: Kin): Heirs {
  const ranks: HeirRank[] = []
  for (const rank of HEIR_RANKS) {
    const isThere = isThereOf(kin, rank)
    if (isThere !== false) ranks.push(rank)
    // Whoever is there for sure shuts out all that come after.
    if (isThere === true) break
  }
  return { ranks, needs: needsOf(kin, ranks) }
}

function isThereOf(kin: Kin, rank: HeirRank): boolean | null {
  switch (rank) {
    case 'spouse-or-children':
      return anyOf([kin.spouse, kin.adultChildren, kin.minorChildren])
    case 'straight-line':
      return kin.straightLine
    case 'siblings':
      return kin.siblings
    case 'parents-in-law':
      return kin.parentsInLaw
    case 'will':
      return kin.will
    case 'nobody':
      return true
  }
}

function anyOf(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true
  return answers.includes(null) ? null : false
}

function needsOf({ spouse, adultChildren, minorChildren }: Kin, ranks: readonly HeirRank[]): HeirNeed[] {
  const mayBe = (rank: HeirRank) => ranks.includes(rank)
  const ofFirst = [spouse, adultChildren, minorChildren].filter(answer => answer !== false).length
  // Of small children the guardian acts; parents, brothers and sisters are seldom alone.
  const isShared =
    (mayBe('spouse-or-children') && (ofFirst > 1 || adultChildren !== false)) ||
    mayBe('straight-line') ||
    mayBe('siblings') ||
    mayBe('parents-in-law')
  return [
    ...(ranks.every(rank => rank === 'nobody') ? [] : (['certificate-of-heirs'] as const)),
    ...(isShared ? (['power-of-attorney'] as const) : []),
    ...(mayBe('spouse-or-children') && minorChildren !== false ? (['guardian'] as const) : []),
    ...(mayBe('will') ? (['notarial-will'] as const) : []),
  ]
}

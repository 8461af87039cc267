/** The claims that a cover letter is made for: their papers are complete, or BPJS has had them and the claim goes on. */
import { and, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Reader } from '../../../store/store.ts'
import { peopleByIds } from '../../members/people.ts'
import { authorise } from '../../office/officers.ts'
import { bodyIn, shapeClaim, type AnyClaimStatus, type Claim } from '../claim-rows.ts'

/** One to choose. */
export interface LetterClaim {
  readonly claim: Claim
  /** Of the lists, or as it was reported; undefined where nobody said it. */
  readonly name: string | undefined
}

/** At the office with all of its papers, or with BPJS since the letter: it may have been lost on the way. */
const WITH_LETTER: readonly AnyClaimStatus[] = ['papers-complete', 'to-mend', 'handed-over']

export const hasLetter = ({ kind, status, endedAt }: Pick<Claim, 'kind' | 'status' | 'endedAt'>): boolean =>
  kind !== 'accident' && endedAt === undefined && WITH_LETTER.includes(status)

/** The newest first; none for whom the PIN or the right is missing. @param only id of the one that is asked for. */
export async function claimsForLetters(
  reader: Reader,
  officer: string,
  { most, only }: { most: number; only?: string | undefined },
): Promise<LetterClaim[]> {
  const allowed = await authorise(reader, officer, 'claim-money')
  if (!allowed.ok) return []
  const { claims } = reader.t
  const rows = await reader.db
    .select()
    .from(claims)
    .where(
      and(
        eq(claims.city, reader.city),
        ne(claims.kind, 'accident'),
        isNull(claims.endedAt),
        inArray(claims.status, [...WITH_LETTER]),
        only === undefined ? undefined : eq(claims.id, only),
      ),
    )
    .orderBy(desc(claims.madeAt), desc(claims.id))
    .limit(most)
  const people = await peopleByIds(
    reader,
    rows.flatMap(({ person }) => person ?? []),
  )
  return rows.map(row => ({
    claim: shapeClaim(row),
    name: people.get(row.person ?? '')?.name ?? bodyIn(reader, row).worker.name,
  }))
}

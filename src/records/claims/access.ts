/**
 * Who may see a claim: the account that reported it or holds its code sees all; another heir, once the first lets them in or
 * an officer has seen their KTP, its stage and dates. Whether a claim is unknown or somebody else's is answered alike.
 */
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { ClaimView } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { claimById, claimsById, type Claim } from './claim-rows.ts'

export interface SeenClaim {
  readonly claim: Claim
  readonly sees: ClaimView
}

export type How = 'reported' | 'code' | 'allowed' | 'office'

/** The claim as this account may see it; undefined for one that is unknown or not theirs. */
export async function claimSeenBy(
  reader: Reader,
  { id, account }: { id: string; account: string },
): Promise<SeenClaim | undefined> {
  const { claimAccounts } = reader.t
  const [row] = await reader.db
    .select({ sees: claimAccounts.sees })
    .from(claimAccounts)
    .where(and(isOpen(reader, id), eq(claimAccounts.account, account)))
  const claim = row && (await claimById(reader, id))
  return row && claim ? { claim, sees: row.sees } : undefined
}

/** Everything that this account may see, the newest first. */
export async function claimsSeenBy(reader: Reader, account: string): Promise<SeenClaim[]> {
  const { claimAccounts } = reader.t
  const rows = await reader.db
    .select({ claim: claimAccounts.claim, sees: claimAccounts.sees })
    .from(claimAccounts)
    .where(
      and(
        eq(claimAccounts.city, reader.city),
        eq(claimAccounts.account, account),
        isNull(claimAccounts.endedAt),
      ),
    )
  const claims = await claimsById(
    reader,
    rows.map(({ claim }) => claim),
  )
  return claims
    .toSorted((a, b) => (a.id < b.id ? 1 : -1))
    .flatMap(claim => {
      const row = rows.find(one => one.claim === claim.id)
      return row ? [{ claim, sees: row.sees }] : []
    })
}

/** Accounts that hear of a claim: all of them, or only who sees everything. */
export async function accountsOfClaim(
  reader: Reader,
  claim: string,
  sees?: ClaimView,
): Promise<{ account: string; sees: ClaimView }[]> {
  const { claimAccounts } = reader.t
  return reader.db
    .select({ account: claimAccounts.account, sees: claimAccounts.sees })
    .from(claimAccounts)
    .where(and(isOpen(reader, claim), sees === undefined ? undefined : eq(claimAccounts.sees, sees)))
    .orderBy(claimAccounts.id)
}

/** The same of several claims at once. */
export async function accountsOfClaims(
  reader: Reader,
  claims: readonly string[],
  sees: ClaimView,
): Promise<{ claim: string; account: string }[]> {
  if (claims.length === 0) return []
  const { claimAccounts } = reader.t
  return reader.db
    .select({ claim: claimAccounts.claim, account: claimAccounts.account })
    .from(claimAccounts)
    .where(
      and(
        eq(claimAccounts.city, reader.city),
        inArray(claimAccounts.claim, [...claims]),
        eq(claimAccounts.sees, sees),
        isNull(claimAccounts.endedAt),
      ),
    )
    .orderBy(asc(claimAccounts.id))
}

/** Lets an account in; one that is in already sees more if it may, and never less. */
export async function letIn(
  tx: Tx,
  {
    claim,
    account,
    sees,
    how,
    by = account,
  }: { claim: string; account: string; sees: ClaimView; how: How; by?: string },
): Promise<void> {
  const { claimAccounts } = tx.t
  const [present] = await tx.db
    .select()
    .from(claimAccounts)
    .where(and(isOpen(tx, claim), eq(claimAccounts.account, account)))
  // The office's word counts for more than the family's, which may take its own back.
  const isFirmer = present?.how === 'allowed' && how !== 'allowed'
  if (present?.sees === 'all' || (present?.sees === sees && !isFirmer)) return
  if (present)
    await tx.db
      .update(claimAccounts)
      .set({ sees, how })
      .where(and(eq(claimAccounts.city, tx.city), eq(claimAccounts.id, present.id)))
  else
    await tx.db
      .insert(claimAccounts)
      .values({ city: tx.city, id: makeId(), claim, account, sees, how, madeAt: tx.now })
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: claim,
    kind: 'claim-let-in',
    actor: by,
    codes: { account, sees, how },
  })
}

/** Who sees everything hears that somebody came in or was shut out, except the one whose deed it was. */
export async function accessNotices(reader: Reader, claim: string, by: string): Promise<Notice[]> {
  const holders = await accountsOfClaim(reader, claim, 'all')
  return holders
    .filter(({ account }) => account !== by)
    .map(({ account }) => ({ kind: 'claim-access', account, claim }))
}

/** Who sees a claim, as the office sees it: without a name, since an account has none. */
export interface ClaimSeer {
  readonly id: string
  readonly account: string
  readonly sees: ClaimView
  readonly how: How
  readonly since: Date
}

export async function seersOf(reader: Reader, claim: string): Promise<ClaimSeer[]> {
  const { claimAccounts } = reader.t
  return reader.db
    .select({
      id: claimAccounts.id,
      account: claimAccounts.account,
      sees: claimAccounts.sees,
      how: claimAccounts.how,
      since: claimAccounts.madeAt,
    })
    .from(claimAccounts)
    .where(isOpen(reader, claim))
    .orderBy(claimAccounts.id)
}

/**
 * Who only reported neither says where the money goes nor takes the claim back, once the office has let in an heir whose
 * KTP it saw.
 */
export async function isOvershadowed(reader: Reader, of: { id: string; account: string }): Promise<boolean> {
  const all = (await seersOf(reader, of.id)).filter(({ sees }) => sees === 'all')
  const own = all.find(({ account }) => account === of.account)
  return own?.how === 'reported' && all.some(({ how }) => how === 'code' || how === 'office')
}

/** The rows of who sees this claim now. */
export function isOpen(reader: Reader, claim: string) {
  const { claimAccounts } = reader.t
  return and(
    eq(claimAccounts.city, reader.city),
    eq(claimAccounts.claim, claim),
    isNull(claimAccounts.endedAt),
  )
}

/**
 * Who may see a claim: the account that reported it or holds its code sees all; another heir, once the first lets them in or
 * an officer has seen their KTP, its stage and dates. Whether a claim is unknown or somebody else's is answered alike.
 */
import { randomInt } from 'node:crypto'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { ClaimView } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { timesToday } from '../limits.ts'
import type { Notice } from '../notices.ts'
import type { Denied } from '../office/officers.ts'
import { takeTurn } from '../registration-rows.ts'
import { claimById, claimsById, type Claim } from './claim-rows.ts'
import { claimForOfficer, type ClaimClosed } from './hold.ts'

const CODE_LASTS_MS = 30 * 86_400_000
const TRIES_A_DAY = 5
/** As in `members/links`: without what looks alike on paper. */
const LETTERS = 'ACDEFGHJKMNPQRTUVWXY34679'
const CODE_LENGTH = 8

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

/** Shuts an account out again. The last one that sees everything stays, unless the office does it. */
export async function shutOut(
  tx: Tx,
  {
    claim,
    account,
    by,
    byOffice = false,
  }: { claim: string; account: string; by: string; byOffice?: boolean },
): Promise<boolean> {
  const holders = await accountsOfClaim(tx, claim, 'all')
  if (!byOffice && holders.length === 1 && holders[0]?.account === account) return false
  const { claimAccounts } = tx.t
  const gone = await tx.db
    .update(claimAccounts)
    .set({ endedAt: tx.now, endedBy: by })
    .where(and(isOpen(tx, claim), eq(claimAccounts.account, account)))
    .returning({ id: claimAccounts.id })
  if (gone.length === 0) return false
  await voidCodes(tx, { claim, by, madeBy: account })
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: claim,
    kind: 'claim-shut-out',
    actor: by,
    codes: { account },
  })
  return true
}

export type ShutOutByFamily =
  | { ok: true; claim: string; notices: Notice[] }
  /** `by-office`: the office let them in, after it had seen a KTP, so the office shuts them out. */
  | { ok: false; error: 'not-found' | 'by-office'; claim?: string }

/**
 * Who sees everything shuts somebody out again whom the family let in.
 * @param of `seer`: the id of the row in `seersOf`.
 */
export async function shutOutByFamily(
  tx: Tx,
  of: { seer: string; account: string },
): Promise<ShutOutByFamily> {
  await takeTurn(tx, 'claims')
  const { claimAccounts } = tx.t
  const [row] = await tx.db
    .select()
    .from(claimAccounts)
    .where(and(eq(claimAccounts.city, tx.city), eq(claimAccounts.id, of.seer), isNull(claimAccounts.endedAt)))
  const own = row && (await claimSeenBy(tx, { id: row.claim, account: of.account }))
  if (!row || own?.sees !== 'all') return { ok: false, error: 'not-found' }
  const { claim } = row
  if (row.how !== 'allowed') return { ok: false, error: 'by-office', claim }
  await shutOut(tx, { claim, account: row.account, by: of.account })
  return { ok: true, claim, notices: await accessNotices(tx, claim, of.account) }
}

/** Who sees everything hears that somebody came in or was shut out, except the one whose deed it was. */
async function accessNotices(reader: Reader, claim: string, by: string): Promise<Notice[]> {
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

/** An officer shuts an account out, also the last one: a phone was stolen, somebody was never an heir. */
export async function shutOutAtOffice(
  tx: Tx,
  { claim, account, officer }: { claim: string; account: string; officer: string },
): Promise<{ ok: true; notices: Notice[] } | ClaimClosed | Denied> {
  await takeTurn(tx, 'claims')
  const found = await claimForOfficer(tx, { id: claim, officer }, 'claim-codes')
  if (!found.ok) return found
  const isNew = await shutOut(tx, { claim, account, by: officer, byOffice: true })
  return { ok: true, notices: isNew ? await accessNotices(tx, claim, officer) : [] }
}

/**
 * A code for an heir at the counter, whose KTP the officer has seen: 30 days, one use; an earlier open one is void. It is
 * not kept, so this is the only time it is known.
 */
export async function makeClaimCode(
  tx: Tx,
  { claim: id, officer, sees }: { claim: string; officer: string; sees: ClaimView },
): Promise<{ ok: true; code: string; expiresAt: Date } | ClaimClosed | Denied> {
  const found = await claimForOfficer(tx, { id, officer }, 'claim-codes')
  if (!found.ok) return found
  const made = await makeCode(tx, { claim: id, by: officer, sees })
  return { ok: true, ...made }
}

/** The one who sees everything lets another heir see the stage: by a code that they hand on. */
export async function allowAnother(
  tx: Tx,
  { claim: id, account }: { claim: string; account: string },
): Promise<{ ok: true; code: string; expiresAt: Date } | { ok: false; error: 'not-found' }> {
  const seen = await claimSeenBy(tx, { id, account })
  if (seen?.sees !== 'all') return { ok: false, error: 'not-found' }
  return { ok: true, ...(await makeCode(tx, { claim: id, by: account, sees: 'stage' })) }
}

async function makeCode(
  tx: Tx,
  { claim, by, sees }: { claim: string; by: string; sees: ClaimView },
): Promise<{ code: string; expiresAt: Date }> {
  const { claimCodes } = tx.t
  await voidCodes(tx, { claim, by, sees })
  const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const expiresAt = new Date(tx.now.getTime() + CODE_LASTS_MS)
  await tx.db.insert(claimCodes).values({
    city: tx.city,
    id: makeId(),
    codeIndex: tx.vault.index('claim-code', code),
    claim,
    sees,
    state: 'open',
    madeBy: by,
    madeAt: tx.now,
    expiresAt,
  })
  await recordEvent(tx, {
    subjectKind: 'claim',
    subject: claim,
    kind: 'claim-code-made',
    actor: by,
    codes: { sees },
  })
  return { code, expiresAt }
}

/** Codes of this make that are still open open nothing any more. */
async function voidCodes(
  tx: Tx,
  of: { claim: string; by: string; sees?: ClaimView; madeBy?: string },
): Promise<void> {
  const { claimCodes } = tx.t
  await tx.db
    .update(claimCodes)
    .set({ state: 'revoked', endedBy: of.by, endedAt: tx.now })
    .where(
      and(
        eq(claimCodes.city, tx.city),
        eq(claimCodes.claim, of.claim),
        of.sees === undefined ? undefined : eq(claimCodes.sees, of.sees),
        of.madeBy === undefined ? undefined : eq(claimCodes.madeBy, of.madeBy),
        eq(claimCodes.state, 'open'),
      ),
    )
}

/** `not-right`: whatever it was: wrong, used, over, of no claim. */
export type ClaimOpened =
  | { ok: true; claim: Claim; sees: ClaimView; notices: Notice[] }
  | { ok: false; error: 'not-right'; triesLeft: number }
  | { ok: false; error: 'too-many-tries' }

/**
 * By the code, however it is typed. Each account has few tries a day; and a code is one of 25^8, so that many accounts do
 * not help either.
 */
export async function openByCode(
  tx: Tx,
  { account, code }: { account: string; code: string },
): Promise<ClaimOpened> {
  await takeTurn(tx, 'claims')
  const tries = await timesToday(tx, account, 'claim-tried')
  if (tries >= TRIES_A_DAY) return { ok: false, error: 'too-many-tries' }
  const { claimCodes } = tx.t
  const codeIndex = tx.vault.index('claim-code', code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))
  const rows = await tx.db
    .select()
    .from(claimCodes)
    .where(
      and(eq(claimCodes.city, tx.city), eq(claimCodes.codeIndex, codeIndex), eq(claimCodes.state, 'open')),
    )
  const row = rows.find(({ expiresAt }) => expiresAt > tx.now)
  const claim = row && (await claimById(tx, row.claim))
  if (!row || !claim) {
    await recordEvent(tx, { subjectKind: 'account', subject: account, kind: 'claim-tried', actor: account })
    return { ok: false, error: 'not-right', triesLeft: TRIES_A_DAY - tries - 1 }
  }
  await tx.db
    .update(claimCodes)
    .set({ state: 'used', endedBy: account, endedAt: tx.now })
    .where(and(eq(claimCodes.city, tx.city), eq(claimCodes.id, row.id)))
  // A code of the family's own: whoever handed it on may take it back, since no officer has seen a KTP.
  const maker = await claimSeenBy(tx, { id: claim.id, account: row.madeBy })
  const how = row.sees === 'stage' && maker?.sees === 'all' ? 'allowed' : 'code'
  await letIn(tx, { claim: claim.id, account, sees: row.sees, how })
  return { ok: true, claim, sees: row.sees, notices: await accessNotices(tx, claim.id, account) }
}

function isOpen(reader: Reader, claim: string) {
  const { claimAccounts } = reader.t
  return and(
    eq(claimAccounts.city, reader.city),
    eq(claimAccounts.claim, claim),
    isNull(claimAccounts.endedAt),
  )
}

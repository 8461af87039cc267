/**
 * One-time codes that open a claim: an officer's, for an heir whose KTP was seen, and the family's own, which shows another
 * heir the stage and no more. Whoever tries a wrong one learns nothing.
 */
import { and, eq } from 'drizzle-orm'
import { makeId } from '../../store/ids.ts'
import type { ClaimView } from '../../store/schema.ts'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { timesToday, timesTodayOfAll } from '../limits.ts'
import type { Notice } from '../notices.ts'
import { officerOf, type Denied } from '../office/officers.ts'
import { CODE_LASTS_MS, CODE_TRIES_A_DAY, randomCode, readCode } from '../one-time-codes.ts'
import { takeTurn } from '../turn.ts'
import { accessNotices, claimSeenBy, letIn } from './access.ts'
import { claimById, type Claim } from './claim-rows.ts'
import { claimForOfficer, type ClaimClosed } from './hold.ts'

/**
 * A code names no claim, so what is counted over all accounts is every wrong try of the day: from so many on somebody is
 * guessing with many accounts, and each has fewer. Never none, or a stranger could keep all families out.
 */
const STORM = 50
const TRIES_IN_A_STORM = 2

/**
 * A code for an heir at the counter, whose KTP the officer has seen: 30 days, one use; an earlier open one is void. It is
 * not kept, so this is the only time it is known.
 */
export async function makeClaimCode(
  tx: Tx,
  { claim: id, officer, sees }: { claim: string; officer: string; sees: ClaimView },
): Promise<{ ok: true; code: string; expiresAt: Date } | ClaimClosed | Denied> {
  await takeTurn(tx, 'claims')
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
  await takeTurn(tx, 'claims')
  const seen = await claimSeenBy(tx, { id, account })
  if (seen?.sees !== 'all') return { ok: false, error: 'not-found' }
  return { ok: true, ...(await makeCode(tx, { claim: id, by: account, sees: 'stage', madeBy: account })) }
}

async function makeCode(
  tx: Tx,
  { claim, by, sees, madeBy }: { claim: string; by: string; sees: ClaimView; madeBy?: string },
): Promise<{ code: string; expiresAt: Date }> {
  const { claimCodes } = tx.t
  // The family makes void its own only, not what an officer gave to another heir.
  await voidCodes(tx, { claim, by, sees, ...(madeBy === undefined ? {} : { madeBy }) })
  const code = randomCode()
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
export async function voidCodes(
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
  const most = (await timesTodayOfAll(tx, 'claim-tried')) >= STORM ? TRIES_IN_A_STORM : CODE_TRIES_A_DAY
  if (tries >= most) return { ok: false, error: 'too-many-tries' }
  const { claimCodes } = tx.t
  const codeIndex = tx.vault.index('claim-code', readCode(code))
  const rows = await tx.db
    .select()
    .from(claimCodes)
    .where(
      and(eq(claimCodes.city, tx.city), eq(claimCodes.codeIndex, codeIndex), eq(claimCodes.state, 'open')),
    )
  const row = rows.find(({ expiresAt }) => expiresAt > tx.now)
  const claim = row && (await claimById(tx, row.claim))
  // Whose phone was stolen has perhaps not made it themselves: the heir gets another one at the counter.
  const isStolen = row !== undefined && (await officerOf(tx, row.madeBy))?.state === 'locked'
  if (!row || !claim || isStolen) {
    await recordEvent(tx, { subjectKind: 'account', subject: account, kind: 'claim-tried', actor: account })
    return { ok: false, error: 'not-right', triesLeft: most - tries - 1 }
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

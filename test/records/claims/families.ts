/** Members, families and claims that the tests of claims use. */
import { dateOf } from '../../../src/program/plain-date.ts'
import type { ClaimPaper } from '../../../src/program/claims/papers.ts'
import type { ClaimStep } from '../../../src/program/claims/steps.ts'
import type { Account } from '../../../src/records/accounts.ts'
import { advanceClaim, type ClaimAdvanced } from '../../../src/records/claims/advance.ts'
import type { ClaimBody } from '../../../src/records/claims/body.ts'
import { claimById, type Claim } from '../../../src/records/claims/claim-rows.ts'
import { lookAtPaper, papersOfClaim } from '../../../src/records/claims/family/papers.ts'
import { report, type Report, type Reported } from '../../../src/records/claims/family/report.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import { makeId } from '../../../src/store/ids.ts'
import type { Store } from '../../../src/store/store.ts'
import { nikOf } from '../sample.ts'

export const MAYANGAN = '3574031001'
export const DIED = '2026-02-27'

/** A covered fisher of Mayangan. */
export async function memberOf(
  store: Store,
  n = 1,
  over: { from?: string; name?: string } = {},
): Promise<string> {
  const { from = '2025-01-01', name = 'Slamet Wiryawan' } = over
  const { person } = await store.tx(tx =>
    writeMember(
      tx,
      {
        person: {
          nik: nikOf(n),
          name,
          birthDate: '1970-03-12',
          sex: 'male',
          address: undefined,
          kelurahan: MAYANGAN,
          phone: undefined,
        },
        sector: 'fisher',
        kpj: undefined,
        from,
        to: '2026-12-31',
      },
      { year: 2026, list: 'list' },
    ),
  )
  return person
}

export const bodyFor = (worker: ClaimBody['worker'], over: Partial<ClaimBody> = {}): ClaimBody => ({
  worker,
  event: { cause: null },
  reporter: { relation: 'spouse', name: 'Sumiati Wiryawan', phone: '+6285233344455' },
  ...over,
})

export const tryReport = (
  store: Store,
  account: { id: string },
  over: Partial<Omit<Report, 'account'>> = {},
): Promise<Reported> =>
  store.tx(tx =>
    report(tx, {
      draft: makeId(),
      account: account.id,
      kind: 'death',
      on: DIED,
      body: bodyFor({ nik: nikOf(1) }),
      ...over,
    }),
  )

/** Reports and expects a claim to come of it. */
export async function claimOf(
  store: Store,
  account: Account,
  over: Partial<Omit<Report, 'account'>> = {},
): Promise<Claim> {
  const reported = await tryReport(store, account, over)
  if (!reported.ok) throw new Error(reported.error)
  return reported.claim
}

export const now = async (store: Store, { id }: { id: string }): Promise<Claim> =>
  (await claimById(store.reader(), id))!

export const looked = (
  store: Store,
  of: { id: string },
  officer: Account,
  paper: ClaimPaper,
  found: Parameters<typeof lookAtPaper>[1]['found'] = { kind: 'accepted' },
) => store.tx(tx => lookAtPaper(tx, { id: of.id, officer: officer.id, paper, found }))

/** All that are needed are accepted. */
export async function completed(store: Store, claim: { id: string }, officer: Account): Promise<Claim> {
  for (const { paper, isNeeded } of await papersOfClaim(store.reader(), await now(store, claim)))
    if (isNeeded) await looked(store, claim, officer, paper)
  return now(store, claim)
}

/** One step, from the claim as it is now. */
export const step = (
  store: Store,
  { id }: { id: string },
  officer: { id: string },
  to: ClaimStep,
): Promise<ClaimAdvanced> =>
  store.tx(async tx => {
    const { version } = (await claimById(tx, id))!
    return advanceClaim(tx, { id, version, officer: officer.id, step: to })
  })

export const handedOver = (on: string): ClaimStep => ({
  to: 'handed-over',
  on: dateOf(on),
  receipt: 'TT-2026-00417',
  programme: 'jkm',
})

/** From the report to the payment. */
export async function paid(
  store: Store,
  claim: { id: string },
  officer: Account,
  on: string,
): Promise<Claim> {
  await completed(store, claim, officer)
  for (const one of [handedOver(on), { to: 'paid', on: dateOf(on), amount: 42_000_000 }] as const) {
    const moved = await step(store, claim, officer, one)
    if (!moved.ok) throw new Error(JSON.stringify(moved))
  }
  return now(store, claim)
}

/** A year that ends, for the tests of what comes after it: members, their accounts, and the jobs that run for them. */
import type { PlainDate } from '../../../src/program/plain-date.ts'
import { dateOf } from '../../../src/program/plain-date.ts'
import type { GroupDecision } from '../../../src/program/renewal.ts'
import { linkByPhone } from '../../../src/records/members/links.ts'
import { writeMember } from '../../../src/records/members/memberships.ts'
import type { MemberNotice, Notice } from '../../../src/records/notices.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import { decideGroup } from '../../../src/records/renewals/decisions.ts'
import { listRenewals } from '../../../src/records/renewals/standings.ts'
import { tellRenewals } from '../../../src/records/renewals/telling.ts'
import { RENEWALS_DAY, RENEWALS_LIST } from '../../../src/records/renewals/jobs.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, nikOf, PIN } from '../sample.ts'
import { argsOfJob } from '../stores.ts'

export const UNTIL = dateOf('2026-12-31')

interface Over {
  readonly birthDate?: string | undefined
  readonly kelurahan?: string | undefined
  readonly sector?: 'fisher' | 'farmer'
  readonly to?: string | undefined
  readonly year?: number
}

export async function memberOf(store: Store, n: number, over: Over = {}): Promise<string> {
  const { sector = 'fisher', year = 2026, ...rest } = over
  const of = { birthDate: '1970-03-12', kelurahan: '3574031001', to: `${year}-12-31`, ...rest }
  const { person } = await store.tx(tx =>
    writeMember(
      tx,
      {
        person: {
          nik: nikOf(n),
          name: `Slamet ${n}`,
          birthDate: of.birthDate,
          sex: 'male',
          address: undefined,
          kelurahan: of.kelurahan,
          phone: `+62812345${String(n).padStart(4, '0')}`,
        },
        sector,
        kpj: undefined,
        from: `${year}-01-01`,
        to: of.to,
      },
      { year, list: 'list' },
    ),
  )
  return person
}

/** Links an account to the member of this number. */
export async function linked(store: Store, n: number, account?: string): Promise<string> {
  const id = account ?? (await newAccount(store)).id
  const by = { account: id, phone: `+62812345${String(n).padStart(4, '0')}`, birthDate: '1970-03-12' }
  const done = await store.tx(tx => linkByPhone(tx, by))
  if (!done.ok) throw new Error(done.error)
  return id
}

/** Runs the day's look to its end, a page at a time, as the jobs do; gives what was told. */
export async function lookOfToday(store: Store): Promise<MemberNotice[]> {
  const told: MemberNotice[] = []
  let after = ''
  for (let page = 0; page < 50; page++) {
    told.push(...(await store.tx(tx => tellRenewals(tx, after))))
    after = (await argsOfJob(store, RENEWALS_DAY)) ?? ''
    if (after === '') return told
  }
  throw new Error('the look has no end')
}

export async function listAll(store: Store, year: number): Promise<Notice[]> {
  let after = ''
  for (let page = 0; page < 50; page++) {
    const notices = await store.tx(tx => listRenewals(tx, year, after))
    const next = await argsOfJob(store, RENEWALS_LIST)
    if (next === undefined || next === after) return notices
    after = next
  }
  throw new Error('the listing has no end')
}

/** Types the PIN, and decides. */
export const decision = (
  store: Store,
  officer: { id: string },
  what: GroupDecision,
  of: { sector?: string; until?: PlainDate; seen?: string | undefined } = {},
) =>
  store.tx(async tx => {
    await provePin(tx, { account: officer.id, pin: PIN })
    return decideGroup(tx, {
      officer: officer.id,
      year: 2026,
      sector: of.sector ?? 'fisher',
      until: of.until ?? UNTIL,
      decision: what,
      source: 'SK Wali Kota 188/2026',
      seen: of.seen,
    })
  })

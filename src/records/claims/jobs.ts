/**
 * The daily round over the claims, and what was ordered about a single one. The round goes on by chunks, each a job and a
 * transaction of its own that orders the next: a stop in the middle loses nothing and tells nobody twice.
 */
import { and, eq } from 'drizzle-orm'
import { addDays, type PlainDate } from '../../program/plain-date.ts'
import { schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { eventsOf } from '../events.ts'
import { dayAt, startOfDay } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import { daytime } from '../drafts/reminders.ts'
import { restrictedSince } from '../rights/restriction.ts'
import { accountsOfClaim } from './access.ts'
import { claimById } from './claim-rows.ts'
import { tellLate } from './office/late.ts'
import { officeOf } from './family/report.ts'
import { remindOfScholarship } from './family/scholarship.ts'

export const CLAIMS_ROUND = 'claims-round'
const KEY = 'daily'

/** Where the round is. */
type Round =
  { readonly at: 'late'; readonly after: string; readonly late: number } | { readonly at: 'scholarship' }

const START: Round = { at: 'late', after: '', late: 0 }

/** Orders the next round where none waits: at the start, and again should one have been set aside. */
export async function keepClaimsRound(tx: Tx): Promise<void> {
  const { jobs } = tx.t
  const waiting = await tx.db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.city, tx.city), eq(jobs.kind, CLAIMS_ROUND), eq(jobs.state, 'waiting')))
  if (waiting.length === 0) await orderTomorrow(tx)
}

/**
 * One chunk of the round; orders the next, or tomorrow's.
 * @param args empty at the beginning of a round.
 */
export async function goRound(tx: Tx, args: string): Promise<Notice[]> {
  const morning = daytime(tx.now)
  // The house was dark by day: nobody is woken for it, and the morning's round begins anew.
  if (morning > tx.now) {
    await order(tx, '', morning)
    return []
  }
  const round: Round = args === '' ? START : JSON.parse(args)
  const { notices, next } = await step(tx, round)
  if (next) await order(tx, JSON.stringify(next), tx.now)
  else await orderTomorrow(tx)
  return notices
}

async function step(tx: Tx, round: Round): Promise<{ notices: Notice[]; next: Round | undefined }> {
  switch (round.at) {
    case 'late': {
      const { notices, late, after } = await tellLate(tx, round.after)
      const all = round.late + late
      if (after !== undefined) return { notices, next: { at: 'late', after, late: all } }
      return { notices: [...notices, ...(await toReviewers(tx, all))], next: { at: 'scholarship' } }
    }
    case 'scholarship': {
      const { notices, isDone } = await remindOfScholarship(tx)
      return { notices, next: isDone ? undefined : round }
    }
  }
}

const toReviewers = async (tx: Tx, late: number): Promise<Notice[]> =>
  late === 0
    ? []
    : (await officeOf(tx, { kelurahan: undefined })).map(account => ({ kind: 'claims-late', account, late }))

const order = (tx: Tx, args: string, dueAt: Date) =>
  schedule(tx, { kind: CLAIMS_ROUND, key: KEY, args, dueAt })

const orderTomorrow = (tx: Tx) => order(tx, '', nextMorning(tx.now))

const morningOf = (day: PlainDate) => daytime(startOfDay(day))

function nextMorning(now: Date): Date {
  const today = dayAt(now)
  return morningOf(today) > now ? morningOf(today) : morningOf(addDays(today, 1))
}

/** The time for reporting an accident to BPJS is nearly over: the office is alerted again, day and night. */
export async function alarmOfAccident(tx: Tx, id: string): Promise<Notice[]> {
  const claim = await claimById(tx, id)
  if (claim?.status !== 'reported') return []
  return (await officeOf(tx, claim)).map(account => ({ kind: 'accident-deadline', account, claim: id }))
}

/** One question, to whoever sees all of it and has not answered yet. */
export async function askHowItWas(tx: Tx, id: string): Promise<Notice[]> {
  const claim = await claimById(tx, id)
  if (claim?.status !== 'paid') return []
  const past = await eventsOf(tx, 'claim', id)
  const said = new Set(past.filter(({ kind }) => kind === 'claim-rated').map(({ actor }) => actor))
  const notices: Notice[] = []
  for (const { account } of await accountsOfClaim(tx, id, 'all'))
    if (!said.has(account) && !(await restrictedSince(tx, account)))
      notices.push({ kind: 'claim-how-was-it', account, claim: id })
  return notices
}

/**
 * What the office decides about the time after cover, for a group at a time: all of a sector whose cover ends on one day.
 * Append-only, but for what a locked account decided a moment ago (`undo.ts`); the newest of a group holds. Outside the
 * office it is as if it had never been for the first ten minutes, so that a slip can be mended before anybody hears of it.
 */
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { PlainDate } from '../../program/plain-date.ts'
import type { GroupDecision } from '../../program/renewal.ts'
import { makeId } from '../../store/ids.ts'
import { schedule } from '../../store/jobs.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { daytime } from '../drafts/reminders.ts'
import { UNDO_MS } from '../review/decision-rows.ts'
import { takeTurn } from '../turn.ts'
import { groupOf } from './groups.ts'
import { RENEWALS_DAY } from './jobs.ts'

export interface Decided {
  readonly id: string
  readonly decision: GroupDecision
  /** The decree or letter that it rests on. */
  readonly source: string
  /** Account of who entered it, and when. */
  readonly by: string
  readonly at: Date
}

/** A group of members. */
export interface GroupKey {
  /** The programme year that ends. */
  readonly year: number
  readonly sector: string
  /** The last day of cover. */
  readonly until: PlainDate
}

export const keyOfGroup = ({ year, sector, until }: GroupKey): string => keyOf(year, sector, until)

const keyOf = (year: number, sector: string, until: string) => `${year}/${sector}/${until}`

/**
 * The decisions of these years that hold, by group.
 * @param as `public`: without those that the office may still undo.
 */
export async function decisionsOf(
  reader: Reader,
  years: readonly number[],
  as: 'office' | 'public',
): Promise<Map<string, Decided>> {
  if (years.length === 0) return new Map()
  const { renewalDecisions: rows } = reader.t
  const all = await reader.db
    .select()
    .from(rows)
    .where(and(eq(rows.city, reader.city), inArray(rows.year, [...years])))
    .orderBy(asc(rows.id))
  const settled = as === 'office' ? reader.now : new Date(reader.now.getTime() - UNDO_MS)
  return new Map(
    all
      .filter(({ at }) => at <= settled)
      .map(({ id, year, sector, until, decision, source, setBy, at }) => [
        keyOf(year, sector, until),
        { id, decision, source, by: setBy, at },
      ]),
  )
}

export type GroupDecided =
  | { readonly ok: true; readonly decided: Decided }
  | { readonly ok: false; readonly error: 'no-such-group' }
  /** Somebody else has decided since. */
  | { readonly ok: false; readonly error: 'overtaken'; readonly decided: Decided }
  | Denied

/**
 * Decides for a group. Who was told "nothing is decided yet" hears of it today, once it can no longer be undone, in
 * daytime.
 * @param of `seen`: id of the decision that the officer looked at; undefined when there was none.
 */
export async function decideGroup(
  tx: Tx,
  of: GroupKey & {
    officer: string
    decision: GroupDecision
    source: string
    seen: string | undefined
  },
): Promise<GroupDecided> {
  await takeTurn(tx, 'years')
  const allowed = await authorise(tx, of.officer, 'decide-renewals')
  if (!allowed.ok) return allowed
  const { officer, year, sector, until, decision, source, seen } = of
  if (!(await groupOf(tx, of))) return { ok: false, error: 'no-such-group' }
  const present = (await decisionsOf(tx, [year], 'office')).get(keyOfGroup(of))
  if (present && present.id !== seen) return { ok: false, error: 'overtaken', decided: present }

  const decided: Decided = { id: makeId(), decision, source, by: officer, at: tx.now }
  await tx.db.insert(tx.t.renewalDecisions).values({
    city: tx.city,
    id: decided.id,
    year,
    sector,
    until,
    decision,
    source,
    setBy: officer,
    at: tx.now,
  })
  await recordEvent(tx, {
    subjectKind: 'year',
    subject: String(year),
    kind: 'renewal-decided',
    actor: officer,
    codes: { decision: decided.id, sector, from: present?.decision ?? 'not-set', to: decision },
  })
  await tellSoon(tx)
  return { ok: true, decided }
}

/** The daily look is taken as soon as what was decided now can no longer be undone; from there it goes on as every day. */
async function tellSoon(tx: Tx): Promise<void> {
  const settled = new Date(tx.now.getTime() + UNDO_MS)
  await schedule(tx, { kind: RENEWALS_DAY, key: 'daily', dueAt: daytime(settled) })
}

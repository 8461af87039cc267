/**
 * When a decision takes effect: its ten minutes are over, or the officer sent it. What has changed meanwhile is looked at
 * again; a decision that does not fit any more falls, and the officer is told.
 */
import { mayFollow } from '../../program/registration.ts'
import type { Tx } from '../../store/store.ts'
import { decisionColumns } from '../registrations/decisions.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { markDoubles } from '../registrations/doubles.ts'
import { passPlaceOn } from '../registrations/places.ts'
import { move, putBack, rowById, shape, type Registration } from '../registrations/registration-rows.ts'
import { scheduleRetention } from '../retention/decided-papers.ts'
import { tellPeopleOf } from '../tell.ts'
import { takeTurn } from '../turn.ts'
import { conflictOf } from './conflict.ts'
import { obstaclesTo } from './decide.ts'
import { decisionById, endDecision, pendingDecision, type MadeDecision } from './decision-rows.ts'

export type TookEffect =
  | { ok: true; registration: Registration; notices: Notice[] }
  /** It does not wait any more, or it fell. */
  | { ok: false; error: 'not-pending' | 'fallen'; notices: Notice[] }

/** What the job does; its key is the decision's id. */
export async function takeEffect(tx: Tx, id: string): Promise<TookEffect> {
  await takeTurn(tx)
  const decision = await decisionById(tx, id)
  if (decision?.state !== 'pending') return { ok: false, error: 'not-pending', notices: [] }
  const row = await rowById(tx, decision.registration)
  if (!row) return { ok: false, error: 'not-pending', notices: [] }
  const file = shape(row)
  const { leadsTo } = decision
  const fits = file.version === decision.version && mayFollow(file.status, leadsTo, 'officer')
  const isBlocked =
    (leadsTo === 'approved' && (await obstaclesTo(tx, row, file)).length > 0) ||
    (await conflictOf(tx, row, decision.officer)) !== undefined
  if (!fits || isBlocked) {
    await putBack(tx, row, 'system')
    return { ok: false, error: 'fallen', notices: await fall(tx, decision, 'not-possible') }
  }

  if (!(await endDecision(tx, decision, 'sent'))) return { ok: false, error: 'not-pending', notices: [] }
  const columns = {
    ...decisionColumns(tx, file.id, { ...decision, by: decision.officer }),
    ...(leadsTo === 'rejected' ? { double: false } : {}),
  }
  const moved = await move(tx, file, leadsTo, 'officer', columns)
  if (!moved.ok) throw new Error('a file moved in spite of the turn')
  const freed = await passPlaceOn(tx, file, leadsTo)
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: file.id,
    kind: 'decided',
    actor: decision.officer,
    codes: {
      from: file.status,
      to: leadsTo,
      ...(decision.reason === undefined ? {} : { reason: decision.reason }),
    },
  })
  if (leadsTo === 'approved' || leadsTo === 'rejected') await scheduleRetention(tx, file.id)
  if (leadsTo === 'rejected') await markDoubles(tx, file.year, row.nikIndex)
  const told = await tellPeopleOf(tx, moved.registration, 'registration-decided')
  return { ok: true, registration: moved.registration, notices: [...told, ...freed] }
}

/** "Kirim sekarang": without waiting for the ten minutes, for who has typed the PIN. */
export async function sendDecision(
  tx: Tx,
  of: { id: string; officer: string },
): Promise<TookEffect | { ok: false; error: 'not-found' } | Denied> {
  const decision = await decisionById(tx, of.id)
  if (decision?.officer !== of.officer) return { ok: false, error: 'not-found' }
  const allowed = await authorise(tx, of.officer, 'send-now')
  return allowed.ok ? takeEffect(tx, of.id) : allowed
}

/** The person changed or withdrew the file: what was decided on it, and told to nobody, falls. */
export async function fallDecisionOn(
  tx: Tx,
  registration: string,
  why: 'changed' | 'withdrawn',
): Promise<Notice[]> {
  const decision = await pendingDecision(tx, registration)
  return decision ? fall(tx, decision, why) : []
}

async function fall(
  tx: Tx,
  decision: MadeDecision,
  why: 'changed' | 'withdrawn' | 'not-possible',
): Promise<Notice[]> {
  const { registration, officer } = decision
  if (!(await endDecision(tx, decision, 'fallen'))) return []
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: registration,
    kind: 'decision-fallen',
    actor: 'system',
    codes: { decision: decision.id, why },
  })
  return [{ kind: 'decision-fallen', account: officer, registration, why }]
}

/**
 * From the decree to the end of cover: the office enters what the city and BPJS have decided. What must stand in each step
 * says `program/cover`.
 */
import { afterStep, problemOf, type Cover, type CoverProblem, type CoverStep } from '../../program/cover.ts'
import { mayFollow } from '../../program/registration.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { dayAt } from '../jakarta.ts'
import type { Notice } from '../notices.ts'
import { writeMember } from '../members/memberships.ts'
import type { Denied } from '../office/officers.ts'
import { passPlaceOn } from '../registrations/places.ts'
import {
  move,
  overtaken,
  rowById,
  shape,
  type Overtaken,
  type Registration,
  type RegistrationRow,
} from '../registrations/registration-rows.ts'
import { answersOf } from '../registrations/answers.ts'
import { scheduleRetention } from '../retention/decided-papers.ts'
import { tellPeopleOf } from '../tell.ts'
import { takeTurn } from '../turn.ts'
import { conflictOf, type Conflict } from './conflict.ts'
import { decidedAlready } from './hold.ts'
import { rowFor } from './row-for.ts'

export type Advanced =
  | { ok: true; registration: Registration; cover: Cover; notices: Notice[] }
  | { ok: false; error: 'not-found' | Conflict }
  /** The entry itself is wrong. */
  | { ok: false; error: 'entry'; problem: CoverProblem }
  | Overtaken
  | Denied

/** @param of `version`: the one that the officer looked at. */
export async function advance(
  tx: Tx,
  of: { id: string; version: number; officer: string; step: CoverStep },
): Promise<Advanced> {
  const { officer, step } = of
  await takeTurn(tx)
  const found = await rowFor(tx, of, 'advance')
  if (!found.ok) return found
  const { row } = found
  const conflict = await conflictOf(tx, row, officer)
  if (conflict) return { ok: false, error: conflict }
  const file = shape(row)
  const actor = step.to === 'active' || step.to === 'refused-by-bpjs' ? 'bpjs' : 'officer'
  const stands = await decidedAlready(tx, row)
  if (stands) return stands
  if (file.version !== of.version || !mayFollow(file.status, step.to, actor)) return overtaken(file)
  const before = coverIn(tx, row)
  const problem = problemOf(before, step, dayAt(tx.now))
  if (problem) return { ok: false, error: 'entry', problem }

  const cover = afterStep(before, step)
  const moved = await move(tx, file, step.to, actor, {
    coverSealed: tx.vault.seal('registrations.cover', file.id, JSON.stringify(cover)),
    decidedAt: tx.now,
    decidedBy: officer,
  })
  if (!moved.ok) return moved
  const reason = 'reason' in step ? { reason: step.reason } : {}
  await recordEvent(tx, {
    subjectKind: 'registration',
    subject: file.id,
    kind: 'advanced',
    actor: officer,
    codes: { from: file.status, to: step.to, ...reason },
  })
  if (step.to === 'ended') await scheduleRetention(tx, file.id)
  if (step.to === 'active') await becomeMember(tx, file, step)
  return {
    ok: true,
    registration: moved.registration,
    cover,
    notices: [...(await told(tx, moved.registration)), ...(await passPlaceOn(tx, file, step.to))],
  }
}

/** Whose cover begins is one of the members, like those of the lists. */
async function becomeMember(
  tx: Tx,
  file: Registration,
  { kpj, from, until }: Extract<CoverStep, { to: 'active' }>,
): Promise<void> {
  const { nik, name, birthDate, sex, address, kelurahan, phone, phoneOwner, family } = await answersOf(
    tx,
    file,
  )
  const person = {
    nik,
    name,
    birthDate,
    sex,
    address,
    kelurahan,
    // A neighbour's number proves nothing about the worker.
    phone: phoneOwner === 'worker' ? phone : undefined,
    family: family ?? undefined,
  }
  await writeMember(
    tx,
    { person, sector: file.sector, kpj, from, to: until },
    { year: file.year, list: 'registration', registration: file.id },
  )
}

/** What is known from the decree on; nothing yet before it. */
export function coverIn(reader: Reader, row: RegistrationRow): Cover {
  if (row.coverSealed === null) return {}
  const cover: Cover = JSON.parse(reader.vault.open('registrations.cover', row.id, row.coverSealed))
  return cover
}

export async function coverOf(reader: Reader, { id }: { id: string }): Promise<Cover> {
  const row = await rowById(reader, id)
  return row ? coverIn(reader, row) : {}
}

/** What BPJS has refused is the office's to mend; the worker hears when there is something to do. */
function told(tx: Tx, file: Registration): Promise<Notice[]> {
  if (file.status === 'refused-by-bpjs' || file.status === 'sent-to-bpjs') return Promise.resolve([])
  return tellPeopleOf(tx, file, 'cover-changed')
}

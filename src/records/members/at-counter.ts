/**
 * A member at the counter, who shows their KTP: an officer finds them by its NIK, and everything that is looked at goes on
 * record.
 */
import { mayDo } from '../../program/office.ts'
import type { Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import type { Notice } from '../notices.ts'
import { alarmAfterLook } from '../office/alarm.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { linkedAccount } from './links.ts'
import { membershipsOf, type Membership } from './memberships.ts'
import { personById, personByNik, type Person } from './people.ts'

export interface MemberFile {
  readonly person: Person
  /** The newest first. */
  readonly memberships: readonly Membership[]
  /** An account is linked to them. */
  readonly isLinked: boolean
}

/** Undefined when nobody of the lists has this NIK, or they live in an area that is not the officer's. */
export async function memberWithNik(
  tx: Tx,
  { nik, officer }: { nik: string; officer: string },
): Promise<{ ok: true; person: string | undefined } | Denied> {
  const allowed = await authorise(tx, officer, 'see-members')
  if (!allowed.ok) return allowed
  const person = await personByNik(tx, nik)
  const isTheirs = person && mayDo(allowed.officer, 'see-members', person.kelurahan ?? '')
  return { ok: true, person: isTheirs ? person.id : undefined }
}

export async function openMember(
  tx: Tx,
  { person: id, officer }: { person: string; officer: string },
): Promise<{ ok: true; member: MemberFile; notices: Notice[] } | { ok: false; error: 'not-found' } | Denied> {
  const person = await personById(tx, id)
  if (!person) return { ok: false, error: 'not-found' }
  const allowed = await authorise(tx, officer, 'see-members', person.kelurahan ?? '')
  if (!allowed.ok) return allowed
  await recordEvent(tx, { subjectKind: 'person', subject: id, kind: 'read', actor: officer })
  const member: MemberFile = {
    person,
    memberships: await membershipsOf(tx, id),
    isLinked: (await linkedAccount(tx, id)) !== undefined,
  }
  return { ok: true, member, notices: await alarmAfterLook(tx, officer) }
}

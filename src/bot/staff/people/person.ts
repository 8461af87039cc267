/**
 * One of the office, and what an admin can do about them. Locking takes one tap, since a phone may just have been stolen;
 * what cannot be taken back with another tap asks once.
 */
import { hasAreas, mayDo } from '../../../program/office.ts'
import { filesOpenedLately } from '../../../records/office/alarm.ts'
import { authorise, isLastAdmin, officerOf, type Officer } from '../../../records/office/officers.ts'
import {
  lastLockOf,
  lockOfficer,
  removeOfficer,
  resetPin,
  unlockOfficer,
  type StaffChanged,
} from '../../../records/office/staff-changes.ts'
import { setting } from '../../../records/settings/settings.ts'
import type { Tx } from '../../../store/store.ts'
import { dateWords, momentWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { myPinScreen } from '../pin/mine.ts'
import { afterChange, afterGaining, afterLosing } from './after.ts'
import { inviteButton, peopleButton } from './list.ts'
import { areasWords, nameOf, roleWords } from './words.ts'

/** Each followed by an account's id. */
export const UNLOCK = 'pp:open:'
export const RESET_PIN = 'pp:pin:'
export const REMOVE = 'pp:out:'
export const REMOVE_NOW = 'pp:gone:'
export const CHANGE_ROLE = 'pp:role:'
export const CHANGE_AREAS = 'pp:area:'

export const personScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'lock-staff')
    if (!allowed.ok) return deniedReply(turn, allowed, `${links.officer}${id}`)
    const officer = await officerOf(tx, id)
    return officer ? { say: [await personView(tx, officer, account.id)] } : refused('not-found')
  }

/** @param viewer the admin who looks. */
export async function personView(tx: Tx, officer: Officer, viewer: string): Promise<View> {
  const isSelf = officer.account === viewer
  const name = escapeHtml(await nameOf(tx, officer))
  const lines = [
    w('people:person.role', { role: roleWords(officer.role), may: w(`people:may.${officer.role}`) }),
    ...(hasAreas(officer.role) ? [w('people:person.areas', { areas: areasWords(officer.areas) })] : []),
    w('people:person.since', { date: dateWords(officer.since) }),
    w(officer.hasPin ? 'people:person.pin' : 'people:person.noPin'),
    ...(await lookedLines(tx, officer)),
  ]
  return {
    text: [
      w(isSelf ? 'people:person.titleSelf' : 'people:person.title', { name }),
      ...(officer.state === 'locked' ? [await lockedWords(tx, officer, viewer)] : []),
      lines.join('\n'),
    ].join('\n\n'),
    rows: [...(isSelf ? rowsForSelf(officer) : rowsFor(officer)), [peopleButton]],
  }
}

/** What an alarm was about, for who looks into it. */
async function lookedLines(tx: Tx, { account, role }: Officer): Promise<string[]> {
  if (!mayDo({ role, areas: [] }, 'see-files')) return []
  const [files, usual] = [await filesOpenedLately(tx, account), await setting(tx, 'files-opened-per-hour')]
  return [w('people:person.looked', { files, usual })]
}

/** Another admin may have been faster. */
async function lockedWords(tx: Tx, { account }: Officer, viewer: string): Promise<string> {
  const lock = await lastLockOf(tx, account)
  if (!lock) return w('people:person.locked')
  const by = lock.by === viewer ? w('people:person.lockedByYou') : await colleagueName(tx, lock.by)
  return [w('people:person.locked'), w('people:person.lockedBy', { by, at: momentWords(lock.at) })].join('\n')
}

function rowsFor(officer: Officer): Button[][] {
  return [
    [officer.state === 'locked' ? unlockButton(officer) : lockButton(officer)],
    ...roleRows(officer),
    ...(officer.hasPin ? [[to(RESET_PIN, officer, w('people:person.resetPin'))]] : []),
    [to(REMOVE, officer, w('people:person.remove'))],
  ]
}

/** Nobody locks their own account, and what would take their own role away asks first. */
function rowsForSelf(officer: Officer): Button[][] {
  return [
    [{ label: w(officer.hasPin ? 'people:person.ownPin' : 'people:person.makePin'), data: links.myPin }],
    ...roleRows(officer),
    [to(REMOVE, officer, w('people:person.leave'))],
  ]
}

const roleRows = (officer: Officer): Button[][] => [
  [to(CHANGE_ROLE, officer, w('people:person.changeRole'))],
  ...(hasAreas(officer.role) ? [[to(CHANGE_AREAS, officer, w('people:person.changeAreas'))]] : []),
]

const to = (prefix: string, { account }: Officer, label: string): Button => ({
  label,
  data: `${prefix}${account}`,
})
const lockButton = (officer: Officer): Button => ({
  ...to(links.lockOfficer, officer, w('people:lock')),
  style: 'danger',
})
const unlockButton = (officer: Officer): Button => to(UNLOCK, officer, w('people:unlock'))
const seeButton = (officer: Officer): Button => to(links.officer, officer, w('people:seePerson'))

/** An act on somebody: what is said when it is done, and what follows. `goOn`: where the PIN leads back to. */
const act =
  (
    goOn: string,
    operation: (tx: Tx, of: { by: string; account: string }) => Promise<StaffChanged>,
    after: typeof afterChange,
    done: (officer: Officer, name: string) => View,
  ) =>
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const changed = await operation(tx, { by: account.id, account: id })
    if (!changed.ok) return refusedReply(turn, changed, `${goOn}${id}`)
    const { officer, notices } = changed
    const name = escapeHtml(await nameOf(tx, officer))
    return { say: [done(officer, name)], also: await after(tx, id, notices) }
  }

export const lockScreen = act(links.lockOfficer, lockOfficer, afterLosing, (officer, name) => ({
  text: w('people:done.locked', { name }),
  rows: [[unlockButton(officer)], [seeButton(officer)], [peopleButton]],
}))

export const unlockScreen = act(UNLOCK, unlockOfficer, afterGaining, (officer, name) => ({
  text: w('people:done.unlocked', { name }),
  rows: [[seeButton(officer)], [peopleButton]],
}))

/** One's own is not cleared but changed, for which the present one is asked. */
export const resetPinScreen =
  (id: string): Screen =>
  turn =>
    (id === turn.account.id ? myPinScreen : resetOther(id))(turn)

const resetOther = act(RESET_PIN, resetPin, afterChange, (officer, name) => ({
  text: w('people:done.pinReset', { name }),
  rows: [[seeButton(officer)], [peopleButton]],
}))

/** Asks once; who cannot be removed is told at once why. */
export const removeScreen =
  (id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'manage-staff')
    if (!allowed.ok) return deniedReply(turn, allowed, `${REMOVE}${id}`)
    const officer = await officerOf(tx, id)
    if (!officer) return refused('not-found')
    if (await isLastAdmin(tx, officer)) return refused('last-admin')
    const isSelf = id === account.id
    const name = escapeHtml(await nameOf(tx, officer))
    const yes: Button = {
      ...to(REMOVE_NOW, officer, w(isSelf ? 'people:remove.yesSelf' : 'people:remove.yes')),
      style: 'danger',
    }
    const no: Button = { ...seeButton(officer), label: w('people:remove.no') }
    return {
      say: [
        { text: w(isSelf ? 'people:remove.askSelf' : 'people:remove.ask', { name }), rows: [[yes], [no]] },
      ],
    }
  }

export const removeNowScreen =
  (id: string): Screen =>
  async turn => {
    const removed = act(REMOVE_NOW, removeOfficer, afterLosing, (_, name) => ({
      text: w('people:done.removed', { name }),
      rows: [[peopleButton]],
    }))
    const reply = await removed(id)(turn)
    const hasLeft = id === turn.account.id && (await officerOf(turn.tx, id)) === undefined
    return hasLeft ? { ...reply, say: [{ text: w('people:done.left'), keyboard: 'menu' }] } : reply
  }

export function refusedReply(
  turn: Turn,
  changed: Extract<StaffChanged, { ok: false }>,
  goOn: string,
): Promise<Reply> | Reply {
  return changed.error === 'denied' ? deniedReply(turn, changed, goOn) : refused(changed.error)
}

/** Why nothing changed, and what to do instead. */
export function refused(why: 'not-found' | 'last-admin' | 'oneself'): Reply {
  const rows = why === 'last-admin' ? [[inviteButton], [peopleButton]] : [[peopleButton], [deskButton]]
  return { say: [{ text: w(`people:refused.${why}`), rows }] }
}

/** What follows when somebody's place in the office changes: in their chat, and in what they are told. */
import { accountById } from '../../../records/accounts.ts'
import { askingsFor, strandedBy } from '../../../records/announcements/second-person.ts'
import { closeDraft, draftsOf, floorOf, type DraftRow } from '../../../records/drafts/drafts.ts'
import type { Notice } from '../../../records/notices.ts'
import { authorise } from '../../../records/office/officers.ts'
import { belongsTo, registrationById } from '../../../records/registrations/registration-rows.ts'
import { mayMendForWorker } from '../../../records/registrations/whose.ts'
import type { Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { CHANNEL } from '../../channel.ts'
import type { Draft } from '../../forms/draft.ts'
import { withOwnKeyboard } from '../../keyboard.ts'
import { outgoingOf } from '../../notices.ts'
import { refreshDeskCommand } from '../../profile.ts'
import { registerForm } from '../../register/form.ts'
import type { RegisterAnswers } from '../../register/questions/shared.ts'
import { message } from '../../render.ts'
import { words as w } from '../../words.ts'
import { removePapersFrom } from '../review/documents.ts'

/** The chat's commands follow the role, and the person is told. */
export async function afterChange(tx: Tx, account: string, notices: readonly Notice[]): Promise<Outgoing[]> {
  const chat = await chatOf(tx, account)
  if (chat !== undefined) await refreshDeskCommand(tx, chat)
  return outgoingOf(tx, notices)
}

/** The same for who may act from now on: what waits for a second person is said to them too. */
export const afterGaining: typeof afterChange = async (tx, account, notices) => [
  ...(await afterChange(tx, account, notices)),
  ...(await askedToo(tx, account)),
]

/**
 * The same for who is locked, removed, or has another role: what they had open of personal files leaves their chat, and
 * their forms about other people are closed; whoever waited for their yes alone hears that nobody can give it.
 */
export async function afterLosing(tx: Tx, account: string, notices: readonly Notice[]): Promise<Outgoing[]> {
  const chat = await chatOf(tx, account)
  const removed = chat === undefined ? [] : await removePapersFrom(tx, chat)
  const stranded = await outgoingOf(tx, await strandedBy(tx, account))
  const told = [...removed, ...(await afterChange(tx, account, notices)), ...stranded]
  const closed = await closeFormsOfOthers(tx, account)
  if (closed === 0 || chat === undefined) return told
  // The keyboard of what they are now, in place of the form's.
  const keyboard = (await floorOf(tx, account)) ? {} : ({ keyboard: 'menu' } as const)
  const view = await withOwnKeyboard(tx, account, { text: w('people:formsClosed'), ...keyboard })
  return [...told, message(view, { chat, class: 1 }, w)]
}

/** Who has come since an announcement began to wait for a second person is asked like those who were there. */
export const askedToo = async (tx: Tx, account: string): Promise<Outgoing[]> =>
  outgoingOf(tx, await askingsFor(tx, account))

/** @returns how many were closed. */
async function closeFormsOfOthers(tx: Tx, account: string): Promise<number> {
  let closed = 0
  for (const row of await draftsOf(tx, account)) {
    if (!(await holdsOthersData(tx, account, row))) continue
    await closeDraft(tx, row.id)
    closed++
  }
  return closed
}

/**
 * Whether a form holds what the account may not see any more: a registration filled in for a worker outside what it may
 * do now, or whatever an officer had begun about a file. What anybody fills in as a citizen stays.
 */
async function holdsOthersData(tx: Tx, account: string, { form, body }: DraftRow): Promise<boolean> {
  const { about, answers } = JSON.parse(body) as Draft
  const { forSelf, kelurahan } = answers as Partial<RegisterAnswers>
  // `<id>` or `<id>@<version>`, where the form is about a registration.
  const file = about === undefined ? undefined : await registrationById(tx, about.split('@')[0] ?? '')
  if (form !== registerForm.id) return file !== undefined && !belongsTo(file, account)
  if (file && !belongsTo(file, account) && !(await mayMendForWorker(tx, file, account)).ok) return true
  return forSelf === 'office' && !(await authorise(tx, account, 'register-others', kelurahan)).ok
}

async function chatOf(tx: Tx, id: string): Promise<number | undefined> {
  const account = await accountById(tx, id)
  return account?.channel === CHANNEL ? account.address : undefined
}

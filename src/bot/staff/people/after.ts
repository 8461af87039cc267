/** What follows when somebody's place in the office changes: in their chat, and in what they are told. */
import { accountById } from '../../../records/accounts.ts'
import type { Notice } from '../../../records/notices.ts'
import type { Tx } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import { CHANNEL } from '../../channel.ts'
import { outgoingOf } from '../../notices.ts'
import { refreshDeskCommand } from '../../profile.ts'
import { removePapersFrom } from '../review/documents.ts'

/** The chat's commands follow the role, and the person is told. */
export async function afterChange(tx: Tx, account: string, notices: readonly Notice[]): Promise<Outgoing[]> {
  const chat = await chatOf(tx, account)
  if (chat !== undefined) await refreshDeskCommand(tx, chat)
  return outgoingOf(tx, notices)
}

/** The same for who is locked, removed, or has another role: what they had open of personal files leaves their chat. */
export async function afterLosing(tx: Tx, account: string, notices: readonly Notice[]): Promise<Outgoing[]> {
  const chat = await chatOf(tx, account)
  const removed = chat === undefined ? [] : await removePapersFrom(tx, chat)
  return [...removed, ...(await afterChange(tx, account, notices))]
}

async function chatOf(tx: Tx, id: string): Promise<number | undefined> {
  const account = await accountById(tx, id)
  return account?.channel === CHANNEL ? account.address : undefined
}

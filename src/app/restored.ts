/**
 * What a restored copy must not do by itself. It was written some time ago, and what waited in it may have gone out since:
 * announcements rest until the office decides, answers of back then are dropped, notices about a case go out anew, since one
 * that is told twice does little harm and one that is lost does.
 */
import { mayDo } from '../program/office.ts'
import { refPrefix } from '../records/announcements/refs.ts'
import { holdRestored } from '../records/announcements/restored.ts'
import { peopleBehind } from '../records/announcements/rows.ts'
import { carryConsents } from '../records/consents.ts'
import { lastEventAt } from '../records/events.ts'
import type { Notice } from '../records/notices.ts'
import { officers } from '../records/office/officers.ts'
import { orderErasing } from '../records/rights/again.ts'
import { outgoingOf } from '../bot/notices.ts'
import { tellSoon } from '../bot/staff/announcements/telling.ts'
import type { Since } from '../store/since.ts'
import { openStore, type StoreOptions } from '../store/open.ts'
import type { Tx } from '../store/store.ts'
import type { Outgoing } from '../telegram/message.ts'
import { put, takeBack } from '../telegram/outbox.ts'
import { endOldAnswers } from '../telegram/stale.ts'

const HOUR_MS = 3_600_000

export interface Settled {
  /** Announcements that rest now. */
  readonly held: number
  /** Answers that are not sent any more. */
  readonly dropped: number
}

/** Done once, before the bot starts on it; the office hears of it with that start. */
export async function settleRestored(tx: Tx): Promise<Settled> {
  const until = await lastEventAt(tx)
  const dropped = await endOldAnswers(tx, new Date(tx.now.getTime() - HOUR_MS))
  const held = await holdRestored(tx)
  const admins = (await officers(tx)).filter(one => one.state === 'active' && mayDo(one, 'enter-settings'))
  const notices: Notice[] = until
    ? admins.map(({ account }) => ({ kind: 'restored', account, until, held: held.length }))
    : []
  for (const of of held) {
    await takeBack(tx, refPrefix(of.id))
    if (of.progress !== undefined) await tellSoon(tx, of.id)
    const able = new Set([...admins.map(({ account }) => account), ...(await peopleBehind(tx, of))])
    for (const account of able) notices.push({ kind: 'announcement-restored', account, announcement: of.id })
  }
  await put(tx, await outgoingOf(tx, notices))
  return { held: held.length, dropped }
}

/** The same for the file of a copy before it takes its place, with what must stay of what happened since. */
export async function prepareCopy(access: StoreOptions, since: Since | undefined): Promise<Settled> {
  const store = await openStore(access)
  try {
    return await store.tx(async tx => {
      await orderErasing(tx, since?.erased ?? [])
      await carryConsents(tx, since?.consents ?? [])
      const settled = await settleRestored(tx)
      await put(tx, (since?.removals ?? []).map(removalOf))
      return settled
    })
  } finally {
    await store.close()
  }
}

const removalOf = ({ chat, messageId, dueAt }: Since['removals'][number]): Outgoing => ({
  chat,
  class: 0,
  method: 'deleteMessage',
  params: { message_id: messageId },
  dueAt,
})

/** An announcement to everybody, made through the records: what the bench and the fault tests begin with. */
import { CHANNEL } from '../../src/bot/channel.ts'
import { openAccount } from '../../src/records/accounts.ts'
import { countAudience } from '../../src/records/announcements/audience.ts'
import { changeAnnouncement, writeAnnouncement } from '../../src/records/announcements/draft.ts'
import { sendAnnouncement } from '../../src/records/announcements/send.ts'
import { introduce } from '../../src/records/office/officers.ts'
import { setPin } from '../../src/records/office/pin.ts'
import { giveRole } from '../../src/records/office/staff-changes.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import { makeId } from '../../src/store/ids.ts'
import type { Store, Tx } from '../../src/store/store.ts'
import { ringForMore } from '../../src/telegram/outbox.ts'

/** What is said in it. */
export const SAID = 'Penyerahan kartu di Mayangan'

const OFFICER = 9001
const CHUNK = 200

export interface Began {
  /** How long the transaction took that wrote the recipients down and began. */
  readonly ms: number
  readonly recipients: number
}

/** Accounts of these people, as if they had come long ago. */
export async function openAccounts(store: Store, ids: readonly number[]): Promise<void> {
  for (let from = 0; from < ids.length; from += CHUNK)
    await store.tx(async tx => {
      const known = { city: tx.city, channel: CHANNEL, reachable: true, madeAt: tx.now }
      const rows = ids.slice(from, from + CHUNK).map(address => ({ ...known, id: makeId(), address }))
      await tx.db.insert(tx.t.accounts).values(rows)
    })
}

/** Somebody who may send to everybody alone. */
export const appointSender = (store: Store, chat = OFFICER): Promise<string> =>
  store.tx(async tx => {
    const { id: account } = await openAccount(tx, CHANNEL, chat)
    await giveRole(tx, { by: 'system', account, role: 'admin', areas: [] })
    await introduce(tx, { account, name: 'Rina' })
    await setPin(tx, { account, pin: '246810' })
    await setSetting(tx, 'announcement-alone', 1_000_000, 'bench', account)
    await setSetting(tx, 'paid-broadcast', true, 'bench', account)
    return account
  })

/** An announcement to every account that begins at once. @returns its id. */
export async function announce(
  store: Store,
  of: { officer: string; paid: boolean },
): Promise<{ id: string } & Began> {
  const { id, version } = await store.tx(tx => write(tx, of))
  const { willGet: recipients } = await countAudience(store.reader(), { kind: 'everyone' }, 'info')
  const begun = performance.now()
  await store.tx(async tx => {
    const sent = await sendAnnouncement(tx, {
      officer: of.officer,
      id,
      version,
      typed: recipients,
      bot: 'bench_bot',
    })
    if (!sent.ok) throw new Error(sent.error)
    ringForMore(tx)
  })
  return { id, ms: performance.now() - begun, recipients }
}

async function write(tx: Tx, { officer, paid }: { officer: string; paid: boolean }) {
  const written = await writeAnnouncement(tx, {
    officer,
    content: { text: `${SAID}, besok pukul 9 pagi.`, entities: [] },
    category: 'info',
    audience: { kind: 'everyone' },
  })
  if (!written.ok) throw new Error(written.error)
  const { id, version } = written.announcement
  const changed = await changeAnnouncement(tx, { officer, id, version, change: { urgent: true, paid } })
  if (!changed.ok) throw new Error(changed.error)
  return changed.announcement
}

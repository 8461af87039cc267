/** Taps on buttons with any data, as a modified Telegram can send them, straight into the bot. */
import { makeRoute } from '../../../src/bot/bot.ts'
import type { Turn } from '../../../src/bot/house.ts'
import { words } from '../../../src/bot/words.ts'
import type { Account } from '../../../src/records/accounts.ts'
import { dayAt } from '../../../src/records/jakarta.ts'
import type { Store, Tx } from '../../../src/store/store.ts'
import type { Said } from '../../../src/telegram/message.ts'

const me = { id: 1, is_bot: true, first_name: 'Lindung', username: 'lindung_bot' } as Parameters<
  typeof makeRoute
>[0]['me']
const HOUSE = {
  botUsername: 'lindung_bot',
  documentsVia: 'telegram',
  demo: false,
  messagesPerSecond: 28,
  hasPages: () => true,
  passUrl: (token: string) => `http://127.0.0.1/berkas/buka/${token}`,
  uploadUrl: (token: string) => `http://127.0.0.1/foto/${token}`,
} as const
/** A turn of this account's chat, for what a screen says of itself. */
export const turnOf = (tx: Tx, account: Account): Turn => ({
  house: HOUSE,
  w: words,
  tx,
  chat: account.address,
  account,
  today: dayAt(tx.now),
  tapped: undefined,
  sent: undefined,
})

/** What taps on a button with any data bring. */
export async function tapsOf(store: Store) {
  const route = await makeRoute({ me, token: '1:x' }, HOUSE, store)
  let update = 0
  return async (chat: number, data: string): Promise<Said> => {
    const from = { id: chat, is_bot: false, first_name: 'X' }
    const message = { message_id: 5, date: 1, chat: { id: chat, type: 'private' as const, first_name: 'X' } }
    const query = { id: '1', chat_instance: '1', from, message, data }
    const decision = await route({ kind: 'update', update: { update_id: ++update, callback_query: query } })
    return store.tx(decision)
  }
}

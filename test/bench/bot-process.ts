/**
 * The bot's side of a measured process: it says where its webhook is, and answers the load's questions about itself.
 */
import type { UserFromGetMe } from 'grammy/types'

export const TOKEN = '100:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'
export const SECRET = 'a-secret-of-the-bench'

export const me: UserFromGetMe = {
  id: 100,
  is_bot: true,
  first_name: 'Bench',
  username: 'bench_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
}

/** `cpu`: microseconds of processor time so far. `kept`: bytes of this chat's open form. */
export type Question = { readonly ask: 'cpu' } | { readonly ask: 'kept'; readonly chat: number }

/** Where a bot is to live: its stand-in Telegram and its own folder. */
export function readPlace(): { apiRoot: string; dir: string } {
  const [, , apiRoot, dir] = process.argv
  if (apiRoot === undefined || dir === undefined) throw new Error('run by bench.ts: <api root> <folder>')
  return { apiRoot, dir }
}

/** @param url where updates are brought. */
export function serveBench(url: string, kept: (chat: number) => number | Promise<number>): void {
  const answer = async (question: Question): Promise<number> => {
    if (question.ask === 'kept') return kept(question.chat)
    const { user, system } = process.cpuUsage()
    return user + system
  }
  process.on('message', (question: Question) => void answer(question).then(value => process.send?.(value)))
  process.once('disconnect', () => process.exit(0))
  process.send?.(url)
}

/** Bytes of a row: texts and blobs as they are, numbers as eight. */
export const bytesOf = (row: object): number =>
  Object.values(row).reduce(
    (sum: number, value: unknown) =>
      sum + (typeof value === 'string' || Buffer.isBuffer(value) ? Buffer.byteLength(value) : 8),
    0,
  )

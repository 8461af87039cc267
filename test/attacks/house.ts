/** The house that is attacked: with pages of its own, and photos through the chat. */
import type { makeRoute } from '../../src/bot/bot.ts'

export const me = { id: 1, is_bot: true, first_name: 'Lindung', username: 'lindung_bot' } as Parameters<
  typeof makeRoute
>[0]['me']

export const house = {
  botUsername: 'lindung_bot',
  documentsVia: 'telegram',
  demo: false,
  messagesPerSecond: 28,
  hasPages: () => true,
  passUrl: (token: string) => `https://lindung.example/berkas/buka/${token}`,
  uploadUrl: (token: string) => `https://lindung.example/foto/${token}`,
} as const

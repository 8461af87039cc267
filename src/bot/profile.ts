/** How the bot presents itself in Telegram: its commands, by who sees them, and what stands in its profile. */
import type { JobHandler } from '../store/jobs.ts'
import type { Api } from '../telegram/api.ts'
import type { Profile } from '../telegram/profile.ts'
import { words as w } from './words.ts'

const commands = (['mulai', 'cek', 'daftar', 'status', 'bantuan', 'batal'] as const).map(command => ({
  command,
  description: w(`menu:commands.${command}`),
}))

export const profile: Profile = {
  commands: [{ scope: { type: 'all_private_chats' }, commands }],
  description: w('menu:description'),
  shortDescription: w('menu:shortDescription'),
}

/** The people of the office see their desk among the commands; nobody else does. Telegram wants the chat to exist. */
export const showDeskCommand =
  (api: Api): JobHandler =>
  async (_args, { key = '' }) => {
    const petugas = { command: 'petugas', description: w('menu:commands.petugas') }
    const scope = { type: 'chat', chat_id: Number(key) }
    await api.call('setMyCommands', { scope, commands: [petugas, ...commands] })
    return () => Promise.resolve()
  }

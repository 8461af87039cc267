/** How the bot presents itself in Telegram: its commands, by who sees them, and what stands in its profile. */
import { mayDo } from '../program/office.ts'
import { findAccount } from '../records/accounts.ts'
import { officerOf, type Officer } from '../records/office/officers.ts'
import { schedule, type JobHandler } from '../store/jobs.ts'
import type { Reader, Store, Tx } from '../store/store.ts'
import type { Api } from '../telegram/api.ts'
import { outcomeOf } from '../telegram/outcome.ts'
import type { Profile } from '../telegram/profile.ts'
import { CHANNEL } from './channel.ts'
import { words as w } from './words.ts'

const COMMANDS = [
  'mulai',
  'cek',
  'daftar',
  'status',
  'klaim',
  'manfaat',
  'tanya',
  'datasaya',
  'bantuan',
  'batal',
] as const
const commands = COMMANDS.map(command => ({ command, description: descriptionOf(command) }))

function descriptionOf(command: (typeof COMMANDS)[number]): string {
  if (command === 'manfaat') return w('benefits:button')
  return command === 'datasaya' ? w('rights:command') : w(`menu:commands.${command}`)
}

export const profile: Profile = {
  commands: [{ scope: { type: 'all_private_chats' }, commands }],
  description: w('menu:description'),
  shortDescription: w('menu:shortDescription'),
}

/** The job that shows the desk among a chat's commands, or hides it; its key is the chat. */
export const DESK_COMMAND = 'desk-command'

/** After whatever changes somebody's place in the office. */
export const refreshDeskCommand = (tx: Tx, chat: number): Promise<void> =>
  schedule(tx, { kind: DESK_COMMAND, key: `${chat}`, dueAt: tx.now })

/**
 * The people of the office see their desk among the commands, as long as their account may act; nobody else does.
 * Telegram wants the chat to exist.
 */
export const showDeskCommand =
  ({ store, api }: { store: Store; api: Api }): JobHandler =>
  async (_args, { key = '' }) => {
    const chat = Number(key)
    const scope = { type: 'chat', chat_id: chat }
    const officer = await actingOfficer(store.reader(), chat)
    const answer = officer
      ? await api.call('setMyCommands', { scope, commands: [...commandsOf(officer), ...commands] })
      : await api.call('deleteMyCommands', { scope })
    const outcome = outcomeOf(answer)
    if (['wait', 'again', 'unknown'].includes(outcome.kind))
      throw new Error('the commands of a chat could not be set yet')
    return () => Promise.resolve()
  }

const commandsOf = (officer: Officer) => [
  { command: 'petugas', description: w('menu:commands.petugas') },
  ...(mayDo(officer, 'lists')
    ? (['impor', 'ekspor'] as const).map(command => ({
        command,
        description: w(`lists:commands.${command}`),
      }))
    : []),
  ...(mayDo(officer, 'write-announcements')
    ? [{ command: 'pengumuman', description: w('announcement:command') }]
    : []),
  ...(mayDo(officer, 'keep-answers')
    ? [{ command: 'jawaban', description: w('answers:office.command') }]
    : []),
  ...(mayDo(officer, 'record-voices') ? [{ command: 'suara', description: w('voice:office.command') }] : []),
  ...(mayDo(officer, 'see-figures') ? [{ command: 'statistik', description: w('statistics:command') }] : []),
]

async function actingOfficer(reader: Reader, chat: number): Promise<Officer | undefined> {
  const account = await findAccount(reader, CHANNEL, chat)
  const officer = account && (await officerOf(reader, account.id))
  return officer?.state === 'active' ? officer : undefined
}

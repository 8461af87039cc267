/**
 * How the bot presents itself in Telegram: its commands, and what stands in its profile.
 */
import type { BotCommandScope, UserFromGetMe } from 'grammy/types'
import type { Answer, Api, NoAnswer, Params } from './api.ts'
import type { Log } from './log.ts'

export interface Profile {
  readonly commands: readonly {
    readonly scope: BotCommandScope
    readonly commands: readonly { readonly command: string; readonly description: string }[]
  }[]
  /** Shown in an empty chat, up to 512 characters. */
  readonly description: string
  /** Shown in the profile, up to 120 characters. */
  readonly shortDescription: string
}

/** Sets what differs for the eye only, so a failure is logged and the start goes on. */
export async function applyProfile(api: Api, profile: Profile, log: Log): Promise<void> {
  const calls: [string, Params][] = [
    ...profile.commands.map(({ scope, commands }): [string, Params] => [
      'setMyCommands',
      { scope, commands },
    ]),
    ['setMyDescription', { description: profile.description }],
    ['setMyShortDescription', { short_description: profile.shortDescription }],
  ]
  for (const [method, params] of calls) {
    const answer = await api.call(method, params)
    if (!answer.ok) log.warn({ method, ...reasonOf(answer) }, "the bot's profile could not be set")
  }
}

/** Who the bot is, or why Telegram did not say. */
export const askWhoIAm = (api: Api): Promise<Answer<UserFromGetMe>> => api.call('getMe', {})

const reasonOf = (answer: NoAnswer) =>
  answer.kind === 'refused'
    ? { why: `${answer.code} ${answer.description}` }
    : { why: answer.kind === 'unreadable' ? `HTTP ${answer.status}` : answer.why }

/**
 * What grammY's middleware passes along: the update, and where it goes. Middleware only chooses a screen; nothing in it
 * talks to the network or changes anything.
 */
import type { ConversationFlavor } from '@grammyjs/conversations'
import type { Context } from 'grammy'
import type { Floor } from '../records/questions/floor.ts'
import type { Screen } from './house.ts'

interface Routing {
  /** Chooses what this update leads to. The last choice counts. */
  show(screen: Screen): void
  /** An open form holds the floor of this chat, or did when the update came. */
  hasForm: boolean
  /** Whose the next message of this chat is, as it was when the update came. */
  floor: Floor
}

export type BotContext = ConversationFlavor<Context & Routing>

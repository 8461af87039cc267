/**
 * The one conversation that drives every form, and that is never stored.
 *
 * `@grammyjs/conversations` holds the floor while a form is open; the draft holds the truth. The replay log of a
 * conversation would keep raw answers, grow with every step and break with a release. So its state is one constant, the
 * log of "waiting for the first update", made once at start. The storage answers with it while the chat has an open
 * draft, and never writes: no personal data rests there, no release can break it, and no exception can delete it.
 */
import {
  conversations,
  createConversation,
  enterConversation,
  type Conversation,
  type ConversationData,
} from '@grammyjs/conversations'
import { Composer, type Context } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { BotContext } from '../context.ts'
import type { Screen } from '../house.ts'
import type { Input } from './input.ts'
import { inputOf } from './incoming.ts'

const ID = 'form'

/** Middleware that gives updates meant for the open form to `play`, and passes the others on. */
export async function formFloor(
  bot: { me: UserFromGetMe; token: string },
  play: (input: Input) => Screen,
): Promise<Composer<BotContext>> {
  const waiting = await waitingForTheFirstUpdate(bot, play)
  const composer = new Composer<BotContext>()
  const open = composer.filter(ctx => ctx.hasForm && inputOf(ctx) !== undefined)
  open.use(
    conversations<BotContext, Context>({
      storage: {
        type: 'context',
        version: 0,
        adapter: {
          read: () => structuredClone(waiting),
          write: () => undefined,
          delete: () => undefined,
        },
      },
    }),
  )
  open.use(createConversation(builder(play), ID))
  return composer
}

/** Waits for one update, hands it to the form, and rewinds: the log never grows. */
const builder =
  (play: (input: Input) => Screen) =>
  async (conversation: Conversation<BotContext>): Promise<void> => {
    const start = conversation.checkpoint()
    await conversation.wait()
    await conversation.external(ctx => {
      const input = inputOf(ctx)
      if (input) ctx.show(play(input))
    })
    await conversation.rewind(start)
  }

async function waitingForTheFirstUpdate(
  { me, token }: { me: UserFromGetMe; token: string },
  play: (input: Input) => Screen,
): Promise<{ version: [0, 0]; state: ConversationData }> {
  const entered = await enterConversation(builder(play), { update: { update_id: 0 }, api: { token }, me })
  if (entered.status !== 'handled') throw new Error('the form conversation did not wait for its first update')
  const { replay, interrupts } = entered
  return { version: [0, 0], state: { [ID]: [{ replay, interrupts }] } }
}

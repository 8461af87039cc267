/**
 * The bot: what a person does in chat finds its screen here; which there are stands in `rooms.ts`.
 *
 * The order is the whole of the routing: groups and blocks first, then the human who has the chat, then commands, links and
 * the menu's labels, then buttons of screens, then the form that holds the floor, then a kind word for everything else.
 */
import { Bot, Composer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { openAccount, setReachable } from '../records/accounts.ts'
import { dayAt } from '../records/jakarta.ts'
import { floorAt, NOBODY, type Floor } from '../records/questions/floor.ts'
import type { Store } from '../store/store.ts'
import type { Decision, Outgoing, Route, Said, WireEvent } from '../telegram/message.ts'
import { CHANNEL } from './channel.ts'
import type { BotContext } from './context.ts'
import { documentFetched } from './documents/fetched.ts'
import { DOCUMENT_UPLOADED, documentUploaded } from './documents/uploaded.ts'
import type { Flood } from './flood.ts'
import { play } from './forms/driver.ts'
import { formFloor } from './forms/floor.ts'
import type { House, Reply, Screen, Turn } from './house.ts'
import { withOwnKeyboard } from './keyboard.ts'
import { fallbackScreens } from './menu/feature.ts'
import { lateWords, talkFloor } from './questions/floor.ts'
import { edit, message } from './render.ts'
import { book, rooms, type Rooms } from './rooms.ts'
import { isWellFormed, kindOf } from './well-formed.ts'
import type { View } from './view.ts'
import { editListening, withListening } from './voices/offer.ts'
import { words as w } from './words.ts'

export interface Guard {
  /** Holds back what a chat sends beyond its measure. */
  readonly flood?: Flood
  /** Told of an update that is not read, with its kind: should Telegram ever send others, it must be seen. */
  readonly onUnsound?: (kind: string) => void
}

/** Where an update goes, and whether it belongs to nothing that must not be held back. */
interface Chosen {
  readonly screen: Screen
  readonly isFree: boolean
}

/**
 * @param bot its identity; the token is only ever used to build contexts, never to call.
 * @param made of these rooms; others are for measuring.
 * @param guard against what nobody sends by hand: beyond a chat's measure, or not as Telegram sends it.
 */
export async function makeRoute(
  bot: { me: UserFromGetMe; token: string },
  house: House,
  store: Store,
  made: Rooms = rooms,
  { flood, onUnsound }: Guard = {},
): Promise<Route> {
  const chosen = new WeakMap<Update, Chosen>()
  const router = new Bot<BotContext>(bot.token, { botInfo: bot.me, client: { fetch: noNetwork } })
  router.use(async (ctx, next) => {
    ctx.show = screen => void chosen.set(ctx.update, { screen, isFree: isFree(ctx) })
    await next()
  })
  const groups = router.chatType(['group', 'supergroup', 'channel'])
  groups.on('message', ctx => ctx.show(groupSentence))
  // Nothing else that happens in a group is answered.
  groups.use(() => undefined)
  router.on('my_chat_member', ctx => {
    const reachable = ctx.myChatMember.new_chat_member.status === 'member'
    ctx.show(async ({ tx, chat }) => {
      await setReachable(tx, CHANNEL, chat, reachable)
      return { say: [] }
    })
  })
  router.use(async (ctx, next) => {
    ctx.floor = ctx.chat === undefined ? NOBODY : await floorAt(store.reader(), CHANNEL, ctx.chat.id)
    ctx.hasForm = ctx.floor.form !== undefined
    await next()
  })
  router.use(talkFloor(made.book))
  const screens = behindDoors()
  for (const add of made.screens) add(screens, made.book)
  router.use(screens)
  router.use(await formFloor(bot, input => play(made.book, input)))
  lateWords(router, store)
  fallbackScreens(router)

  return async incoming => {
    if (incoming.kind === 'event') return decisionOn(incoming.event, house)
    const { update } = incoming
    if (!isWellFormed(update)) {
      onUnsound?.(kindOf(update))
      return nothing
    }
    await router.handleUpdate(update)
    const found = chosen.get(update)
    const chat = chatOf(update)
    if (!found || chat === undefined) return nothing
    const screen =
      flood && found.isFree ? flood.through({ chat, update: update.update_id }, found.screen) : found.screen
    return inTurn(screen, house, chat, {
      tapped: update.callback_query?.message?.message_id,
      sent: (update.message ?? update.edited_message)?.message_id,
    })
  }
}

/**
 * Screens, with one door for taps and one for commands: an update passes by every handler, and grammY makes a composer for
 * each, so an answer to a form's question would pay for a hundred buttons.
 */
function behindDoors(): Composer<BotContext> {
  const screens = new Composer<BotContext>()
  const taps = screens.on('callback_query')
  const commands = screens.on('message:entities:bot_command')
  return Object.assign(screens, {
    callbackQuery: taps.callbackQuery.bind(taps),
    command: commands.command.bind(commands),
  })
}

/** Neither for a form nor for a human, nor one picture of several. */
function isFree({
  floor,
  message: sent,
  myChatMember,
}: Pick<BotContext, 'message' | 'myChatMember'> & { floor?: Floor }) {
  if (myChatMember || sent?.media_group_id !== undefined) return false
  return floor?.form === undefined && floor?.talk === undefined && floor?.waiting === undefined
}

/** An event of our own, such as a photo that has been fetched. */
function decisionOn(event: WireEvent, house: House): Decision {
  if (event.name === 'document-fetched') return inTurn(documentFetched(book, event.data), house, event.chat)
  if (event.name === DOCUMENT_UPLOADED) return inTurn(documentUploaded(book, event.data), house, event.chat)
  throw new Error(`no screen for the event ${event.name}`)
}

/** The decision that shows this screen in its chat. */
const inTurn =
  (screen: Screen, house: House, chat: number, did: Pick<Turn, 'tapped' | 'sent'> = nothingDone): Decision =>
  async tx => {
    const account = await openAccount(tx, CHANNEL, chat)
    const turn: Turn = { house, w, tx, chat, account, today: dayAt(tx.now), ...did }
    return saidBy(await screen(turn), turn)
  }

/** What happened was no deed of the person's. */
const nothingDone = { tapped: undefined, sent: undefined }

async function saidBy(reply: Reply, turn: Turn): Promise<Said> {
  const { tx, account, chat, tapped } = turn
  const changed =
    reply.edit && tapped !== undefined ? [edit(await editListening(turn, reply.edit), chat, tapped, w)] : []
  const said = reply.edit && tapped === undefined ? [reply.edit, ...reply.say] : reply.say
  const own = await Promise.all(said.map(view => withOwnKeyboard(tx, account.id, view)))
  const views: View[] = []
  for (const view of own) views.push(...(await withListening(turn, view)))
  return {
    out: [
      ...(reply.first ?? []),
      ...changed,
      ...views.map(view => message(view, { chat, class: 0 }, w)),
      ...(reply.also ?? []),
    ],
    ...(reply.toast === undefined ? {} : { toast: { text: reply.toast } }),
  }
}

/** Said once when an update has failed twice: it is kept, and will be tried again. */
export const sorry = (chat: number): Outgoing => message({ text: w('menu:sorry') }, { chat, class: 0 }, w)

const groupSentence: Screen = ({ house }) =>
  Promise.resolve({
    say: [
      {
        text: w('menu:group'),
        rows: [[{ label: w('menu:openPrivate'), url: `https://t.me/${house.botUsername}` }]],
      },
    ],
  })

const nothing: Decision = () => Promise.resolve({ out: [] })

function chatOf(update: Update): number | undefined {
  const { message: sent, edited_message: edited, callback_query: tap, my_chat_member: member } = update
  return (sent ?? edited ?? tap?.message ?? member)?.chat.id
}

/** Nothing in the bot talks to the network: what is said goes through the outbox. */
const noNetwork = () => {
  throw new Error('the bot tried to call the Bot API: return what is to be said instead')
}

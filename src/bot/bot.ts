/**
 * The bot: what a person does in chat finds its screen here.
 *
 * The order is the whole of the routing: groups and blocks first, then commands, links and the menu's labels, then
 * buttons of screens, then the form that holds the floor, then a kind word for everything else.
 */
import { Bot, Composer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import { openAccount, setReachable } from '../records/accounts.ts'
import { holdsFloor } from '../records/drafts.ts'
import { dayAt } from '../records/jakarta.ts'
import { noteUnreached } from '../records/claims/unreached.ts'
import { openVisit } from '../records/visits.ts'
import type { Store, Tx } from '../store/store.ts'
import type { Decision, Outgoing, Route, Said, Settled, WireEvent } from '../telegram/message.ts'
import { put } from '../telegram/outbox.ts'
import { benefitFeature, benefitScreens } from './benefits/feature.ts'
import { checkScreens, checkFeature } from './check/feature.ts'
import { CHANNEL } from './channel.ts'
import { claimFeatures, claimScreens } from './claims/feature.ts'
import type { BotContext } from './context.ts'
import { documentFetched } from './documents/fetched.ts'
import { formBook, play, type FormBook } from './forms/driver.ts'
import { formFloor } from './forms/floor.ts'
import type { House, Reply, Screen, Turn } from './house.ts'
import { withOwnKeyboard } from './keyboard.ts'
import { changeFeature } from './members/change.ts'
import { linkFeature, slipLinkFeature } from './members/link.ts'
import { memberScreens } from './members/feature.ts'
import { fallbackScreens, menuScreens } from './menu/feature.ts'
import { confirmFeature, confirmScreens } from './register/confirm.ts'
import { registerFeature, registerScreens } from './register/feature.ts'
import { claimIn, outgoingOf, registrationIn } from './notices.ts'
import { edit, message } from './render.ts'
import { staffFeatures, staffScreens } from './staff/feature.ts'
import { statusScreens } from './status/feature.ts'
import { words as w } from './words.ts'

/** Every form of the bot. */
export const book = formBook([
  checkFeature,
  registerFeature,
  confirmFeature,
  linkFeature,
  ...claimFeatures,
  benefitFeature,
  slipLinkFeature,
  changeFeature,
  ...staffFeatures,
])

/** What the bot is made of: its forms, and the screens that lead to them. */
export interface Rooms {
  readonly book: FormBook
  readonly screens: readonly ((screens: Composer<BotContext>, book: FormBook) => void)[]
}

export const rooms: Rooms = {
  book,
  screens: [
    menuScreens,
    checkScreens,
    registerScreens,
    confirmScreens,
    statusScreens,
    memberScreens,
    claimScreens,
    benefitScreens,
    staffScreens,
  ],
}

/**
 * @param bot its identity; the token is only ever used to build contexts, never to call.
 * @param made of these rooms; others are for measuring.
 */
export async function makeRoute(
  bot: { me: UserFromGetMe; token: string },
  house: House,
  store: Store,
  made: Rooms = rooms,
): Promise<Route> {
  const chosen = new WeakMap<Update, Screen>()
  const router = new Bot<BotContext>(bot.token, { botInfo: bot.me, client: { fetch: noNetwork } })
  router.use(async (ctx, next) => {
    ctx.show = screen => void chosen.set(ctx.update, screen)
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
    ctx.hasForm = ctx.chat !== undefined && (await holdsFloor(store.reader(), CHANNEL, ctx.chat.id))
    await next()
  })
  const screens = new Composer<BotContext>()
  for (const add of made.screens) add(screens, made.book)
  router.use(screens)
  router.use(await formFloor(bot, input => play(made.book, input)))
  fallbackScreens(router)

  return async incoming => {
    if (incoming.kind === 'event') return decisionOn(incoming.event, house)
    const { update } = incoming
    await router.handleUpdate(update)
    const screen = chosen.get(update)
    const chat = chatOf(update)
    if (!screen || chat === undefined) return nothing
    return inTurn(screen, house, chat, {
      tapped: update.callback_query?.message?.message_id,
      sent: (update.message ?? update.edited_message)?.message_id,
    })
  }
}

/** An event of our own, such as a photo that has been fetched. */
function decisionOn(event: WireEvent, house: House): Decision {
  if (event.name === 'document-fetched') return inTurn(documentFetched(book, event.data), house, event.chat)
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

async function saidBy(reply: Reply, { tx, account, chat, tapped }: Turn): Promise<Said> {
  const changed = reply.edit && tapped !== undefined ? [edit(reply.edit, chat, tapped, w)] : []
  const said = reply.edit && tapped === undefined ? [reply.edit, ...reply.say] : reply.say
  const views = await Promise.all(said.map(view => withOwnKeyboard(tx, account.id, view)))
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

/**
 * What became of a message: whoever cannot be reached is known as such, until they write again; a notice that did not
 * arrive is told in person, and one about a claim by the office, which hears of it.
 */
export async function settled(tx: Tx, { state, chat, ref }: Settled): Promise<void> {
  if (state === 'gone') await setReachable(tx, CHANNEL, chat, false)
  if (state !== 'gone' && state !== 'wrong') return
  const why = state === 'gone' ? 'unreachable' : 'refused'
  const [registration, claim] = [registrationIn(ref), claimIn(ref)]
  const notices = [
    ...(registration === undefined ? [] : await openVisit(tx, registration, why)),
    ...(claim === undefined ? [] : await noteUnreached(tx, { claim, why })),
  ]
  if (notices.length > 0) await put(tx, await outgoingOf(tx, notices))
}

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

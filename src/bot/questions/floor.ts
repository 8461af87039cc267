/**
 * Who gets the next message of a chat, as long as a human has it or a question is being asked. It stands before screens and
 * forms; `lateWords` stands behind them.
 */
import { Composer } from 'grammy'
import { findAccount } from '../../records/accounts.ts'
import { endedJustNow } from '../../records/questions/queue.ts'
import type { Store } from '../../store/store.ts'
import { CHANNEL } from '../channel.ts'
import type { BotContext } from '../context.ts'
import type { FormBook } from '../forms/driver.ts'
import { filesScreen, releaseScreen } from '../staff/questions/hand.ts'
import * as links from '../links.ts'
import { said } from '../menu/said.ts'
import { words as w } from '../words.ts'
import { addedBy, ASK_FORM, askedBy } from './ask.ts'
import { FILLED } from './filled.ts'
import { RATE } from './notices.ts'
import { sentOf, type Sent } from './sent.ts'
import { spokenAnswer } from './spoken.ts'
import { endScreen, lateScreen, meanwhileScreen, relayScreen } from './talk.ts'

const END = /^\/selesai\b/
const RELEASE = /^\/lepas\b/
const COMMAND = /^\//
/** What is tapped goes on working: it belongs to the conversation. */
const OWN_BUTTONS = new RegExp(`^(${links.endTalk}$|${FILLED}|${RATE})`)

const textOf = (ctx: BotContext) => ctx.message?.text ?? ''
const any =
  (...tests: ((ctx: BotContext) => boolean)[]) =>
  (ctx: BotContext) =>
    tests.some(test => test(ctx))

/** To the letter: an officer may well write "selesai" to somebody. */
const pressed = (label: string) => (ctx: BotContext) => textOf(ctx) === label

const personEnds = any(ctx => END.test(textOf(ctx)), said(w('question:key.end')))
const officerEnds = any(ctx => END.test(textOf(ctx)), pressed(w('question:key.done')))
const releases = any(ctx => RELEASE.test(textOf(ctx)), pressed(w('question:key.release')))
const wantsFile = pressed(w('question:key.file'))
/** The desk goes on working while an officer talks. */
const isOfDesk = any(ctx => COMMAND.test(textOf(ctx)), said(w('menu:desk')), said(w('menu:public')))

export function talkFloor(book: FormBook): Composer<BotContext> {
  const floor = new Composer<BotContext>()
  personTalks(floor.filter(ctx => ctx.floor.talk?.side === 'person'))
  officerTalks(floor.filter(ctx => ctx.floor.talk?.side === 'officer'))
  asking(
    floor.filter(ctx => ctx.floor.form === ASK_FORM && ctx.message !== undefined),
    book,
  )
  const inForm = floor.filter(ctx => ctx.hasForm && book.get(ctx.floor.form ?? '')?.unassisted !== true)
  inForm.on(['message:voice', 'message:audio', 'message:video_note'], (ctx, next) => {
    const sent = sentOf(ctx)
    return sent ? ctx.show(spokenAnswer(book, sent)) : next()
  })
  return floor
}

/** Everything goes to the human but what ends it. Nothing else is answered. */
function personTalks(person: Composer<BotContext>): void {
  person.use((ctx, next) => {
    const tapped = ctx.callbackQuery?.data
    if (tapped !== undefined) return OWN_BUTTONS.test(tapped) ? next() : ctx.show(meanwhileScreen)
    if (personEnds(ctx)) return ctx.show(endScreen)
    const [sent, question] = [withoutCode(sentOf(ctx)), ctx.floor.talk?.question]
    if (sent && question !== undefined)
      ctx.show(relayScreen(question, sent, { hint: COMMAND.test(textOf(ctx)) }))
  })
}

/** A link that was tapped may hold somebody's one-time code: that is for nobody else's eyes. */
const withoutCode = (sent: Sent | undefined): Sent | undefined =>
  sent?.body.text?.startsWith('/start ') ? { ...sent, body: { ...sent.body, text: '/start' } } : sent

/**
 * What an officer types for a form that they opened meanwhile is never for the person: it may be their PIN. Buttons and
 * commands are the desk's.
 */
function officerTalks(officer: Composer<BotContext>): void {
  officer.use((ctx, next) => {
    if (ctx.callbackQuery) return next()
    if (officerEnds(ctx)) return ctx.show(endScreen)
    if (releases(ctx)) return ctx.show(releaseScreen)
    if (wantsFile(ctx)) return ctx.show(filesScreen())
    if (ctx.hasForm || isOfDesk(ctx)) return next()
    const [sent, question] = [sentOf(ctx), ctx.floor.talk?.question]
    if (sent && question !== undefined) ctx.show(relayScreen(question, sent))
  })
}

/** Text is read by the form; the rest is the question too. */
function asking(asked: Composer<BotContext>, book: FormBook): void {
  asked.use((ctx, next) => {
    const sent = ctx.message?.text === undefined ? sentOf(ctx) : undefined
    return sent ? ctx.show(askedBy(book, sent)) : next()
  })
}

/** So soon after the last line a further text belongs to it: people write one sentence in three messages. */
const GOES_ON_MS = 3 * 60_000

/** What nothing else took: it belongs to a question that waits, or to a conversation that has just ended. */
export function lateWords(screens: Composer<BotContext>, store: Store): void {
  screens.on('message', async (ctx, next) => {
    const { waiting } = ctx.floor
    const [sent, text] = [sentOf(ctx), textOf(ctx)]
    if (!sent || ctx.hasForm || COMMAND.test(text)) return next()
    const goesOn = waiting && store.now().getTime() - waiting.lastAt.getTime() < GOES_ON_MS
    if (waiting && (text === '' || goesOn)) return ctx.show(addedBy(sent))
    const account = await findAccount(store.reader(), CHANNEL, ctx.chat.id)
    const ended = account && (await endedJustNow(store.reader(), account.id))
    return ended ? ctx.show(lateScreen) : next()
  })
}

/**
 * The main menu, the way to every page, and the kind word for what nothing else understood.
 */
import type { Composer } from 'grammy'
import { floorOf } from '../../records/drafts/drafts.ts'
import { isLikeCode } from '../../records/one-time-codes.ts'
import type { BotContext } from '../context.ts'
import { resumeForm, type FormBook } from '../forms/driver.ts'
import { readButton } from '../forms/input.ts'
import { hears } from '../forms/match.ts'
import type { Screen } from '../house.ts'
import { asksSomething, saysSomething } from '../../records/answers/reading.ts'
import { choicesScreen } from '../announcements/choices.ts'
import { answerScreen } from '../answers/asked.ts'
import { askScreen } from '../answers/topics.ts'
import { claimsScreen, mourningClaimsScreen, urgentClaimsScreen } from '../claims/entry.ts'
import { mindful, plainMenu } from '../claims/holder.ts'
import { isOfOffice } from '../keyboard.ts'
import * as links from '../links.ts'
import { words as w } from '../words.ts'
import { withWayBack } from './back.ts'
import { courtesyTo } from './courtesy.ts'
import { helpScreen, programScreen } from './pages.ts'
import { said } from './said.ts'
import { codeScreen, lost, pointed, stopsNews, strayScreen } from './ways.ts'

/** Deep links `?start=…` to pages of this room; other rooms add their own. */
const pages: ReadonlyMap<string, Screen> = new Map([
  ['bantuan', helpScreen],
  ['program', programScreen],
  ['tanya', askScreen],
])

export function menuScreens(screens: Composer<BotContext>, book: FormBook): void {
  screens.command('mulai', ctx => ctx.show(welcome))
  screens.command('start', (ctx, next) => {
    const page = ctx.match === '' ? welcome : pages.get(ctx.match)
    return page ? ctx.show(page) : next()
  })
  screens.command('bantuan', ctx => ctx.show(helpScreen))
  screens.command('program', ctx => ctx.show(programScreen))
  screens.command('batal', (ctx, next) => (ctx.hasForm ? next() : ctx.show(nothingOpen)))
  screens.filter(said(w('menu:ask'))).use(ctx => ctx.show(askScreen))
  screens.filter(said(w('menu:public'))).use(ctx => ctx.show(publicMenu))
  screens.callbackQuery(links.program, ctx => ctx.show(programScreen))
  screens.callbackQuery(links.ask, ctx => ctx.show(askScreen))
  screens.callbackQuery(links.goOn, ctx => ctx.show(goOn(book)))
}

/** Whatever nobody else took: links that lead nowhere, buttons that are void, words without a form. */
export function fallbackScreens(screens: Composer<BotContext>): void {
  screens.command('start', ctx => ctx.show(welcome))
  screens.on('callback_query', ctx => {
    const ofForm = ctx.callbackQuery.data !== undefined && readButton(ctx.callbackQuery.data) !== undefined
    ctx.show(() => Promise.resolve({ say: [], toast: w(ofForm ? 'form:oldButton' : 'menu:oldButton') }))
  })
  screens.on(['message:voice', 'message:audio', 'message:video_note'], ctx =>
    ctx.show(mindful(strayScreen('voice'))),
  )
  screens.on('message', ctx => ctx.show(heard(ctx.message.text)))
}

/**
 * What somebody wrote freely. Commands and bare numbers ask nothing; a death or an accident that is told of leads to the
 * reports, unless it is asked about and there is an answer.
 */
function heard(text: string | undefined): Screen {
  const ofClaims = hears(text, w('claims:entry.heard'))
  const ofDeath = hears(text, w('claims:entry.deathHeard')) ? mourningClaimsScreen : claimsScreen
  const reports = hears(text, w('claims:entry.urgentHeard')) ? urgentClaimsScreen : ofDeath
  if (text === undefined || text.startsWith('/')) return ofClaims ? reports : mindful(lost)
  const courtesy = courtesyTo(text)
  if (courtesy !== undefined) return mindful(saying(courtesy))
  if (stopsNews(text)) return choicesScreen
  if (isLikeCode(text)) return mindful(codeScreen)
  // Where the office is and when it is open stands on the page that tells how to ask.
  const orElse = hears(text, w('menu:officeHeard')) ? askScreen : undefined
  if (!saysSomething(text)) return ofClaims ? reports : mindful(orElse ?? pointed(text))
  if (!ofClaims) return mindful(answerScreen(text, orElse ? { orElse } : {}))
  return asksSomething(text) ? mindful(answerScreen(text, { orElse: reports, ofClaims })) : reports
}

const welcome: Screen = mindful(
  async turn => ({
    say: [await withWayBack(turn, { text: w('menu:welcome'), voice: 'menu:welcome', keyboard: 'menu' })],
  }),
  plainMenu,
)

/** What everybody else sees, for somebody of the office: with the citizens' keyboard until the next menu. */
const publicMenu: Screen = async turn => {
  const back = (await isOfOffice(turn.tx, turn.account.id)) ? [w('menu:backToDesk')] : []
  const text = [w('menu:welcome'), ...back].join('\n\n')
  return { say: [await withWayBack(turn, { text, voice: 'menu:welcome', keyboard: 'public' })] }
}

const saying =
  (text: string): Screen =>
  async turn => ({ say: [await withWayBack(turn, { text, keyboard: 'menu' })] })

const nothingOpen: Screen = () =>
  Promise.resolve({ say: [{ text: w('form:closing.nothingOpen'), keyboard: 'menu' }] })

const goOn =
  (book: FormBook): Screen =>
  async turn => {
    const row = await floorOf(turn.tx, turn.account.id)
    const feature = row && book.get(row.form)
    return row && feature ? resumeForm(turn, feature, row) : nothingOpen(turn)
  }

/**
 * Registration: opening the form, handing it in, the receipt; and the same form again for mending or correcting.
 */
import type { Composer } from 'grammy'
import { recordConsent } from '../../records/consents.ts'
import { closeDraft, draftsOf, type DraftRow } from '../../records/drafts.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import { resubmit, startCorrection, submitRegistration, type Overtaken } from '../../records/registrations.ts'
import { setting } from '../../records/settings.ts'
import { carried } from '../check/carry.ts'
import { codesOf, verdictOf } from '../check/eligibility.ts'
import type { BotContext } from '../context.ts'
import { momentWords } from '../format.ts'
import { openForm, resumeForm, type FormFeature, type HandedIn } from '../forms/driver.ts'
import type { Draft } from '../forms/draft.ts'
import type { Answers } from '../forms/form.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { said } from '../menu/said.ts'
import { outgoingOf } from '../notices.ts'
import { fileScreen } from '../status/file.ts'
import { words as w } from '../words.ts'
import { birthOf, fromRecord, toRecord } from './answers.ts'
import {
  ANNOUNCEMENTS_CONSENT_VERSION,
  NOTICE_VERSION,
  PHOTO_CONSENT_VERSION,
  registerForm,
  type RegisterAnswers,
} from './form.ts'
import { receiptView, resentView } from './receipt.ts'

const ANEW = 'rg:anew'
const RESUME = 'rg:resume'
/** After a registration's id: the form that is open may go. */
const THROW_AWAY = '!'

export function registerScreens(screens: Composer<BotContext>): void {
  screens.command('daftar', ctx => ctx.show(open({})))
  screens.command('start', (ctx, next) => (ctx.match === 'daftar' ? ctx.show(open({})) : next()))
  screens.filter(said(w('menu:register'))).use(ctx => ctx.show(open({})))
  screens.callbackQuery(links.register, ctx => ctx.show(open({})))
  screens.callbackQuery(ANEW, ctx => ctx.show(anew))
  screens.callbackQuery(RESUME, ctx => ctx.show(resume))
  screens.callbackQuery(new RegExp(`^${links.registerFromCheck}(\\w+)$`), ctx =>
    ctx.show(open(ofOneself(carried(ctx.match[1] ?? '')))),
  )
  screens.callbackQuery(new RegExp(`^${links.mend}([\\w-]+)(${THROW_AWAY})?$`), ctx =>
    ctx.show(mend(ctx.match[1] ?? '', ctx.match[2] === THROW_AWAY)),
  )
}

/** The check asked about the person who wrote: its answers must not become those of somebody else. */
const ofOneself = (answers: Answers): Answers =>
  Object.keys(answers).length === 0 ? {} : { forSelf: 'self', ...answers }

const open =
  (answers: Answers): Screen =>
  async turn => {
    const kept = await openDraftOf(turn)
    if (kept) return anotherOpen(kept, ANEW)
    const filled = Object.keys(answers).length > 0
    return openForm(turn, registerFeature, {
      answers,
      intro: w(filled ? 'register:introFilled' : 'register:intro'),
    })
  }

/** Nothing that was answered is thrown away unasked. `anew`: the button that does it. */
function anotherOpen(kept: DraftRow, anew: string): Reply {
  const { name } = draftIn(kept).answers as Partial<RegisterAnswers>
  const text =
    name === undefined ? w('register:openAlready') : w('register:openAlreadyOf', { name: escapeHtml(name) })
  return {
    say: [
      {
        text,
        rows: [
          [{ label: w('menu:goOn'), data: RESUME, style: 'primary' }],
          [{ label: w('register:startNew'), data: anew, style: 'danger' }],
        ],
      },
    ],
  }
}

const draftIn = (row: DraftRow) => JSON.parse(row.body) as Draft

const anew: Screen = async turn => {
  const kept = await openDraftOf(turn)
  if (kept) await closeDraft(turn.tx, kept.id)
  return open({})(turn)
}

const resume: Screen = async turn => {
  const kept = await openDraftOf(turn)
  return kept ? resumeForm(turn, registerFeature, kept) : open({})(turn)
}

const openDraftOf = async ({ tx, account }: Turn) =>
  (await draftsOf(tx, account.id)).find(draft => draft.form === registerForm.id)

/** The form again, filled in: what the office wants mended is asked anew, or everything may be changed. */
const mend =
  (id: string, throwAway: boolean): Screen =>
  async turn => {
    const { tx, account, today } = turn
    const file = await startCorrection(tx, { id, account: account.id })
    if (!file.ok) return file.error === 'not-found' ? { say: [], toast: w('menu:oldButton') } : tooLate(file)
    const about = `${id}@${file.version}`
    const kept = await openDraftOf(turn)
    if (kept && draftIn(kept).about === about) return resumeForm(turn, registerFeature, kept)
    if (kept && !throwAway) return anotherOpen(kept, `${links.mend}${id}${THROW_AWAY}`)
    if (kept) await closeDraft(tx, kept.id)
    const filled = await fromRecord(tx, file.registration, file.answers, today)
    const answers = Object.fromEntries(
      Object.entries(filled).filter(([question]) => !file.questions.includes(question)),
    )
    const { number } = file.registration
    const intro = file.questions.length > 0 ? 'register:introMending' : 'register:introCorrecting'
    return openForm(turn, registerFeature, {
      answers,
      about,
      intro: w(intro, { number: showPublicNumber(number) }),
    })
  }

export const registerFeature: FormFeature<RegisterAnswers> = { form: registerForm, handIn }

async function handIn(
  turn: Turn,
  answers: RegisterAnswers,
  draft: { id: string; about: string | undefined },
): Promise<HandedIn> {
  const { tx, account, today } = turn
  const verdict = await verdictOf(tx, { ...answers, birthDate: birthOf(answers, today).birthDate }, today)
  const submission = {
    draft: draft.id,
    account: account.id,
    answers: toRecord(answers, today),
    formVersion: registerForm.version,
    eligibility: codesOf(verdict),
  }
  await keepConsents(turn, answers)
  if (draft.about !== undefined) return handInAgain(turn, submission, draft.about)
  const submitted = await submitRegistration(tx, { ...submission, year: await setting(tx, 'programme-year') })
  if (!submitted.ok) return { done: false, lead: w('register:tooManyOthers') }
  const { registration, notices, shown } = submitted
  const also = await outgoingOf(tx, notices)
  if (shown === 'own-file') {
    const file = await fileScreen(registration.id)(turn)
    return done({ ...file, say: [{ text: w('register:ownFile'), keyboard: 'menu' }, ...file.say] })
  }
  return done({ say: await receiptView(turn, registration, submission.answers, verdict), also })
}

/** A mended or corrected file; the office may have been faster. */
async function handInAgain(
  turn: Turn,
  submission: Parameters<typeof resubmit>[1] extends infer Change ? Omit<Change, 'id' | 'version'> : never,
  about: string,
): Promise<HandedIn> {
  const [id = '', version = ''] = about.split('@')
  const again = await resubmit(turn.tx, { ...submission, id, version: Number(version) })
  if (again.ok)
    return done({
      say: [resentView(again.registration)],
      also: await outgoingOf(turn.tx, again.notices),
    })
  if (again.error === 'own-file') return done(await fileScreen(again.registration.id)(turn))
  if (again.error === 'not-found') return done({ say: [{ text: w('menu:oldButton'), keyboard: 'menu' }] })
  return done(tooLate(again))
}

function tooLate(overtaken: Overtaken): Reply {
  const at = overtaken.error === 'decided-already' ? overtaken.at : overtaken.registration.decidedAt
  const when = at ? momentWords(at) : w('register:justNow')
  return { say: [{ text: w('register:decidedMeanwhile', { when }), keyboard: 'menu' }] }
}

/** What was acknowledged and agreed to, each with its text's version. */
async function keepConsents({ tx, account }: Turn, answers: RegisterAnswers): Promise<void> {
  const record = (
    purpose: Parameters<typeof recordConsent>[1]['purpose'],
    version: string,
    isGiven: boolean,
  ) => recordConsent(tx, { account: account.id, purpose, version, given: isGiven })
  await record('notice', NOTICE_VERSION, true)
  if (answers.photoConsent)
    await record('telegram-photos', PHOTO_CONSENT_VERSION, answers.photoConsent === 'yes')
  if (answers.deletePhotos)
    await record('delete-photos', PHOTO_CONSENT_VERSION, answers.deletePhotos === 'yes')
  await record('announcements', ANNOUNCEMENTS_CONSENT_VERSION, answers.announcements === 'yes')
}

const done = (reply: Reply): HandedIn => ({ done: true, reply })

/** Registration: the ways to the form, and to the same form again for mending or correcting. Handing in is `hand-in.ts`. */
import type { Composer } from 'grammy'
import { closeDraft, draftsOf, type DraftRow } from '../../records/drafts/drafts.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import { hasAreas } from '../../program/office.ts'
import type { Notice } from '../../records/notices.ts'
import { authorise, type Denied } from '../../records/office/officers.ts'
import {
  startCorrection,
  startCorrectionForWorker,
  type Correction,
} from '../../records/registrations/correct.ts'
import type { Overtaken } from '../../records/registrations/registration-rows.ts'
import { carried } from '../check/carry.ts'
import type { BotContext } from '../context.ts'
import { openForm, resumeForm } from '../forms/driver.ts'
import type { Draft } from '../forms/draft.ts'
import type { Answers } from '../forms/form.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen, Turn } from '../house.ts'
import * as links from '../links.ts'
import { said } from '../menu/said.ts'
import { outgoingOf } from '../notices.ts'
import { deniedReply, deskButton } from '../staff/gate.ts'
import { words as w } from '../words.ts'
import { stageNow } from '../year-stage.ts'
import { fromRecord } from './answers.ts'
import { registerForm } from './form.ts'
import { registerFeature, tooLate } from './hand-in.ts'
import type { RegisterAnswers } from './questions/shared.ts'

const ANEW = 'rg:anew'
const ANEW_FOR_WORKER = `${links.registerForWorker}!`
const RESUME = 'rg:resume'
/** After a registration's id: the form that is open may go. */
const THROW_AWAY = '!'

export function registerScreens(screens: Composer<BotContext>): void {
  screens.command('daftar', ctx => ctx.show(open({})))
  screens.command('start', (ctx, next) => (ctx.match === 'daftar' ? ctx.show(open({})) : next()))
  screens.filter(said(w('menu:register'))).use(ctx => ctx.show(open({})))
  screens.callbackQuery(links.register, ctx => ctx.show(open({})))
  screens.callbackQuery(links.registerForWorker, ctx => ctx.show(openForWorker))
  screens.callbackQuery(ANEW, ctx => ctx.show(anew))
  screens.callbackQuery(ANEW_FOR_WORKER, ctx => ctx.show(anewForWorker))
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
    const closed = await closedReply(turn, kept, links.register)
    if (closed) return closed
    if (kept) return anotherOpen(kept, ANEW)
    const filled = Object.keys(answers).length > 0
    return openForm(turn, registerFeature, {
      answers,
      intro: w(filled ? 'register:introFilled' : 'register:intro'),
    })
  }

/** For somebody who sits beside an officer, or cannot read. */
const openForWorker: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'register-others')
  if (!allowed.ok) return deniedReply(turn, allowed, links.registerForWorker)
  const { role, areas } = allowed.officer
  if (hasAreas(role) && areas.length === 0)
    return deniedReply(turn, { ok: false, error: 'denied', why: 'area' }, links.registerForWorker)
  const kept = await openDraftOf(turn)
  const closed = await closedReply(turn, kept, links.registerForWorker)
  if (closed) return closed
  if (kept) return anotherOpen(kept, ANEW_FOR_WORKER)
  return openForm(turn, registerFeature, {
    answers: { forSelf: 'office' },
    intro: w('register:office.intro'),
  })
}

/** The year is closed: no new form, and what is open already stays. @param way the button that was tapped. */
async function closedReply(
  { tx }: Turn,
  kept: DraftRow | undefined,
  way: typeof links.register | typeof links.registerForWorker,
): Promise<Reply | undefined> {
  const { year, state } = await stageNow(tx)
  if (state !== 'closed') return undefined
  const forWorker = way === links.registerForWorker
  const text = w(forWorker ? 'year:public.closedForWorker' : 'year:public.closed', { year })
  if (!kept) return { say: [{ text, ...(forWorker ? { rows: [[deskButton]] } : { keyboard: 'menu' }) }] }
  const goOn = { label: w('menu:goOn'), data: RESUME, style: 'primary' } as const
  return { say: [{ text: `${text}\n\n${w('year:public.closedKept')}`, rows: [[goOn]] }] }
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
  const closed = await closedReply(turn, kept, links.register)
  if (closed) return closed
  if (kept) await closeDraft(turn.tx, kept.id)
  return open({})(turn)
}

const anewForWorker: Screen = async turn => {
  const kept = await openDraftOf(turn)
  const closed = await closedReply(turn, kept, links.registerForWorker)
  if (closed) return closed
  if (kept) await closeDraft(turn.tx, kept.id)
  return openForWorker(turn)
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
    const { tx, today } = turn
    const file = await correctionFor(turn, id)
    if (!file.ok) {
      if (file.error === 'denied') return deniedReply(turn, file, `${links.mend}${id}`)
      return file.error === 'not-found' ? { say: [], toast: w('menu:oldButton') } : tooLate(file)
    }
    const about = `${id}@${file.version}`
    const kept = await openDraftOf(turn)
    const also = await outgoingOf(tx, file.notices)
    if (kept && draftIn(kept).about === about)
      return { ...(await resumeForm(turn, registerFeature, kept)), also }
    if (kept && !throwAway) return anotherOpen(kept, `${links.mend}${id}${THROW_AWAY}`)
    if (kept) await closeDraft(tx, kept.id)
    const filled = await fromRecord(tx, file, today)
    const answers = Object.fromEntries(
      Object.entries(filled).filter(([question]) => !file.questions.includes(question)),
    )
    const { number } = file.registration
    const intro = file.questions.length > 0 ? 'register:introMending' : 'register:introCorrecting'
    const opened = await openForm(turn, registerFeature, {
      answers,
      about,
      intro: w(intro, { number: showPublicNumber(number) }),
    })
    return { ...opened, also }
  }

/** Of one's own file; or, for somebody of the office, of one that they may mend with the worker. */
async function correctionFor(
  { tx, account }: Turn,
  id: string,
): Promise<
  | (Correction & { notices: Notice[]; forWorker: boolean })
  | { ok: false; error: 'not-found' }
  | Overtaken
  | Denied
> {
  const own = await startCorrection(tx, { id, account: account.id })
  if (own.ok) return { ...own, notices: [], forWorker: false }
  if (own.error !== 'not-found') return own
  const forWorker = await startCorrectionForWorker(tx, { id, officer: account.id })
  return forWorker.ok ? { ...forWorker, forWorker: true } : forWorker
}

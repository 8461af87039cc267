/** The registration form handed in: the receipt, what the office has already, or why the form stays open. */
import { keepAnswer } from '../../records/announcements/choices.ts'
import { recordConsent, saidNoSince, type ConsentPurpose } from '../../records/consents.ts'
import type { Denied } from '../../records/office/officers.ts'
import { resubmit } from '../../records/registrations/correct.ts'
import { submitRegistration, type Submitted } from '../../records/registrations/hand-in.ts'
import type { Overtaken } from '../../records/registrations/registration-rows.ts'
import { setting } from '../../records/settings/settings.ts'
import { codesOf, verdictOf } from '../check/eligibility.ts'
import { momentWords } from '../format.ts'
import type { FormFeature, HandedIn } from '../forms/driver.ts'
import type { Reply, Turn } from '../house.ts'
import { outgoingOf } from '../notices.ts'
import { fileScreen } from '../status/file.ts'
import { words as w } from '../words.ts'
import { birthOf, toRecord } from './answers.ts'
import { registerForm } from './form.ts'
import { sendsPhotos } from './questions/papers.ts'
import {
  ANNOUNCEMENTS_CONSENT_VERSION,
  NOTICE_VERSION,
  PHOTO_CONSENT_VERSION,
  type RegisterAnswers,
} from './questions/shared.ts'
import { receiptView, resentViews } from './receipt.ts'

export const registerFeature: FormFeature<RegisterAnswers> = {
  form: registerForm,
  async handIn(turn, answers, draft) {
    const handed = await handIn(turn, answers, draft)
    // The summary of somebody else's answers does not stay in an officer's chat.
    return handed.done && answers.forSelf === 'office' && turn.tapped !== undefined
      ? { ...handed, reply: { ...handed.reply, edit: { text: w('register:office.sent') } } }
      : handed
  },
}

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
    ...(answers.forSelf === 'office' ? { byOffice: { present: answers.present ?? 'nobody' } } : {}),
  }
  if (draft.about !== undefined) return handInAgain(turn, answers, submission, draft.about)
  const year = await setting(tx, 'programme-year')
  const submitted = await submitRegistration(tx, { ...submission, year })
  if (!submitted.ok) return notTaken(submitted, year)
  await keepConsents(turn, answers, draft.id)
  const { registration, notices, shown } = submitted
  const also = await outgoingOf(tx, notices)
  if (shown === 'own-file') {
    const file = await fileScreen(registration.id)(turn)
    const text = w(submission.byOffice ? 'register:office.ownFile' : 'register:ownFile')
    return done({ ...file, say: [{ text, keyboard: 'menu' }, ...file.say] })
  }
  return done({ say: await receiptView(turn, registration, submission.answers, verdict), also })
}

/** The form stays as it is. */
function notTaken(why: Extract<Submitted, { ok: false }>, year: number): HandedIn {
  switch (why.error) {
    case 'denied':
      return notNow(why)
    case 'too-many-others':
      return { done: false, lead: w('register:tooManyOthers') }
    case 'year-closed':
      return { done: false, lead: w('year:public.closedAtHandIn', { year }) }
  }
}

/** The role was taken away while the form was open: the form stays as it is. */
const notNow = ({ why }: Denied): HandedIn => ({
  done: false,
  lead: w(`register:office.denied.${why === 'pin' ? 'role' : why}`),
})

/** A mended or corrected file; the office may have been faster. */
async function handInAgain(
  turn: Turn,
  answers: RegisterAnswers,
  submission: Parameters<typeof resubmit>[1] extends infer Change ? Omit<Change, 'id' | 'version'> : never,
  about: string,
): Promise<HandedIn> {
  const [id = '', version = ''] = about.split('@')
  const noPhotos = !sendsPhotos({ facts: { documentsVia: turn.house.documentsVia }, answers })
  const again = await resubmit(turn.tx, { ...submission, id, version: Number(version), noPhotos })
  if (again.ok) {
    await keepConsents(turn, answers, submission.draft)
    return done({
      say: resentViews(again.registration, { byOfficer: answers.forSelf === 'office' }),
      also: await outgoingOf(turn.tx, again.notices),
    })
  }
  if (again.error === 'denied') return notNow(again)
  if (again.error === 'own-file') return done(await fileScreen(again.registration.id)(turn))
  // The visit was ended while the form was open: nothing of what was typed is lost.
  if (again.error === 'not-found' && answers.forSelf === 'office')
    return { done: false, lead: w('register:office.visitOver') }
  if (again.error === 'not-found') return done({ say: [{ text: w('menu:oldButton'), keyboard: 'menu' }] })
  return done(tooLate(again))
}

/** The office was faster. */
export function tooLate(overtaken: Overtaken): Reply {
  const at = overtaken.error === 'decided-already' ? overtaken.at : overtaken.registration.decidedAt
  const when = at ? momentWords(at) : w('register:justNow')
  return { say: [{ text: w('register:decidedMeanwhile', { when }), keyboard: 'menu' }] }
}

/** What was acknowledged and agreed to, each with its text's version; no yes that was taken back while the form was open. */
async function keepConsents({ tx, account }: Turn, answers: RegisterAnswers, draft: string): Promise<void> {
  const record = (purpose: ConsentPurpose, version: string, given: boolean) =>
    recordConsent(tx, { account: account.id, purpose, version, given })
  // An officer read it to the worker, and says whether the worker agreed; the worker's own word stands with the file.
  if (answers.forSelf === 'office')
    await record('data-of-another', NOTICE_VERSION, answers.present !== 'nobody')
  else await record('notice', NOTICE_VERSION, true)
  const recordAnswer = async (purpose: ConsentPurpose, answer: 'yes' | 'no' | undefined) => {
    if (answer === undefined) return
    if (answer === 'yes' && (await saidNoSince(tx, { account: account.id, purpose, draft }))) return
    await record(purpose, PHOTO_CONSENT_VERSION, answer === 'yes')
  }
  await recordAnswer('telegram-photos', answers.photoConsent)
  await recordAnswer('delete-photos', answers.deletePhotos)
  if (answers.announcements)
    await keepAnswer(tx, {
      account: account.id,
      version: ANNOUNCEMENTS_CONSENT_VERSION,
      given: answers.announcements === 'yes',
    })
}

const done = (reply: Reply): HandedIn => ({ done: true, reply })

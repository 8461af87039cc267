/**
 * Plays the open form: reads the draft, lets the engine take one turn, and does what the turn names, all in the lane's
 * transaction.
 */
import {
  closeDraft,
  draftsOf,
  floorOf,
  openDraft,
  rest,
  saveDraft,
  takeFloor,
  type DraftRow,
} from '../../records/drafts/drafts.ts'
import { addPending, documentById, erase, isAttached } from '../../records/documents/documents.ts'
import { officerOf } from '../../records/office/officers.ts'
import { talkOfOfficer } from '../../records/questions/question-rows.ts'
import { makeId } from '../../store/ids.ts'
import { schedule } from '../../store/jobs.ts'
import { dateWords } from '../format.ts'
import { photoRefused } from '../documents/taken-back.ts'
import type { Reply, Screen, Turn as ChatTurn } from '../house.ts'
import * as links from '../links.ts'
import { afterNik, holdsNik } from '../nik/consent.ts'
import type { View } from '../view.ts'
import { voiceOfText } from '../voices/matching.ts'
import { show } from './ask.ts'
import type { Draft } from './draft.ts'
import { begin, take, type Turn } from './engine.ts'
import { readFacts } from './facts.ts'
import type { Answers, Asking, Form } from './form.ts'
import type { Input } from './input.ts'
import { withUploadLink } from './upload-link.ts'

/** What becomes of a form that is handed in: done, or not yet, with what is to be said about it. */
export type HandedIn =
  | { readonly done: true; readonly reply: Reply }
  | { readonly done: false; readonly lead: string; readonly at?: string }

/** A form and what happens when it is handed in. */
export interface FormFeature<A = Answers> {
  readonly form: Form<A>
  /** Nobody of the office helps with it: it is the office's own, or the very form that asks for them. */
  readonly unassisted?: true
  /** Handing in twice has the effect of once: the draft's id is the key. */
  handIn(
    turn: ChatTurn,
    answers: A,
    draft: { readonly id: string; readonly about: string | undefined },
  ): Promise<HandedIn>
}

/** To show a form, what becomes of it in the end does not matter. */
type Shown = Pick<FormFeature, 'form'>

export type FormBook = ReadonlyMap<string, FormFeature>

export const formBook = (features: readonly FormFeature[]): FormBook =>
  new Map(features.map(feature => [feature.form.id, feature]))

/** Gives this input to the form that holds the floor. */
export const play =
  (book: FormBook, input: Input): Screen =>
  async turn => {
    const row = await floorOf(turn.tx, turn.account.id)
    const feature = row && book.get(row.form)
    if (!row || !feature) return { say: [], toast: turn.w('form:oldButton') }
    const played = await playDraft(turn, feature, row, input)
    return played.ended && !feature.form.grave ? offeringTheNext(turn, book, played) : played
  }

/** What a turn of a form says, and whether the form is gone with it: handed in, or thrown away. */
export type Played = Reply & { readonly ended?: true }

export async function playDraft(
  turn: ChatTurn,
  feature: FormFeature,
  row: DraftRow,
  input: Input,
): Promise<Played> {
  const { form } = feature
  const world = await worldOf(turn, form)
  const draft = JSON.parse(row.body) as Draft
  const refused = input.kind === 'file' ? await photoRefused(turn, form, row) : undefined
  if (refused) return { say: [refused] }
  const move = take(form, draft, input, world)
  const played = await carryOut(turn, feature, row, move)
  if (isSecret(form, draft, world)) return withoutWhatWasTyped(turn, played)
  if (isStrayPin(input, draft, move) && (await officerOf(turn.tx, turn.account.id)))
    return withoutWhatWasTyped(turn, played)
  return isNik(form, draft, input)
    ? // Nobody is asked about the chat while they report a death.
      afterNik(turn, played, !form.grave && (move.end !== undefined || move.draft.at !== draft.at))
    : played
}

/** Whether this is a text with a NIK in it, as far as anybody can tell. */
function isNik(form: Form, { at, heard }: Draft, input: Input): boolean {
  if (input.kind !== 'text' && input.kind !== 'edited') return false
  const place = input.kind === 'edited' ? heard?.question : at
  const question = form.questions.find(({ id }) => id === place)
  return question?.kind === 'text' && question.nik === true && holdsNik(input.text)
}

function isSecret(form: Form, draft: Draft, world: Omit<Asking<Answers>, 'answers'>): boolean {
  const question = form.questions.find(({ id }) => id === draft.at)
  if (question?.kind !== 'text' && question?.kind !== 'contact') return false
  return question.secret?.({ ...world, answers: draft.answers }) === true
}

/** Six digits that answered nothing: of an officer, a PIN that nobody asked for just now. */
const isStrayPin = (input: Input, { at }: Draft, { draft, end }: Turn): boolean =>
  input.kind === 'text' &&
  /^\d{6}$/.test(input.text.trim()) &&
  end === undefined &&
  draft.at === at &&
  draft.doubted === undefined

/** A PIN does not stay in the chat, whether it was right or not. */
function withoutWhatWasTyped({ chat, sent }: ChatTurn, played: Played): Played {
  if (sent === undefined) return played
  const params = { message_id: sent }
  return { ...played, first: [{ chat, class: 0, method: 'deleteMessage', params }] }
}

/** Does what a turn names: keeps the draft, fetches and erases papers, hands in, closes. */
export async function carryOut(
  turn: ChatTurn,
  feature: FormFeature,
  row: DraftRow,
  move: Turn,
): Promise<Played> {
  const { tx, w } = turn
  for (const { question, file } of move.fetch) await fetchLater(turn, row.id, question, file)
  for (const paper of move.drop) await drop(turn, paper)
  if (move.end?.how === 'submit') return handIn(turn, feature, row, move, move.end.answers)
  if (move.end?.how === 'throw-away') {
    await closeDraft(tx, row.id)
    const text = w(feature.form.passing ? 'form:closing.nothingDone' : 'form:closing.thrownAway')
    return { say: [{ text, keyboard: 'menu' }], ended: true }
  }
  await keep(turn, row, move.draft)
  if (move.end?.how === 'rest') {
    await rest(tx, turn.account.id)
    const until = w('form:closing.keptUntil', { date: dateWords(row.expiresAt) })
    return { say: [{ text: `${w('form:closing.kept')}\n${until}`, keyboard: 'menu' }] }
  }
  const linked = await withUploadLink(
    turn,
    { form: feature.form, draft: move.draft, row, fresh: move.freshLink },
    move.say,
  )
  const say = move.helped && feature.unassisted !== true ? withHuman(turn, linked) : linked
  return { say, ...(move.toast === undefined ? {} : { toast: move.toast }) }
}

/** Under the help of a question stands the way to somebody who helps. */
function withHuman({ w }: ChatTurn, say: readonly View[]): View[] {
  const row = [{ label: w('question:form.ask'), data: `${links.askHuman}:form` }]
  const last = say.at(-1)
  if (last?.rows) return [...say.slice(0, -1), { ...last, rows: [...last.rows, row] }]
  return [...say, { text: w('question:form.offer'), rows: [row] }]
}

/** Ends a form by something that none of its questions reads, and offers the next. */
export async function endedOtherwise(
  turn: ChatTurn,
  book: FormBook,
  { id }: DraftRow,
  reply: Reply,
): Promise<Reply> {
  await closeDraft(turn.tx, id)
  return offeringTheNext(turn, book, reply)
}

/** Where a form has ended, the one that was left for it last is offered again. */
async function offeringTheNext({ tx, account, w }: ChatTurn, book: FormBook, reply: Reply): Promise<Reply> {
  const drafts = await draftsOf(tx, account.id)
  // What was handed in has led on to another form.
  if (drafts.some(({ hasFloor }) => hasFloor)) return reply
  const [resting] = drafts
    .filter(draft => book.get(draft.form)?.form.passing !== true)
    .toSorted((a, b) => +b.changedAt - +a.changedAt)
  const form = resting && book.get(resting.form)?.form
  if (!resting || !form) return reply
  const offer: View = {
    text: w('menu:formOpen', { title: form.title(w) }),
    rows: [[{ label: w('menu:goOn'), data: `${links.resumeDraft}${resting.id}`, style: 'primary' }]],
  }
  return { ...reply, say: [...reply.say, offer] }
}

/** A paper of a file that is only being corrected stays until the correction is handed in. */
async function drop({ tx }: ChatTurn, id: string): Promise<void> {
  const paper = await documentById(tx, id)
  if (paper && !isAttached(paper)) await erase(tx, id, 'replaced')
}

async function handIn(
  turn: ChatTurn,
  feature: FormFeature,
  row: DraftRow,
  move: Turn,
  answers: Answers,
): Promise<Played> {
  const { form } = feature
  const handed = await feature.handIn(turn, answers, { id: row.id, about: move.draft.about })
  if (handed.done) {
    await closeDraft(turn.tx, row.id)
    return { ...handed.reply, ended: true }
  }
  const draft = { ...move.draft, at: handed.at ?? move.draft.at }
  await keep(turn, row, draft)
  const world = await worldOf(turn, form)
  const view = show(form, draft, { ...world, answers: draft.answers }, handed.lead)
  return { say: await withUploadLink(turn, { form, draft, row }, [view]) }
}

async function keep(turn: ChatTurn, row: DraftRow, draft: Draft): Promise<void> {
  const body = JSON.stringify(draft)
  if (body !== row.body) await saveDraft(turn.tx, row.id, body)
}

async function fetchLater(
  turn: ChatTurn,
  draft: string,
  question: string,
  file: Turn['fetch'][number]['file'],
) {
  const { tx, account, chat } = turn
  const source = JSON.stringify({
    fileId: file.fileId,
    how: file.how,
    message: file.message,
    at: file.at,
    size: file.size,
  })
  await addPending(tx, { id: file.paper, account: account.id, draft, paper: question, source })
  await schedule(tx, {
    kind: 'fetch-document',
    key: file.paper,
    args: JSON.stringify({ document: file.paper, chat }),
    dueAt: tx.now,
  })
}

/** Opens a form and shows its first open question. A form of this kind that is open already goes on instead. */
export async function openForm(
  turn: ChatTurn,
  feature: Shown,
  start: { answers?: Answers; about?: string; intro?: string; replaceOpen?: boolean } = {},
): Promise<Reply> {
  const { tx, account } = turn
  const world = await worldOf(turn, feature.form)
  const { intro, replaceOpen, ...given } = start
  if (replaceOpen) await closeOpen(turn, feature.form)
  const draft = begin(feature.form, { ...world, answers: {} }, { tag: makeTag(), ...given })
  const opened = await openDraft(tx, {
    account: account.id,
    form: feature.form.id,
    body: JSON.stringify(draft),
  })
  if (!opened.ok) return resumeForm(turn, feature, opened.draft)
  const shown = show(feature.form, draft, { ...world, answers: draft.answers })
  const asked = await withUploadLink(turn, { form: feature.form, draft, row: opened.draft }, [shown])
  const lead = await leadView(turn, intro ?? feature.form.title(turn.w))
  return { say: shown.keyboard ? asked : [lead, ...asked] }
}

/** An officer who talks with somebody reads that what they type now is not for that person. */
async function leadView({ tx, account, w }: ChatTurn, text: string): Promise<View> {
  const first = (await talkOfOfficer(tx, account.id)) ? [w('question:office.formFirst')] : []
  return { text: [text, ...first].join('\n\n'), keyboard: 'form', ...voiceOfText(text) }
}

/** Throws an open form of this kind away: the new one is about something else. */
async function closeOpen({ tx, account }: ChatTurn, form: Form): Promise<void> {
  const open = (await draftsOf(tx, account.id)).find(draft => draft.form === form.id)
  if (open) await closeDraft(tx, open.id)
}

/** Gives a resting form the floor again and shows where it stands. */
export async function resumeForm(turn: ChatTurn, { form }: Shown, row: DraftRow): Promise<Reply> {
  const { w, tx } = turn
  await takeFloor(tx, row.id)
  const world = await worldOf(turn, form)
  const move = take(form, JSON.parse(row.body) as Draft, { kind: 'open' }, world)
  for (const paper of move.drop) await drop(turn, paper)
  await keep(turn, row, move.draft)
  const lead = await leadView(turn, w('form:resume', { title: form.title(w) }))
  return { say: [lead, ...(await withUploadLink(turn, { form, draft: move.draft, row }, move.say))] }
}

/** What the questions of a form look at beside the answers. */
export async function worldOf(turn: ChatTurn, form: Form): Promise<Omit<Asking<Answers>, 'answers'>> {
  return { w: turn.w, facts: await readFacts(turn, form.needs ?? []), today: turn.today }
}

/** Four characters that tell one draft's buttons from another's. */
const makeTag = () => makeId().replaceAll('-', '').slice(-4)

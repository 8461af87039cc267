/** The draft of a person, as an officer who fills in an answer for them looks at it. */
import { accountById } from '../../records/accounts.ts'
import { draftById, type DraftRow } from '../../records/drafts/drafts.ts'
import { show, shown } from '../forms/ask.ts'
import { worldOf, type FormBook, type FormFeature } from '../forms/driver.ts'
import type { Draft } from '../forms/draft.ts'
import { fillable, readAnswer, type AnswerRead, type Place } from '../forms/filled.ts'
import type { Turn } from '../house.ts'
import { escapeHtml } from '../html.ts'
import type { View } from '../view.ts'

/** An open draft with its form, and the turn of the person whose it is. */
export interface OpenDraft {
  readonly row: DraftRow
  readonly draft: Draft
  readonly feature: FormFeature
  readonly turn: Turn
}

/** Undefined when the draft is gone. */
export async function openDraftOf(turn: Turn, book: FormBook, id: string): Promise<OpenDraft | undefined> {
  const row = await draftById(turn.tx, id)
  const feature = row && book.get(row.form)
  const account = row && (await accountById(turn.tx, row.account))
  if (!row || !feature || !account) return undefined
  const theirs: Turn = { ...turn, account, chat: account.address, tapped: undefined, sent: undefined }
  return { row, feature, draft: JSON.parse(row.body) as Draft, turn: theirs }
}

/** Whether an officer can fill in what is asked now. */
export async function canBeFilled(
  turn: Turn,
  { form, unassisted }: FormFeature,
  draft: Draft,
): Promise<boolean> {
  return unassisted !== true && fillable(form, draft, await worldOf(turn, form)) !== undefined
}

/** The question as the person has it before them, with its buttons as words. */
export async function questionView({ turn, feature: { form }, draft }: OpenDraft): Promise<View> {
  const world = await worldOf(turn, form)
  const asking = { ...world, answers: draft.answers }
  const question = fillable(form, draft, world)
  const options = question && 'options' in question ? (question.options?.(asking) ?? []) : []
  const lines = options.map(({ label }, at) => `${at + 1}. ${escapeHtml(label)}`)
  return { text: [show(form, draft, asking).text, ...lines].join('\n') }
}

/** What this text means there, and in which words the answer is shown. */
export async function readFor(
  { turn, feature: { form }, draft }: OpenDraft,
  place: Place,
  text: string,
): Promise<Exclude<AnswerRead, { ok: true }> | (Extract<AnswerRead, { ok: true }> & { words: string })> {
  const world = await worldOf(turn, form)
  const read = readAnswer(form, draft, place, text, world)
  if (!read.ok) return read
  const asking = { ...world, answers: { ...draft.answers, [read.question.id]: read.value } }
  const value = escapeHtml(shown(read.question, read.value, asking))
  const label = read.question.label?.(turn.w)
  return { ...read, words: label === undefined ? `<b>${value}</b>` : `${label}: <b>${value}</b>` }
}

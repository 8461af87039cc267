/**
 * Why a file is returned or rejected: two short forms of the officer's. The reason is a code that becomes a plain
 * sentence to the person; what is to be mended follows from it.
 */
import { decide, type OfficeDecision } from '../../records/review.ts'
import {
  REJECT_REASONS,
  RETURN_REASONS,
  type RejectReason,
  type ReturnReason,
} from '../../program/registration.ts'
import type { FormFeature, HandedIn } from '../forms/driver.ts'
import { defineForm, type Question } from '../forms/form.ts'
import { readLine } from '../forms/read/line.ts'
import type { Turn } from '../house.ts'
import { mendedBy, rejectLabel, returnLabel } from '../reasons.ts'
import { words as w } from '../words.ts'
import { decidedReply } from './decided.ts'

type ReturnAnswers = {
  reason: ReturnReason
  /** A personal line, or `none`. */
  note: string
}

type RejectAnswers = {
  reason: RejectReason
  note: string
}

const note: Question<{ note: string }> = {
  id: 'note',
  kind: 'text',
  ask: () => w('staff:returnForm.note.ask'),
  help: () => w('staff:returnForm.note.help'),
  label: () => w('staff:returnForm.note.label'),
  read: (text, asking) => readLine(text, asking),
  options: () => [{ value: 'none', label: w('staff:returnForm.note.none'), also: w('noAlso') }],
}

const returnForm = defineForm<ReturnAnswers>({
  id: 'kembalikan',
  version: 1,
  title: () => w('staff:returnForm.title'),
  ending: 'none',
  questions: [
    {
      id: 'reason',
      kind: 'choice',
      ask: () => w('staff:returnForm.reason.ask'),
      help: () => w('staff:returnForm.reason.help'),
      label: () => w('staff:returnForm.reason.label'),
      options: () => RETURN_REASONS.map(value => ({ value, label: returnLabel(value) })),
    },
    note,
  ],
})

const rejectForm = defineForm<RejectAnswers>({
  id: 'tolak',
  version: 1,
  title: () => w('staff:rejectForm.title'),
  ending: 'none',
  questions: [
    {
      id: 'reason',
      kind: 'choice',
      ask: () => w('staff:rejectForm.reason.ask'),
      help: () => w('staff:rejectForm.reason.help'),
      label: () => w('staff:returnForm.reason.label'),
      options: () => REJECT_REASONS.map(value => ({ value, label: rejectLabel(value) })),
    },
    note,
  ],
})

export const returnFeature: FormFeature<ReturnAnswers> = {
  form: returnForm,
  handIn: (turn, { reason, note: line }, { about }) =>
    handIn(turn, about, { kind: 'return', reason, questions: mendedBy(reason), note: unlessNone(line) }),
}

export const rejectFeature: FormFeature<RejectAnswers> = {
  form: rejectForm,
  handIn: (turn, { reason, note: line }, { about }) =>
    handIn(turn, about, { kind: 'reject', reason, note: unlessNone(line) }),
}

async function handIn(turn: Turn, about: string | undefined, decision: OfficeDecision): Promise<HandedIn> {
  const { tx, account, house, chat } = turn
  const [id = '', version = ''] = about?.split('@') ?? []
  if (!house.officers.has(chat))
    return { done: true, reply: { say: [{ text: w('menu:oldButton'), keyboard: 'menu' }] } }
  const decided = await decide(tx, { id, version: Number(version), officer: account.id, decision })
  const reply = await decidedReply(tx, decided, { officer: account.id, id })
  return { done: true, reply: { ...reply, say: [...reply.say, { text: w('menu:again'), keyboard: 'menu' }] } }
}

const unlessNone = (line: string) => (line === 'none' ? undefined : line)

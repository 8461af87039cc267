/**
 * Why a file is returned or rejected: two short forms of the officer's. The reason is a code that becomes a plain
 * sentence to the person; what is to be mended follows from it, or is one part of it that the officer names.
 */
import {
  REJECT_REASONS,
  RETURN_REASONS,
  type RejectReason,
  type ReturnReason,
} from '../../../program/registration.ts'
import { decide, type OfficeDecision } from '../../../records/review/decide.ts'
import type { FormFeature, HandedIn } from '../../forms/driver.ts'
import { defineForm, type Question } from '../../forms/form.ts'
import { readSharedLine } from '../../forms/read/line.ts'
import type { Turn } from '../../house.ts'
import { mendedBy, partLabel, rejectLabel, returnLabel } from '../../reasons.ts'
import type { RegisterAnswers } from '../../register/questions/shared.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { decidedReply } from './decided.ts'

type ReturnAnswers = {
  reason: ReturnReason
  /** Id of the one question to mend, or all that the reason concerns. */
  part?: string
  /** A personal line, or `none`. */
  note: string
}

type RejectAnswers = {
  reason: RejectReason
  note: string
}

const ALL_PARTS = 'all'

const noteOf = <A extends { note: string; reason: string }>(must: (reason: string | undefined) => boolean) =>
  ({
    id: 'note',
    kind: 'text',
    ask: ({ answers }: { answers: Partial<A> }) =>
      w(must(answers.reason) ? 'staff:returnForm.note.askMust' : 'staff:returnForm.note.ask'),
    help: () => w('staff:returnForm.note.help'),
    label: () => w('staff:returnForm.note.label'),
    // It may be read by whoever filed for somebody else.
    read: (text: string) => readSharedLine(text, { w }),
    options: ({ answers }: { answers: Partial<A> }) =>
      must(answers.reason)
        ? []
        : [{ value: 'none', label: w('staff:returnForm.note.none'), also: w('noAlso') }],
  }) as const

/** The parts that a person sees as one: kelurahan and kecamatan are asked one after the other anyway. */
const NOT_ALONE: readonly (keyof RegisterAnswers)[] = ['kecamatan', 'phoneOwner', 'birth', 'role']

const partsOf = (reason: ReturnReason): string[] =>
  mendedBy(reason).filter(id => !NOT_ALONE.some(other => other === id) && partLabel(id) !== undefined)

/** With a part come the questions that make no sense without it. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  nik: ['nik', 'birth'],
  kelurahan: ['kecamatan', 'kelurahan'],
  phone: ['phone', 'phoneOwner'],
  sector: ['sector', 'role', 'boat', 'business', 'land'],
  proof: ['proof', 'proofPhoto'],
}

const questionsToMend = (reason: ReturnReason, part: string): readonly string[] =>
  part === ALL_PARTS ? mendedBy(reason) : (WITH[part] ?? [part])

const part: Question<ReturnAnswers> = {
  id: 'part',
  kind: 'choice',
  applies: ({ answers }) => answers.reason === undefined || partsOf(answers.reason).length > 1,
  ask: () => w('staff:returnForm.part.ask'),
  help: () => w('staff:returnForm.part.help'),
  label: () => w('staff:returnForm.part.label'),
  options: ({ answers }) => [
    { value: ALL_PARTS, label: w('staff:returnForm.part.all') },
    ...partsOf(answers.reason ?? 'other').map(id => ({ value: id, label: partLabel(id) ?? id })),
  ],
}

const returnForm = defineForm<ReturnAnswers>({
  id: 'kembalikan',
  version: 2,
  passing: true,
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
    part,
    noteOf<ReturnAnswers>(reason => reason === 'other'),
  ],
})

const rejectForm = defineForm<RejectAnswers>({
  id: 'tolak',
  version: 2,
  passing: true,
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
    noteOf<RejectAnswers>(() => false),
  ],
})

export const returnFeature: FormFeature<ReturnAnswers> = {
  form: returnForm,
  handIn: (turn, { reason, part: chosen, note }, { about }) =>
    handIn(turn, about, {
      kind: 'return',
      reason,
      questions: questionsToMend(reason, chosen ?? ALL_PARTS),
      note: unlessNone(note),
    }),
}

export const rejectFeature: FormFeature<RejectAnswers> = {
  form: rejectForm,
  handIn: (turn, { reason, note }, { about }) =>
    handIn(turn, about, { kind: 'reject', reason, note: unlessNone(note) }),
}

async function handIn(turn: Turn, about: string | undefined, decision: OfficeDecision): Promise<HandedIn> {
  const [id = '', version = ''] = about?.split('@') ?? []
  const decided = await decide(turn.tx, {
    id,
    version: Number(version),
    officer: turn.account.id,
    decision,
  })
  const reply = await decidedReply(turn, decided, id)
  const lead: View = { text: w(decided.ok ? 'staff:recorded' : 'staff:notRecorded'), keyboard: 'menu' }
  // Who is no longer of the office gets no more than everybody else.
  const say = reply.say.length > 0 ? reply.say : [{ text: w('menu:oldButton') }]
  return { done: true, reply: { ...reply, say: [lead, ...say] } }
}

const unlessNone = (line: string) => (line === 'none' ? undefined : line)

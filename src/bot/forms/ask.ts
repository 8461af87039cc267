/**
 * How a form looks: a question with its buttons, the summary, the choice of what to change, the closing question.
 */
import { escapeHtml } from '../html.ts'
import type { Button, View } from '../view.ts'
import { voiceOfText } from '../voices/matching.ts'
import { shown, summaryLine } from './answer.ts'
import { applying, course, isAnswered, progress, questionOf, type AnyQuestion } from './course.ts'
import type { Draft } from './draft.ts'
import type { Answers, Asking, Form, TextQuestion } from './form.ts'
import { buttonData } from './input.ts'
import { paperAskedIn, papersOf } from './papers.ts'
import { isNumbered, offers, suggestion, type Offer } from './offers.ts'

export { shown, summaryLine } from './answer.ts'

/** One waiting question per chat is enough: a newer one replaces it. */
const SLOT = 'form'
/** Letters of the summary; the rest of Telegram's 4096 is for what is said before it. */
const SUMMARY_AT_MOST = 3500

/** What the person should see at this place of the form. `lead` is said first, in the same message. */
export function show(form: Form, draft: Draft, given: Asking<Answers>, lead?: string): View {
  const asking = applying(form, given)
  const rows = offers(form, draft, asking)
  const text = joined([lead, placeText(form, draft, asking)])
  const question = draft.closing || draft.doubted !== undefined ? undefined : questionOf(form, draft.at)
  const voice = question ? voiceOfText(question.ask(asking)) : {}
  if (question?.kind === 'contact' && wantsContact(question, asking))
    return { text: joined([text, typeable(rows.flat(), asking)]), keyboard: 'contact', slot: SLOT, ...voice }
  return { text, rows: buttons(rows, draft), slot: SLOT, ...voice }
}

function placeText(form: Form, draft: Draft, asking: Asking<Answers>): string {
  const { w } = asking
  if (draft.closing) return w('form:closing.ask')
  if (draft.at === 'summary') return joined([`<b>${w('form:summary.title')}</b>`, summary(form, asking)])
  if (draft.at === 'edit') return w('form:summary.whichOne')
  const question = questionOf(form, draft.at)
  if (!question) throw new Error(`form ${form.id} has no question ${draft.at}`)
  if (draft.doubted !== undefined) return doubtText(question, draft.doubted, asking)
  return joined([
    joined([stepText(form, draft, asking), question.ask(asking)], '\n'),
    uploadText(form, draft, asking),
  ])
}

/** How a photo comes to us where it does not come by the chat. */
function uploadText(form: Form, draft: Draft, { w, facts }: Asking<Answers>): string | undefined {
  const paper = facts.documentsVia === 'upload' ? paperAskedIn(form, draft) : undefined
  if (paper === undefined) return undefined
  return w(papersOf(draft, paper).length > 0 ? 'upload:howMore' : 'upload:how')
}

/** Nothing where single answers are changed. */
function stepText(form: Form, draft: Draft, asking: Asking<Answers>): string | undefined {
  const step = draft.editing || draft.about !== undefined ? undefined : progress(form, draft, asking)
  if (!step) return undefined
  const { at, of } = step
  return `<i>${of === undefined ? asking.w('form:stepAlone', { at }) : asking.w('form:step', { at, of })}</i>`
}

/** Whether the keyboard with "send my number" is shown: nothing else is known that could be kept or confirmed. */
const wantsContact = (question: TextQuestion<Answers, string>, asking: Asking<Answers>): boolean =>
  (question.shares?.(asking) ?? true) &&
  !isAnswered(question, asking) &&
  suggestion(question, asking) === undefined

/** Beside the contact keyboard no buttons fit: quick answers are typed by their number. */
function typeable(all: readonly Offer[], { w }: Asking<Answers>): string | undefined {
  const options = all.filter(({ op }) => op === 'o')
  const [first, ...others] = options
  if (!first) return undefined
  if (others.length === 0) return w('form:typeInsteadOne', { label: escapeHtml(first.label) })
  const lines = options.map(({ label }, index) => `${index + 1}. ${escapeHtml(label)}`)
  return [w('form:typeInstead'), ...lines].join('\n')
}

function doubtText(question: AnyQuestion, value: unknown, asking: Asking<Answers>): string {
  const canDoubt = 'doubt' in question && value !== undefined && value !== null
  const why = canDoubt ? question.doubt?.(value, asking) : undefined
  return why ?? asking.w('form:doubted', { value: escapeHtml(shown(question, value, asking)) })
}

/** Every answer on a line; long ones are cut, and lines that do not fit are counted. */
function summary(form: Form, asking: Asking<Answers>): string {
  const { w } = asking
  const linesOf = (most: number) =>
    course(form, asking).flatMap(question => {
      const line = summaryLine(question, asking, most)
      return line === undefined ? [] : [`• ${line}`]
    })
  const all = [200, 80, 40].map(linesOf).find(lines => lines.join('\n').length <= SUMMARY_AT_MOST)
  if (all) return all.join('\n')
  const lines = linesOf(40)
  const fitting = lines.filter(
    (_, index) => lines.slice(0, index + 1).join('\n').length <= SUMMARY_AT_MOST - 100,
  )
  return [...fitting, w('form:summary.more', { n: lines.length - fitting.length })].join('\n')
}

function buttons(rows: readonly (readonly Offer[])[], { tag, rev }: Draft): Button[][] {
  const numbered = isNumbered(rows.flat().filter(({ op }) => op === 'o'))
  return rows.map(row =>
    row.map(({ op, arg, label, style }) => ({
      label: numbered && op === 'o' ? `${Number(arg) + 1}. ${label}` : label,
      data: buttonData(tag, rev, op, arg),
      ...(style ? { style } : {}),
    })),
  )
}

const joined = (parts: readonly (string | undefined)[], by = '\n\n') =>
  parts.filter(part => part !== undefined && part !== '').join(by)

/** Writing an answer: a new one from group to source, or one part of one that there is. */
import { parseDate } from '../../../program/plain-date.ts'
import { SCREENS, type ScreenCode } from '../../../program/screens.ts'
import { addAnswer, answerById, changeAnswer, isShown } from '../../../records/answers/answers.ts'
import { groupWith, settleAsked } from '../../../records/answers/asked.ts'
import {
  ANSWER_GROUPS,
  LIMITS,
  type AnswerContent,
  type AnswerGroup,
  type ContentProblem,
} from '../../../records/answers/content.ts'
import { variablesOn } from '../../../records/answers/variables.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm, type Asking, type Option, type Question } from '../../forms/form.ts'
import { readDay } from '../../forms/read/date.ts'
import { dateTextWords, listWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { screenLabel } from '../../screen-button.ts'
import { words as w } from '../../words.ts'
import { authorise } from '../../../records/office/officers.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import { withoutNumbers } from './asked-words.ts'
import { NEW } from './list.ts'
import { CHANGE, failedReply, FIELDS, missing, oneViews, type Field } from './one.ts'
import { keywordsAfter, readKeywords, readSource, textOf } from './typed.ts'
import { ONE, problemWords } from './words.ts'

type AnswerAnswers = {
  /** What is written: all of a new one, or one part. */
  field: Field | 'new'
  group?: AnswerGroup
  question?: string
  answer?: string
  /** Lines; with a dash before it one is taken away. */
  words?: string
  source?: string
  /** The screen that its button opens, or `none`. */
  button?: ScreenCode | typeof NONE
  /** `YYYY-MM-DD`, or `open`. */
  validFrom?: string
  validTo?: string
}

const OPEN = 'open'
const NONE = 'none'

const applies =
  (...fields: (Field | 'new')[]) =>
  ({ answers }: Asking<AnswerAnswers>): boolean =>
    answers.field !== undefined && fields.includes(answers.field)

const openOption = (id: 'validFrom' | 'validTo'): Option<string> =>
  id === 'validFrom'
    ? { value: OPEN, label: w('answers:office.form.openFrom'), also: w('answers:office.form.openFromAlso') }
    : { value: OPEN, label: w('answers:office.form.open'), also: w('answers:office.form.openAlso') }

const dateQuestion = (id: 'validFrom' | 'validTo'): Question<AnswerAnswers> => ({
  id,
  kind: 'text',
  applies: applies('dates'),
  ask: () => w(`answers:office.form.${id}`),
  help: () => w('answers:office.form.dateHelp'),
  options: () => [openOption(id)],
  show: value => dateTextWords(value),
  read: (text, asking) => readDay(text, asking),
})

const form = defineForm<AnswerAnswers>({
  id: 'jawaban',
  version: 1,
  passing: true,
  title: () => w('answers:office.form.title'),
  ending: 'none',
  questions: [
    {
      id: 'field',
      kind: 'choice',
      preset: true,
      ask: () => w('answers:office.form.title'),
      options: () =>
        (['new', ...FIELDS] as const).map(value => ({
          value,
          label: w(value === 'new' ? 'answers:office.new' : `answers:office.one.${value}`),
        })),
    },
    {
      id: 'group',
      kind: 'choice',
      applies: applies('new'),
      ask: () => w('answers:office.form.group'),
      help: () => w('answers:office.form.groupHelp'),
      options: () => ANSWER_GROUPS.map(value => ({ value, label: w(`answers:group.${value}`) })),
    },
    {
      id: 'question',
      kind: 'text',
      applies: applies('new', 'question'),
      ask: () => w('answers:office.form.question'),
      help: () => w('answers:office.form.questionHelp'),
      read: textOf('question'),
    },
    {
      id: 'answer',
      kind: 'text',
      applies: applies('new', 'answer'),
      ask: () => w('answers:office.form.answer'),
      help: ({ today }) =>
        w('answers:office.form.answerHelp', {
          names: listWords([...variablesOn(today).keys()].map(name => `{${name}}`)),
        }),
      read: textOf('answer'),
    },
    {
      id: 'words',
      kind: 'text',
      applies: applies('new', 'words'),
      ask: ({ answers }) =>
        w(answers.field === 'new' ? 'answers:office.form.keywordsNew' : 'answers:office.form.keywords'),
      help: () => w('answers:office.form.keywordsHelp'),
      // Of those that there are, none would be taken away by it.
      options: ({ answers }) =>
        answers.field === 'new'
          ? [{ value: '', label: w('answers:office.form.keywordsNone'), also: w('noAlso') }]
          : [],
      accepts: () => true,
      read: text => readKeywords(text),
    },
    {
      id: 'source',
      kind: 'text',
      applies: applies('new', 'source'),
      ask: () => w('answers:office.form.source'),
      help: () => w('answers:office.form.sourceHelp'),
      read: readSource,
    },
    {
      id: 'button',
      kind: 'choice',
      applies: applies('new', 'button'),
      ask: () => w('answers:office.form.button'),
      help: () => w('answers:office.form.buttonHelp'),
      options: () => [
        { value: NONE, label: w('announcement:cta.none') },
        ...SCREENS.map(value => ({ value, label: screenLabel(value) })),
      ],
    },
    dateQuestion('validFrom'),
    dateQuestion('validTo'),
  ],
})

/** `about`: an answer's id and the version that was looked at; or, of a new one, what was asked, if anything. */
export const answerFeature: FormFeature<AnswerAnswers> = {
  form,
  handIn: (turn, answers, { about = '' }) => {
    const [id = '', version = ''] = about.split('|')
    return answers.field === 'new'
      ? handInNew(turn, answers, id)
      : handInChange(turn, answers, { id, version: Number(version) })
  },
}

async function handInNew(turn: Turn, answers: AnswerAnswers, asked: string): Promise<HandedIn> {
  const { group = 'program', question = '', answer = '', source = '', words = '' } = answers
  const keywords = keywordsAfter([], words)
  const content = { group, question, answer, source, keywords, ...buttonOf(answers) }
  const by = turn.account.id
  const added = await addAnswer(turn.tx, { by, content })
  if (!added.ok) {
    if (added.error === 'problem') return again(added.problem)
    return nothingChanged(await deniedReply(turn, added, NEW))
  }
  if (asked !== '') await settleAsked(turn.tx, { by, id: asked })
  return done(turn, w('answers:office.added'), added.answer)
}

async function handInChange(
  turn: Turn,
  answers: AnswerAnswers,
  { id, version }: { id: string; version: number },
): Promise<HandedIn> {
  const now = await answerById(turn.tx, id)
  if (!now) return nothingChanged(missing)
  const changed = await changeAnswer(turn.tx, {
    by: turn.account.id,
    id,
    version,
    change: changeOf(answers, now.content),
  })
  if (changed.ok) {
    const isSeen = isShown(changed.answer, turn.today)
    return done(turn, w(isSeen ? 'answers:office.changed' : 'answers:office.saved'), changed.answer)
  }
  if (changed.error === 'problem') return again(changed.problem)
  return nothingChanged(await failedReply(turn, changed, `${ONE}${id}`))
}

function changeOf(answers: AnswerAnswers, now: AnswerContent) {
  const { field, question = '', answer = '', words = '', source = '', validFrom, validTo } = answers
  switch (field) {
    case 'question':
      return { question }
    case 'answer':
      return { answer }
    case 'words':
      return { keywords: keywordsAfter(now.keywords, words) }
    case 'source':
      return { source }
    case 'button':
      return buttonOf(answers)
    case 'dates':
      return { validFrom: parseDate(validFrom ?? ''), validTo: parseDate(validTo ?? '') }
    case 'new':
      return {}
  }
}

const buttonOf = ({ button }: Pick<AnswerAnswers, 'button'>): { button: ScreenCode | undefined } => ({
  button: button === NONE ? undefined : button,
})

const again = (problem: ContentProblem): HandedIn => ({
  done: false,
  lead: problemWords(problem),
  at: placeOf(problem),
})

function placeOf(problem: ContentProblem): keyof AnswerAnswers {
  switch (problem.what) {
    case 'dates':
      return 'validTo'
    case 'unknown-variable':
      return 'answer'
    default:
      return problem.field === 'keywords' ? 'words' : problem.field
  }
}

const done = async (turn: Turn, text: string, answer: Parameters<typeof oneViews>[1]): Promise<HandedIn> => ({
  done: true,
  reply: { say: [{ text, keyboard: 'menu' }, ...(await oneViews(turn, answer))] },
})

const nothingChanged = (reply: Reply): HandedIn => ({
  done: true,
  reply: {
    ...reply,
    say: [{ text: w('answers:office.form.nothing'), keyboard: 'menu' }, ...reply.say],
  },
})

export const changeScreen = (field: Field, id: string, version: number): Screen =>
  onlyFor('keep-answers', `${CHANGE}${field}:${id}:${version}`, async turn => {
    const answer = await answerById(turn.tx, id)
    if (!answer) return missing
    const { question, ...content } = answer.content
    const now = {
      question,
      answer: content.answer,
      source: content.source,
      words: '',
      button: '',
      dates: '',
    }[field]
    const intro = [
      w('answers:office.form.introChange', { question: escapeHtml(question) }),
      ...(now === '' ? [] : [w('answers:office.form.answerNow', { now: escapeHtml(now) })]),
    ].join('\n\n')
    return openForm(
      turn,
      { form },
      { answers: { field }, about: `${id}|${version}`, intro, replaceOpen: true },
    )
  })

/** @param asked what was asked and has no answer yet. */
export const newScreen = (asked?: string): Screen =>
  onlyFor('keep-answers', NEW, async turn => {
    const allowed = await authorise(turn.tx, turn.account.id, 'keep-answers')
    if (!allowed.ok) return deniedReply(turn, allowed, NEW)
    const found =
      asked === undefined ? undefined : await groupWith(turn.tx, { by: turn.account.id, id: asked })
    const text = found?.ok ? found.group.text : undefined
    const intro =
      text === undefined
        ? w('answers:office.form.introNew')
        : w('answers:office.form.introAsked', { text: escapeHtml(withoutNumbers(text)) })
    const words = text === undefined ? {} : { words: withoutNumbers(text).slice(0, LIMITS.keyword) }
    return openForm(
      turn,
      { form },
      {
        answers: { field: 'new', ...words },
        ...(asked === undefined ? {} : { about: `${asked}|` }),
        intro,
        replaceOpen: true,
      },
    )
  })

/** A step for a whole batch: a short form, then work that goes on by itself and says so in one message. */
import { dateOf } from '../../../program/plain-date.ts'
import { batchById } from '../../../records/batches/batches.ts'
import { mayMove, startMoving, type BatchStep, type StartRefusal } from '../../../records/batches/moving.ts'
import { makeId } from '../../../store/ids.ts'
import { numberWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { message } from '../../render.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply } from '../gate.ts'
import { dayQuestion, decreeNumber, type Day, type DecreeAnswers } from '../review/steps.ts'
import { argsOf, progressView } from './moving.ts'
import { batchReply, STEP_DATA } from './one.ts'
import { batchName } from './words.ts'

const decree: FormFeature<DecreeAnswers> = {
  form: defineForm<DecreeAnswers>({
    id: 'sk-angkatan',
    version: 1,
    passing: true,
    title: () => w('batch:form.decreed'),
    ending: 'summary',
    questions: [decreeNumber, dayQuestion('on', 'on')],
  }),
  handIn: (turn, { number, on }, { about }) => begin(turn, about, { to: 'decreed', number, on: dateOf(on) }),
}

const sent: FormFeature<Day> = {
  form: defineForm<Day>({
    id: 'ke-bpjs-angkatan',
    version: 1,
    passing: true,
    title: () => w('batch:form.sent-to-bpjs'),
    ending: 'summary',
    questions: [dayQuestion('on', 'on')],
  }),
  handIn: (turn, { on }, { about }) => begin(turn, about, { to: 'sent-to-bpjs', on: dateOf(on) }),
}

const steps = { decreed: decree, 'sent-to-bpjs': sent } as const
export const batchFeatures = Object.values(steps) as readonly FormFeature[]

export const batchStepScreen =
  (to: BatchStep['to'], id: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const may = await mayMove(tx, { batch: id, officer: account.id, to })
    if (!may.ok) return refusedReply(turn, may, to, id)
    const batch = await batchById(tx, id)
    const intro = w(`batch:form.intro.${to}`, {
      name: batch ? batchName(batch) : '',
      files: numberWords(may.files),
    })
    return openForm(turn, steps[to], { about: id, intro, replaceOpen: true })
  }

async function begin(turn: Turn, about = '', step: BatchStep): Promise<HandedIn> {
  const { tx, account, chat } = turn
  const shown = makeId()
  const started = await startMoving(tx, {
    batch: about,
    officer: account.id,
    step,
    args: move => argsOf({ move, shown, shownAt: tx.now.getTime() }),
  })
  if (!started.ok) {
    if (started.error === 'entry')
      return { done: false, lead: w(`staff:stepForm.problem.${started.problem}`), at: 'on' }
    const { say, ...reply } = await refusedReply(turn, started, step.to, about)
    const told = say.length > 0 ? say : [{ text: w('menu:oldButton') }]
    return { done: true, reply: { ...reply, say: [lead(false), ...told] } }
  }
  const progress = message(await progressView(tx, started.move), { chat, class: 0 }, w)
  return { done: true, reply: { say: [lead(true)], also: [{ ...progress, id: shown }] } }
}

const lead = (isDone: boolean): View => ({
  text: w(isDone ? 'staff:recorded' : 'staff:notRecorded'),
  keyboard: 'menu',
})

async function refusedReply(
  turn: Turn,
  refusal: StartRefusal,
  to: BatchStep['to'],
  id: string,
): Promise<Reply> {
  switch (refusal.error) {
    case 'denied':
      return deniedReply(turn, refusal, `${STEP_DATA[to]}${id}`)
    case 'entry':
      return batchReply(turn, id)
    default: {
      const { say, ...reply } = await batchReply(turn, id)
      return { ...reply, say: [{ text: w(`batch:refused.${refusal.error}`) }, ...say] }
    }
  }
}

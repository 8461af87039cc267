/** How and when an announcement goes out: urgent, must arrive, paid, its hour, and those who join later. */
import { quietUntil } from '../../../program/announcements/hours.ts'
import type { PlainDate } from '../../../program/plain-date.ts'
import { countAudience } from '../../../records/announcements/audience.ts'
import { endOfDay } from '../../../records/jakarta.ts'
import { setting } from '../../../records/settings/settings.ts'
import { dateWords, momentWords, numberWords } from '../../format.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import type { Screen, Turn } from '../../house.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { paceOf, quietHours } from './count.ts'
import { changeScreen, draftScreen, endOfForm, type Draft } from './draft.ts'
import { DUE, JOIN, NO_DUE, NO_JOIN, ONE, OPTIONS, SET_OPTION } from './links.ts'
import { announcementView } from './view.ts'
import { dayShown, readLastDay, readMoment } from './when.ts'
import { durationWords, starsEach, starsFor } from './words.ts'

const DAYS_AHEAD = 90
const DAY_MS = 86_400_000

export const optionsScreen = (id: string): Screen => draftScreen(id, `${OPTIONS}${id}`, backToOptions)

async function optionsView(turn: Turn, draft: Draft): Promise<View> {
  const { id, dueAt, joinUntil } = draft
  const quiet = await quietHours(turn.tx)
  const paid = await paidOffer(turn, draft)
  const tick = (code: string, isOn: boolean, label: string): Button => ({
    label: w(isOn ? 'announcement:to.on' : 'announcement:to.off', { label }),
    data: `${SET_OPTION}${id}:${isOn ? '-' : '+'}${code}`,
  })
  return {
    text: [
      w('announcement:options.ask', { from: hour(quiet.from), to: hour(quiet.until) }),
      ...(paid ? [paid.text] : []),
    ].join('\n\n'),
    rows: [
      [
        tick('u', draft.urgent, w('announcement:options.urgent')),
        tick('m', draft.mustArrive, w('announcement:options.mustArrive')),
      ],
      // What was chosen while the office allowed it can be taken back.
      ...(paid || draft.paid ? [[tick('p', draft.paid, paid?.label ?? w('announcement:one.paid'))]] : []),
      [
        dueAt
          ? {
              label: w('announcement:options.dueClear', { when: momentWords(dueAt) }),
              data: `${NO_DUE}${id}`,
            }
          : { label: w('announcement:options.due'), data: `${DUE}${id}` },
      ],
      [
        joinUntil
          ? {
              label: w('announcement:options.joinClear', { date: dateWords(joinUntil) }),
              data: `${NO_JOIN}${id}`,
            }
          : { label: w('announcement:options.join'), data: `${JOIN}${id}` },
      ],
      [{ label: w('announcement:back'), data: `${ONE}${id}` }],
    ],
  }
}

const hour = (value: number): string => `${String(value).padStart(2, '0')}.00`

/** What the paid pace would cost, where the office allows it. */
async function paidOffer({ tx, house }: Turn, { audience, category }: Draft) {
  if (!(await setting(tx, 'paid-broadcast'))) return undefined
  const { willGet } = await countAudience(tx, audience, category)
  const text = w('announcement:options.paid', {
    each: starsEach(),
    n: numberWords(willGet),
    stars: starsFor(willGet),
    duration: durationWords(willGet / paceOf(house, false)),
  })
  return { text, label: w('announcement:options.paidButton', { stars: starsFor(willGet) }) }
}

const OPTIONS_BY_LETTER = { u: 'urgent', m: 'mustArrive', p: 'paid' } as const

export const setOptionScreen =
  (id: string, sign: string, letter: string): Screen =>
  async turn => {
    const option = letter === 'u' || letter === 'm' ? OPTIONS_BY_LETTER[letter] : OPTIONS_BY_LETTER.p
    return changeScreen(id, () => ({ [option]: sign === '+' }), backToOptions)(turn)
  }

const backToOptions = async (turn: Turn, draft: Draft) => ({ say: [], edit: await optionsView(turn, draft) })

export const noDueScreen = (id: string): Screen =>
  changeScreen(id, () => ({ dueAt: undefined }), backToOptions)
export const noJoinScreen = (id: string): Screen =>
  changeScreen(id, () => ({ joinUntil: undefined }), backToOptions)

// ——— Its hour ———

type DueAnswers = {
  /** ISO. */
  at: string
}

const dueForm = defineForm<DueAnswers>({
  id: 'pengumuman-jadwal',
  version: 1,
  passing: true,
  title: () => w('announcement:dueForm.title'),
  ending: 'none',
  questions: [
    {
      id: 'at',
      kind: 'text',
      ask: () => w('announcement:dueForm.ask'),
      show: at => momentWords(new Date(at)),
      read: readMoment,
    },
  ],
})

export const dueFeature: FormFeature<DueAnswers> = {
  form: dueForm,
  async handIn(turn, answers, { about: id = '' }): Promise<HandedIn> {
    const dueAt = new Date(answers.at)
    const ahead = dueAt.getTime() - turn.tx.now.getTime()
    if (ahead <= 0) return { done: false, lead: w('announcement:dueForm.past'), at: 'at' }
    if (ahead > DAYS_AHEAD * DAY_MS) return { done: false, lead: w('announcement:dueForm.far'), at: 'at' }
    return endOfForm(await changeScreen(id, () => ({ dueAt }), afterForm)(turn))
  },
}

const afterForm = async (turn: Turn, draft: Draft) => {
  const quiet = draft.dueAt && !draft.urgent ? quietUntil(draft.dueAt, await quietHours(turn.tx)) : undefined
  const view = await announcementView(turn, draft)
  const note: View[] = quiet ? [{ text: w('announcement:dueForm.quiet', { when: momentWords(quiet) }) }] : []
  return { say: [...note, view] }
}

export const dueScreen = (id: string): Screen =>
  draftScreen(id, `${DUE}${id}`, turn =>
    openForm(
      turn,
      { form: dueForm },
      { about: id, intro: w('announcement:dueForm.intro'), replaceOpen: true },
    ),
  )

// ——— Those who join ———

type JoinAnswers = { until: PlainDate }

const joinForm = defineForm<JoinAnswers>({
  id: 'pengumuman-bergabung',
  version: 1,
  passing: true,
  title: () => w('announcement:joinForm.title'),
  ending: 'none',
  questions: [
    {
      id: 'until',
      kind: 'text',
      ask: () => w('announcement:joinForm.ask'),
      show: dayShown,
      read: (text, asking) =>
        readLastDay(text, asking, {
          past: w('announcement:joinForm.past'),
          far: w('announcement:joinForm.far'),
          most: DAYS_AHEAD,
        }),
    },
  ],
})

export const joinFeature: FormFeature<JoinAnswers> = {
  form: joinForm,
  handIn: async (turn, { until }, { about: id = '' }) =>
    endOfForm(await changeScreen(id, () => ({ joinUntil: endOfDay(until) }), afterForm)(turn)),
}

export const joinScreen = (id: string): Screen =>
  draftScreen(id, `${JOIN}${id}`, turn =>
    openForm(
      turn,
      { form: joinForm },
      { about: id, intro: w('announcement:joinForm.intro'), replaceOpen: true },
    ),
  )

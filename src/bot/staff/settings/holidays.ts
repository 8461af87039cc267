/** The days on which the office is closed: what is known, what an admin has entered, and a short form for more. */
import { parseDate, partsOf, type PlainDate } from '../../../program/plain-date.ts'
import { fixedHolidays } from '../../../program/working-days.ts'
import {
  addHolidays,
  holidaysEntered,
  removeHoliday,
  type Holiday,
} from '../../../records/office/holidays.ts'
import { openForm, type FormFeature, type HandedIn } from '../../forms/driver.ts'
import { defineForm } from '../../forms/form.ts'
import { readDays } from '../../forms/read/days.ts'
import { readLine } from '../../forms/read/line.ts'
import { dateWords, listWords, weekdayWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { pageOf, turnOver } from '../../rows.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton, keepingButton, onlyFor } from '../gate.ts'
import { colleagueName } from '../colleague.ts'

export const ADD = 'pa:tambah'
/** Followed by a page, from 0. */
export const PICK = 'pa:pilih:'
/** Followed by a date. */
export const ONE = 'pa:hari:'
export const REMOVE = 'pa:hapus:'

/** Days that one message names. */
const LINES_AT_MOST = 80
const DAYS_A_PAGE = 20

type HolidayAnswers = {
  days: PlainDate[]
  /** The decree, or empty. */
  source: string
}

/** For the examples. */
const yearOf = ({ today }: { today: PlainDate }) => ({ year: partsOf(today).year + 1 })

const form = defineForm<HolidayAnswers>({
  id: 'libur',
  version: 1,
  title: () => w('settings:holidays.form.title'),
  passing: true,
  ending: 'none',
  questions: [
    {
      id: 'days',
      kind: 'text',
      ask: asking => w('settings:holidays.form.days', yearOf(asking)),
      help: () => w('settings:holidays.form.daysHelp'),
      label: () => w('settings:holidays.form.daysLabel'),
      show: days => listWords(days.map(dateWords)),
      read: readDays,
    },
    {
      id: 'source',
      kind: 'text',
      ask: asking => w('settings:holidays.form.source', yearOf(asking)),
      help: () => w('settings:holidays.form.sourceHelp'),
      options: () => [{ value: '', label: w('settings:holidays.form.noSource'), also: w('noAlso') }],
      read: (text, asking) => readLine(text, asking),
    },
  ],
})

export const holidayFeature: FormFeature<HolidayAnswers> = {
  form,
  async handIn(turn, { days, source }): Promise<HandedIn> {
    const { tx, account } = turn
    const entered = await addHolidays(tx, { by: account.id, dates: days, source })
    if (!entered.ok) {
      const { say, ...reply } = await deniedReply(turn, entered, links.holidays)
      const nothing: View = { text: w('settings:holidays.nothingChanged'), keyboard: 'menu' }
      return { done: true, reply: { ...reply, say: [nothing, ...say] } }
    }
    const { added, closedAlready } = entered
    const done = [
      ...(added.length > 0 ? [w('settings:holidays.added', { days: dayLines(added) })] : []),
      ...(closedAlready.length > 0
        ? [w('settings:holidays.closedAlready', { days: dayLines(closedAlready) })]
        : []),
    ].join('\n\n')
    return { done: true, reply: { say: [{ text: done, keyboard: 'menu' }, await holidaysView(turn)] } }
  },
}

export const holidaysScreen = onlyFor('enter-settings', links.holidays, async turn => ({
  say: [await holidaysView(turn)],
}))

export const addScreen = onlyFor('enter-settings', ADD, turn =>
  openForm(turn, { form }, { intro: w('settings:holidays.form.intro'), replaceOpen: true }),
)

const isPresent =
  ({ today }: Turn) =>
  ({ date }: Holiday) =>
    partsOf(date).year >= partsOf(today).year

async function holidaysView(turn: Turn): Promise<View> {
  const { year } = partsOf(turn.today)
  const entered = await holidaysEntered(turn.tx)
  const parts = [year, year + 1].map(one => yearText(one, entered))
  const pick = entered.some(isPresent(turn)) ? [[pickButton]] : []
  return {
    text: [w('settings:holidays.title'), ...parts, w('settings:holidays.next')].join('\n\n'),
    rows: [[addButton], ...pick, [keepingButton, deskButton]],
  }
}

const addButton: Button = { label: w('settings:holidays.add'), data: ADD, style: 'primary' }
const pickButton: Button = { label: w('settings:holidays.pick'), data: `${PICK}0` }
const listButton: Button = { label: w('settings:holidays.list'), data: links.holidays }

function yearText(year: number, entered: readonly Holiday[]): string {
  const theirs = entered.map(({ date }) => date).filter(date => partsOf(date).year === year)
  const lines = [
    ...fixedHolidays(year).map(date => ({
      date,
      text: w('settings:holidays.yearly', { day: weekdayWords(date) }),
    })),
    ...theirs.map(date => ({ date, text: w('settings:holidays.day', { day: weekdayWords(date) }) })),
  ].toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const shown = lines.slice(0, LINES_AT_MOST / 2).map(({ text }) => text)
  const left = lines.length - shown.length
  return [
    w('settings:holidays.year', { year }),
    ...shown,
    ...(left > 0 ? [w('settings:holidays.more', { n: left })] : []),
    ...(theirs.length === 0 ? [w('settings:holidays.noneEntered', { year })] : []),
  ].join('\n')
}

/** The days of this year and later that somebody entered, each a button. */
export const pickScreen = (page: number): Screen =>
  onlyFor('enter-settings', links.holidays, async turn => {
    const present = (await holidaysEntered(turn.tx)).filter(isPresent(turn))
    if (present.length === 0) return { say: [await holidaysView(turn)] }
    const now = pageOf(present, page, DAYS_A_PAGE)
    const ways = [w('settings:holidays.before'), w('settings:holidays.after')] as const
    const rows: Button[][] = [
      ...now.shown.map(({ date }) => [{ label: weekdayWords(date), data: `${ONE}${date}` }]),
      ...turnOver(now, ways, n => `${PICK}${n}`),
      [listButton],
    ]
    return { say: [{ text: w('settings:holidays.pickOne'), rows }] }
  })

/** Where a day comes from, and the way to take it back. */
export const dayScreen = (text: string): Screen =>
  onlyFor('enter-settings', links.holidays, async turn => {
    const holiday = (await holidaysEntered(turn.tx)).find(({ date }) => date === parseDate(text))
    if (!holiday) return notEntered
    const { date, source, enteredBy, enteredAt } = holiday
    const lines = [
      w('settings:holidays.one.day', { day: weekdayWords(date) }),
      w('settings:holidays.one.source', {
        source: escapeHtml(source ?? w('settings:holidays.one.noSource')),
      }),
      w('settings:holidays.one.entered', {
        by: await colleagueName(turn.tx, enteredBy),
        date: dateWords(enteredAt),
      }),
    ]
    const remove: Button = {
      label: w('settings:holidays.one.remove'),
      data: `${REMOVE}${date}`,
      style: 'danger',
    }
    return { say: [{ text: lines.join('\n'), rows: [[remove], [listButton]] }] }
  })

export const removeScreen =
  (text: string): Screen =>
  async turn => {
    const { tx, account } = turn
    const date = parseDate(text)
    if (!date) return notEntered
    const removed = await removeHoliday(tx, { by: account.id, date })
    if (removed.ok) {
      const done: View = { text: w('settings:holidays.removed', { day: weekdayWords(date) }) }
      return { say: [done, await holidaysView(turn)] }
    }
    return removed.error === 'denied' ? deniedReply(turn, removed, `${REMOVE}${date}`) : notEntered
  }

const notEntered: Reply = { say: [{ text: w('settings:holidays.notEntered'), rows: [[listButton]] }] }

function dayLines(days: readonly PlainDate[]): string {
  const shown = days.slice(0, LINES_AT_MOST / 2)
  const left = days.length - shown.length
  return [
    ...shown.map(date => w('settings:holidays.day', { day: weekdayWords(date) })),
    ...(left > 0 ? [w('settings:holidays.more', { n: left })] : []),
  ].join('\n')
}

/** Opening a year, moving it on or back, and choosing the year of new registrations: each asks once, saying what it does. */
import { YEAR_STATES, yearStep, type YearState } from '../../../program/years/stages.ts'
import { setting } from '../../../records/settings/settings.ts'
import {
  askForYear,
  moveYear,
  openableYears,
  openYear,
  yearState,
  type YearOvertaken,
} from '../../../records/years/stages.ts'
import { momentWords } from '../../format.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { AIM, AIM_NOW, MOVE, MOVE_NOW, OPEN, OPEN_NOW } from './links.ts'
import { noSuchYear, yearAfter, yearButton } from './overview.ts'

/** A question with its yes, and the way back to the year. */
const asking = (text: string, yes: Button, no: string, year: number): Reply => ({
  say: [{ text, rows: [[yes], [{ ...yearButton(year), label: no }]] }],
})

export const openScreen = (year: number): Screen =>
  onlyFor('keep-years', `${OPEN}${year}`, async turn => {
    const { tx } = turn
    if (!openableYears(tx).includes(year)) return yearAfter(turn, year, w('year:open.notNow'))
    if ((await yearState(tx, year)) !== undefined) return yearAfter(turn, year, await nowWords(turn, year))
    const asked = await setting(tx, 'programme-year')
    const effect =
      year > asked
        ? w('year:open.effectMoves', { year, asked })
        : year === asked
          ? w('year:open.effectAsked', { year })
          : w('year:open.effectNone', { asked })
    const yes = { label: w('year:open.yes', { year }), data: `${OPEN_NOW}${year}`, style: 'primary' } as const
    return asking(w('year:open.ask', { year, before: year - 1, effect }), yes, w('year:open.no'), year)
  })

export const openNowScreen =
  (year: number): Screen =>
  async turn => {
    const opened = await openYear(turn.tx, { by: turn.account.id, year })
    if (opened.ok) return yearAfter(turn, year, w('year:open.done', { year, before: year - 1 }))
    if (opened.error === 'denied') return deniedReply(turn, opened, `${OPEN_NOW}${year}`)
    if (opened.error === 'not-now') return yearAfter(turn, year, w('year:open.notNow'))
    return yearAfter(turn, year, await overtakenWords(turn, opened, 'open', year))
  }

export const aimScreen = (year: number): Screen =>
  onlyFor('keep-years', `${AIM}${year}`, async turn => {
    const asked = await setting(turn.tx, 'programme-year')
    if (asked === year) return yearAfter(turn, year, w('year:asked.this'))
    const yes = { label: w('year:aim.yes', { year }), data: `${AIM_NOW}${year}` }
    return asking(w('year:aim.ask', { year, asked }), yes, w('year:move.no'), year)
  })

export const aimNowScreen =
  (year: number): Screen =>
  async turn => {
    const aimed = await askForYear(turn.tx, { by: turn.account.id, year })
    if (aimed.ok) return yearAfter(turn, year, w('year:aim.done', { year }))
    if (aimed.error === 'denied') return deniedReply(turn, aimed, `${AIM_NOW}${year}`)
    const why = aimed.error === 'closed' ? w('year:aim.closed', { year }) : w('year:open.notNow')
    return yearAfter(turn, year, why)
  }

export const moveScreen = (year: number, from: string, to: string): Screen =>
  onlyFor('keep-years', `${MOVE}${year}:${from}:${to}`, async turn => {
    const step = stepBetween(from, to)
    if (!step) return noSuchYear
    const now = await yearState(turn.tx, year)
    if (now !== step.from) return yearAfter(turn, year, await nowWords(turn, year))
    const text =
      step.way === 'back'
        ? w(`year:move.askBack.${step.to}`, { year })
        : w(`year:move.askOn.${step.to}`, { year })
    const yes = {
      label: w('year:move.yes'),
      data: `${MOVE_NOW}${year}:${from}:${to}`,
      style: step.to === 'closed' ? 'danger' : 'primary',
    } as const
    return asking(text, yes, w('year:move.no'), year)
  })

export const moveNowScreen =
  (year: number, from: string, to: string): Screen =>
  async turn => {
    const step = stepBetween(from, to)
    if (!step) return noSuchYear
    const moved = await moveYear(turn.tx, { by: turn.account.id, year, from: step.from, to: step.to })
    if (moved.ok) return yearAfter(turn, year, doneWords(year, step.to))
    if (moved.error === 'denied') return deniedReply(turn, moved, `${MOVE_NOW}${year}:${from}:${to}`)
    if (moved.error === 'no-such-step') return noSuchYear
    return yearAfter(turn, year, await overtakenWords(turn, moved, step.to, year))
  }

function stepBetween(from: string, to: string) {
  const [known, next] = [from, to].map(code => YEAR_STATES.find(state => state === code))
  const step = known && next && yearStep(known, next)
  return known && step ? { from: known, ...step } : undefined
}

const doneWords = (year: number, state: YearState): string =>
  w('year:move.done', { year, state: w(`year:stage.${state}`) })

/** Somebody else was faster; one's own second tap is simply done. */
async function overtakenWords(
  { tx, account }: Turn,
  { by, at, state }: YearOvertaken,
  wanted: YearState,
  year: number,
): Promise<string> {
  if (by === undefined || at === undefined) return w('year:move.never')
  if (by === account.id && state === wanted) return doneWords(year, wanted)
  return w('year:move.overtaken', { by: await colleagueName(tx, by), at: momentWords(at) })
}

/** What was looked at is not so any more. */
async function nowWords(turn: Turn, year: number): Promise<string> {
  const state = await yearState(turn.tx, year)
  return state === undefined ? w('year:move.never') : doneWords(year, state)
}

/**
 * The stages that a programme year goes through, and which may follow which: one forward at a time, or one back when
 * somebody slipped.
 *
 * They mirror how the city works: proposals come in, the mayor's decree (SK) names who is covered, the contributions are
 * paid, and the year ends (Perbup Situbondo on DBHCHT contributions; the city's own was not found).
 */

/** In Indonesian: dibuka, penetapan, berjalan, ditutup. */
export const YEAR_STATES = ['open', 'decreeing', 'running', 'closed'] as const
export type YearState = (typeof YEAR_STATES)[number]

/** A step forward, or one back for who slipped. */
export type YearStep =
  | { readonly way: 'on'; readonly to: Exclude<YearState, 'open'> }
  | { readonly way: 'back'; readonly to: Exclude<YearState, 'closed'> }

/** From each stage, what may follow. */
const NEXT: Readonly<Record<YearState, readonly YearStep[]>> = {
  open: [{ way: 'on', to: 'decreeing' }],
  decreeing: [
    { way: 'on', to: 'running' },
    { way: 'back', to: 'open' },
  ],
  running: [
    { way: 'on', to: 'closed' },
    { way: 'back', to: 'decreeing' },
  ],
  closed: [{ way: 'back', to: 'running' }],
}

/** What may follow, the step forward first. */
export const stepsOfYear = (from: YearState): readonly YearStep[] => NEXT[from]

/** The step from one stage to the other; undefined where there is none. */
export const yearStep = (from: YearState, to: YearState): YearStep | undefined =>
  NEXT[from].find(step => step.to === to)

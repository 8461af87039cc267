/**
 * What the stage of the programme year means for who registers now: nothing while proposals come in, a sentence once the
 * decree is being made, and no form once the year is closed.
 */
import { setting } from '../records/settings/settings.ts'
import { yearState } from '../records/years/stages.ts'
import type { YearState } from '../program/years/stages.ts'
import type { Reader } from '../store/store.ts'
import { words as w } from './words.ts'

export interface YearStage {
  readonly year: number
  /** Undefined: nobody has opened it here. */
  readonly state: YearState | undefined
}

/** Of the year that new registrations ask for. */
export async function stageNow(reader: Reader): Promise<YearStage> {
  const year = await setting(reader, 'programme-year')
  return { year, state: await yearState(reader, year) }
}

/** That new proposals wait for a later turn, where they do. */
export const laterWords = ({ year, state }: YearStage): string[] =>
  state === 'decreeing' || state === 'running'
    ? [w('year:public.later', { year, state: w(`year:public.laterState.${state}`) })]
    : []

/** A programme year on one page, for who keeps it: where it stands, what was entered, and its money. */
import type { ProgrammeYear } from '../../program/years/year.ts'
import type { YearState } from '../../program/years/stages.ts'
import type { Reader } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { setting, settingSet, type DatedSetting, type EnteredValues } from '../settings/settings.ts'
import { enteredForYear, yearWith } from './programme-year.ts'
import { yearFigures, type YearFigures } from './figures.ts'
import { isKeptYear, mayBeAsked, openableYears, yearState } from './stages.ts'

export interface YearOverview {
  readonly year: number
  /** The year that new registrations ask for. */
  readonly asked: number
  readonly state: YearState | undefined
  /** The year that can be opened from here: itself, or else the next one. */
  readonly openable: number | undefined
  /** New registrations ask for another year, and could ask for this one. */
  readonly mayBeAsked: boolean
  /** What holds in it, over what is known of it. */
  readonly programme: ProgrammeYear
  /** What the office entered for it. */
  readonly entered: EnteredValues
  readonly office: DatedSetting<'office'> | undefined
  readonly branch: DatedSetting<'bpjs-branch'> | undefined
  readonly figures: YearFigures
}

/** @param year the one that new registrations ask for, if absent. */
export async function yearOverview(
  reader: Reader,
  { account, year }: { account: string; year?: number | undefined },
): Promise<{ ok: true; overview: YearOverview } | { ok: false; error: 'no-such-year' } | Denied> {
  const allowed = await authorise(reader, account, 'keep-years')
  if (!allowed.ok) return allowed
  const asked = await setting(reader, 'programme-year')
  const of = year ?? asked
  if (!isKeptYear(reader, of)) return { ok: false, error: 'no-such-year' }
  const entered = await enteredForYear(reader, of)
  const state = entered(`state/${of}`)?.value
  return {
    ok: true,
    overview: {
      year: of,
      asked,
      state,
      openable: await openableFrom(reader, of, state),
      mayBeAsked: asked !== of && mayBeAsked(reader, of, state),
      programme: yearWith(of, entered),
      entered,
      office: await settingSet(reader, 'office'),
      branch: await settingSet(reader, 'bpjs-branch'),
      figures: await yearFigures(reader, of, entered),
    },
  }
}

async function openableFrom(
  reader: Reader,
  year: number,
  state: YearState | undefined,
): Promise<number | undefined> {
  const openable = openableYears(reader)
  if (state === undefined && openable.includes(year)) return year
  const next = year + 1
  return openable.includes(next) && (await yearState(reader, next)) === undefined ? next : undefined
}

/** The data of the buttons about programme years. */
import { COVERED_SECTORS } from '../../../program/sectors.ts'
import { isPlace, type ValueName, type ValuePlace } from '../../../records/years/values.ts'

/** Each followed by a year. */
export const YEAR = 'th:y:'
export const EDIT = 'th:edit:'
export const DECREES = 'th:sk:'
export const ADD_DECREE = 'th:sk+:'
export const OPEN = 'th:open:'
export const OPEN_NOW = 'th:open!:'
export const AIM = 'th:aim:'
export const AIM_NOW = 'th:aim!:'
/** Followed by a year and a page, from 0. */
export const HISTORY = 'th:log:'
/** Followed by a year and a sector. */
export const SECTOR = 'th:sec:'
/** Followed by a year, the stage that was looked at, and the stage to come. */
export const MOVE = 'th:move:'
export const MOVE_NOW = 'th:move!:'
/** Followed by a year, a decree's place in the list, and the mark of the list. */
export const REMOVE_DECREE = 'th:sk-:'
/** Each followed by a place. */
export const VALUE = 'th:val:'
export const SET = 'th:set:'
export const CLEAR = 'th:clr:'

/** `2026:quota:fisher` */
export const placeData = ({ year, name, sector }: ValuePlace): string =>
  [year, name, ...(sector === undefined ? [] : [sector])].join(':')

/** Undefined for anything that `placeData` did not make. */
export function placeIn(data: string): ValuePlace | undefined {
  const [year = '', name = '', sector, ...more] = data.split(':')
  if (!/^\d{4}$/.test(year) || more.length > 0 || !isPlace({ name, sector })) return undefined
  return {
    year: Number(year),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `isPlace` knows it
    name: name as ValueName,
    sector: COVERED_SECTORS.find(known => known === sector),
  }
}

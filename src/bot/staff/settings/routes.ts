/** The room of the office's own values: its buttons and its forms. */
import type { FormFeature } from '../../forms/driver.ts'
import * as links from '../../links.ts'
import type { StaffRoute } from '../routes.ts'
import {
  ADD,
  addScreen,
  dayScreen,
  holidayFeature,
  holidaysScreen,
  ONE,
  PICK,
  pickScreen,
  REMOVE,
  removeScreen,
} from './holidays.ts'
import { valueFeatures, valueRoutes } from './values.ts'
import { readingFeature, READINGS, readingsScreen, SET_READING, setReadingScreen } from './readings.ts'

const DATE = String.raw`(\d{4}-\d{2}-\d{2})`

export const settingsRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.holidays}$`), screen: () => holidaysScreen },
  { match: new RegExp(`^${ADD}$`), screen: () => addScreen },
  { match: new RegExp(`^${PICK}(\\d{1,3})$`), screen: (page = '') => pickScreen(Number(page)) },
  { match: new RegExp(`^${ONE}${DATE}$`), screen: (date = '') => dayScreen(date) },
  { match: new RegExp(`^${REMOVE}${DATE}$`), screen: (date = '') => removeScreen(date) },
  { match: new RegExp(`^${READINGS}$`), screen: () => readingsScreen },
  { match: new RegExp(`^${SET_READING}(\\d)$`), screen: (at = '') => setReadingScreen(Number(at)) },
  ...valueRoutes,
]

export const settingsFeatures: readonly FormFeature[] = [holidayFeature, readingFeature, ...valueFeatures]

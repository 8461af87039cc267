/** The office's room of answers: its buttons and its form. */
import { ANSWER_GROUPS } from '../../../records/answers/content.ts'
import type { FormFeature } from '../../forms/driver.ts'
import type { StaffRoute } from '../routes.ts'
import {
  ASKED_ONE,
  askedOneScreen,
  askedScreen,
  JOIN,
  joinScreen,
  PICK,
  PICK_GROUP,
  pickGroupScreen,
  pickScreen,
  SETTLE,
  settleScreen,
  WRITE,
} from './asked.ts'
import { answerFeature, changeScreen, newScreen } from './form.ts'
import { answersScreen, GROUP, groupScreen, NEW, VARIABLES, variablesScreen } from './list.ts'
import {
  CHANGE,
  FIELDS,
  HISTORY,
  historyScreen,
  OFF,
  ON,
  oneScreen,
  switchScreen,
  UNDO,
  undoScreen,
  VERSION,
  versionScreen,
} from './one.ts'
import { ONE } from './words.ts'

const ID = String.raw`([\w-]{1,36})`
const N = String.raw`(\d{1,5})`
const GROUPS = `(${ANSWER_GROUPS.join('|')})`
const at = (pattern: string) => new RegExp(`^${pattern}$`)
const groupOf = (code: string) => ANSWER_GROUPS.find(one => one === code) ?? 'program'

export const answerRoutes: readonly StaffRoute[] = [
  { match: at(String.raw`jw:all:\d{1,3}`), screen: () => answersScreen },
  {
    match: at(`${GROUP}${GROUPS}:${N}`),
    screen: (group = '', page = '') => groupScreen(groupOf(group), Number(page)),
  },
  { match: at(ONE + ID), screen: (id = '') => oneScreen(id) },
  { match: at(NEW), screen: () => newScreen() },
  { match: at(VARIABLES), screen: () => variablesScreen },
  {
    match: at(`${CHANGE}(${FIELDS.join('|')}):${ID}:${N}`),
    screen: (field = '', id = '', version = '') =>
      changeScreen(FIELDS.find(one => one === field) ?? 'answer', id, Number(version)),
  },
  {
    match: at(`${ON}${ID}:${N}`),
    screen: (id = '', version = '') => switchScreen(id, Number(version), true),
  },
  {
    match: at(`${OFF}${ID}:${N}`),
    screen: (id = '', version = '') => switchScreen(id, Number(version), false),
  },
  { match: at(`${HISTORY}${ID}:${N}`), screen: (id = '', page = '') => historyScreen(id, Number(page)) },
  { match: at(`${VERSION}${ID}:${N}`), screen: (id = '', n = '') => versionScreen(id, Number(n)) },
  {
    match: at(`${UNDO}${ID}:${N}:${N}`),
    screen: (id = '', version = '', to = '') => undoScreen(id, Number(version), Number(to)),
  },
  { match: at(`jw:b:${N}`), screen: (page = '') => askedScreen(Number(page)) },
  { match: at(ASKED_ONE + ID), screen: (id = '') => askedOneScreen(id) },
  { match: at(WRITE + ID), screen: (id = '') => newScreen(id) },
  { match: at(PICK + ID), screen: (id = '') => pickScreen(id) },
  {
    match: at(`${PICK_GROUP}${ID}:${GROUPS}`),
    screen: (id = '', group = '') => pickGroupScreen(id, groupOf(group)),
  },
  { match: at(`${JOIN}${ID}:${ID}`), screen: (id = '', end = '') => joinScreen(id, end) },
  { match: at(SETTLE + ID), screen: (id = '') => settleScreen(id) },
]

export const answerFeatures: readonly FormFeature[] = [answerFeature]

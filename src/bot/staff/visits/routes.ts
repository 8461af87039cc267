/** Buttons of what is to be told in person. */
import * as links from '../../links.ts'
import type { StaffRoute } from '../routes.ts'
import { visitsScreen } from './list.ts'
import {
  DONE,
  doneScreen,
  OPEN_TASK,
  PRINT,
  printFileScreen,
  printScreen,
  taskScreen,
  TRIED,
  triedScreen,
  UNDO,
  undoScreen,
} from './task.ts'

const followed = (prefix: string) => new RegExp(`^${prefix}([\\w-]+)$`)

export const visitRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.visits}$`), screen: () => visitsScreen(undefined) },
  { match: followed(`${links.visits}:`), screen: after => visitsScreen(after) },
  { match: followed(OPEN_TASK), screen: (id = '') => taskScreen(id) },
  { match: followed(DONE), screen: (id = '') => doneScreen(id) },
  { match: followed(UNDO), screen: (id = '') => undoScreen(id) },
  { match: followed(TRIED), screen: (id = '') => triedScreen(id) },
  { match: followed(PRINT), screen: (id = '') => printScreen(id) },
  { match: followed(links.printSlip), screen: (id = '') => printFileScreen(id, `${links.printSlip}${id}`) },
]

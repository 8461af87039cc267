/** Buttons of what members reported as changed. */
import { DECLINE_REASONS } from '../../../program/changes.ts'
import * as links from '../../links.ts'
import type { StaffRoute } from '../routes.ts'
import { changesScreen, oldestScreen } from './list.ts'
import {
  BACK,
  backScreen,
  DECLINE,
  declineScreen,
  ENTER,
  ENTER_KTP,
  enterScreen,
  OLDEST,
  OPEN_CHANGE,
  openScreen,
  SURE,
  sureScreen,
  WHY,
  whyScreen,
} from './one.ts'

const ID = String.raw`([\w-]+)`
const followed = (prefix: string) => new RegExp(`^${prefix}${ID}$`)
const read = (prefix: string) => new RegExp(`^${prefix}${ID}:([0-9a-f]+)$`)
const declined = new RegExp(`^${DECLINE}${ID}:([0-9a-f]+):(${DECLINE_REASONS.join('|')})$`)

export const changeRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.changes}$`), screen: () => changesScreen(undefined) },
  { match: followed(`${links.changes}:`), screen: after => changesScreen(after) },
  { match: new RegExp(`^${OLDEST}$`), screen: () => oldestScreen },
  { match: followed(OPEN_CHANGE), screen: (id = '') => openScreen(id) },
  { match: followed(BACK), screen: (id = '') => backScreen(id) },
  { match: read(SURE), screen: (id = '', print = '') => sureScreen({ id, print }) },
  { match: read(WHY), screen: (id = '', print = '') => whyScreen({ id, print }) },
  { match: read(ENTER), screen: (id = '', print = '') => enterScreen({ id, print }, { ktpSeen: false }) },
  {
    match: read(ENTER_KTP),
    screen: (id = '', print = '') => enterScreen({ id, print }, { ktpSeen: true }),
  },
  {
    match: declined,
    screen: (id = '', print = '', code = '') =>
      declineScreen({ id, print }, DECLINE_REASONS.find(one => one === code) ?? 'unclear'),
  },
]

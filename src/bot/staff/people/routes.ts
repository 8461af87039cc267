/** The room of the office's people: its buttons and its forms. */
import type { FormFeature } from '../../forms/driver.ts'
import * as links from '../../links.ts'
import { changePinFeature, myPinScreen } from '../pin/mine.ts'
import type { StaffRoute } from '../routes.ts'
import { INVITE_FOR, inviteByData, inviteFeature, inviteScreen } from './invite.ts'
import { introduceFeature, joinFeature } from './join.ts'
import { INVITE, peopleScreen, REVOKE, revokeScreen } from './list.ts'
import {
  CHANGE_AREAS,
  CHANGE_ROLE,
  lockScreen,
  personScreen,
  REMOVE,
  REMOVE_NOW,
  removeNowScreen,
  removeScreen,
  RESET_PIN,
  resetPinScreen,
  UNLOCK,
  unlockScreen,
} from './person.ts'
import { changeAreasScreen, changeRoleScreen, GIVE_ROLE, giveRoleByData, roleFeature } from './role.ts'

const ofOne = (prefix: string) => new RegExp(`^${prefix}([\\w-]+)$`)

export const peopleRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.people}$`), screen: () => peopleScreen() },
  { match: new RegExp(`^${links.people}:(\\d{1,4})$`), screen: (page = '') => peopleScreen(Number(page)) },
  { match: new RegExp(`^${links.myPin}$`), screen: () => myPinScreen },
  { match: ofOne(REVOKE), screen: (id = '') => revokeScreen(id) },
  { match: ofOne(links.officer), screen: (id = '') => personScreen(id) },
  { match: ofOne(links.lockOfficer), screen: (id = '') => lockScreen(id) },
  { match: ofOne(UNLOCK), screen: (id = '') => unlockScreen(id) },
  { match: ofOne(RESET_PIN), screen: (id = '') => resetPinScreen(id) },
  { match: ofOne(REMOVE), screen: (id = '') => removeScreen(id) },
  { match: ofOne(REMOVE_NOW), screen: (id = '') => removeNowScreen(id) },
  { match: ofOne(CHANGE_ROLE), screen: (id = '') => changeRoleScreen(id) },
  { match: ofOne(CHANGE_AREAS), screen: (id = '') => changeAreasScreen(id) },
  {
    match: new RegExp(`^${GIVE_ROLE}([\\w-]+):([\\w.]+)$`),
    screen: (id = '', packed = '') => giveRoleByData(id, packed),
  },
  { match: new RegExp(`^${INVITE}$`), screen: () => inviteScreen },
  { match: new RegExp(`^${INVITE_FOR}([\\w.]+)$`), screen: (packed = '') => inviteByData(packed) },
]

export const peopleFeatures: readonly FormFeature[] = [
  inviteFeature,
  roleFeature,
  joinFeature,
  introduceFeature,
  changePinFeature,
]

/** The room of announcements: its buttons and its forms. */
import { CATEGORIES } from '../../../program/announcements/lists.ts'
import type { FormFeature } from '../../forms/driver.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import type { StaffRoute } from '../routes.ts'
import { audienceScreen, conditionScreen, endsFeature, endsScreen, turnScreen } from './audience.ts'
import { categoryScreen, setCategoryScreen } from './category.ts'
import { approveScreen, approveYesScreen, declineFeature, declineScreen, takeBackScreen } from './check.ts'
import { ctaScreen, setCtaScreen } from './cta.ts'
import { downloadScreen } from './download.ts'
import { dropScreen, dropYesScreen } from './drop.ts'
import * as to from './links.ts'
import { listScreen } from './list.ts'
import { oneScreen, seeScreen } from './one.ts'
import {
  dueFeature,
  dueScreen,
  joinFeature,
  joinScreen,
  noDueScreen,
  noJoinScreen,
  optionsScreen,
  setOptionScreen,
} from './options.ts'
import { paidScreen, setPaidScreen } from './paid.ts'
import { previewScreen, toMeScreen } from './preview.ts'
import { copyScreen, pauseScreen, resendScreen, resumeScreen, stopScreen, stopYesScreen } from './running.ts'
import { sendFeature, sendScreen } from './send.ts'
import { newScreen, textFeature, textScreen } from './text.ts'
import { mineScreen, namesScreen, unreachedScreen } from './unreached.ts'

const ID = '([0-9a-f-]{36})'
const PACKED = String.raw`([\w-]{22})`

/** Screens whose button carries an announcement's id and nothing else. */
const OF_ONE: readonly (readonly [prefix: string, screen: (id: string) => Screen])[] = [
  [to.ONE, oneScreen],
  [links.announcement, seeScreen],
  [to.TEXT, textScreen],
  [to.CATEGORY, categoryScreen],
  [to.AUDIENCE, audienceScreen],
  [to.ENDS_DATE, endsScreen],
  [to.CTA, ctaScreen],
  [to.OPTIONS, optionsScreen],
  [to.DUE, dueScreen],
  [to.NO_DUE, noDueScreen],
  [to.JOIN, joinScreen],
  [to.NO_JOIN, noJoinScreen],
  [to.PREVIEW, previewScreen],
  [to.TO_ME, toMeScreen],
  [to.SEND, sendScreen],
  [to.DROP, dropScreen],
  [to.DROP_YES, dropYesScreen],
  [to.APPROVE, approveScreen],
  [to.DECLINE, declineScreen],
  [to.TAKE_BACK, takeBackScreen],
  [to.PAUSE, pauseScreen],
  [to.RESUME, resumeScreen],
  [to.STOP, stopScreen],
  [to.STOP_YES, stopYesScreen],
  [to.RESEND, resendScreen],
  [to.UNREACHED, unreachedScreen],
  [to.DOWNLOAD, downloadScreen],
  [to.COPY, copyScreen],
]

const route = (data: string, screen: StaffRoute['screen']): StaffRoute => ({
  match: new RegExp(`^${data}$`),
  screen,
})

export const announcementRoutes: readonly StaffRoute[] = [
  ...OF_ONE.map(([prefix, screen]) => route(`${prefix}${ID}`, (id = '') => screen(id))),
  route(links.announcements, () => listScreen(undefined)),
  route(`${to.LIST}${ID}`, after => listScreen(after)),
  route(to.NEW, () => newScreen),
  route(`${to.SET_CATEGORY}${ID}:(${CATEGORIES.join('|')})`, (id = '', code = '') =>
    setCategoryScreen(id, code),
  ),
  route(`${to.CONDITION}${ID}:([a-z]+|\\d{6})`, (id = '', page = '') => conditionScreen(id, page)),
  route(`${to.TURN}${ID}:([+-])([a-z]{1,3}):([\\w-]{1,16})`, (id = '', sign = '', what = '', code = '') =>
    turnScreen(id, sign, what, code),
  ),
  route(`${to.SET_CTA}${ID}:([a-z]+|-)`, (id = '', code = '') => setCtaScreen(id, code)),
  route(`${to.SET_OPTION}${ID}:([+-])([ump])`, (id = '', sign = '', code = '') =>
    setOptionScreen(id, sign, code),
  ),
  route(`${to.APPROVE_YES}${ID}:(\\d{1,9})`, (id = '', version = '') => approveYesScreen(id, version)),
  route(`${to.NAMES}${PACKED}:(\\d{10}|-)(?::${PACKED})?`, (packed = '', area = '', after?: string) =>
    namesScreen(packed, area, after),
  ),
  route(to.UNREACHED_MINE, () => mineScreen),
  route(to.PAID, () => paidScreen),
  route(`${to.SET_PAID}([+-])`, (sign = '') => setPaidScreen(sign)),
]

export const announcementFeatures: readonly FormFeature[] = [
  textFeature,
  endsFeature,
  dueFeature,
  joinFeature,
  sendFeature,
  declineFeature,
]

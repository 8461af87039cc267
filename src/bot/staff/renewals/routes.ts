/** The room of what comes after cover: its buttons and its form. */
import type { FormFeature } from '../../forms/driver.ts'
import * as links from '../../links.ts'
import type { StaffRoute } from '../routes.ts'
import { decideFeature, decideScreen } from './decide.ts'
import { AGAIN, againScreen, DECIDE, groupScreen, renewalsScreen, yearScreen } from './groups.ts'
import { MEMBER, memberStandingScreen, SET, setStandingScreen } from './member.ts'

const YEAR = String.raw`(\d{4})`
const GROUP = String.raw`(\d{4}:[a-z-]{1,16}:\d{8})`
const PERSON = String.raw`([\w-]{1,36})`

export const renewalRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.renewals}$`), screen: () => renewalsScreen },
  {
    match: new RegExp(`^${links.renewalsOf}${YEAR}:(\\d{1,3})$`),
    screen: (year = '', page = '') => yearScreen(Number(year), Number(page)),
  },
  { match: new RegExp(`^${AGAIN}${YEAR}$`), screen: (year = '') => againScreen(Number(year)) },
  { match: new RegExp(`^rn:g:${GROUP}$`), screen: (group = '') => groupScreen(group) },
  {
    match: new RegExp(`^${DECIDE}${GROUP}:([csu]):([0-9a-f]{8}|-)$`),
    screen: (group = '', letter = '', mark = '') => decideScreen(group, letter, mark),
  },
  {
    match: new RegExp(`^${MEMBER}${PERSON}:${YEAR}$`),
    screen: (person = '', next = '') => memberStandingScreen(person, Number(next)),
  },
  {
    match: new RegExp(`^${SET}${PERSON}:${YEAR}:(c|k|l\\d):([0-9a-z]{1,9}|-)$`),
    screen: (person = '', next = '', what = '', mark = '') =>
      setStandingScreen(person, Number(next), what, mark),
  },
]

export const renewalFeatures: readonly FormFeature[] = [decideFeature]

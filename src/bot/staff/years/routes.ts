/** The room of the programme years: its buttons and its forms. */
import { COVERED_SECTORS } from '../../../program/sectors.ts'
import type { FormFeature } from '../../forms/driver.ts'
import * as links from '../../links.ts'
import type { StaffRoute } from '../routes.ts'
import { addDecreeScreen, decreeFeature, decreesScreen, removeDecreeScreen } from './decrees.ts'
import { valueForms } from './forms.ts'
import { historyScreen } from './history.ts'
import * as th from './links.ts'
import { aimNowScreen, aimScreen, moveNowScreen, moveScreen, openNowScreen, openScreen } from './move.ts'
import { noSuchYear, yearScreen } from './overview.ts'
import { clearScreen, editScreen, sectorScreen, setScreen, valueScreen } from './values.ts'

const exactly = (prefix: string, rest: string): RegExp =>
  new RegExp(`^${prefix.replaceAll(/[+!]/g, String.raw`\$&`)}${rest}$`)
const ofYear = (prefix: string): RegExp => exactly(prefix, String.raw`(20\d\d)`)
const ofPlace = (prefix: string): RegExp => exactly(prefix, String.raw`(20\d\d:[a-z-]+(?::[a-z]+)?)`)
const STAGES = String.raw`(20\d\d):([a-z]+):([a-z]+)`

export const yearRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.years}$`), screen: () => yearScreen() },
  { match: ofYear(th.YEAR), screen: year => yearScreen(Number(year)) },
  { match: ofYear(th.EDIT), screen: year => editScreen(Number(year)) },
  {
    match: exactly(th.SECTOR, String.raw`(20\d\d):([a-z]+)`),
    screen: (year, name) => {
      const sector = COVERED_SECTORS.find(known => known === name)
      return sector ? sectorScreen(Number(year), sector) : () => Promise.resolve(noSuchYear)
    },
  },
  { match: ofPlace(th.VALUE), screen: (place = '') => valueScreen(place) },
  { match: ofPlace(th.SET), screen: (place = '') => setScreen(place) },
  { match: ofPlace(th.CLEAR), screen: (place = '') => clearScreen(place) },
  { match: ofYear(th.DECREES), screen: year => decreesScreen(Number(year)) },
  { match: ofYear(th.ADD_DECREE), screen: year => addDecreeScreen(Number(year)) },
  {
    match: exactly(th.REMOVE_DECREE, String.raw`(20\d\d):(\d{1,2}):([0-9a-f]{8})`),
    screen: (year, at, seen = '') => removeDecreeScreen(Number(year), Number(at), seen),
  },
  {
    match: exactly(th.HISTORY, String.raw`(20\d\d):(\d{1,3})`),
    screen: (year, page) => historyScreen(Number(year), Number(page)),
  },
  { match: ofYear(th.OPEN), screen: year => openScreen(Number(year)) },
  { match: ofYear(th.OPEN_NOW), screen: year => openNowScreen(Number(year)) },
  { match: ofYear(th.AIM), screen: year => aimScreen(Number(year)) },
  { match: ofYear(th.AIM_NOW), screen: year => aimNowScreen(Number(year)) },
  {
    match: exactly(th.MOVE, STAGES),
    screen: (year, from = '', to = '') => moveScreen(Number(year), from, to),
  },
  {
    match: exactly(th.MOVE_NOW, STAGES),
    screen: (year, from = '', to = '') => moveNowScreen(Number(year), from, to),
  },
]

export const yearFeatures: readonly FormFeature[] = [...Object.values(valueForms), decreeFeature]

/** Buttons of those who have never opened the bot. */
import * as links from '../../links.ts'
import type { StaffRoute } from '../routes.ts'
import { NAMES, namesScreen, PLACE, placeScreen, PRINT, unlinkedScreen } from './list.ts'
import { printScreen } from './print.ts'

const KELURAHAN = '(\\d{10}|-)'

export const unlinkedRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.unlinked}$`), screen: () => unlinkedScreen },
  { match: new RegExp(`^${PLACE}${KELURAHAN}$`), screen: (code = '') => placeScreen(code) },
  {
    match: new RegExp(`^${NAMES}${KELURAHAN}:([a-z]+)(?::([\\w-]+))?$`),
    screen: (code = '', sector = '', after?: string) => namesScreen(code, sector, after),
  },
  { match: new RegExp(`^${PRINT}$`), screen: () => printScreen },
]

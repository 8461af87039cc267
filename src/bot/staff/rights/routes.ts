/** The office's side of people's rights over their data: requests, and what is done at the counter with the KTP in hand. */
import { REFUSE_REASONS } from '../../../records/rights/requests.ts'
import type { StaffRoute } from '../routes.ts'
import { askResetScreen, fileCodeScreen, resetScreen } from './counter.ts'
import { requestsScreen } from './list.ts'
import { doScreen, refuseScreen, requestScreen, sureScreen, whyScreen } from './one.ts'

const noSuchReason = (reason: string): never => {
  throw new RangeError(`no reason ${reason}`)
}

export const rightsRoutes: readonly StaffRoute[] = [
  { match: /^dp:all(?::([\w-]+))?$/, screen: after => requestsScreen(after) },
  { match: /^dp:one:([\w-]+)$/, screen: (id = '') => requestScreen(id) },
  { match: /^dp:sure:([\w-]+)$/, screen: (id = '') => sureScreen(id) },
  { match: /^dp:do:([\w-]+)$/, screen: (id = '') => doScreen(id) },
  { match: /^dp:why:([\w-]+)$/, screen: (id = '') => whyScreen(id) },
  {
    match: new RegExp(`^dp:no:([\\w-]+):(${REFUSE_REASONS.join('|')})$`),
    screen: (id = '', reason = '') =>
      refuseScreen(id, REFUSE_REASONS.find(one => one === reason) ?? noSuchReason(reason)),
  },
  { match: /^dp:pin:([rpc]):([\w-]+)$/, screen: (kind = '', id = '') => askResetScreen(kind, id) },
  { match: /^dp:pin\+:([rpc]):([\w-]+)$/, screen: (kind = '', id = '') => resetScreen(kind, id) },
  { match: /^dp:code:([\w-]+)$/, screen: (id = '') => fileCodeScreen(id) },
]

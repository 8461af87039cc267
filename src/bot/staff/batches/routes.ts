/** The buttons of the batches. */
import type { StaffRoute } from '../routes.ts'
import { batchesScreen } from './list.ts'
import { batchScreen } from './one.ts'
import { batchStepScreen } from './steps.ts'

export const batchRoutes: readonly StaffRoute[] = [
  { match: /^bt:all:(\d{1,4})$/, screen: (page = '0') => batchesScreen(Number(page)) },
  { match: /^bt:one:([\w-]+)$/, screen: (id = '') => batchScreen(id) },
  { match: /^bt:go-decreed:([\w-]+)$/, screen: (id = '') => batchStepScreen('decreed', id) },
  { match: /^bt:go-sent-to-bpjs:([\w-]+)$/, screen: (id = '') => batchStepScreen('sent-to-bpjs', id) },
]

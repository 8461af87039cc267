/** Why the office could not do what somebody asked of their data. */
import { REFUSE_REASONS } from '../../records/rights/requests.ts'
import { words as w } from '../words.ts'

export const refusalReason = (code: string | undefined): string => {
  const known = REFUSE_REASONS.find(reason => reason === code)
  return known ? w(`rights:reason.${known}`) : ''
}

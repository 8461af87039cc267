/** Which files are about the account itself: its own, and those that it confirmed or took over as the worker. */
import type { Registration } from '../registrations/registration-rows.ts'

export const isOwnFile = (file: Registration, account: string): boolean =>
  (file.consent === 'account' && file.consentBy === account) ||
  (file.account === account && file.forSelf && !file.filedByOffice)

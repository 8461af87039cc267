/** Which list that goes out is written by whom. One without an exporter is offered nowhere. */
import { approvedOut } from './approved-out.ts'
import type { Exporters } from './exporting.ts'
import { letterOut } from './letter-out.ts'
import { recipientsOut } from './recipients-out.ts'
import { renewalsOut } from './renewals-out.ts'
import { slipsOut } from './slips-out.ts'

export const exporters: Exporters = {
  approved: approvedOut,
  renewals: renewalsOut,
  letters: letterOut,
  recipients: recipientsOut,
}

/** With those that print the way to the bot. @param botUsername without @. */
export const exportersFor = (botUsername: string): Exporters => ({
  ...exporters,
  slips: slipsOut(botUsername),
})

/** Which list that goes out is written by whom. One without an exporter is offered nowhere. */
import type { ExportList } from '../../records/passes.ts'
import { approvedOut } from './approved-out.ts'
import type { Exporter } from './exporting.ts'
import { renewalsOut } from './renewals-out.ts'
import { slipsOut } from './slips-out.ts'

export const exporters: Readonly<Partial<Record<ExportList, Exporter>>> = {
  approved: approvedOut,
  renewals: renewalsOut,
}

/** With those that print the way to the bot. @param botUsername without @. */
export const exportersFor = (botUsername: string): typeof exporters => ({
  ...exporters,
  slips: slipsOut(botUsername),
})

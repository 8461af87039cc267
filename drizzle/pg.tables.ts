/** The tables as drizzle-kit wants to see them: one export each. */
import { pgKit } from '../src/store/kit.ts'
import { makeSchema } from '../src/store/schema.ts'

export const {
  meta,
  inbox,
  outbox,
  pace,
  jobs,
  accounts,
  drafts,
  documents,
  registrations,
  events,
  consents,
  settings,
  decisions,
  staff,
  invitations,
  visits,
  passes,
  people,
  memberships,
  paymentBatches,
  payments,
  imports,
  importRows,
  personLinks,
  linkCodes,
} = makeSchema(pgKit)

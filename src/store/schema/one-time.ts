/** What every link or code has that works once: whose it is, until when, and what became of it. */
import type { Kit } from '../kit.ts'

export type InvitationState = 'open' | 'used' | 'revoked'

export const oneTime = (k: Kit) => ({
  state: k.code<InvitationState>().notNull(),
  madeBy: k.text().notNull(),
  madeAt: k.time().notNull(),
  expiresAt: k.time().notNull(),
  endedBy: k.text(),
  endedAt: k.time(),
})

/**
 * Every table, written once for both engines.
 *
 * The city comes first in every key; ids are made by the program (UUIDv7, so their order is the order of making).
 * A column called `…Sealed` holds what `Vault.seal` made, one called `…Index` a keyed hash to look up by; nothing else
 * holds a name, a NIK, a phone number or an answer.
 */
import type { Kit } from './kit.ts'
import { announcementsTables } from './schema/announcements.ts'
import { claimsTables } from './schema/claims.ts'
import { listsTables } from './schema/lists.ts'
import { logTables } from './schema/log.ts'
import { membersTables } from './schema/members.ts'
import { officeTables } from './schema/office.ts'
import { questionsTables } from './schema/questions.ts'
import { registrationsTables } from './schema/registrations.ts'
import { rightsTables } from './schema/rights.ts'
import { wireTables } from './schema/wire.ts'

export type { AnnouncementCategory, AnnouncementState, RecipientState } from './schema/announcements.ts'
export type { BankChangeState, ClaimKind, ClaimOrigin, ClaimPaperState, ClaimView } from './schema/claims.ts'
export type { BatchFileState, ExportState, ImportRowState, ImportState } from './schema/lists.ts'
export type { ChangeState, RenewalDecision, RenewalStanding } from './schema/members.ts'
export type { InvitationState } from './schema/one-time.ts'
export type { StaffState, PassList } from './schema/office.ts'
export type { AskedOutcome, QuestionState, QuestionVoice, VoiceLanguage } from './schema/questions.ts'
export type { DataRequestKind, DataRequestState, UploadLinkState } from './schema/rights.ts'
export type { DecisionState, SecondLook, VisitState, DocumentState } from './schema/registrations.ts'
export type { InboxState, OutboxState, MessageClass, JobState } from './schema/wire.ts'

export const makeSchema = (k: Kit) => ({
  ...wireTables(k),
  ...registrationsTables(k),
  ...officeTables(k),
  ...membersTables(k),
  ...listsTables(k),
  ...claimsTables(k),
  ...announcementsTables(k),
  ...questionsTables(k),
  ...rightsTables(k),
  ...logTables(k),
})

export type Tables = ReturnType<typeof makeSchema>

/**
 * What the office has to tell a person: kind, whom, about what. Words come later, in the channel's own room, so a
 * decision made anywhere reaches the person in the same words.
 */
import type { StaffRole } from '../program/office.ts'
import type { PublicNumber } from '../program/public-number.ts'

export type Notice = CaseNotice | MemberNotice | ClaimNotice | QuestionNotice | RightsNotice | StaffNotice

/** About a registration, to who handed it in or to the worker. */
export interface CaseNotice {
  readonly kind: CaseNoticeKind
  /** Account to be told. */
  readonly account: string
  /** Registration it is about. */
  readonly registration: string
}

export type CaseNoticeKind =
  /** The office decided: approved, returned for mending, rejected, put on the waiting list. */
  | 'registration-decided'
  /** A place became free, and the file left the waiting list for the office's table. */
  | 'place-freed'
  /** It was decreed, cover began, cover ended. */
  | 'cover-changed'
  /** Somebody else handed in a registration with the NIK of this person's own file. */
  | 'nik-filed-by-another'
  /** The worker confirmed what this account handed in for them, or said no. */
  | 'consent-answered'

/** To a member about their cover: to the account that is linked, or that handed in the registration it came from. */
export interface MemberNotice {
  readonly kind:
    /** What comes after cover: not decided yet, not decided after all, goes on, or stops. */
    | 'renewal-undecided'
    | 'renewal-reopened'
    | 'renewal-continues'
    | 'renewal-stops'
    /** The office entered what they reported, or turned it down. */
    | 'change-entered'
    | 'change-declined'
  readonly account: string
  readonly person: string
  /** What the notice is about: a membership's id, or a change report's. */
  readonly about: string
}

/** About a claim, to an account that may see it; those that see the stage only read no more than that. */
export interface ClaimNotice {
  readonly kind:
    /** Its stage has changed. */
    | 'claim-moved'
    /** A paper was accepted, or is to be made again; all are there. */
    | 'claim-papers'
    /** It is late, and why. */
    | 'claim-late'
    /** The account for the payment is to be changed, or was. */
    | 'bank-change'
    /** The sum that was paid was entered wrongly, and is mended. */
    | 'claim-sum-corrected'
    /** A school year begins: the scholarship is to be confirmed. */
    | 'scholarship-due'
    /** It was paid: one question, how it was. */
    | 'claim-how-was-it'
    /** Somebody else was let in, or shut out. */
    | 'claim-access'
  readonly account: string
  readonly claim: string
}

/** To somebody who asked for a human. */
export interface QuestionNotice {
  readonly kind:
    /** Somebody of the office has it in hand, let go of it, or ended it; twelve hours passed in silence. */
    'question-taken' | 'question-released' | 'question-closed' | 'question-quiet'
  readonly account: string
  readonly question: string
}

/** About somebody's rights over their data. */
export interface RightsNotice {
  readonly kind:
    /** The office did what was asked, or said why not. */
    | 'data-request-ended'
    /** Somebody took over the file that this account had handed in for them. */
    | 'file-taken-over'
    /** At the counter somebody let a new PIN be chosen. */
    | 'lock-reset'
  readonly account: string
  /** Id of the request or of the registration; empty for a PIN. */
  readonly about: string
}

/** Whoever has the phone of somebody who is said to have died or to be missed. */
export type PhoneHolder = 'self' | 'family' | 'other'

/** To somebody of the office. */
export type StaffNotice = { readonly account: string } & (
  | {
      /** A decision of theirs fell before it was told: the file had changed, or it could not be approved any more. */
      readonly kind: 'decision-fallen'
      readonly registration: string
      readonly why: 'changed' | 'withdrawn' | 'not-possible'
    }
  /** Somebody who looked a second time sees the decision otherwise. */
  | { readonly kind: 'second-look-differs'; readonly registration: string; readonly by: string }
  /** An officer opened more personal files in an hour than is usual; or somebody guesses their PIN. */
  | { readonly kind: 'many-files-opened'; readonly officer: string; readonly files: number }
  | { readonly kind: 'pin-guessed'; readonly officer: string }
  /** Another admin locked an account. */
  | { readonly kind: 'colleague-locked'; readonly officer: string; readonly by: string }
  /** What became of their own place in the office. */
  | { readonly kind: 'role-changed'; readonly role: StaffRole }
  | { readonly kind: 'account-locked' | 'account-unlocked' | 'removed-from-office' | 'pin-reset' }
  /** Somebody joined by an invitation of theirs, or as an admin by that of another. */
  | { readonly kind: 'joined'; readonly officer: string; readonly by: string }
  /** Something in this kelurahan can only be told in person. */
  | { readonly kind: 'visit-waiting'; readonly kelurahan: string }
  /** A member of this kelurahan reported a change. */
  | { readonly kind: 'change-waiting'; readonly kelurahan: string | undefined }
  /** Somebody reported a death, an accident, or somebody missed at sea. */
  | { readonly kind: 'claim-waiting'; readonly claim: string; readonly urgent: boolean }
  /** So many claims are past their day this morning. */
  | { readonly kind: 'claims-late'; readonly late: number }
  /** The 2 × 24 hours for reporting an accident are nearly over, and nobody has entered that it was. */
  | { readonly kind: 'accident-deadline'; readonly claim: string }
  /** A message about a claim did not reach the family. */
  | { readonly kind: 'claim-unreached'; readonly claim: string }
  /** The account of somebody who is said to have died or to be missed wrote; who holds the phone, as far as they said. */
  | { readonly kind: 'phone-holder'; readonly claim: string; readonly who: PhoneHolder | 'asked' }
  /** Somebody asks for money in the office's name: what was said, and how to reach who said it. Kept nowhere else. */
  | { readonly kind: 'broker-reported'; readonly said: string; readonly phone: string | undefined }
  /** Work on a batch has come to its end: so many files were moved on, so many were not. */
  | {
      readonly kind: 'batch-moved'
      readonly batch: string
      readonly to: 'decreed' | 'sent-to-bpjs'
      readonly moved: number
      readonly left: number
      /** The officer may not do this any more: it ended there. */
      readonly isStopped: boolean
      /** Numbers of files: the officer's own or their family's, and those that something else stands in the way of. */
      readonly own: readonly PublicNumber[]
      readonly stuck: readonly PublicNumber[]
    }
  /** An announcement: a second person is wanted, agreed, said no; none is left who could; it is over; its text was refused; Telegram wants us to wait. */
  | {
      readonly kind:
        | 'announcement-to-check'
        | 'announcement-approved'
        | 'announcement-declined'
        | 'announcement-stranded'
        | 'announcement-ended'
        | 'announcement-failed'
        /** It rests since a copy of the database was put back, or is a draft again. */
        | 'announcement-restored'
      readonly announcement: string
    }
  | { readonly kind: 'announcement-held'; readonly announcement: string; readonly until: Date }
  /** Somebody asks for a human; has ended the conversation that this officer had in hand, or was quiet for twelve hours. */
  | { readonly kind: 'question-waiting'; readonly question: string; readonly urgent: boolean }
  | { readonly kind: 'question-handed-back'; readonly question: string }
  /** Somebody asks for something about their data; its 3 × 24 hours are nearly over. */
  | { readonly kind: 'data-request-waiting' | 'data-request-late'; readonly request: string }
  /** So many answers are no longer valid within 30 days. */
  | { readonly kind: 'answers-expiring'; readonly answers: number }
  /** What the daily forgetting did; or that it has not run. */
  | { readonly kind: 'retention-done'; readonly run: string }
  | { readonly kind: 'retention-missed' }
  /** A copy of the database was put back: the last thing that it knows of, and how many announcements rest. */
  | { readonly kind: 'restored'; readonly until: Date; readonly held: number }
  /** A list was being written when its officer was locked or lost the right: it ended there. */
  | { readonly kind: 'list-stopped'; readonly import: string }
  /** Last year's members are sorted into the year that was opened. */
  | { readonly kind: 'renewals-listed'; readonly year: number }
)

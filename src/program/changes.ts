/**
 * What a member can report as changed, what it can come to for their cover, and why the office may turn it down.
 *
 * A report changes no cover by itself: nothing here ends a paid period, it only names what the office has to look into.
 */
import { ASKS_BPJS, type EndReason } from './cover.ts'

export const CHANGE_KINDS = ['work', 'address', 'phone', 'family'] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]

/** Works on, but otherwise; is employed; is in public service (ASN, TNI, Polri); works no more. */
export const WORK_NOW = ['other-work', 'employee', 'public-servant', 'not-working'] as const
export type WorkNow = (typeof WORK_NOW)[number]

export type Change =
  | { readonly what: 'work'; readonly now: WorkNow; readonly words: string }
  /** `kelurahan`: code of ten digits; undefined outside the city. */
  | { readonly what: 'address'; readonly address: string; readonly kelurahan: string | undefined }
  /** E.164. `shared`: Telegram said that it is the number of the account itself. */
  | { readonly what: 'phone'; readonly phone: string; readonly shared: boolean }
  | {
      readonly what: 'family'
      readonly name: string
      readonly relation: string
      readonly phone: string | undefined
    }

/** What the change can come to for the cover: `asksBpjs` where a paid period runs on until BPJS says otherwise. */
export interface MayEnd {
  readonly reason: EndReason
  readonly asksBpjs: boolean
}

/** Undefined where nothing about the cover is to be looked into. */
export function mayEnd(change: Change): MayEnd | undefined {
  const reason = reasonOf(change)
  return reason && { reason, asksBpjs: ASKS_BPJS.includes(reason) }
}

function reasonOf(change: Change): EndReason | undefined {
  if (change.what === 'address') return change.kelurahan === undefined ? 'moved' : undefined
  if (change.what !== 'work') return undefined
  switch (change.now) {
    case 'employee':
    case 'public-servant':
      return 'employed'
    case 'not-working':
      return 'left'
    case 'other-work':
      return undefined
  }
}

/**
 * The KTP was not shown; the KTP itself has to be mended first (Dukcapil); what was written is unclear; nobody could be
 * asked; it was not the member who reported it.
 */
export const DECLINE_REASONS = ['ktp', 'dukcapil', 'unclear', 'no-answer', 'not-theirs'] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** The reasons that make sense for this kind, in the order in which they are offered. */
export const declineReasonsFor = (what: ChangeKind): readonly DeclineReason[] =>
  DECLINE_REASONS.filter(
    reason => (reason !== 'ktp' || what !== 'work') && (reason !== 'dukcapil' || what === 'address'),
  )

/** The number of the list is the second way to link an account: it is entered only for who has shown their KTP. */
export const needsKtp = (what: ChangeKind): boolean => what === 'phone'

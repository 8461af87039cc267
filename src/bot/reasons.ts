/**
 * Why the office returned or rejected a file: the sentence of each coded reason, and which questions of the form a
 * return opens again.
 */
import {
  REJECT_REASONS,
  RETURN_REASONS,
  type RegistrationStatus,
  type RejectReason,
  type ReturnReason,
} from '../program/registration.ts'
import { registerForm } from './register/form.ts'
import type { RegisterAnswers } from './register/questions/shared.ts'
import { words as w } from './words.ts'

/** The sentence of a reason; empty where the status has none. */
export function reasonWords(status: RegistrationStatus, reason: string | undefined): string {
  if (status === 'returned' && isOf(RETURN_REASONS, reason)) return w(`reason:return.${reason}`)
  if (status === 'rejected' && isOf(REJECT_REASONS, reason)) return w(`reason:reject.${reason}`)
  return ''
}

/** The same in a few words, for the officer's buttons: a whole sentence is cut off on a phone. */
export const returnLabel = (reason: ReturnReason): string => w(`reason:returnShort.${reason}`)
export const rejectLabel = (reason: RejectReason): string => w(`reason:rejectShort.${reason}`)

const MENDED_BY: Readonly<Record<ReturnReason, readonly (keyof RegisterAnswers)[]>> = {
  'photo-unclear': ['ktpPhoto', 'kkPhoto', 'proofPhoto'],
  'nik-mismatch': ['nik', 'birth'],
  'name-mismatch': ['name'],
  'address-incomplete': ['address', 'kecamatan', 'kelurahan'],
  'phone-unreachable': ['phone', 'phoneOwner'],
  'work-unclear': ['sector', 'role', 'boat', 'business', 'land', 'worked'],
  'proof-missing': ['proof', 'proofPhoto'],
  other: [
    'nik',
    'birth',
    'name',
    'address',
    'kecamatan',
    'kelurahan',
    'phone',
    'phoneOwner',
    'sector',
    'role',
    'proof',
    'familyName',
    'ktpPhoto',
    'kkPhoto',
    'proofPhoto',
  ],
}

/** Ids of the questions that are asked again. */
export const mendedBy = (reason: ReturnReason): readonly string[] => MENDED_BY[reason]

/** What a question is called in the form's summary; undefined for one that has no line there. */
export const partLabel = (id: string): string | undefined =>
  registerForm.questions.find(one => one.id === id)?.label?.(w)

const isOf = <T extends string>(all: readonly T[], one: string | undefined): one is T =>
  all.some(known => known === one)

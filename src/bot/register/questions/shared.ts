/** What the registration asks for, and what several of its parts need. */
import { mayDo } from '../../../program/office.ts'
import type { Proof } from '../../../program/sectors.ts'
import type { WorkAnswers } from '../../check/questions.ts'
import type { Asking, Paper, Question } from '../../forms/form.ts'

export type RegisterAnswers = WorkAnswers & {
  notice: 'understood'
  forSelf: 'self' | 'other' | 'office'
  boat?: string
  business?: string
  nik: string
  name: string
  /** Whether birth date and sex are as the NIK says. */
  birth: 'right' | 'wrong'
  sex?: 'male' | 'female'
  address: string
  kecamatan: string
  /** Ten digits. */
  kelurahan: string
  rtRw?: string
  noKk?: string
  /** E.164, or `none`. */
  phone: string
  phoneOwner?: 'worker' | 'family' | 'other'
  proof: Proof | 'none'
  /** A name, or `later`. */
  familyName: string
  familyRelation?: 'spouse' | 'child' | 'parent' | 'sibling' | 'other'
  /** E.164, or `none`. */
  familyPhone?: string
  photoConsent?: 'yes' | 'no'
  deletePhotos?: 'yes' | 'no'
  ktpPhoto?: Paper[]
  kkPhoto?: Paper[]
  proofPhoto?: Paper[]
  announcements?: 'yes' | 'no'
  /** Who sat beside the officer and said yes. */
  present?: 'worker' | 'worker-and-family' | 'nobody'
}

export type RegisterQuestion = Question<RegisterAnswers>
export type Ask = Asking<RegisterAnswers>

/** Versions of the texts that are acknowledged or agreed to: a test fails if a text changes alone. */
export const NOTICE_VERSION = '2026-11'
export const PHOTO_CONSENT_VERSION = '2026-11'
export const ANNOUNCEMENTS_CONSENT_VERSION = '2026-11'

/** Somebody of the office fills it in for a person beside them. Whether they may is looked up when it is handed in. */
export const byOffice = ({ answers }: Pick<Ask, 'answers'>): boolean => answers.forSelf === 'office'

export const mayRegisterOthers = ({ facts: { officer } }: Ask): boolean =>
  officer?.state === 'active' && mayDo(officer, 'register-others')

/** What the person must hear is read to them by the officer. */
export const toRead = (asking: Ask, text: string): string =>
  byOffice(asking) ? `${asking.w('register:office.readAloud')}\n\n${text}` : text

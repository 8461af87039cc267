/**
 * What a question may know beside the answers, read by the driver in the same transaction.
 */
import type { PlainDate } from '../../program/plain-date.ts'
import { officerOf, type Officer } from '../../records/office/officers.ts'
import { officeValues, type OfficeValues } from '../../records/office/values.ts'
import { othersLeft } from '../../records/registrations/others.ts'
import { lockOf, type Lock } from '../../records/rights/lock.ts'
import { setting } from '../../records/settings/settings.ts'
import type { Turn } from '../house.ts'

export interface Facts {
  /** How papers reach the office. */
  readonly documentsVia: 'counter' | 'telegram' | 'upload'
  /** Others this account may still register this year. */
  readonly othersLeft: number
  /** Extra questions that the office's settings ask. */
  readonly extraQuestions: readonly ('no-kk' | 'rt-rw')[]
  /** Who of the office fills the form in, if anybody: as they are now. */
  readonly officer: Officer | undefined
  /** The lock of what is personal in this account. */
  readonly lock: Lock | undefined
  /** What holds of the office's values, for who changes them. */
  readonly officeValues?: OfficeValues
  /** The first day on which a registration of now could be covered. */
  readonly plannedStart: PlainDate
}

/** Reads what a form needs, and nothing else: most questions need nothing. */
export async function readFacts(
  { tx, account, house, today }: Turn,
  needs: readonly (keyof Facts)[],
): Promise<Facts> {
  return {
    documentsVia: house.documentsVia,
    plannedStart: today,
    lock: needs.includes('lock') ? await lockOf(tx, account.id) : undefined,
    officer: needs.includes('officer') ? await officerOf(tx, account.id) : undefined,
    othersLeft: needs.includes('othersLeft') ? await othersLeft(tx, account.id) : 0,
    extraQuestions: needs.includes('extraQuestions') ? await setting(tx, 'extra-questions') : [],
    ...(needs.includes('officeValues') ? { officeValues: (await officeValues(tx)).valueOf } : {}),
  }
}

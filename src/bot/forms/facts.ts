/**
 * What a question may know beside the answers, read by the driver in the same transaction.
 */
import type { PlainDate } from '../../program/plain-date.ts'
import { officerOf, type Officer } from '../../records/office/officers.ts'
import { othersLeft } from '../../records/registrations.ts'
import { setting } from '../../records/settings.ts'
import type { Turn } from '../house.ts'

export interface Facts {
  /** How papers reach the office. */
  readonly documentsVia: 'counter' | 'telegram'
  /** Others this account may still register this year. */
  readonly othersLeft: number
  /** Extra questions that the office's settings ask. */
  readonly extraQuestions: readonly ('no-kk' | 'rt-rw')[]
  /** Who of the office fills the form in, if anybody: as they are now. */
  readonly officer: Officer | undefined
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
    officer: needs.includes('officer') ? await officerOf(tx, account.id) : undefined,
    othersLeft: needs.includes('othersLeft') ? await othersLeft(tx, account.id) : 0,
    extraQuestions: needs.includes('extraQuestions') ? await setting(tx, 'extra-questions') : [],
  }
}

/**
 * Where the office is and when it answers: as the office has set it. What is not set is said to nobody but the people of
 * the office.
 */
import type { ValueTypes } from '../../records/settings/list.ts'
import { setting } from '../../records/settings/settings.ts'
import type { Reader } from '../../store/store.ts'
import { escapeHtml } from '../html.ts'
import { words as w } from '../words.ts'

/** Name, address, hours and phone, a line each. */
export async function officeLines(reader: Reader, forOfficer: boolean): Promise<string> {
  const office = await setting(reader, 'office')
  if (!office) return forOfficer ? w('pages:adminNotSet') : w('pages:officeNotSet')
  return contactLines(office)
}

/** As people read an office's contact. */
export const contactLines = ({ name, address, hours, phone }: ValueTypes['office']): string =>
  [
    `<b>${escapeHtml(name)}</b>`,
    w('pages:officeAddress', { address: escapeHtml(address) }),
    w('pages:officeHours', { hours: escapeHtml(hours) }),
    w('pages:officePhone', { phone: escapeHtml(phone) }),
  ].join('\n')

/** The office in half a sentence, for "bawa ke kantor: …". */
export async function officePlace(reader: Reader): Promise<string> {
  const office = await setting(reader, 'office')
  return office ? escapeHtml(`${office.name}, ${office.address}`) : w('pages:officeSomewhere')
}

/** What comes after cover, in the office's words. */
import { CHECK_REASONS, LEAVE_REASONS, type MemberStanding } from '../../../program/renewal.ts'
import { SYSTEM, type SetStanding } from '../../../records/renewals/outlook.ts'
import type { Reader } from '../../../store/store.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'

/** "sudah 65 tahun"; empty for a code of another release. */
export function reasonShort(reason: string): string {
  const known = [...LEAVE_REASONS, ...CHECK_REASONS].find(one => one === reason)
  return known ? w(`renewal:reason.${known}`) : ''
}

/** "keluar (pindah)" */
export function standingWords(standing: MemberStanding): string {
  const word = w(`renewal:standing.${standing.is}`)
  return standing.is === 'continue'
    ? word
    : w('renewal:member.withReason', { standing: word, reason: reasonShort(standing.reason) })
}

/** ", ditetapkan Rina" */
export async function byWords(reader: Reader, { by }: Pick<SetStanding, 'by'>): Promise<string> {
  return by === SYSTEM
    ? w('renewal:member.byRules')
    : w('renewal:member.byOfficer', { by: await colleagueName(reader, by) })
}

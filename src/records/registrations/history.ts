/** What happened to a registration, as far as it may be shown to the person. */
import { type RegistrationStatus, STATUSES } from '../../program/registration.ts'
import type { Reader } from '../../store/store.ts'
import type { EventKind } from '../event-kinds.ts'
import { eventsOf } from '../events.ts'

const SHOWN = [
  'submitted',
  'corrected',
  'withdrawn',
  'decided',
  'advanced',
  'place-freed',
  'papers-seen',
  'consent-confirmed',
  'consent-refused',
] as const satisfies readonly EventKind[]

export interface HistoryEntry {
  readonly kind: (typeof SHOWN)[number]
  /** The status it led to, where it changed. */
  readonly to: RegistrationStatus | undefined
  readonly at: Date
}

/** What may be shown to the person, oldest first: no reads by the office, no doubles, nobody's name. */
export async function historyOf(reader: Reader, { id }: { id: string }): Promise<HistoryEntry[]> {
  const events = await eventsOf(reader, 'registration', id)
  return events.flatMap(({ kind, codes, at }) => {
    const shown = SHOWN.find(known => known === kind)
    return shown ? [{ kind: shown, to: STATUSES.find(status => status === codes['to']), at }] : []
  })
}

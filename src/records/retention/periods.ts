/** How long each kind of thing is kept, in days: what the office has set, or the default. */
import type { Reader } from '../../store/store.ts'
import type { SettingKey } from '../settings/list.ts'
import { setting } from '../settings/settings.ts'

/** Each period and the setting that holds it. */
const SETTINGS = {
  /** Photos and papers, after the decision or the claim's end. */
  papers: 'retention-days',
  /** Registrations that were refused or taken back. */
  files: 'kept-refused-days',
  /** Claims, after their end; longer as long as a child is entitled to a scholarship. */
  claims: 'kept-claim-days',
  /** What somebody wrote to be found an answer. */
  asked: 'kept-asked-days',
  /** Conversations with somebody of the office, after their end. */
  talks: 'kept-talk-days',
  /** Changes that a member reported, after they were entered or declined. */
  changes: 'kept-change-days',
  /** Requests about one's data, after their end. */
  requests: 'kept-request-days',
  /** Who was to get an announcement, after its end. */
  recipients: 'kept-recipient-days',
  /** Links to the page for photos, after their end. */
  links: 'kept-link-days',
  /** The content of what the bot could not do or send and set aside for somebody to look at. */
  aside: 'kept-aside-days',
} as const satisfies Record<string, SettingKey>

export type Period = keyof typeof SETTINGS
/** A form that nobody goes on with: fixed, since its owner is told the day. */
export const DRAFT_DAYS = 30

/** In days. */
export async function periods(reader: Reader): Promise<Readonly<Record<Period, number>>> {
  const days: Partial<Record<Period, number>> = {}
  for (const [period, key] of Object.entries(SETTINGS)) days[period as Period] = await setting(reader, key)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each of them was just filled in
  return days as Record<Period, number>
}

export const periodOf = (reader: Reader, period: Period): Promise<number> => setting(reader, SETTINGS[period])

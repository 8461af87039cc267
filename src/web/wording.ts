/**
 * The words of the pages, as the house hands them in: those of `locales/id/`, with keys and variables checked by the
 * compiler as in the chat. So web and bot know nothing of each other.
 */
import type { TFunction } from 'i18next'
import type { resources } from '../../locales/resources.gen.ts'

type Rooms = keyof typeof resources

export interface Wording {
  readonly w: TFunction<[Rooms, ...Rooms[]]>
  /** "11.023" */
  readonly number: (value: number) => string
  /** "24 Nov, 19.47", in Jakarta. */
  readonly moment: (at: Date) => string
}

/** The one table of what the office enters here: in which group each value stands, and of which kind it is. */
import { OFFICE_KEYS, type NamedOfficeValue, type OfficeKey } from '../../../records/office/values.ts'
import type { ValueTypes } from '../../../records/settings/list.ts'
import {
  contact,
  count,
  domains,
  extra,
  hours,
  keptDays,
  quiet,
  report,
  text,
  workingDays,
  type KeptKey,
  type Kind,
} from './values-kinds.ts'

export const GROUPS = ['office', 'work', 'announcements', 'keeping', 'limits'] as const
export type Group = (typeof GROUPS)[number]

export const groupIn = (name: string): Group | undefined => GROUPS.find(known => known === name)

type Table = { readonly [K in OfficeKey]: { readonly group: Group; readonly kind: Kind<K> } }

export const TABLE: Table = {
  office: { group: 'office', kind: contact },
  'bpjs-branch': { group: 'office', kind: contact },
  'privacy-officer': { group: 'office', kind: text },
  'office-hours': { group: 'work', kind: hours },
  'office-check-days': { group: 'work', kind: workingDays },
  'claim-office-days': { group: 'work', kind: workingDays },
  'announcement-domains': { group: 'announcements', kind: domains },
  'announcement-alone': { group: 'announcements', kind: count },
  'announcement-quiet': { group: 'announcements', kind: quiet },
  'retention-days': { group: 'keeping', kind: keptDays },
  'kept-refused-days': { group: 'keeping', kind: keptDays },
  'kept-claim-days': { group: 'keeping', kind: keptDays },
  'kept-asked-days': { group: 'keeping', kind: keptDays },
  'kept-talk-days': { group: 'keeping', kind: keptDays },
  'kept-change-days': { group: 'keeping', kind: keptDays },
  'kept-request-days': { group: 'keeping', kind: keptDays },
  'kept-recipient-days': { group: 'keeping', kind: keptDays },
  'kept-link-days': { group: 'keeping', kind: keptDays },
  'kept-aside-days': { group: 'keeping', kind: keptDays },
  'retention-report': { group: 'keeping', kind: report },
  'others-per-year': { group: 'limits', kind: count },
  'extra-questions': { group: 'limits', kind: extra },
  'files-opened-per-hour': { group: 'limits', kind: count },
}

/** Whether it says how long something is kept. */
export const isKept = (key: OfficeKey): key is KeptKey => {
  const kind: unknown = TABLE[key].kind
  return kind === keptDays
}

/** In the order of the table. */
const ORDER = Object.keys(TABLE)
export const keysOf = (group: Group): OfficeKey[] =>
  OFFICE_KEYS.filter(key => TABLE[key].group === group).toSorted(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  )

/** A value in plain text; not yet safe inside HTML. */
export const valueWords = <K extends OfficeKey>(key: K, value: ValueTypes[K]): string =>
  TABLE[key].kind.show(value, key)

export const namedOf = (key: OfficeKey, value: ValueTypes[OfficeKey]): NamedOfficeValue =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the value is of the key's kind
  ({ name: key, value }) as NamedOfficeValue

/** The same for what stands in a history. */
export const namedWords = ({ name, value }: NamedOfficeValue): string =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value come together
  (valueWords as (key: OfficeKey, value: unknown) => string)(name, value)

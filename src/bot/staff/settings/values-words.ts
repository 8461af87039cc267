/** The office's own values in words: what holds, as the public reads it, and what somebody did. */
import { addDays, type PlainDate } from '../../../program/plain-date.ts'
import type {
  NamedOfficeValue,
  OfficeChange,
  OfficeKey,
  OfficeValues,
  Overtaken,
} from '../../../records/office/values.ts'
import type { ValueTypes } from '../../../records/settings/list.ts'
import { settingDefault } from '../../../records/settings/settings.ts'
import type { Reader } from '../../../store/store.ts'
import { brief } from '../../forms/answer.ts'
import { dateWords, hourWords, weekdayWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Turn } from '../../house.ts'
import { contactLines } from '../../menu/office.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { forgottenWords } from './values-kinds.ts'
import { isKept, namedWords, valueWords } from './values-table.ts'

/** "30 hari (bawaan)", "belum diisi" */
export function standingWords(
  key: OfficeKey,
  { valueOf, isEntered }: { valueOf: OfficeValues; isEntered: (key: OfficeKey) => boolean },
  most: number,
): string {
  const value = valueOf(key)
  if (value === undefined) return w('values:notSet')
  const shown = escapeHtml(brief(valueWords(key, value), most))
  return isEntered(key) ? shown : w('values:byDefault', { value: shown })
}

/** What holds when nobody has entered anything. */
export function defaultWords(key: OfficeKey): string {
  const value = settingDefault(key)
  return value === undefined
    ? w('values:notSet')
    : w('values:byDefault', { value: escapeHtml(valueWords(key, value)) })
}

/** As the people read it for whom it is meant, where that is more than the value itself. */
type Readers = { readonly [K in OfficeKey]?: (value: ValueTypes[K], today: PlainDate) => string }
const READ_AS: Readers = {
  office: contactLines,
  'bpjs-branch': ({ name, address, phone }) =>
    w('values:branchRead', {
      branch: w('claim:object.branch', {
        name: escapeHtml(name),
        address: escapeHtml(address),
        phone: escapeHtml(phone),
      }),
    }),
  'privacy-officer': officer => w('rights:all.officer', { officer: escapeHtml(officer) }),
  'office-hours': ({ opens }, today) =>
    w('question:when.closedHour', {
      on: weekdayWords(addDays(today, 1)),
      hour: opens.replace(':', '.'),
    }),
}

export function readAsWords({ name, value }: NamedOfficeValue, today: PlainDate): string | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value come together
  const read = READ_AS[name] as ((value: unknown, today: PlainDate) => string) | undefined
  return read?.(value, today)
}

/** What was saved; how people read it from now on stands in the view that follows. */
export const savedWords = (named: NamedOfficeValue): string => {
  const name = w(`values:label.${named.name}`)
  return READ_AS[named.name] === undefined
    ? w('values:saved', { name, value: escapeHtml(namedWords(named)) })
    : w('values:savedShown', { name })
}

/** What is forgotten once the default holds again; undefined where nothing is. */
export function forgottenByDefault({ name, value }: NamedOfficeValue, today: PlainDate): string | undefined {
  if (!isKept(name) || typeof value !== 'number') return undefined
  return forgottenWords(name, { before: value, after: settingDefault(name), today })
}

const whoWords = (reader: Reader, account: string) =>
  account === 'system' ? Promise.resolve(w('year:history.system')) : colleagueName(reader, account)

/** "Dicatat oleh Rina, 3 Maret 2026, 09.12", with its source. */
export async function doneWords(
  reader: Reader,
  { entered, source, setBy, at }: OfficeChange,
): Promise<string> {
  const done = { by: await whoWords(reader, setBy), date: dateWords(at), hour: hourWords(at) }
  const by = w(entered ? 'values:one.entered' : 'values:one.cleared', done)
  return source === '' ? by : [w('values:one.source', { source: escapeHtml(source) }), by].join('\n')
}

const VALUE_AT_MOST = 150

/** An entry of a history. */
export async function entryWords(reader: Reader, change: OfficeChange): Promise<string> {
  const { entered } = change
  const value = entered ? escapeHtml(brief(namedWords(entered), VALUE_AT_MOST)) : w('year:shown.takenBack')
  return [w('values:history.value', { value }), await doneWords(reader, change)].join('\n')
}

/** A colleague has done something first. */
export async function overtakenWords({ tx, account }: Turn, { by: { last } }: Overtaken): Promise<string> {
  const by = last.setBy === account.id ? w('values:you') : await whoWords(tx, last.setBy)
  return last.entered
    ? w('values:overtaken.entered', { by, value: escapeHtml(brief(namedWords(last.entered), VALUE_AT_MOST)) })
    : w('values:overtaken.cleared', { by })
}

/**
 * The office's own values as an admin enters them: contacts, hours, how long things are kept, limits. Each with where it
 * comes from; append-only, so that a wrong one is entered again or taken back, and both stay on record.
 */
import type { Reader, Tx } from '../../store/store.ts'
import {
  COUNTS,
  PLAIN_KEYS,
  type Enterable,
  type NamedValue,
  type PlainKey,
  type ValueTypes,
} from '../settings/list.ts'
import {
  setSetting,
  settingChanges,
  settingDefault,
  settingsSet,
  takeSettingBack,
  type SettingChange,
} from '../settings/settings.ts'
import { takeTurn } from '../turn.ts'
import { authorise, type Denied } from './officers.ts'

/** What has rooms of its own: the holidays, the programme year, the switch of the paid pace. */
export const ENTERED_ELSEWHERE = ['holidays', 'programme-year', 'paid-broadcast'] as const

export type OfficeKey = Exclude<PlainKey, (typeof ENTERED_ELSEWHERE)[number]>

const isElsewhere = (key: string): boolean => ENTERED_ELSEWHERE.some(other => other === key)
export const OFFICE_KEYS = PLAIN_KEYS.filter((key): key is OfficeKey => !isElsewhere(key))

export const officeKeyIn = (text: string): OfficeKey | undefined => OFFICE_KEYS.find(key => key === text)

const isWithin = (key: OfficeKey, value: unknown): boolean => {
  const limits = Object.entries(COUNTS).find(([one]) => one === key)?.[1]
  return limits === undefined || (typeof value === 'number' && value >= limits.from && value <= limits.to)
}

/** What holds of the office's values: what was entered, or the default; undefined where there is neither. */
export type OfficeValues = <K extends OfficeKey>(key: K) => ValueTypes[K] | undefined

/** All of them, read at once. */
export async function officeValues(
  reader: Reader,
): Promise<{ valueOf: OfficeValues; isEntered: (key: OfficeKey) => boolean }> {
  const entered = await settingsSet(reader, OFFICE_KEYS)
  return {
    valueOf: <K extends OfficeKey>(key: K) =>
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a key's value is of the key's type
      (entered(key)?.value ?? settingDefault(key)) as ValueTypes[K] | undefined,
    isEntered: key => entered(key) !== undefined,
  }
}

/** A value and its key, as a history holds it. */
export type NamedOfficeValue = Extract<NamedValue, { name: OfficeKey }>
export type OfficeChange = Omit<SettingChange, 'entered'> & { readonly entered: NamedOfficeValue | undefined }

export interface OfficeValueNow {
  /** The newest that somebody did: entered it or took it back. */
  readonly last: OfficeChange | undefined
  /** Tells this standing from a later one: what is entered in its knowledge names it. */
  readonly seen: string
}

/** Where one value stands. */
export async function officeValueNow(reader: Reader, key: OfficeKey): Promise<OfficeValueNow> {
  const [last] = await changes(reader, key, { from: 0, atMost: 1 })
  return { last, seen: last ? last.at.getTime().toString(36) : '0' }
}

const changes = async (
  reader: Reader,
  key: OfficeKey,
  page: { from: number; atMost: number },
): Promise<OfficeChange[]> =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- under this key stands nothing else
  (await settingChanges(reader, [key], page)) as OfficeChange[]

/** What was entered under this key, the newest first: a page of it, and whether there is more. */
export async function officeValueHistory(
  reader: Reader,
  { key, page, size }: { key: OfficeKey; page: number; size: number },
): Promise<{ changes: OfficeChange[]; hasMore: boolean }> {
  const found = await changes(reader, key, { from: page * size, atMost: size + 1 })
  return { changes: found.slice(0, size), hasMore: found.length > size }
}

/** A colleague has entered or taken back meanwhile, who did not know of this. */
export interface Overtaken {
  readonly ok: false
  readonly error: 'overtaken'
  readonly by: OfficeValueNow & { readonly last: OfficeChange }
}

/**
 * Enters one value.
 * @param of.source a decree, a letter, a talk. `seen`: where it stood when its admin began (`OfficeValueNow`).
 */
export async function enterOfficeValue<K extends OfficeKey>(
  tx: Tx,
  of: { by: string; key: K; value: ValueTypes[K]; source: string; seen: string },
): Promise<{ ok: true } | { ok: false; error: 'not-of-this-form' } | Overtaken | Denied> {
  const { by, key, value, source, seen } = of
  const free = await mayChange(tx, { by, key, seen })
  if (!free.ok) return free
  if (source.trim() === '' || !isWithin(key, value)) return { ok: false, error: 'not-of-this-form' }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what these shapes give is what they take
  const entered = await setSetting(tx, key, value as Enterable<K>, source, by)
  return entered.ok ? { ok: true } : { ok: false, error: entered.error }
}

/** From now on it is as if nobody had entered anything: the default holds, or nothing. */
export async function takeOfficeValueBack(
  tx: Tx,
  of: { by: string; key: OfficeKey; seen: string },
): Promise<{ ok: true } | { ok: false; error: 'not-entered' } | Overtaken | Denied> {
  const { by, key } = of
  const free = await mayChange(tx, of)
  if (!free.ok) {
    const isDone = free.error === 'overtaken' && !free.by.last.entered
    return isDone ? { ok: false, error: 'not-entered' } : free
  }
  if (!free.last?.entered) return { ok: false, error: 'not-entered' }
  await takeSettingBack(tx, key, '', by)
  return { ok: true }
}

/** Two admins at the same moment: the second is told what the first has done, and loses nothing. */
async function mayChange(
  tx: Tx,
  { by, key, seen }: { by: string; key: OfficeKey; seen: string },
): Promise<({ ok: true } & OfficeValueNow) | Overtaken | Denied> {
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, 'enter-settings')
  if (!allowed.ok) return allowed
  const { last, seen: present } = await officeValueNow(tx, key)
  if (last && present !== seen) return { ok: false, error: 'overtaken', by: { last, seen: present } }
  return { ok: true, last, seen: present }
}

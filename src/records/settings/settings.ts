/**
 * What the office has set: each value dated, with its source and who entered it; append-only, the newest of a key holds.
 *
 * What can be set, and what holds until it is, stands in `list.ts`. Where there is neither, a value is undefined, and whoever
 * shows it says "belum diisi" or "belum ditetapkan".
 */
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { COVERED_SECTORS, type CoveredSector } from '../../program/sectors.ts'
import { makeId } from '../../store/ids.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { recordEvent } from '../events.ts'
import { yearAt } from '../jakarta.ts'
import {
  shapeOf,
  type Enterable,
  type NamedValue,
  type PlainKey,
  type SettingKey,
  type SettingName,
  type SettingValue,
  type SetValue,
} from './list.ts'

export interface DatedSetting<K extends SettingKey> {
  readonly value: SetValue<K>
  /** Where the value comes from: a decree, a letter, a conversation. */
  readonly source: string
  /** Account of who entered it. */
  readonly setBy: string
  readonly at: Date
}

/** The value that holds. */
export async function setting<K extends SettingKey>(reader: Reader, key: K): Promise<SettingValue<K>> {
  const row = await newest(reader, key)
  const isEntered = row !== undefined && !isTakenBack(row.value)
  return shapeOf(key).parse(isEntered ? row.value : key === 'programme-year' ? yearAt(reader.now) : undefined)
}

/** What holds as long as nobody has entered anything. */
export const settingDefault = <K extends Exclude<PlainKey, 'programme-year'>>(key: K): SettingValue<K> =>
  shapeOf(key).parse(undefined)

/** The newest value that the office entered, with its source; undefined where nothing was. */
export async function settingSet<K extends SettingKey>(
  reader: Reader,
  key: K,
): Promise<DatedSetting<K> | undefined> {
  const row = await newest(reader, key)
  return row && datedOf(key, row)
}

/** What was entered, by key. */
export type EnteredValues = <K extends SettingKey>(key: K) => DatedSetting<K> | undefined

/** Everything that holds of what was entered under these keys, read at once; of other keys it knows nothing. */
export async function settingsSet(reader: Reader, keys: readonly SettingKey[]): Promise<EnteredValues> {
  const rows = await entries(reader, keys).orderBy(asc(reader.t.settings.id))
  const byKey = new Map<string, Entry>(rows.map(row => [row.key, row]))
  return key => {
    const row = byKey.get(key)
    return row && datedOf(key, row)
  }
}

/** Everything that the office has ever entered under this key, the oldest first. */
export async function settingHistory<K extends SettingKey>(
  reader: Reader,
  key: K,
): Promise<DatedSetting<K>[]> {
  const rows = await entries(reader, [key]).orderBy(asc(reader.t.settings.id))
  return rows.flatMap(row => datedOf(key, row) ?? [])
}

/** Something that was entered once. */
export interface SettingChange {
  readonly name: SettingName
  /** Undefined where an earlier value was taken back. */
  readonly entered: NamedValue | undefined
  readonly sector: CoveredSector | undefined
  readonly source: string
  readonly setBy: string
  readonly at: Date
}

/** What was entered under any of these keys, the newest first: a page of it. */
export async function settingChanges(
  reader: Reader,
  keys: readonly SettingKey[],
  page: { from: number; atMost: number },
): Promise<SettingChange[]> {
  const rows = await entries(reader, keys)
    .orderBy(desc(reader.t.settings.id))
    .limit(page.atMost)
    .offset(page.from)
  return rows.map(({ key, value, source, setBy, at }) => ({ ...changeOf(key, value), source, setBy, at }))
}

function changeOf(key: string, kept: unknown): Pick<SettingChange, 'name' | 'sector' | 'entered'> {
  const [name, , sector] = key.split('/')
  const value = isTakenBack(kept) ? undefined : shapeOf(key as SettingKey).parse(kept)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape was chosen by this very name
  const named = { name, value } as NamedValue
  return {
    name: named.name,
    sector: COVERED_SECTORS.find(known => known === sector),
    entered: value === undefined ? undefined : named,
  }
}

/** Enters a value; what is not of the key's form is an error value that says where. */
export async function setSetting<K extends SettingKey>(
  tx: Tx,
  key: K,
  value: Enterable<K>,
  source: string,
  setBy: string,
): Promise<{ ok: true } | { ok: false; error: 'not-of-this-form'; where: string[] }> {
  const read = shapeOf(key).safeParse(value)
  if (!read.success)
    return {
      ok: false,
      error: 'not-of-this-form',
      where: read.error.issues.map(issue => issue.path.join('.')),
    }
  await append(tx, { key, value: read.data, source, setBy })
  return { ok: true }
}

/** From now on the key is as if nobody had entered anything; what was entered stays on record. */
export const takeSettingBack = (tx: Tx, key: SettingKey, source: string, setBy: string): Promise<void> =>
  append(tx, { key, value: TAKEN_BACK, source, setBy })

/** What stands in place of a value that was taken back: nothing is set again. No shape of the list accepts it. */
const TAKEN_BACK = { takenBack: true }
const isTakenBack = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'takenBack' in value

async function append(
  tx: Tx,
  row: { key: SettingKey; value: unknown; source: string; setBy: string },
): Promise<void> {
  await tx.db.insert(tx.t.settings).values({ city: tx.city, id: makeId(), at: tx.now, ...row })
  const kind = isTakenBack(row.value) ? 'setting-taken-back' : 'setting-entered'
  await recordEvent(tx, { subjectKind: 'setting', subject: row.key, kind, actor: row.setBy })
}

/** What was entered, as it is kept: a value, or that it was taken back. */
interface Entry {
  readonly key: string
  readonly value: unknown
  readonly source: string
  readonly setBy: string
  readonly at: Date
}

const entries = ({ db, t: { settings }, city }: Reader, keys: readonly SettingKey[]) =>
  db
    .select({
      key: settings.key,
      value: settings.value,
      source: settings.source,
      setBy: settings.setBy,
      at: settings.at,
    })
    .from(settings)
    .where(and(eq(settings.city, city), inArray(settings.key, [...keys])))

async function newest(reader: Reader, key: SettingKey): Promise<Entry | undefined> {
  const [row] = await entries(reader, [key]).orderBy(desc(reader.t.settings.id)).limit(1)
  return row
}

/** Undefined where the value was taken back. */
function datedOf<K extends SettingKey>(
  key: K,
  { value: kept, source, setBy, at }: Entry,
): DatedSetting<K> | undefined {
  const value = isTakenBack(kept) ? undefined : shapeOf(key).parse(kept)
  return isSet<K>(value) ? { value, source, setBy, at } : undefined
}

function isSet<K extends SettingKey>(value: SettingValue<K> | undefined): value is SetValue<K> {
  return value !== undefined
}

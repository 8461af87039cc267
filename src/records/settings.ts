/**
 * What the office has set, each value dated, with its source and who entered it: append-only, the newest of a key holds.
 *
 * Nothing is preset that the office has not set: a contact or a quota without a value is undefined, and whoever shows it
 * says "belum diisi" or "belum ditetapkan".
 */
import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import type { ReadingName } from '../program/benefits/case.ts'
import { READING_VALUES } from '../program/benefits/readings.ts'
import { parseDate, type PlainDate } from '../program/plain-date.ts'
import { COVERED_SECTORS, type CoveredSector } from '../program/sectors.ts'
import { YEAR_STATES } from '../program/years/stages.ts'
import { makeId } from '../store/ids.ts'
import type { Reader, Tx } from '../store/store.ts'
import { recordEvent } from './events.ts'
import { yearAt } from './jakarta.ts'

const line = z.string().trim().min(1)
const count = z.int().min(0)
/** At least a day: the office sees today what ended today. */
const keptDays = (days: number) => z.int().min(1).default(days)
const month = z.object({ year: z.int(), month: z.int().min(1).max(12) })
const plainDate = z.string().transform((text, context): PlainDate => {
  const date = parseDate(text)
  if (date) return date
  context.addIssue('not a day of the calendar')
  return z.NEVER
})
/** `07:30` */
const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const contact = z.object({ name: line, address: line, hours: line, phone: line })

/** Without a default, the value is undefined until the office enters one. */
const plain = {
  /** The office that keeps the programme. */
  office: contact.optional(),
  /** The branch of BPJS Ketenagakerjaan. */
  'bpjs-branch': contact.optional(),
  /** How many others one ordinary account registers in a calendar year. */
  'others-per-year': count.default(3),
  /** The calendar year in Jakarta until the office says otherwise. */
  'programme-year': z.int().min(2020).max(2100),
  /** Questions of the registration form that the office wants asked beside the usual ones. */
  'extra-questions': z.array(z.enum(['no-kk', 'rt-rw'])).default([]),
  /** Closed days beside weekends and the holidays that fall on the same date every year. */
  holidays: z.array(plainDate).default([]),
  /** Days that the papers of a decided registration are kept. */
  'retention-days': count.default(30),
  /** Days that other things are kept after their end; what each is stands in `retention/periods.ts`. */
  'kept-refused-days': keptDays(365),
  'kept-claim-days': keptDays(5 * 365),
  'kept-asked-days': keptDays(90),
  'kept-talk-days': keptDays(365),
  'kept-change-days': keptDays(365),
  'kept-request-days': keptDays(365),
  'kept-recipient-days': keptDays(365),
  'kept-link-days': keptDays(30),
  'kept-aside-days': keptDays(30),
  /** When the admins read of the daily forgetting: only where something was erased, or every Monday, of the week. */
  'retention-report': z.enum(['erased', 'weekly']).default('erased'),
  /** Personal files that an officer opens in an hour without an alarm to the admins. */
  'files-opened-per-hour': count.default(50),
  /** Working days that the office may take over a claim, until it hands over to BPJS. */
  'claim-office-days': z.int().min(1).default(5),
  /** Working days that the office's check may take. */
  'office-check-days': z.int().min(1).default(3),
  /** Where links of announcements may lead: `.go.id` for all that ends so, `example.id` for itself and what is below it. */
  'announcement-domains': z
    .array(z.string().regex(/^\.?[a-z\d-]+(\.[a-z\d-]+)+$|^\.[a-z]+$/))
    .default(['.go.id']),
  /** The most recipients to whom one officer alone may send an announcement. */
  'announcement-alone': count.default(1000),
  /** Hours in Jakarta in which none goes out that is not urgent; the same hour twice: no such hours. */
  'announcement-quiet': z
    .object({ from: z.int().min(0).max(23), until: z.int().min(0).max(23) })
    .default({ from: 20, until: 6 }),
  /** Announcements may be sent at Telegram's paid pace (`allow_paid_broadcast`), which costs Stars. */
  'paid-broadcast': z.boolean().default(false),
  /** Name and contact of the officer for data protection (UU 27/2022 Pasal 53). */
  'privacy-officer': line.optional(),
  /** When somebody reads what people ask, on working days in Jakarta. Until the office has entered it, no hour is named. */
  'office-hours': z
    .object({ opens: clockTime, closes: clockTime })
    .refine(({ opens, closes }) => opens < closes)
    .default({ opens: '07:30', closes: '16:00' }),
}

/** Values that each programme year has for itself: `minimum-age/2026`. What they mean stands in `program/years`. */
const ofYear = {
  /** Which money it is: `DBHCHT 2026`. */
  fund: line.optional(),
  /** The most that it may cost. Whole rupiah. */
  ceiling: count.optional(),
  /** The city's decrees (SK) on it, in the order in which they were entered. */
  decrees: z.array(z.object({ number: line, on: plainDate })).optional(),
  /** Where it stands; undefined for a year that nobody has opened here. */
  state: z.enum(YEAR_STATES).optional(),
  'minimum-age': z.int().min(15).max(100).optional(),
  'members-excluded': z.boolean().optional(),
  'months-covered': z.object({ from: month, to: month }).optional(),
  'vulnerable-workers': count.optional(),
}

/** Values that each year and sector has for itself: `quota/2026/fisher`. */
const ofSector = {
  quota: count.optional(),
  'max-age': z.int().min(17).max(100).optional(),
  'land-below-hectares': z.number().positive().optional(),
  'tenants-covered': z.boolean().optional(),
  /** "The criteria of earlier years hold this year too". */
  'criteria-confirmed': z.boolean().optional(),
}

/** A reading of the law (`program/benefits`) that was taken back. */
export const OPEN_READING = 'open'

/** How the office reads the law where it is silent: `reading/current-year`. */
const ofReading = { reading: z.string().optional() }

/** What stands in place of a value that was taken back: nothing is set again. No shape above accepts it. */
const TAKEN_BACK = { takenBack: true }

/** A value of the office as a whole. */
export type PlainKey = keyof typeof plain
export const PLAIN_KEYS = Object.keys(plain) as readonly PlainKey[]

type Shapes = typeof plain & typeof ofYear & typeof ofSector & typeof ofReading
export type SettingKey =
  | keyof typeof plain
  | `reading/${ReadingName}`
  | `${keyof typeof ofYear}/${number}`
  | `${keyof typeof ofSector}/${number}/${CoveredSector}`

type ShapeOf<K extends SettingKey> = Shapes[K extends `${infer Name}/${string}`
  ? Name & keyof Shapes
  : K & keyof Shapes]
export type SettingValue<K extends SettingKey> = z.output<ShapeOf<K>>
export type Enterable<K extends SettingKey> = Exclude<z.input<ShapeOf<K>>, undefined>
/** A value where there is one. */
export type SetValue<K extends SettingKey> = Exclude<SettingValue<K>, undefined>

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
  const shape = shapeOf(key)
  const row = await newest(reader, key)
  return shape.parse(row ? row.value : key === 'programme-year' ? yearAt(reader.now) : undefined)
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
  const value = row && shapeOf(key).parse(row.value)
  return row && isSet<K>(value) ? { ...row, value } : undefined
}

/** Everything that the office has ever entered under this key, the oldest first. */
export async function settingHistory<K extends SettingKey>(
  reader: Reader,
  key: K,
): Promise<DatedSetting<K>[]> {
  const { settings } = reader.t
  const rows = await reader.db
    .select({ value: settings.value, source: settings.source, setBy: settings.setBy, at: settings.at })
    .from(settings)
    .where(and(eq(settings.city, reader.city), eq(settings.key, key)))
    .orderBy(asc(settings.id))
  return rows.flatMap(row => {
    const value = isTakenBack(row.value) ? undefined : shapeOf(key).parse(row.value)
    return isSet<K>(value) ? [{ ...row, value }] : []
  })
}

/** What is kept under each name, the first part of a key. */
export type ValueTypes = { readonly [N in keyof Shapes]: Exclude<z.output<Shapes[N]>, undefined> }

export type NamedValue = {
  readonly [N in keyof Shapes]: { readonly name: N; readonly value: ValueTypes[N] }
}[keyof Shapes]

/** Something that was entered once. */
export interface SettingChange {
  readonly name: keyof Shapes
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
  const { settings } = reader.t
  const rows = await reader.db
    .select()
    .from(settings)
    .where(and(eq(settings.city, reader.city), inArray(settings.key, [...keys])))
    .orderBy(desc(settings.id))
    .limit(page.atMost)
    .offset(page.from)
  return rows.map(({ key, value, source, setBy, at }) => ({
    ...changeOf(key, value),
    source,
    setBy,
    at,
  }))
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

async function append(
  tx: Tx,
  row: { key: SettingKey; value: unknown; source: string; setBy: string },
): Promise<void> {
  await tx.db.insert(tx.t.settings).values({ city: tx.city, id: makeId(), at: tx.now, ...row })
  const kind = isTakenBack(row.value) ? 'setting-taken-back' : 'setting-entered'
  await recordEvent(tx, { subjectKind: 'setting', subject: row.key, kind, actor: row.setBy })
}

/** What was entered, by key. */
export type EnteredValues = <K extends SettingKey>(key: K) => DatedSetting<K> | undefined

/** Everything that holds of what was entered under these keys, read at once; of other keys it knows nothing. */
export async function settingsSet(reader: Reader, keys: readonly SettingKey[]): Promise<EnteredValues> {
  const { settings } = reader.t
  const rows = await reader.db
    .select({
      key: settings.key,
      value: settings.value,
      source: settings.source,
      setBy: settings.setBy,
      at: settings.at,
    })
    .from(settings)
    .where(and(eq(settings.city, reader.city), inArray(settings.key, [...keys])))
    .orderBy(asc(settings.id))
  const byKey = new Map<string, (typeof rows)[number]>(rows.map(row => [row.key, row]))
  return <K extends SettingKey>(key: K): DatedSetting<K> | undefined => {
    const row = byKey.get(key)
    if (!row || isTakenBack(row.value)) return undefined
    const value = shapeOf(key).parse(row.value)
    return isSet<K>(value) ? { value, source: row.source, setBy: row.setBy, at: row.at } : undefined
  }
}

/** Every key that a programme year has for itself. */
export const keysOfYear = (year: number): SettingKey[] => [
  ...namesOf(ofYear).map((name): SettingKey => `${name}/${year}`),
  ...namesOf(ofSector).flatMap(name =>
    COVERED_SECTORS.map((sector): SettingKey => `${name}/${year}/${sector}`),
  ),
]

const namesOf = <T extends object>(shapes: T) => Object.keys(shapes) as (keyof T & string)[]

async function newest(reader: Reader, key: SettingKey) {
  const { settings } = reader.t
  const [row] = await reader.db
    .select({ value: settings.value, source: settings.source, setBy: settings.setBy, at: settings.at })
    .from(settings)
    .where(and(eq(settings.city, reader.city), eq(settings.key, key)))
    .orderBy(desc(settings.id))
    .limit(1)
  return row && !isTakenBack(row.value) ? row : undefined
}

const isTakenBack = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'takenBack' in value

function isSet<K extends SettingKey>(value: SettingValue<K> | undefined): value is SetValue<K> {
  return value !== undefined
}

/** @throws {RangeError} for a key that nobody knows: a bug. */
function shapeOf<K extends SettingKey>(key: K): z.ZodType<SettingValue<K>> {
  const [name = '', year, sector, ...more] = key.split('/')
  if (name === 'reading' && sector === undefined) return readingShape(key, year)
  const shapes: Record<string, z.ZodType> =
    sector !== undefined ? ofSector : year !== undefined ? ofYear : plain
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined
  const yearFits = year === undefined || /^\d{4}$/.test(year)
  const sectorFits = sector === undefined || COVERED_SECTORS.some(known => known === sector)
  if (!shape || !yearFits || !sectorFits || more.length > 0) throw new RangeError(`no such setting: ${key}`)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key's first part names this very shape
  return shape as z.ZodType<SettingValue<K>>
}

function readingShape<K extends SettingKey>(key: K, name: string | undefined): z.ZodType<SettingValue<K>> {
  const known = Object.entries(READING_VALUES).find(([reading]) => reading === name)
  if (!known) throw new RangeError(`no such setting: ${key}`)
  const shape: z.ZodType = z.enum([...known[1], OPEN_READING]).optional()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key begins with this very shape's name
  return shape as z.ZodType<SettingValue<K>>
}

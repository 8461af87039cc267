/**
 * Everything that the office may set, once: what each value is, and what holds until the office has entered one.
 *
 * A new setting begins here. The compiler then asks for the rest: what an admin is asked (`bot/staff/settings/values-table`)
 * and its words. No default is a rule of law: it is what the bot does until the office decides. Nothing is preset that the
 * office alone can know: without a default, a value is undefined until it is entered.
 */
import { z } from 'zod'
import type { ReadingName } from '../../program/benefits/case.ts'
import { READING_VALUES } from '../../program/benefits/readings.ts'
import { parseDate, type PlainDate } from '../../program/plain-date.ts'
import { COVERED_SECTORS, type CoveredSector } from '../../program/sectors.ts'
import { YEAR_STATES } from '../../program/years/stages.ts'

interface Count {
  /** What holds until the office has entered one. */
  readonly unset: number
  /**
   * What an admin may enter, both ends included: a slip of the finger must neither stop the work nor keep people's data for
   * ever.
   */
  readonly from: number
  readonly to: number
}

const TEN_YEARS = 10 * 365
/** Days that something is kept; at least one: the office sees today what ended today. */
const keptDays = (unset: number, to = TEN_YEARS): Count => ({ unset, from: 1, to })

/** The numbers among the office's values. */
export const COUNTS = {
  /** How many others one ordinary account registers in a calendar year. */
  'others-per-year': { unset: 3, from: 0, to: 100 },
  /** Days that the papers of a decided registration are kept. */
  'retention-days': { unset: 30, from: 0, to: TEN_YEARS },
  /** Days that other things are kept after their end; what each is stands in `retention/periods.ts`. */
  'kept-refused-days': keptDays(365),
  /** It may have to wait for a child's scholarship, which ends at 23 (PP 82/2019). */
  'kept-claim-days': keptDays(5 * 365, 30 * 365),
  'kept-asked-days': keptDays(90),
  'kept-talk-days': keptDays(365),
  'kept-change-days': keptDays(365),
  'kept-request-days': keptDays(365),
  'kept-recipient-days': keptDays(365),
  'kept-link-days': keptDays(30),
  'kept-aside-days': keptDays(30),
  /** Personal files that an officer opens in an hour without an alarm to the admins. */
  'files-opened-per-hour': { unset: 50, from: 1, to: 1000 },
  /** Working days that the office may take over a claim, until it hands over to BPJS. */
  'claim-office-days': { unset: 5, from: 1, to: 60 },
  /** Working days that the office's check may take. */
  'office-check-days': { unset: 3, from: 1, to: 60 },
  /** The most recipients to whom one officer alone may send an announcement. */
  'announcement-alone': { unset: 1000, from: 0, to: 100_000 },
} as const satisfies Record<string, Count>

export type CountKey = keyof typeof COUNTS

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a shape for each of the keys
const counts = Object.fromEntries(
  Object.entries(COUNTS).map(([key, { unset, from }]) => [key, z.int().min(from).default(unset)]),
) as { readonly [K in CountKey]: z.ZodDefault<z.ZodInt> }

const line = z.string().trim().min(1)
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

/** Values of the office as a whole. */
const plain = {
  ...counts,
  /** The office that keeps the programme. */
  office: contact.optional(),
  /** The branch of BPJS Ketenagakerjaan. */
  'bpjs-branch': contact.optional(),
  /** Name and contact of the officer for data protection (UU 27/2022 Pasal 53). */
  'privacy-officer': line.optional(),
  /** When somebody reads what people ask, on working days in Jakarta. Until the office has entered it, no hour is named. */
  'office-hours': z
    .object({ opens: clockTime, closes: clockTime })
    .refine(({ opens, closes }) => opens < closes)
    .default({ opens: '07:30', closes: '16:00' }),
  /** Closed days beside weekends and the holidays that fall on the same date every year. */
  holidays: z.array(plainDate).default([]),
  /** The calendar year in Jakarta until the office says otherwise. */
  'programme-year': z.int().min(2020).max(2100),
  /** Questions of the registration form that the office wants asked beside the usual ones. */
  'extra-questions': z.array(z.enum(['no-kk', 'rt-rw'])).default([]),
  /** When the admins read of the daily forgetting: only where something was erased, or every Monday, of the week. */
  'retention-report': z.enum(['erased', 'weekly']).default('erased'),
  /** Where links of announcements may lead: `.go.id` for all that ends so, `example.id` for itself and what is below it. */
  'announcement-domains': z
    .array(z.string().regex(/^\.?[a-z\d-]+(\.[a-z\d-]+)+$|^\.[a-z]+$/))
    .default(['.go.id']),
  /** Hours in Jakarta in which none goes out that is not urgent; the same hour twice: no such hours. */
  'announcement-quiet': z
    .object({ from: z.int().min(0).max(23), until: z.int().min(0).max(23) })
    .default({ from: 20, until: 6 }),
  /** Announcements may be sent at Telegram's paid pace (`allow_paid_broadcast`), which costs Stars. */
  'paid-broadcast': z.boolean().default(false),
}

/** Values that each programme year has for itself: `minimum-age/2026`. What they mean stands in `program/years`. */
const ofYear = {
  /** Which money it is: `DBHCHT 2026`. */
  fund: line.optional(),
  /** The most that it may cost. Whole rupiah. */
  ceiling: z.int().min(0).optional(),
  /** The city's decrees (SK) on it, in the order in which they were entered. */
  decrees: z.array(z.object({ number: line, on: plainDate })).optional(),
  /** Where it stands; undefined for a year that nobody has opened here. */
  state: z.enum(YEAR_STATES).optional(),
  'minimum-age': z.int().min(15).max(100).optional(),
  'members-excluded': z.boolean().optional(),
  'months-covered': z.object({ from: month, to: month }).optional(),
  'vulnerable-workers': z.int().min(0).optional(),
}

/** Values that each year and sector has for itself: `quota/2026/fisher`. */
const ofSector = {
  quota: z.int().min(0).optional(),
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

/** A value of the office as a whole. */
export type PlainKey = keyof typeof plain
export const PLAIN_KEYS = Object.keys(plain) as readonly PlainKey[]

type Shapes = typeof plain & typeof ofYear & typeof ofSector & typeof ofReading
export type SettingKey =
  | PlainKey
  | `reading/${ReadingName}`
  | `${keyof typeof ofYear}/${number}`
  | `${keyof typeof ofSector}/${number}/${CoveredSector}`

/** The first part of a key. */
export type SettingName = keyof Shapes
type ShapeOf<K extends SettingKey> = Shapes[K extends `${infer Name}/${string}`
  ? Name & SettingName
  : K & SettingName]
export type SettingValue<K extends SettingKey> = z.output<ShapeOf<K>>
export type Enterable<K extends SettingKey> = Exclude<z.input<ShapeOf<K>>, undefined>
/** A value where there is one. */
export type SetValue<K extends SettingKey> = Exclude<SettingValue<K>, undefined>

/** What is kept under each name. */
export type ValueTypes = { readonly [N in SettingName]: Exclude<z.output<Shapes[N]>, undefined> }
export type NamedValue = {
  readonly [N in SettingName]: { readonly name: N; readonly value: ValueTypes[N] }
}[SettingName]

/** Every key that a programme year has for itself. */
export const keysOfYear = (year: number): SettingKey[] => [
  ...namesOf(ofYear).map((name): SettingKey => `${name}/${year}`),
  ...namesOf(ofSector).flatMap(name =>
    COVERED_SECTORS.map((sector): SettingKey => `${name}/${year}/${sector}`),
  ),
]

const namesOf = <T extends object>(shapes: T) => Object.keys(shapes) as (keyof T & string)[]

/** What a key's value must look like. @throws {RangeError} for a key that nobody knows: a bug. */
export function shapeOf<K extends SettingKey>(key: K): z.ZodType<SettingValue<K>> {
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

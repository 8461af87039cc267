/**
 * How the office reads the law on scholarships where it is silent, once BPJS has said it: each with its source. What is not
 * set is open ("belum dipastikan BPJS"), and the sums are ranges.
 */
import { and, asc, eq, inArray } from 'drizzle-orm'
import { OPEN_READINGS, type ReadingName, type Readings } from '../../program/benefits/case.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { takeTurn } from '../registration-rows.ts'
import { OPEN_READING, READING_VALUES, setSetting } from '../settings.ts'
import { authorise, type Denied } from './officers.ts'

/** What the office has entered last under a name; a reading that was taken back is entered too. */
export interface EnteredReading {
  readonly name: ReadingName
  readonly value: Readings[ReadingName]
  readonly source: string
  /** Account of who entered it, and when. */
  readonly setBy: string
  readonly at: Date
}

export const READING_NAMES = Object.keys(READING_VALUES) as readonly ReadingName[]

/** As they hold now; `null`: open. */
export async function readings(reader: Reader): Promise<Readings> {
  const entered = await readingsEntered(reader)
  return { ...OPEN_READINGS, ...Object.fromEntries(entered.map(({ name, value }) => [name, value])) }
}

/** The newest entry of each that was ever entered. */
export async function readingsEntered(reader: Reader): Promise<EnteredReading[]> {
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
    .where(and(eq(settings.city, reader.city), inArray(settings.key, READING_NAMES.map(keyOf))))
    .orderBy(asc(settings.id))
  const byKey = new Map(rows.map(row => [row.key, row]))
  return READING_NAMES.flatMap(name => {
    const row = byKey.get(keyOf(name))
    if (!row) return []
    const { value, source, setBy, at } = row
    return [{ name, value: isReading(name, value) ? value : null, source, setBy, at }]
  })
}

/** Sets a reading, or opens it again with `null`. */
export async function setReading<N extends ReadingName>(
  tx: Tx,
  { by, name, value, source }: { by: string; name: N; value: Readings[N]; source: string },
): Promise<{ ok: true } | Denied> {
  await takeTurn(tx, 'staff')
  const allowed = await authorise(tx, by, 'enter-settings')
  if (!allowed.ok) return allowed
  const kept = await setSetting(tx, keyOf(name), value ?? OPEN_READING, source, by)
  if (!kept.ok) throw new RangeError(`not a reading of ${name}: ${value}`)
  return { ok: true }
}

const keyOf = (name: ReadingName) => `reading/${name}` as const

const isReading = <N extends ReadingName>(name: N, value: unknown): value is NonNullable<Readings[N]> =>
  READING_VALUES[name].some(known => known === value)

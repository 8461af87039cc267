/**
 * How the office reads the law on scholarships where it is silent, once BPJS has said it: each with its source. What is not
 * set is open ("belum dipastikan BPJS"), and the sums are ranges.
 */
import { OPEN_READINGS, type ReadingName, type Readings } from '../../program/benefits/case.ts'
import { READING_NAMES, READING_VALUES } from '../../program/benefits/readings.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { OPEN_READING } from '../settings/list.ts'
import { setSetting, settingsSet } from '../settings/settings.ts'
import { takeTurn } from '../turn.ts'
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

/** As they hold now; `null`: open. */
export async function readings(reader: Reader): Promise<Readings> {
  const entered = await readingsEntered(reader)
  return { ...OPEN_READINGS, ...Object.fromEntries(entered.map(({ name, value }) => [name, value])) }
}

/** The newest entry of each that was ever entered. */
export async function readingsEntered(reader: Reader): Promise<EnteredReading[]> {
  const entered = await settingsSet(reader, READING_NAMES.map(keyOf))
  return READING_NAMES.flatMap(name => {
    const row = entered(keyOf(name))
    return row ? [{ ...row, name, value: isReading(name, row.value) ? row.value : null }] : []
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

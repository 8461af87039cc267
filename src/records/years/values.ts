/**
 * The values of a programme year as an admin enters them, one at a time, each with the letter it rests on. Append-only: a
 * wrong one is entered again or taken back, and both stay on record.
 */
import { createHash } from 'node:crypto'
import type { PlainDate } from '../../program/plain-date.ts'
import { COVERED_SECTORS, type CoveredSector } from '../../program/sectors.ts'
import { canCover } from '../../program/years/commitment.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { authorise, type Denied } from '../office/officers.ts'
import { keysOfYear, type Enterable, type NamedValue, type ValueTypes } from '../settings/list.ts'
import {
  setSetting,
  setting,
  settingChanges,
  takeSettingBack,
  type SettingChange,
} from '../settings/settings.ts'
import { takeTurn } from '../turn.ts'
import { isKeptYear } from './stages.ts'

export const YEAR_VALUES = [
  'fund',
  'ceiling',
  'months-covered',
  'minimum-age',
  'members-excluded',
  'vulnerable-workers',
] as const
const SECTOR_VALUES = [
  'quota',
  'max-age',
  'land-below-hectares',
  'tenants-covered',
  'criteria-confirmed',
] as const
/** The same for every year, and entered among the office's own values; a year's history tells of them too. */
export const CONTACTS = ['office', 'bpjs-branch'] as const

type YearValue = (typeof YEAR_VALUES)[number]
type SectorValue = (typeof SECTOR_VALUES)[number]
export type ValueName = YearValue | SectorValue

type KeyOf<N extends ValueName> = N extends SectorValue ? `${N}/${number}/${CoveredSector}` : `${N}/${number}`
export type ValueOf<N extends ValueName> = ValueTypes[N]

/** Which value of which year, and of which sector where it has one. */
export interface ValuePlace<N extends ValueName = ValueName> {
  readonly year: number
  readonly name: N
  readonly sector: CoveredSector | undefined
}

/** What a sector's criteria are made of: only farmers have land. */
export const valuesOfSector = (sector: CoveredSector): readonly SectorValue[] =>
  sector === 'farmer'
    ? SECTOR_VALUES
    : SECTOR_VALUES.filter(name => name !== 'land-below-hectares' && name !== 'tenants-covered')

/** Whether there is such a value. */
export function isPlace({ name, sector }: { name: string; sector: string | undefined }): boolean {
  if (sector === undefined) return YEAR_VALUES.some(known => known === name)
  const of = COVERED_SECTORS.find(known => known === sector)
  return of !== undefined && valuesOfSector(of).some(known => known === name)
}

export type ValueEntered = { ok: true } | { ok: false; error: 'not-of-this-form' } | Denied

/**
 * Enters one value.
 * @param source the letter or decree it rests on.
 */
export async function enterYearValue<N extends ValueName>(
  tx: Tx,
  { by, place, value, source }: { by: string; place: ValuePlace<N>; value: ValueOf<N>; source: string },
): Promise<ValueEntered> {
  const allowed = await authorise(tx, by, 'keep-years')
  if (!allowed.ok) return allowed
  if (!isPlace(place) || !isKeptYear(tx, place.year) || source.trim() === '')
    return { ok: false, error: 'not-of-this-form' }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what these shapes give is what they take
  const entered = await setSetting(tx, keyOf(place), value as Enterable<KeyOf<N>>, source, by)
  return entered.ok ? { ok: true } : { ok: false, error: entered.error }
}

/** The months that a year pays, which must lie in order and touch it. */
export async function enterMonthsCovered(
  tx: Tx,
  of: { by: string; year: number; value: ValueOf<'months-covered'>; source: string },
): Promise<ValueEntered> {
  const { year, value, ...rest } = of
  if (!canCover(year, value)) return { ok: false, error: 'not-of-this-form' }
  const place = { year, name: 'months-covered', sector: undefined } as const
  return enterYearValue(tx, { ...rest, place, value })
}

/** What was entered last at this place; undefined where nothing was, or it was taken back. */
export async function valueNow(
  reader: Reader,
  { account, place }: { account: string; place: ValuePlace },
): Promise<{ ok: true; now: (SettingChange & { entered: NamedValue }) | undefined } | Denied> {
  const allowed = await authorise(reader, account, 'keep-years')
  if (!allowed.ok) return allowed
  const [change] = await settingChanges(reader, [keyOf(place)], { from: 0, atMost: 1 })
  return { ok: true, now: change?.entered && { ...change, entered: change.entered } }
}

/** Nothing is set there any more, as before anybody entered it. @param source why. */
export async function takeYearValueBack(
  tx: Tx,
  { by, place, source }: { by: string; place: ValuePlace; source: string },
): Promise<{ ok: true } | { ok: false; error: 'not-set' } | Denied> {
  const allowed = await authorise(tx, by, 'keep-years')
  if (!allowed.ok) return allowed
  const key = keyOf(place)
  if (!isPlace(place) || (await setting(tx, key)) === undefined) return { ok: false, error: 'not-set' }
  await takeSettingBack(tx, key, source, by)
  return { ok: true }
}

export interface Decree {
  readonly number: string
  readonly on: PlainDate
}

export const DECREES_AT_MOST = 20

/** Adds a decree (SK) to a year; two admins who add at the same moment each find theirs kept. */
export async function addDecree(
  tx: Tx,
  { by, year, number, on }: { by: string; year: number } & Decree,
): Promise<{ ok: true } | { ok: false; error: 'known-already' | 'too-many' | 'no-such-year' } | Denied> {
  await takeTurn(tx, 'years')
  const allowed = await authorise(tx, by, 'keep-years')
  if (!allowed.ok) return allowed
  if (!isKeptYear(tx, year)) return { ok: false, error: 'no-such-year' }
  const present = (await setting(tx, `decrees/${year}`)) ?? []
  if (present.some(decree => decree.number === number)) return { ok: false, error: 'known-already' }
  if (present.length >= DECREES_AT_MOST) return { ok: false, error: 'too-many' }
  await keepDecrees(tx, year, [...present, { number, on }], { by, source: number })
  return { ok: true }
}

/** Tells one list of decrees from another, in eight letters. */
export const decreesMark = (decrees: readonly Decree[]): string =>
  createHash('sha256')
    .update(JSON.stringify(decrees.map(({ number, on }) => [number, on])))
    .digest('hex')
    .slice(0, 8)

/** Takes a decree out that was entered by mistake. @param at its place in the list that was looked at; `seen`: its mark. */
export async function removeDecree(
  tx: Tx,
  { by, year, at, seen }: { by: string; year: number; at: number; seen: string },
): Promise<{ ok: true; decree: Decree } | { ok: false; error: 'changed' } | Denied> {
  await takeTurn(tx, 'years')
  const allowed = await authorise(tx, by, 'keep-years')
  if (!allowed.ok) return allowed
  const present = (await setting(tx, `decrees/${year}`)) ?? []
  const decree = present[at]
  if (!decree || decreesMark(present) !== seen) return { ok: false, error: 'changed' }
  await keepDecrees(
    tx,
    year,
    present.filter(other => other !== decree),
    { by, source: '' },
  )
  return { ok: true, decree }
}

async function keepDecrees(
  tx: Tx,
  year: number,
  decrees: Decree[],
  { by, source }: { by: string; source: string },
): Promise<void> {
  const kept = await setSetting(tx, `decrees/${year}`, decrees, source, by)
  if (!kept.ok) throw new RangeError('not decrees')
}

/** Everything that was entered for a year, and the contacts, the newest first: a page of it, and whether there is more. */
export async function yearHistory(
  reader: Reader,
  { account, year, page, size }: { account: string; year: number; page: number; size: number },
): Promise<{ ok: true; changes: SettingChange[]; hasMore: boolean } | Denied> {
  const allowed = await authorise(reader, account, 'keep-years')
  if (!allowed.ok) return allowed
  const keys = [...keysOfYear(year), ...CONTACTS, 'programme-year' as const]
  const changes = await settingChanges(reader, keys, { from: page * size, atMost: size + 1 })
  return { ok: true, changes: changes.slice(0, size), hasMore: changes.length > size }
}

/** The key that the office's settings keep it under. */
function keyOf<N extends ValueName>({ year, name, sector }: ValuePlace<N>): KeyOf<N> {
  const key = sector === undefined ? `${name}/${year}` : `${name}/${year}/${sector}`
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- put together as the type says
  return key as KeyOf<N>
}

/** What the kinds of work are called, wherever they only stand in a list or on a button. */
import { COVERED_SECTORS } from '../program/sectors.ts'
import { words as w } from './words.ts'

/** "Nelayan"; a sector that no release knows, as the list wrote it. */
export function sectorWords(sector: string): string {
  const known = COVERED_SECTORS.find(one => one === sector)
  return known === undefined ? sector : w(`common:sector.${known}`)
}

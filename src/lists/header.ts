/**
 * The header among the first lines: below a letterhead, sometimes in two lines with merged cells ("Alamat" over "Jalan",
 * "Kelurahan", "Kecamatan"), sometimes with a line of column numbers beneath it.
 */
import { fieldNamed } from './columns.ts'
import { isBlank, type TableRow } from './table.ts'

export interface Header {
  readonly titles: readonly string[]
  /** Of the header's last line. */
  readonly line: number
  /** How many of `lines` are header or stand above it. */
  readonly linesUsed: number
}

/** The first of `lines` that names the most known columns; at least two, or one in a list of one column. */
export function findHeader(lines: readonly TableRow[]): Header | undefined {
  const scores = lines.map(({ cells }) => score(cells))
  const best = Math.max(0, ...scores)
  const width = Math.max(0, ...lines.map(({ cells }) => cells.filter(cell => !isBlank(cell)).length))
  if (best < Math.min(2, width) || best === 0) return undefined
  const at = scores.indexOf(best)
  return headerFrom(lines, at, withLineBeside(lines, at, best))
}

function headerFrom(
  lines: readonly TableRow[],
  at: number,
  found: { titles: readonly string[]; last: number },
): Header {
  const below = lines[found.last + 1]
  const isNumbered = below !== undefined && isNumbering(below.cells)
  return {
    titles: found.titles.map(title => title.replaceAll(/\s+/g, ' ').trim()),
    line: lines[found.last]?.line ?? at + 1,
    linesUsed: found.last + (isNumbered ? 2 : 1),
  }
}

/** The header with the line below or above it, if together they name more columns than it does alone. */
function withLineBeside(lines: readonly TableRow[], at: number, best: number) {
  const own = lines[at]?.cells ?? []
  for (const [beside, last] of [
    [at + 1, at + 1],
    [at - 1, at],
  ] as const) {
    const other = lines[beside]?.cells
    if (other === undefined) continue
    const titles = beside > at ? merged(own, other) : merged(other, own)
    if (score(titles) > best) return { titles, last }
  }
  return { titles: own, last: at }
}

/** Under a merged title its parts say more than it does, unless only the upper line is known. */
function merged(upper: readonly string[], lower: readonly string[]): string[] {
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => {
    const [above, below] = [upper[column] ?? '', lower[column] ?? '']
    if (isBlank(below)) return above
    return fieldNamed(below) === undefined && fieldNamed(above) !== undefined ? above : below
  })
}

const score = (cells: readonly string[]) =>
  new Set(
    cells.map(cell => (isBlank(cell) ? undefined : fieldNamed(cell))).filter(field => field !== undefined),
  ).size

/** "1 2 3 4" or "(1) (2) (3)" beneath the titles. */
function isNumbering(cells: readonly string[]): boolean {
  const numbers = cells.filter(cell => !isBlank(cell)).map(cell => /^\(?(\d{1,2})\)?$/.exec(cell.trim())?.[1])
  return numbers.length >= 2 && numbers.every((number, at) => Number(number) === Number(numbers[0]) + at)
}

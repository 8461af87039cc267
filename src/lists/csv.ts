/** The rows of a csv, whatever program wrote it: UTF-8, UTF-16 or Windows-1252, with commas, semicolons or tabs. */
import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { parse as parseNow } from 'csv-parse/sync'
import { fieldNamed } from './columns.ts'
import { LIMITS, Refused, type CellFlaw, type TableRow } from './table.ts'
import { textCell } from './text-cell.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'windows-1252'
type Separator = ',' | ';' | '\t'

export interface Csv {
  /** The rows with anything in them, from the beginning at every call. */
  rows(): AsyncGenerator<TableRow>
}

/** Throws `Refused`: `not-a-table` for what is no text. */
export async function openCsv(path: string): Promise<Csv> {
  const { encoding, sample } = await look(path)
  const { separator, isDeclared } = separatorOf(sample)
  return { rows: () => rowsOf(path, encoding, separator, isDeclared) }
}

const SAMPLE_BYTES = 64 * 1024

async function look(path: string): Promise<{ encoding: Encoding; sample: string }> {
  const content = await readFile(path)
  const encoding = encodingOf(content)
  const sample = new TextDecoder(encoding).decode(content.subarray(0, SAMPLE_BYTES))
  if (sample.trim() === '') throw new Refused('empty')
  // eslint-disable-next-line no-control-regex -- what no text has in it, and every picture
  if (/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/.test(sample)) throw new Refused('not-a-table')
  return { encoding, sample }
}

function encodingOf(content: Buffer): Encoding {
  if (content[0] === 0xff && content[1] === 0xfe) return 'utf-16le'
  return isUtf8(content) ? 'utf-8' : 'windows-1252'
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t']

/** The one that makes the most known titles of a line, then the one that makes the most columns. */
function separatorOf(sample: string): { separator: Separator; isDeclared: boolean } {
  // Excel's own way of saying it, in a line before the header.
  const declared = /^sep=([,;\t])\r?\n/i.exec(sample)?.[1]
  if (declared !== undefined) return { separator: declared as Separator, isDeclared: true }
  const lines = sample.split(/\r\n|[\r\n]/).slice(0, LIMITS.headerLines * 2)
  const ranked = SEPARATORS.map(separator => {
    const records = lines.map(line => splitLine(line, separator))
    return {
      separator,
      titles: Math.max(...records.map(cells => cells.filter(cell => fieldNamed(cell) !== undefined).length)),
      columns: Math.max(...records.map(cells => cells.length)),
    }
  }).toSorted((a, b) => b.titles - a.titles || b.columns - a.columns)
  return { separator: ranked[0]?.separator ?? ',', isDeclared: false }
}

/** One line for guessing only; a quoted line break does no harm there. */
function splitLine(line: string, separator: Separator): string[] {
  try {
    return parseNow(line, { ...READING, delimiter: separator })[0] ?? []
  } catch {
    return line.split(separator)
  }
}

const READING = { relax_column_count: true, relax_quotes: true, max_record_size: LIMITS.recordBytes } as const

async function* rowsOf(
  path: string,
  encoding: Encoding,
  separator: Separator,
  isDeclared: boolean,
): AsyncGenerator<TableRow> {
  const parser = Readable.from(decoded(path, encoding)).compose(parse({ ...READING, delimiter: separator }))
  let line = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      line++
      const row = line === 1 && isDeclared ? undefined : rowOf(line, record)
      if (row !== undefined) yield row
    }
  } catch (error) {
    throw error instanceof CsvError ? new Refused('damaged') : error
  }
}

async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const piece of createReadStream(path)) yield decoder.decode(piece as Buffer, { stream: true })
  yield decoder.decode()
}

function rowOf(line: number, record: readonly string[]): TableRow | undefined {
  const read = record.map(textCell)
  const cells = read.map(cell => cell.text)
  const filled = cells.findLastIndex(cell => cell.trim() !== '') + 1
  if (filled === 0) return undefined
  if (filled > LIMITS.columns) throw new Refused('too-many-columns')
  const flaws: Record<number, CellFlaw> = {}
  for (const [column, { flaw }] of read.entries()) if (flaw !== undefined) flaws[column] = flaw
  const row = { line, cells: cells.slice(0, filled) }
  return Object.keys(flaws).length === 0 ? row : { ...row, flaws }
}

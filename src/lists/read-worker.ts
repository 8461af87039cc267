/**
 * The thread that reads a table: first through the whole file, to refuse what must be refused before anybody has used a
 * row of it, then once more, handing the rows over by the chunk, each when it is asked for.
 */
import { on } from 'node:events'
import { open } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { openCsv } from './csv.ts'
import { findHeader, type Header } from './header.ts'
import { LIMITS, Refused, type TableFacts, type TableRefusal, type TableRow } from './table.ts'
import { openXlsx } from './xlsx.ts'
import { bytes } from './zip.ts'

export interface ReadOrder {
  readonly path: string
  readonly sheet: string | undefined
}

export type FromReader =
  | { readonly kind: 'refused'; readonly refusal: TableRefusal }
  | { readonly kind: 'found'; readonly facts: TableFacts }
  | { readonly kind: 'rows'; readonly rows: readonly TableRow[] }
  | { readonly kind: 'end' }

const CHUNK = 250
const ZIP = [0x50, 0x4b]
/** The container of Excel 97 to 2003, and of a workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

interface Source {
  readonly format: 'xlsx' | 'csv'
  readonly sheet?: string
  readonly otherSheets?: readonly string[]
  rows(): AsyncGenerator<TableRow>
}

const port = parentPort
if (port === null) throw new Error('read-worker is a thread of readTable, not a program')
const tell = (message: FromReader) => port.postMessage(message)
/** Resolves once for each time that the other side has asked for more. */
const asks = on(port, 'message')
const asked = () => asks.next()

try {
  await read(workerData as ReadOrder)
} catch (error) {
  if (!(error instanceof Refused)) throw error
  tell({ kind: 'refused', refusal: error.refusal })
}
port.close()

async function read({ path, sheet }: ReadOrder): Promise<void> {
  await using file = await open(path)
  const { size } = await file.stat()
  if (size === 0) throw new Refused('empty')
  if (size > LIMITS.fileBytes) throw new Refused('too-large')
  const source = await sourceIn(file, path, size, sheet)
  const { header, rowCount } = await survey(source)
  const { format, sheet: name, otherSheets = [] } = source
  tell({
    kind: 'found',
    facts: { format, sheet: name, otherSheets, header: header.titles, headerLine: header.line, rowCount },
  })
  await handOver(source, header)
}

/** By what the file holds; its name may say anything. */
async function sourceIn(
  file: Awaited<ReturnType<typeof open>>,
  path: string,
  size: number,
  sheet: string | undefined,
): Promise<Source> {
  const start = await bytes(file, 0, 4)
  const begins = (mark: readonly number[]) => mark.every((byte, at) => start[at] === byte)
  if (begins(ZIP)) return { format: 'xlsx', ...(await openXlsx(file, size, sheet)) }
  if (begins(OLE)) {
    const isLocked = (await bytes(file, 0, size)).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    throw new Refused(isLocked ? 'password' : 'old-excel')
  }
  return { format: 'csv', ...(await openCsv(path)) }
}

/** Every row once: the header, and whether the whole can be read. */
async function survey(source: Source): Promise<{ header: Header; rowCount: number }> {
  const first: TableRow[] = []
  let lines = 0
  let width = 0
  for await (const row of source.rows()) {
    if (first.length < LIMITS.headerLines) first.push(row)
    width = Math.max(width, row.cells.length)
    if (++lines > LIMITS.rows + LIMITS.headerLines) throw new Refused('too-many-rows', placeOf(source))
  }
  if (lines === 0) throw new Refused('empty', placeOf(source))
  const header = findHeader(first)
  if (header === undefined) throw new Refused('no-header', placeOf(source))
  const rowCount = Math.max(0, lines - header.linesUsed)
  if (rowCount === 0) throw new Refused('empty', placeOf(source))
  if (rowCount > LIMITS.rows) throw new Refused('too-many-rows', placeOf(source))
  const untitled = Array.from({ length: Math.max(0, width - header.titles.length) }, () => '')
  return { header: { ...header, titles: [...header.titles, ...untitled] }, rowCount }
}

function placeOf({ sheet, otherSheets = [] }: Source) {
  return { sheet, otherSheets }
}

async function handOver(source: Source, header: Header): Promise<void> {
  let lines = 0
  let rows: TableRow[] = []
  const hand = async () => {
    await asked()
    tell({ kind: 'rows', rows })
    rows = []
  }
  for await (const row of source.rows()) {
    if (++lines > header.linesUsed) rows.push(row)
    if (rows.length === CHUNK) await hand()
  }
  if (rows.length > 0) await hand()
  await asked()
  tell({ kind: 'end' })
}

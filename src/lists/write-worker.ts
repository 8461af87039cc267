/** The thread that writes an xlsx: rows come in chunks, go through the zip and are on the disk before the next is asked for. */
import { on, once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { partsAround, rowXml, SHEET_END, sheetStart, type Cell, type Column } from './sheet-xml.ts'

export interface WriteOrder {
  readonly path: string
  readonly sheet: string
  readonly columns: readonly Column[]
}

export type ToWriter = { readonly rows: readonly (readonly Cell[])[] } | 'end'
/** After each chunk, and once the file is whole. */
export type FromWriter = 'more' | { readonly bytes: number }

const port = parentPort
if (port === null) throw new Error('write-worker is a thread of writeTable, not a program')
const tell = (message: FromWriter) => port.postMessage(message)
/** Level 6 packs 3% better and takes twice as long. */
const LEVEL = 3

const { path, sheet, columns } = workerData as WriteOrder
const file = createWriteStream(path)
const zip = new Zip((error, piece) => {
  if (error !== null) throw error
  if (piece.length > 0) file.write(piece)
})
for (const [name, content] of partsAround(sheet)) addPart(name).push(strToU8(content), true)
const rows = addPart('xl/worksheets/sheet1.xml')
rows.push(strToU8(sheetStart(columns)))

let line = 1
tell('more')
for await (const [message] of on(port, 'message') as AsyncIterable<[ToWriter]>) {
  if (message === 'end') break
  rows.push(strToU8(message.rows.map(row => rowXml(columns, row, ++line)).join('')))
  if (file.writableNeedDrain) await once(file, 'drain')
  tell('more')
}
rows.push(strToU8(SHEET_END), true)
zip.end()
file.end()
await finished(file)
tell({ bytes: file.bytesWritten })
port.close()

function addPart(name: string): ZipDeflate {
  const part = new ZipDeflate(name, { level: LEVEL })
  zip.add(part)
  return part
}

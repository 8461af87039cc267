/** Files as offices send them, good and bad, made for the test that reads them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { onTestFinished } from 'vitest'
import { readTable, type Table } from '../../src/lists/read.ts'
import type { TableRow } from '../../src/lists/table.ts'

/** Gone with the test. */
export function newPath(ending = 'xlsx'): string {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return join(folder, `daftar.${ending}`)
}

export function saved(content: string | Uint8Array, ending = 'xlsx'): string {
  const path = newPath(ending)
  writeFileSync(path, content)
  return path
}

/** A cell as the sheet has it, without its place: `text('a')`, `<c><v>1</v></c>`. */
export type RawCell = string
export const text = (words: string): RawCell => `<c t="inlineStr"><is><t>${words}</t></is></c>`
export const number = (value: string | number, style = 0): RawCell => `<c s="${style}"><v>${value}</v></c>`
/** Style 1 is a day, 2 eleven digits with their noughts, 3 a month ("mmm-yy"). */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-421]dd\\-mm\\-yyyy;@"/>' +
  '<numFmt numFmtId="171" formatCode="00000000000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="17"/></cellXfs></styleSheet>'

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const sheetXml = (rows: readonly (readonly RawCell[])[]) =>
  `<worksheet><sheetData>${rows.map(cells => `<row>${cells.join('')}</row>`).join('')}</sheetData></worksheet>`

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`

/** The parts of a workbook with these sheets, to be spoiled before they are zipped. */
export function workbookParts(
  sheets: Readonly<Record<string, string>>,
  more: { texts?: string; properties?: string; hidden?: string } = {},
): Record<string, Uint8Array> {
  const names = Object.keys(sheets)
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': `<Relationships>${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook>${more.properties ?? ''}<sheets>${names
      .map(
        (name, at) => `<sheet name="${name}" ${name === more.hidden ? 'state="hidden" ' : ''}r:id="r${at}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => relation(`r${at}`, 'worksheet', `/xl/worksheets/sheet${at}.xml`))
      .join(
        '',
      )}${relation('s', 'styles', 'styles.xml')}${relation('t', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': STYLES,
    'xl/sharedStrings.xml': `<sst>${more.texts ?? ''}</sst>`,
  }
  for (const [at, name] of names.entries()) parts[`xl/worksheets/sheet${at}.xml`] = sheets[name] ?? ''
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
}

export const xlsx = (
  sheets: Readonly<Record<string, readonly (readonly RawCell[])[]>>,
  more?: Parameters<typeof workbookParts>[1],
): string =>
  saved(
    zipSync(
      workbookParts(
        Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, sheetXml(rows)])),
        more,
      ),
    ),
  )

export async function opened(path: string, sheet?: string): Promise<Table> {
  const read = await readTable(path, { name: 'daftar.xlsx', sheet })
  if (!read.ok) throw new Error(`refused: ${read.refusal.code}`)
  return read.table
}

export async function rowsIn(table: Table): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const chunk of table.rows()) rows.push(...chunk)
  return rows
}

/** Header and cells of a file. */
export async function contentOf(path: string, sheet?: string) {
  const table = await opened(path, sheet)
  return { table, rows: await rowsIn(table) }
}

export async function refusalOf(path: string, sheet?: string) {
  const read = await readTable(path, { name: 'daftar.xlsx', sheet })
  if (read.ok) {
    await read.table.close()
    return undefined
  }
  return read.refusal
}

/** A workbook whose sheet unpacks to `size` bytes, and says that it unpacks to `told`. */
export const bomb = (size: number, told = size): string =>
  withSheet(deflateRawSync(Buffer.alloc(size, ' ')), told)

/** A workbook whose sheet cannot be unpacked at all, and claims to become so many bytes. */
export const nonsense = (told: number): string => withSheet(Buffer.alloc(1000, 0xff), told)

function withSheet(packed: Buffer, told: number): string {
  const whole = Buffer.from(zipSync(workbookParts({ A: 'SHEET' }), { level: 0 }))
  return saved(withPart(whole, 'xl/worksheets/sheet0.xml', packed, told))
}

/** The zip with the entry of this name pointing to another content, put at its front. */
function withPart(zip: Buffer, name: string, packed: Buffer, told: number): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  const front = Buffer.concat([local, packed])
  const moved = Buffer.from(zip)
  const end = moved.length - 22
  let at = moved.readUInt32LE(end + 16)
  moved.writeUInt32LE(at + front.length, end + 16)
  while (at < end) {
    const length = moved.readUInt16LE(at + 28)
    const isIt = moved.toString('utf8', at + 46, at + 46 + length) === name
    moved.writeUInt32LE(isIt ? 0 : moved.readUInt32LE(at + 42) + front.length, at + 42)
    if (isIt) {
      moved.writeUInt16LE(8, at + 10)
      moved.writeUInt32LE(packed.length, at + 20)
      moved.writeUInt32LE(told, at + 24)
    }
    at += 46 + length + moved.readUInt16LE(at + 30) + moved.readUInt16LE(at + 32)
  }
  return Buffer.concat([front, moved])
}

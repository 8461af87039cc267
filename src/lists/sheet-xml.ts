/** The parts of the xlsx that we write: one sheet with a header that stays in sight, texts as texts, days as days. */
import { parseDate, partsOf } from '../program/plain-date.ts'
import { harmless } from './text-cell.ts'

/**
 * `text` for whatever must keep its digits (NIK, KPJ, phone numbers) and for words; `number` for amounts; `date` for
 * `YYYY-MM-DD`, which becomes a day that a spreadsheet can sort.
 */
export interface Column {
  readonly title: string
  readonly kind: 'text' | 'number' | 'date'
  /** In characters; from the title when not given. */
  readonly width?: number
}

export type Cell = string | number | undefined

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const STYLE = { plain: 0, header: 1, text: 2, date: 3 } as const

/** Everything but the sheet, by its name in the zip. */
export const partsAround = (sheet: string): ReadonlyMap<string, string> =>
  new Map([
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    ],
    ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>` +
        `<sheet name="${escaped(sheetName(sheet))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']),
    ],
    ['xl/styles.xml', STYLES],
  ])

const relations = (...targets: readonly (readonly [type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  targets
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('') +
  '</Relationships>'

/** What Excel allows: 31 characters, none of `[]:*?/\`, no apostrophe at either end. */
const sheetName = (name: string) =>
  name
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Data'

/** Format 49 is text; `quotePrefix` keeps it so when somebody edits the cell. Format 164 is the day as it is written here. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">' +
  '<xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/>' +
  '<xf xfId="0" numFmtId="49" applyNumberFormat="1" quotePrefix="1"/>' +
  '<xf xfId="0" numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>'

/** The sheet up to its first row, the header among it. */
export function sheetStart(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ title, width = Math.max(12, title.length + 2) }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  )
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join('')}</cols><sheetData><row r="1">` +
    `${columns.map(({ title }, at) => textXml(title, STYLE.header, `${letters(at)}1`)).join('')}</row>`
  )
}

export const SHEET_END = '</sheetData></worksheet>'

/** @param line the row's number in the sheet; the header is 1 */
export const rowXml = (columns: readonly Column[], row: readonly Cell[], line: number): string =>
  `<row r="${line}">${columns.map(({ kind }, at) => cellXml(kind, row[at], `${letters(at)}${line}`)).join('')}</row>`

function cellXml(kind: Column['kind'], cell: Cell, place: string): string {
  if (cell === undefined || cell === '') return ''
  if (kind === 'number' && typeof cell === 'number' && Number.isFinite(cell))
    return `<c r="${place}"><v>${cell}</v></c>`
  const text = String(cell)
  const serial = kind === 'date' ? serialOf(text) : undefined
  return serial === undefined
    ? textXml(text, STYLE.text, place)
    : `<c r="${place}" s="${STYLE.date}"><v>${serial}</v></c>`
}

const textXml = (text: string, style: number, place: string) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(harmless(text).slice(0, LONGEST))}</t></is></c>`

/** Of the column: A to Z, AA and on. Excel does without, other readers do not. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26))
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last
}

/** Excel's own bound for the text of a cell. */
const LONGEST = 32_767
const DAY = 86_400_000
/** 1 March 1900: before it Excel's days are one off, since it believes in 29 February 1900. */
const FIRST_SURE_SERIAL = 61

/** The day as Excel counts it; undefined for what is none, or one from before its days are sure. */
function serialOf(text: string): number | undefined {
  const date = parseDate(text)
  if (date === undefined) return undefined
  const { year, month, day } = partsOf(date)
  const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY
  return serial < FIRST_SURE_SERIAL ? undefined : serial
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** For XML; what it cannot hold is left out, and a carriage return, which it would turn into a line feed, is written as Excel does. */
function escaped(text: string): string {
  if (!UNSAFE.test(text)) return text
  return text
    .toWellFormed()
    .replaceAll(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(FORBIDDEN, '')
    .replaceAll('\r', '_x000D_')
    .replaceAll(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}

// eslint-disable-next-line no-control-regex -- the characters that XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
// eslint-disable-next-line no-control-regex -- as above, with all that is escaped
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff&<>"]|_x/

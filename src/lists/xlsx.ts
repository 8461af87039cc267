/** The rows of an xlsx's sheet, read from the zip as a stream: no more than a piece of it is ever in memory. */
import type { FileHandle } from 'node:fs/promises'
import { LIMITS, Refused, type CellFlaw, type TableRow } from './table.ts'
import { textCell } from './text-cell.ts'
import { openWorkbook, RichText, type Sheet, type Workbook } from './workbook.ts'
import { dayOfSerial } from './xlsx-days.ts'
import { attribute, parseXml, type XmlListener } from './xml.ts'
import { readDirectory, unpack } from './zip.ts'

export interface Xlsx {
  readonly sheet: string
  readonly otherSheets: readonly string[]
  /** The rows with anything in them, from the beginning at every call. */
  rows(): AsyncGenerator<TableRow>
}

/** Opens the sheet called `wanted`, else the first that has anything in it. Throws `Refused`. */
export async function openXlsx(file: FileHandle, size: number, wanted: string | undefined): Promise<Xlsx> {
  const workbook = await openWorkbook(file, await readDirectory(file, size))
  const sheet = await chooseSheet(file, workbook, wanted)
  return {
    sheet: sheet.name,
    otherSheets: workbook.sheets.filter(other => other !== sheet).map(other => other.name),
    rows: () => rowsOf(file, workbook, sheet),
  }
}

async function chooseSheet(file: FileHandle, workbook: Workbook, wanted: string | undefined): Promise<Sheet> {
  const named = workbook.sheets.find(sheet => sheet.name === wanted)
  if (named !== undefined) return named
  for (const sheet of workbook.sheets.toSorted((a, b) => Number(a.isHidden) - Number(b.isHidden)))
    for await (const _ of rowsOf(file, workbook, sheet)) return sheet
  throw new Refused('empty')
}

async function* rowsOf(file: FileHandle, workbook: Workbook, sheet: Sheet): AsyncGenerator<TableRow> {
  const gatherer = new RowGatherer(workbook)
  for await (const _ of parseXml(unpack(file, sheet.part), gatherer)) yield* gatherer.take()
  yield* gatherer.take()
}

class RowGatherer implements XmlListener {
  readonly #workbook: Workbook
  readonly #text = new RichText()
  #rows: TableRow[] = []
  #line = 0
  #cells: string[] = []
  #flaws: Record<number, CellFlaw> | undefined
  #column = -1
  #type = ''
  #style = 0
  #hasFormula = false
  #isInValue = false
  #value = ''

  constructor(workbook: Workbook) {
    this.#workbook = workbook
  }

  take(): TableRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  open(name: string, tag: string): void {
    switch (name) {
      case 'row':
        return this.#beginRow(tag)
      case 'c':
        return this.#beginCell(tag)
      case 'f':
        this.#hasFormula = true
        return
      case 'v':
        this.#isInValue = true
        return
      default:
        this.#text.open(name)
    }
  }

  text(text: string): void {
    if (this.#isInValue) this.#value += text
    else this.#text.text(text)
  }

  close(name: string): void {
    if (name === 'v') this.#isInValue = false
    else if (name === 'c') this.#endCell()
    else if (name === 'row') this.#endRow()
    else this.#text.close(name)
  }

  #beginRow(tag: string): void {
    const line = Number(attribute(tag, 'r') ?? this.#line + 1)
    if (!Number.isInteger(line) || line < 1) throw new Refused('damaged')
    this.#line = line
    this.#cells = []
    this.#flaws = undefined
    this.#column = -1
  }

  #beginCell(tag: string): void {
    const reference = attribute(tag, 'r')
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference)
    this.#type = attribute(tag, 't') ?? 'n'
    this.#style = Number(attribute(tag, 's') ?? 0)
    this.#hasFormula = false
    this.#value = ''
    this.#text.clear()
  }

  #endCell(): void {
    const { text, flaw } = this.#readCell()
    if (text === '' && flaw === undefined) return
    if (this.#column >= LIMITS.columns) throw new Refused('too-many-columns')
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = text
    if (flaw !== undefined) (this.#flaws ??= {})[this.#column] = flaw
  }

  #endRow(): void {
    if (this.#flaws === undefined && this.#cells.every(cell => cell.trim() === '')) return
    const row = { line: this.#line, cells: this.#cells }
    this.#rows.push(this.#flaws === undefined ? row : { ...row, flaws: this.#flaws })
  }

  #readCell(): { text: string; flaw?: CellFlaw } {
    const value = this.#value
    switch (this.#type) {
      case 's':
        return textCell(this.#workbook.texts.at(Number(value)) ?? '')
      case 'inlineStr':
        return textCell(this.#text.read())
      case 'e':
        return { text: value, flaw: 'formula' }
      case 'd':
        return { text: value.slice(0, 10) }
      case 'b':
        return { text: value === '' ? '' : value === '1' ? 'TRUE' : 'FALSE' }
      case 'str':
        return value === '' && this.#hasFormula ? { text: '' } : textCell(value)
      default:
        if (value === '') return this.#hasFormula ? { text: '', flaw: 'formula' } : { text: '' }
        return numberCell(value, this.#workbook.styles[this.#style] ?? 'plain', this.#workbook.is1904)
    }
  }
}

/** `AB12` is column 27. */
function columnOf(reference: string): number {
  let column = 0
  for (let at = 0; at < reference.length; at++) {
    const letter = reference.charCodeAt(at)
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  if (column === 0 || column > 16_384) throw new Refused('damaged')
  return column - 1
}

const MOST_EXACT = 1e15

function numberCell(
  value: string,
  style: Workbook['styles'][number],
  is1904: boolean,
): { text: string; flaw?: CellFlaw } {
  const number = Number(value)
  if (!Number.isFinite(number)) return { text: value, flaw: 'formula' }
  // Excel keeps 15 digits of a number. A NIK has 16, and the last of it is a nought that nobody typed.
  if (Math.abs(number) >= MOST_EXACT) return { text: value, flaw: 'digits-lost' }
  if (style === 'date') return { text: dayOfSerial(number, is1904) ?? value }
  // 0.1 + 0.2 is kept as 0.30000000000000004 and shown as 0.3.
  const text = String(Number(number.toPrecision(15)))
  return { text: typeof style === 'number' ? text.padStart(style, '0') : text }
}

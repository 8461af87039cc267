/** What a workbook says beside its sheets: their names, its texts, and which number formats are dates. */
import type { FileHandle } from 'node:fs/promises'
import { LIMITS, Refused } from './table.ts'
import { attribute, parseXml } from './xml.ts'
import { unpack, type ZipPart } from './zip.ts'

export interface Sheet {
  readonly name: string
  readonly part: ZipPart
  readonly isHidden: boolean
}

/** How the number in a cell of this style is shown: as a day, with noughts before it (their count), or plainly. */
export type Style = 'date' | 'plain' | number

export interface Workbook {
  readonly sheets: readonly Sheet[]
  readonly styles: readonly Style[]
  readonly texts: SharedTexts
  /** Excel for the Macintosh once counted days from 1904. */
  readonly is1904: boolean
}

/** Throws `Refused`: `not-a-table` when the zip is something else (a Word document, photos), `damaged`. */
export async function openWorkbook(file: FileHandle, parts: ReadonlyMap<string, ZipPart>): Promise<Workbook> {
  const main = await mainPart(file, parts)
  const related = await relationsOf(file, parts, main.name)
  const { sheets, is1904 } = await sheetsIn(file, main, related, parts)
  const byType = (type: string) => parts.get(related.find(one => one.type === type)?.target ?? '')
  return {
    sheets,
    is1904,
    styles: await stylesIn(file, byType('styles')),
    texts: await textsIn(file, byType('sharedStrings')),
  }
}

async function mainPart(file: FileHandle, parts: ReadonlyMap<string, ZipPart>): Promise<ZipPart> {
  if (!parts.has('[Content_Types].xml')) throw new Refused('not-a-table')
  const main = (await relationsOf(file, parts, '')).find(one => one.type === 'officeDocument')
  const part = parts.get(main?.target ?? 'xl/workbook.xml')
  if (part === undefined || !part.name.includes('workbook')) throw new Refused('not-a-table')
  return part
}

interface Relation {
  readonly id: string
  /** The last word of its address: `worksheet`, `styles`, `sharedStrings`. */
  readonly type: string
  readonly target: string
}

/** The relations of a part; `''` is the whole package. */
async function relationsOf(
  file: FileHandle,
  parts: ReadonlyMap<string, ZipPart>,
  name: string,
): Promise<Relation[]> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1)
  const part = parts.get(`${folder}_rels/${name.slice(folder.length)}.rels`)
  const relations: Relation[] = []
  await eachTag(file, part, (element, tag) => {
    if (element !== 'Relationship') return
    const target = attribute(tag, 'Target') ?? ''
    relations.push({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: resolve(folder, target),
    })
  })
  return relations
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.') path.push(step)
  }
  return path.join('/')
}

async function sheetsIn(
  file: FileHandle,
  main: ZipPart,
  related: readonly Relation[],
  parts: ReadonlyMap<string, ZipPart>,
) {
  const sheets: Sheet[] = []
  let is1904 = false
  await eachTag(file, main, (element, tag) => {
    if (element === 'workbookPr') is1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '')
    if (element !== 'sheet') return
    const id = attribute(tag, 'r:id') ?? /\s\w+:id=["']([^"']*)/.exec(tag)?.[1]
    // A chart of its own is a sheet in the list too, without cells.
    const relation = related.find(one => one.id === id && one.type === 'worksheet')
    const part = parts.get(relation?.target ?? '')
    if (part === undefined) return
    sheets.push({
      name: attribute(tag, 'name') ?? '',
      part,
      isHidden: (attribute(tag, 'state') ?? 'visible') !== 'visible',
    })
  })
  if (sheets.length === 0) throw new Refused('damaged')
  return { sheets, is1904 }
}

/** ECMA-376 18.8.30: the formats that need no writing down; 27 to 36 and 50 to 58 are those of East Asian Excels. */
const isBuiltInDate = (id: number) =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)

async function stylesIn(file: FileHandle, part: ZipPart | undefined): Promise<Style[]> {
  const formats = new Map<number, string>()
  const styles: Style[] = []
  let isInCells = false
  await eachTag(
    file,
    part,
    (element, tag) => {
      if (element === 'numFmt')
        formats.set(Number(attribute(tag, 'numFmtId')), attribute(tag, 'formatCode') ?? '')
      if (element === 'cellXfs') isInCells = true
      if (element === 'xf' && isInCells) {
        const id = Number(attribute(tag, 'numFmtId') ?? 0)
        styles.push(isBuiltInDate(id) ? 'date' : styleOf(formats.get(id) ?? ''))
      }
    },
    element => {
      if (element === 'cellXfs') isInCells = false
    },
  )
  return styles
}

/** A format code shows a day when it has a year or a day in it, outside of quoted words, colours and locales. */
function styleOf(format: string): Style {
  const [positive = ''] = format.split(';')
  const code = positive.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '')
  if (/^0{2,}$/.test(code)) return code.length
  return /[yd]|mmm/i.test(code) && !/general/i.test(code) ? 'date' : 'plain'
}

/** The texts of a workbook, kept outside of the heap in one piece: 30.000 × 20 of them weigh what they are long. */
class SharedTexts {
  #bytes: Buffer = Buffer.allocUnsafe(64 * 1024)
  #length = 0
  readonly #ends: number[] = []

  add(text: string): void {
    const size = Buffer.byteLength(text)
    if (this.#length + size > LIMITS.sharedTextBytes) throw new Refused('too-large')
    if (this.#length + size > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + size))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    this.#length += this.#bytes.write(text, this.#length)
    this.#ends.push(this.#length)
  }

  /** Undefined when the workbook has no such text. */
  at(index: number): string | undefined {
    const end = this.#ends[index]
    return end === undefined ? undefined : this.#bytes.toString('utf8', this.#ends[index - 1] ?? 0, end)
  }
}

async function textsIn(file: FileHandle, part: ZipPart | undefined): Promise<SharedTexts> {
  const texts = new SharedTexts()
  if (part === undefined) return texts
  const text = new RichText()
  const listener = {
    open: (name: string) => {
      if (name === 'si') text.clear()
      text.open(name)
    },
    text: (words: string) => text.text(words),
    close: (name: string) => {
      text.close(name)
      if (name === 'si') texts.add(text.read())
    },
  }
  for await (const _ of parseXml(unpack(file, part), listener));
  return texts
}

/** A text in runs of different fonts, without the readings (furigana) that stand above it. */
export class RichText {
  #words = ''
  #isIn = false
  #isReading = false

  clear(): void {
    this.#words = ''
    this.#isIn = false
    this.#isReading = false
  }

  open(name: string): void {
    if (name === 't') this.#isIn = true
    else if (name === 'rPh') this.#isReading = true
  }

  text(words: string): void {
    if (!this.#isIn || this.#isReading) return
    this.#words += words
    if (this.#words.length > LIMITS.recordBytes) throw new Refused('damaged')
  }

  close(name: string): void {
    if (name === 't') this.#isIn = false
    else if (name === 'rPh') this.#isReading = false
  }

  /** Characters that XML cannot hold are written as `_x000D_` (ECMA-376 22.4.2.4). */
  read(): string {
    return this.#words.includes('_x')
      ? this.#words.replaceAll(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        )
      : this.#words
  }
}

async function eachTag(
  file: FileHandle,
  part: ZipPart | undefined,
  open: (name: string, tag: string) => void,
  close: (name: string) => void = () => undefined,
): Promise<void> {
  if (part === undefined) return
  for await (const _ of parseXml(unpack(file, part), { open, text: () => undefined, close }));
}

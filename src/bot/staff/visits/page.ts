/**
 * A page in letters that old eyes read without glasses: A4, black on white, as large as the text allows.
 */
import { buffer } from 'node:stream/consumers'

export interface Page {
  /** Small, at the top: whose paper this is. */
  readonly title: string
  /** Labels with one large line under each: the name, the number. */
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** Headings with their sentences. */
  readonly parts: readonly (readonly [heading: string, text: string])[]
  /** Lines at the foot. */
  readonly foot: readonly string[]
  /** When it was made, for the file. */
  readonly madeAt: Date
}

const MARGIN = 48
/**
 * Points. Large print begins at 18; the largest that fits on one page is taken, and with the smallest a long text goes on
 * to a second page.
 */
const BODY_SIZES = [30, 28, 26, 24, 22, 20, 18]

interface Line {
  readonly text: string
  readonly bold: boolean
  readonly size: number
  /** Space above it. */
  readonly above: number
}

/** @returns the bytes of a PDF. */
export async function drawPage(page: Page): Promise<Buffer> {
  // Loaded with the first page that is printed: most starts of the program never need it.
  const { default: PDFDocument } = await import('pdfkit')
  const info = { Title: printable(page.title), CreationDate: page.madeAt }
  const doc = new PDFDocument({ size: 'A4', margin: MARGIN, info, lang: 'id' })
  const width = doc.page.width - 2 * MARGIN
  const room = doc.page.height - 2 * MARGIN
  const fonts = (line: Line) => doc.font(line.bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(line.size)
  const tall = (lines: readonly Line[]) =>
    lines.reduce((sum, line) => sum + line.above + fonts(line).heightOfString(line.text, { width }), 0)
  const smallest = linesOf(page, BODY_SIZES.at(-1) ?? 18)
  const lines = BODY_SIZES.map(size => linesOf(page, size)).find(set => tall(set) <= room) ?? smallest
  for (const line of lines) {
    doc.y += line.above
    fonts(line).text(line.text, MARGIN, doc.y, { width })
  }
  doc.end()
  return buffer(doc)
}

const line = (text: string, size: number, above: number, bold = false): Line => ({
  text: printable(text),
  bold,
  size,
  above,
})

function linesOf({ title, facts, parts, foot }: Page, body: number): Line[] {
  const small = Math.max(18, body - 6)
  return [
    line(title, small, 0, true),
    ...facts.flatMap(([label, value]) => [line(label, small, small), line(value, body + 8, 0, true)]),
    ...parts.flatMap(([heading, text]) => [line(heading, body, body * 0.8, true), line(text, body, 2)]),
    ...foot.map((text, index) => line(text, small, index === 0 ? small * 1.2 : 2)),
  ]
}

/** What the fonts that every reader of PDF has can show: no emoji, no other scripts, no accents but those of Western Europe. */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\n\u0020-\u007E\u00A0-\u00FF–—‘’“”•…]/gu, bareLetter)
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/** A letter without its accent; nothing for what is no letter of ours. */
const bareLetter = (sign: string): string => sign.normalize('NFD').replaceAll(/[^\u0020-\u007E]/g, '')

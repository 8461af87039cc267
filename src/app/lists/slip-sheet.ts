/**
 * A sheet of slips with codes: A4, four to a page with lines to cut along, black on white, in letters that old eyes read.
 * Beside the code a QR code of the link that carries it, drawn as vectors, so that any printer prints it sharp.
 */
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import { encode } from 'uqr'
import { printable } from '../../bot/staff/visits/page.ts'

export interface SlipText {
  /** Small, at the top: whose paper this is. */
  readonly title: string
  readonly name: string
  readonly place: string
  /** In front of the code. */
  readonly codeLabel: string
  /** "ACDE-FGHJ" */
  readonly code: string
  readonly valid: string
  /** What to do, one after the other. */
  readonly steps: readonly string[]
  /** The other way, for who has no camera. */
  readonly otherWay: string
  readonly warning: string
  /** What the QR code opens. */
  readonly url: string
  readonly underQr: string
}

export interface SheetWriter {
  add(slip: SlipText): void
  /** A page with this sentence alone, where there is no slip. */
  nothing(text: string): void
}

const A_PAGE = 4
const MARGIN = { x: 34, y: 12 }
/** Points. */
const QR_SIZE = 122
const GAP = 18
const [REGULAR, BOLD] = ['Helvetica', 'Helvetica-Bold']

type Doc = PDFKit.PDFDocument

/**
 * Writes the sheet with what `draw` adds to it.
 * @param path for nobody else to read: the codes are on it.
 */
export async function writeSheet(
  path: string,
  about: { title: string; madeAt: Date },
  draw: (sheet: SheetWriter) => Promise<void>,
): Promise<void> {
  // Loaded with the first sheet: most starts of the program never need it.
  const { default: PDFDocument } = await import('pdfkit')
  const info = { Title: printable(about.title), CreationDate: about.madeAt }
  const doc = new PDFDocument({ size: 'A4', margin: 0, info, lang: 'id', autoFirstPage: false })
  const file = createWriteStream(path, { mode: 0o600 })
  const written = finished(file)
  doc.pipe(file)
  try {
    await draw(writerOf(doc))
    doc.end()
  } catch (error) {
    file.destroy()
    await written.catch(() => undefined)
    throw error
  }
  await written
}

function writerOf(doc: Doc): SheetWriter {
  let count = 0
  return {
    add(slip) {
      const place = count++ % A_PAGE
      if (place === 0) doc.addPage()
      const top = (place * doc.page.height) / A_PAGE
      if (place > 0) cutLine(doc, top)
      drawSlip(doc, slip, top)
    },
    nothing(text) {
      doc.addPage().font(REGULAR).fontSize(18).text(printable(text), MARGIN.x, 60)
    },
  }
}

function cutLine(doc: Doc, y: number): void {
  doc.save().lineWidth(0.7).dash(5, { space: 4 }).strokeColor('#666666')
  doc
    .moveTo(12, y)
    .lineTo(doc.page.width - 12, y)
    .stroke()
    .restore()
}

function drawSlip(doc: Doc, slip: SlipText, top: number): void {
  const width = doc.page.width - 2 * MARGIN.x - QR_SIZE - GAP
  const left = column(doc, { x: MARGIN.x, y: top + MARGIN.y, width })
  left.line(slip.title, 10.5, { below: 2 })
  left.line(slip.name, 21, { bold: true, below: 2 })
  drawCode(doc, slip, left.y())
  left.skip(40)
  left.line(slip.valid, 11, { below: 4 })
  for (const [at, step] of slip.steps.entries()) left.line(`${at + 1}. ${step}`, 11.5, { below: 1 })
  left.text(slip.otherWay, 9.5, { below: 3 })
  left.line(slip.warning, 12, { bold: true })
  const qr = { x: MARGIN.x + width + GAP, y: top + MARGIN.y + 6, size: QR_SIZE }
  drawQr(doc, slip.url, qr)
  const right = column(doc, { x: qr.x, y: qr.y + qr.size + 3, width: qr.size, align: 'center' })
  right.line(slip.underQr, 10.5, { bold: true, below: 6 })
  right.line(slip.place, 10.5)
}

/** As large as it fits beside its label. */
function drawCode(doc: Doc, { codeLabel, code }: SlipText, y: number): void {
  const label = printable(codeLabel)
  doc
    .font(REGULAR)
    .fontSize(13)
    .text(label, MARGIN.x, y + 20, { lineBreak: false })
  const x = MARGIN.x + doc.widthOfString(label) + 8
  doc.font(BOLD).fontSize(41).text(code, x, y, { lineBreak: false })
}

/** Writes one thing below the other. */
function column(
  doc: Doc,
  { x, y, width, align = 'left' }: { x: number; y: number; width: number; align?: 'left' | 'center' },
) {
  let at = y
  return {
    y: () => at,
    skip(points: number) {
      at += points
    },
    /** On one line, smaller where it would not fit. */
    line(text: string, size: number, { bold = false, below = 0 } = {}) {
      const words = printable(text)
      doc.font(bold ? BOLD : REGULAR).fontSize(fitting(doc, words, size, width))
      const start = align === 'center' ? x + (width - doc.widthOfString(words)) / 2 : x
      doc.text(words, start, at, { lineBreak: false })
      at += doc.currentLineHeight(true) + below
    },
    text(text: string, size: number, { below = 0 } = {}) {
      const words = printable(text)
      doc.font(REGULAR).fontSize(size).text(words, x, at, { width, align })
      at += doc.heightOfString(words, { width }) + below
    },
  }
}

/** The size at which it takes one line, up to this one: a long name is written smaller. */
function fitting(doc: Doc, text: string, size: number, width: number): number {
  doc.fontSize(size)
  return Math.min(size, (size * width) / Math.max(doc.widthOfString(text), 1))
}

/** Runs of dark squares, a little over their edge, so that no white line shows between them. */
function drawQr(doc: Doc, url: string, { x, y, size }: { x: number; y: number; size: number }): void {
  const { data } = encode(url, { ecc: 'M', border: 2 })
  const square = size / data.length
  const over = square / 50
  doc.fillColor('#000000')
  for (const [line, row] of data.entries())
    for (let from = 0; from < row.length; from++) {
      if (!row[from]) continue
      const first = from
      while (row[from + 1]) from++
      doc.rect(x + first * square, y + line * square, (from - first + 1) * square + over, square + over)
    }
  doc.fill()
}

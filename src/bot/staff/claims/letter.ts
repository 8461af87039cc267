/**
 * The papers of a claim as they are handed over to BPJS Ketenagakerjaan: a cover letter, and the list on which both sides
 * tick what is there. Pure: from what stands in it to the bytes of a PDF. It holds NIK in full, so it leaves this server
 * only over a one-time page, never as a message.
 */
import { buffer } from 'node:stream/consumers'

/** Everything in words, as it is printed. */
export interface Letter {
  /** "Surat Pengantar". */
  readonly title: string
  /** The office that writes: name, address, phone; empty where it is not known. */
  readonly from: readonly string[]
  /** Place and day; number of the claim; subject. */
  readonly head: readonly string[]
  readonly to: string
  readonly open: string
  /** Headings, each with its labels and values. */
  readonly facts: readonly {
    readonly heading: string
    readonly lines: readonly (readonly [label: string, value: string])[]
  }[]
  /** Sentences after the facts: a suspicion, the request. */
  readonly close: readonly string[]
  readonly papers: {
    readonly heading: string
    /** "Berkas", "Ada", "Diterima BPJS". */
    readonly columns: readonly [string, string, string]
    readonly rows: readonly (readonly [paper: string, isThere: string])[]
  }
  /** Who signs: the office (the letter, and the list on the left), BPJS; and what stands below the room for it. */
  readonly signed: readonly [string, string, below: string]
  /** Room for the number of BPJS's receipt. */
  readonly receipt: string
  /** At the foot of each page; the number of the page follows. */
  readonly foot: string
  readonly page: (at: number, of: number) => string
  readonly madeAt: Date
}

const MARGIN = 56
const FOOT_ROOM = 34
const SIZE = 11
const SMALL = 9
const LABEL_WIDTH = 150
/** Of the two columns to be ticked. */
const TICK_WIDTH = 86
const ROW = 19

type Doc = PDFKit.PDFDocument

/** @returns the bytes of a PDF. */
export async function drawLetter(letter: Letter): Promise<Buffer> {
  const { default: PDFDocument } = await import('pdfkit')
  const info = { Title: printable(letter.title), CreationDate: letter.madeAt }
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT_ROOM },
    info,
    lang: 'id',
    bufferPages: true,
  })
  top(doc, letter)
  for (const { heading, lines } of letter.facts) facts(doc, heading, lines)
  doc.moveDown(0.8)
  for (const text of letter.close) plain(doc, text).moveDown(0.5)
  const [ours, theirs, below] = letter.signed
  signatures(doc, [ours], below)
  // The list goes from hand to hand: on a page of its own.
  doc.addPage()
  papers(doc, letter.papers)
  doc.moveDown(1)
  plain(doc, `${letter.receipt} ${'.'.repeat(48)}`)
  signatures(doc, [ours, theirs], below)
  feet(doc, letter)
  doc.end()
  return buffer(doc)
}

function top(doc: Doc, { title, from, head, to, open }: Letter): void {
  const [name, ...address] = from
  if (name !== undefined) {
    bold(doc, name, SIZE + 2)
    for (const line of address) plain(doc, line, SMALL)
    const y = doc.y + 6
    doc
      .moveTo(MARGIN, y)
      .lineTo(doc.page.width - MARGIN, y)
      .lineWidth(1)
      .stroke()
    doc.y = y + 14
  }
  bold(doc, title, SIZE + 4)
  doc.moveDown(0.4)
  for (const line of head) plain(doc, line)
  doc.moveDown(0.8)
  plain(doc, to)
  doc.moveDown(0.8)
  plain(doc, open)
}

function facts(doc: Doc, heading: string, lines: readonly (readonly [string, string])[]): void {
  doc.moveDown(0.7)
  room(doc, ROW * 2)
  bold(doc, heading)
  for (const [label, value] of lines) pair(doc, label, value)
}

/** A label and its value beside each other; a long value goes on below itself. */
function pair(doc: Doc, label: string, value: string): void {
  const width = widthOf(doc) - LABEL_WIDTH
  const text = printable(value)
  doc.font('Helvetica').fontSize(SIZE)
  room(doc, doc.heightOfString(text, { width }))
  const { y } = doc
  doc.text(printable(label), MARGIN, y, { width: LABEL_WIDTH - 8 })
  const below = doc.y
  doc.text(`: ${text}`, MARGIN + LABEL_WIDTH, y, { width })
  doc.y = Math.max(below, doc.y) + 2
  doc.x = MARGIN
}

function papers(doc: Doc, { heading, columns, rows }: Letter['papers']): void {
  room(doc, ROW * 4)
  bold(doc, heading)
  doc.moveDown(0.3)
  row(doc, columns, true)
  rows.forEach(([paper, isThere], at) => row(doc, [`${at + 1}. ${paper}`, isThere, ''], false))
  doc.x = MARGIN
}

/** A row of the list, with its lines; the last column is BPJS's to tick. */
function row(doc: Doc, [paper, isThere, received]: readonly [string, string, string], isHead: boolean): void {
  const first = widthOf(doc) - 2 * TICK_WIDTH
  doc.font(isHead ? 'Helvetica-Bold' : 'Helvetica').fontSize(SIZE - 1)
  const tall = Math.max(ROW, doc.heightOfString(printable(paper), { width: first - 12 }) + 8)
  room(doc, tall)
  const { y } = doc
  const cells = [
    { text: paper, x: MARGIN, width: first },
    { text: isThere, x: MARGIN + first, width: TICK_WIDTH },
    { text: received, x: MARGIN + first + TICK_WIDTH, width: TICK_WIDTH },
  ]
  for (const { text, x, width } of cells) {
    doc.rect(x, y, width, tall).lineWidth(0.5).stroke()
    doc.text(printable(text), x + 6, y + 5, { width: width - 12 })
  }
  doc.y = y + tall
}

/** Room to sign, beside each other. */
function signatures(doc: Doc, who: readonly string[], below: string): void {
  room(doc, 120)
  doc.moveDown(1)
  const half = widthOf(doc) / 2
  const { y } = doc
  for (const [at, one] of who.entries()) {
    const x = MARGIN + at * half
    doc
      .font('Helvetica')
      .fontSize(SIZE)
      .text(printable(one), x, y, { width: half - 16 })
    doc
      .moveTo(x, y + 78)
      .lineTo(x + half - 32, y + 78)
      .lineWidth(0.5)
      .stroke()
    doc.fontSize(SMALL).text(printable(below), x, y + 82, { width: half - 16 })
  }
}

/** Drawn at the end, when the pages are counted. */
function feet(doc: Doc, { foot, page }: Letter): void {
  const { count } = doc.bufferedPageRange()
  for (let at = 0; at < count; at++) {
    doc.switchToPage(at)
    const y = doc.page.height - MARGIN - 6
    // A text in the margin would begin another page.
    doc.page.margins.bottom = 0
    doc.font('Helvetica').fontSize(SMALL)
    doc.text(printable(`${foot}\n${page(at + 1, count)}`), MARGIN, y, {
      width: widthOf(doc),
      align: 'center',
    })
  }
}

const widthOf = (doc: Doc): number => doc.page.width - 2 * MARGIN

/** Begins another page where so much does not fit on this one. */
function room(doc: Doc, tall: number): void {
  if (doc.y + tall > doc.page.height - MARGIN - FOOT_ROOM) doc.addPage()
}

const plain = (doc: Doc, text: string, size = SIZE): Doc =>
  doc
    .font('Helvetica')
    .fontSize(size)
    .text(printable(text), MARGIN, doc.y, { width: widthOf(doc) })

const bold = (doc: Doc, text: string, size = SIZE): Doc =>
  doc
    .font('Helvetica-Bold')
    .fontSize(size)
    .text(printable(text), MARGIN, doc.y, { width: widthOf(doc) })

/** What the fonts that every reader of PDF has can show: no emoji, no other scripts. */
function printable(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[^\n\u0020-\u007E\u00A0-\u00FF–—‘’“”•…]/gu, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim()
}

/**
 * The face of a member's card: what a member needs, as large as a small phone asks for, and what it is not. No NIK, no
 * birth date, no address; the KPJ by its last four digits.
 */
import { dayAt } from '../../records/jakarta.ts'
import type { CardFace } from '../../records/members/cards.ts'
import { dateTextWords, dateWords } from '../format.ts'
import { palette } from '../pictures/palette.ts'
import { qrPath } from '../pictures/qr.ts'
import { shortenTo, textPath, textWidth, type Text } from '../pictures/text.ts'
import { sectorWords } from '../sectors.ts'
import { words as w } from '../words.ts'
import { maskKpj } from './card.ts'

/** Pixels; shown 360 wide on a small phone, so 30 of them are 10 there. */
const WIDTH = 1080
const HEIGHT = 720
const MARGIN = 56
const HEAD = 148
const FOOT_TOP = 590
/** The left column, beside the code. */
const COLUMN = 540
/** With its quiet margin, which may lie in the margin of the card. */
const QR_SIDE = 405
const QR_X = WIDTH - QR_SIDE - 20
const QR_Y = HEAD

/** A text and the width that it must not leave. */
export type BoxedText = Text & { readonly room: number }

export function cardSvg(face: CardFace, url: string): string {
  return drawing([
    `<rect width="${WIDTH}" height="${HEAD}" fill="${palette.deep}"/>`,
    `<rect y="${FOOT_TOP}" width="${WIDTH}" height="${HEIGHT - FOOT_TOP}" fill="${palette.mist}"/>`,
    qrPath({ text: url, x: QR_X, y: QR_Y, side: QR_SIDE }),
    ...cardTexts(face).map(textPath),
  ])
}

/** For a card that became void before its picture was sent: nobody's name, and no code. */
export function voidCardSvg(): string {
  const text = { text: w('card:face.void'), size: 52, weight: 'bold', fill: palette.red } as const
  return drawing([textPath({ ...text, x: WIDTH / 2, y: HEIGHT / 2, anchor: 'middle' })])
}

const drawing = (parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
  `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.paper}"/>${parts.join('')}</svg>`

/** Everything that can be read on the card. */
export function cardTexts(face: CardFace): BoxedText[] {
  const whole = WIDTH - 2 * MARGIN
  const half = (COLUMN - 24) / 2
  const made = w('card:face.made', { date: dateWords(face.madeAt) })
  return [
    ...head(whole),
    fitted({ text: face.shortName, x: MARGIN, y: 228, fill: palette.deep, room: COLUMN }, [66, 60, 54, 48]),
    ...field(untilLabel(face), untilWords(face), { x: MARGIN, y: 288, room: COLUMN }),
    ...field(w('card:face.work'), sectorWords(face.sector), { x: MARGIN, y: 392, room: COLUMN }),
    ...field(w('card:face.number'), grouped(face.number), { x: MARGIN, y: 496, room: half }),
    ...field(w('card:face.kpj'), kpjWords(face), { x: MARGIN + half + 24, y: 496, room: half }),
    ...foot(whole, made),
  ]
}

const head = (room: number): BoxedText[] => {
  const at = { x: MARGIN, fill: palette.onDeep, room }
  return [
    fitted({ ...at, text: w('card:face.title'), y: 76 }, [58]),
    plain({ ...at, text: w('card:face.program'), y: 122 }, 32),
  ]
}

const foot = (room: number, made: string): BoxedText[] => {
  const at = { x: MARGIN, fill: palette.ink, room }
  const end = { x: WIDTH - MARGIN, anchor: 'end', fill: palette.quiet, room: room / 2 } as const
  const middle = { x: QR_X + QR_SIDE / 2, anchor: 'middle', fill: palette.quiet, room: QR_SIDE } as const
  return [
    plain({ ...middle, text: w('card:face.scan'), y: QR_Y + QR_SIDE + 21 }, 30),
    fitted({ ...at, text: w('card:face.isNot'), y: 644, fill: palette.red }, [42]),
    plain(
      { ...at, text: w('card:face.checked'), y: 694, room: room - textWidth(made, 30, 'regular') - 20 },
      30,
    ),
    plain({ ...end, text: made, y: 694 }, 30),
  ]
}

type Place = Omit<BoxedText, 'size' | 'weight'>

const plain = (place: Place, size: number): BoxedText => ({
  ...place,
  text: shortenTo(place.text, place.room, size, 'regular'),
  size,
  weight: 'regular',
})

/** Bold, in the largest of these sizes that fits; cut off where none does. */
function fitted(place: Place, sizes: readonly number[]): BoxedText {
  const fits = sizes.find(size => textWidth(place.text, size, 'bold') <= place.room)
  const size = fits ?? sizes.at(-1) ?? 30
  return { ...place, text: shortenTo(place.text, place.room, size, 'bold'), size, weight: 'bold' }
}

const field = (label: string, value: string, at: Pick<Place, 'x' | 'y' | 'room'>): BoxedText[] => [
  plain({ ...at, text: label, fill: palette.quiet }, 30),
  fitted({ ...at, text: value, y: at.y + 46, fill: palette.ink }, [42, 38, 34, 30]),
]

/** The first day is told only while it is still to come. */
const untilLabel = ({ from, madeAt }: CardFace): string =>
  from !== undefined && from > dayAt(madeAt)
    ? w('card:face.fromUntil', { from: dateTextWords(from) })
    : w('card:face.until')

const untilWords = ({ to }: CardFace): string =>
  to === undefined ? w('card:face.noDate') : dateTextWords(to)

const kpjWords = ({ kpj }: CardFace): string => (kpj === undefined ? w('card:face.noKpj') : maskKpj(kpj))

/** "482-913" */
export const grouped = (number: string): string => `${number.slice(0, 3)}-${number.slice(3)}`

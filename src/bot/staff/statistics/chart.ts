/**
 * The figures of a year as a picture: the way to the target, sectors against their quota, the five kecamatan. Made for a
 * phone that shows it 360 pixels wide, a third of its own width.
 */
import { kecamatanByCode } from '../../../program/areas.ts'
import type { Target } from '../../../program/years/target.ts'
import { byKecamatan, type AreaFigures } from '../../../records/statistics/areas.ts'
import type { ChartFigures, SectorFigures } from '../../../records/statistics/figures.ts'
import { dateWords, numberWords } from '../../format.ts'
import { palette } from '../../pictures/palette.ts'
import { capHeight, shortenTo, textPath, textWidth, wrap, type Text } from '../../pictures/text.ts'
import { sectorWords } from '../../sectors.ts'
import { words as w } from '../../words.ts'
import { percentWords, sourceWords } from './words.ts'

const WIDTH = 1080
const MARGIN = 48
const INNER = WIDTH - 2 * MARGIN
const RIGHT = WIDTH - MARGIN

/** Sizes of letters: at a third none is below ten pixels. */
const TITLE = 54
const HEADING = 42
const TEXT = 36
const SMALL = 31

/** A stretch of the picture: what is drawn, and how high it is. Drawn from its own upper edge. */
interface Block {
  readonly drawn: readonly string[]
  readonly height: number
}

/** @returns an SVG of 1080 pixels' width, as high as it needs. */
export function chartSvg(figures: ChartFigures): string {
  const members = figures.sectors.reduce((total, { members: { listed } }) => total + listed, 0)
  const { drawn, height } = stack([
    gap(MARGIN),
    headBlock(figures),
    targetBlock(figures.target, members),
    sectorsBlock(figures.sectors),
    areasBlock(figures.areas),
    footBlock(figures.target),
    gap(MARGIN),
  ])
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}">` +
    `<rect width="${WIDTH}" height="${height}" fill="${palette.paper}"/>${drawn.join('')}</svg>`
  )
}

function headBlock({ year, at }: ChartFigures): Block {
  return stack([
    lineOf(w('statistics:chart.title', { year }), { size: TITLE, weight: 'bold', fill: palette.deep }, 70),
    lineOf(w('statistics:chart.city', { date: dateWords(at) }), { size: TEXT, fill: palette.quiet }, 60),
  ])
}

/** One bar as long as all vulnerable workers, with the mark of the share that is to be reached. */
function targetBlock({ workers, share, people }: Target, members: number): Block {
  const heading = headingOf(
    share === 'not-set'
      ? w('statistics:chart.targetNoShare')
      : w('statistics:chart.target', { percent: share.percent }),
  )
  if (workers === 'not-set') return stack([heading, quietLine(w('statistics:chart.targetNotSet'))])
  const known = {
    n: numberWords(members),
    of: numberWords(workers.value),
    percent: percentWords(members, workers.value),
  }
  const said =
    workers.from === 'office'
      ? w('statistics:chart.ofWorkers', known)
      : w('statistics:chart.ofWorkersAbout', known)
  const most = Math.max(workers.value, members, people === 'not-set' ? 0 : people)
  const bar = barOf({ members, proposed: 0, most, x: MARGIN, width: INNER, height: 56 })
  return stack([
    heading,
    ...(people === 'not-set' || share === 'not-set'
      ? []
      : [
          markLabel(
            w('statistics:chart.targetMark', { percent: share.percent, people: numberWords(people) }),
            people / most,
          ),
        ]),
    people === 'not-set' ? bar : withMark(bar, { x: MARGIN + (people / most) * INNER, height: 56 }),
    gap(12),
    lineOf(said, { size: TEXT, fill: palette.ink }, 52),
  ])
}

/** Over its mark, as far as the edges let it. */
function markLabel(text: string, at: number): Block {
  const half = textWidth(text, SMALL, 'regular') / 2
  const x = Math.min(Math.max(MARGIN + at * INNER, MARGIN + half), RIGHT - half)
  const drawn = textPath({
    text,
    x,
    y: 30,
    size: SMALL,
    weight: 'regular',
    anchor: 'middle',
    fill: palette.ink,
  })
  return { drawn: [drawn], height: 48 }
}

function sectorsBlock(sectors: readonly SectorFigures[]): Block {
  const most = Math.max(
    1,
    ...sectors.map(({ members, proposed, quota }) =>
      Math.max(members.listed + proposed, quota.status === 'in-force' ? quota.value : 0),
    ),
  )
  return stack([
    headingOf(w('statistics:chart.bySector')),
    legend(sectors.some(({ quota }) => quota.status === 'in-force')),
    ...sectors.flatMap(sector => sectorBlocks(sector, most)),
  ])
}

function sectorBlocks(
  { sector, members, proposed, placesTaken, quota }: SectorFigures,
  most: number,
): Block[] {
  const values = `${numberWords(members.listed)} · ${numberWords(proposed)}`
  const bar = barOf({ members: members.listed, proposed, most, x: MARGIN, width: INNER, height: 44 })
  const head = twoEnds(sectorWords(sector), values)
  if (quota.status !== 'in-force')
    return [head, bar, gap(8), quietLine(w('statistics:chart.quotaNotSet')), gap(14)]
  const over = placesTaken - quota.value
  const said = w('statistics:chart.quotaOf', {
    quota: numberWords(quota.value),
    percent: percentWords(placesTaken, quota.value),
  })
  return [
    head,
    withMark(bar, { x: MARGIN + (quota.value / most) * INNER, height: 44 }),
    gap(8),
    over > 0
      ? lineOf(
          `${said}, ${w('statistics:chart.over', { n: numberWords(over) })}`,
          { size: SMALL, weight: 'bold', fill: palette.red },
          44,
        )
      : quietLine(said),
    gap(14),
  ]
}

/** Where the bars of the kecamatan stand, between their names and their numbers. */
const NAMES = 270
const NUMBERS = 270

function areasBlock(areas: ChartFigures['areas']): Block {
  const rows = [
    ...byKecamatan(areas).map(one => ({ ...one, name: kecamatanByCode(one.kecamatan)?.name ?? '' })),
    ...(areas.elsewhere.members + areas.elsewhere.proposed > 0
      ? [{ ...areas.elsewhere, name: w('statistics:chart.elsewhere') }]
      : []),
  ]
  const most = Math.max(1, ...rows.map(({ members, proposed }) => members + proposed))
  return stack([headingOf(w('statistics:chart.byKecamatan')), ...rows.map(row => areaRow(row, most))])
}

function areaRow({ name, members, proposed }: AreaFigures & { name: string }, most: number): Block {
  const [height, size] = [44, TEXT]
  const y = (height + capHeight(size, 'regular')) / 2
  const values = `${numberWords(members)} · ${numberWords(proposed)}`
  return {
    drawn: [
      textPath({
        text: shortenTo(name, NAMES - 16, size, 'regular'),
        x: MARGIN,
        y,
        size,
        weight: 'regular',
        fill: palette.ink,
      }),
      ...barOf({ members, proposed, most, x: MARGIN + NAMES, width: INNER - NAMES - NUMBERS, height }).drawn,
      textPath({ text: values, x: RIGHT, y, size, weight: 'regular', anchor: 'end', fill: palette.ink }),
    ],
    height: 64,
  }
}

function footBlock({ workers }: Target): Block {
  const source =
    workers === 'not-set'
      ? []
      : [
          w('statistics:chart.workersFrom', {
            source:
              workers.from === 'office'
                ? sourceWords(workers.source)
                : w('statistics:chart.announcement', { date: dateWords(workers.on), site: workers.site }),
          }),
        ]
  const text = [w('statistics:chart.source'), ...source].join('\n')
  return stack([
    gap(20),
    { drawn: [`<rect x="${MARGIN}" width="${INNER}" height="2" fill="${palette.line}"/>`], height: 16 },
    ...wrap(text, INNER, SMALL, 'regular').map(quietLine),
  ])
}

function legend(hasQuota: boolean): Block {
  const [y, side] = [34, 28]
  let x = MARGIN
  const drawn: string[] = []
  const entry = (mark: string, width: number, text: string) => {
    drawn.push(mark)
    drawn.push(textPath({ text, x: x + width + 12, y, size: SMALL, weight: 'regular', fill: palette.quiet }))
    x += width + 12 + textWidth(text, SMALL, 'regular') + 36
  }
  const box = (fill: string) =>
    `<rect x="${x}" y="${y - side + 3}" width="${side}" height="${side}" fill="${fill}"/>`
  entry(box(palette.deep), side, w('statistics:chart.members'))
  entry(box(palette.light), side, w('statistics:chart.proposed'))
  if (hasQuota) entry(markAt(x + 3, y - side, side + 6), 6, w('statistics:chart.quota'))
  return { drawn, height: 62 }
}

const headingOf = (text: string): Block =>
  stack([gap(36), lineOf(text, { size: HEADING, weight: 'bold', fill: palette.ink }, 64)])

const quietLine = (text: string): Block => lineOf(text, { size: SMALL, fill: palette.quiet }, 44)

type Look = Pick<Text, 'size' | 'fill'> & { readonly weight?: Text['weight'] }

/** A line over the whole width; what is longer is cut. */
function lineOf(text: string, { size, fill, weight = 'regular' }: Look, height: number): Block {
  const fitting = shortenTo(text, INNER, size, weight)
  return { drawn: [textPath({ text: fitting, x: MARGIN, y: size, size, weight, fill })], height }
}

/** A name at the left edge and its numbers at the right one. */
function twoEnds(name: string, values: string): Block {
  const of = { y: TEXT, size: TEXT, fill: palette.ink } as const
  return {
    drawn: [
      textPath({ ...of, text: name, x: MARGIN, weight: 'bold' }),
      textPath({ ...of, text: values, x: RIGHT, weight: 'regular', anchor: 'end' }),
    ],
    height: 52,
  }
}

interface Bar {
  readonly members: number
  /** Joined to the members' end. */
  readonly proposed: number
  /** The number that fills the whole width. */
  readonly most: number
  readonly x: number
  readonly width: number
  readonly height: number
}

/** Whatever is there is seen, be it one person among thousands. */
const LEAST = 4

function barOf({ members, proposed, most, x, width, height }: Bar): Block {
  const long = (n: number) => (n === 0 ? 0 : Math.max(LEAST, (n / most) * width))
  const first = Math.min(long(members), width)
  const second = Math.min(long(proposed), width - first)
  const part = (from: number, length: number, fill: string) =>
    length > 0 ? `<rect x="${x + from}" width="${length}" height="${height}" fill="${fill}"/>` : ''
  return {
    drawn: [part(0, width, palette.mist), part(0, first, palette.deep), part(first, second, palette.light)],
    height,
  }
}

/** A line across the bar, which stands out from it above and below. */
const withMark = ({ drawn, height }: Block, at: { x: number; height: number }): Block => ({
  drawn: [...drawn, markAt(at.x, -8, at.height + 16)],
  height,
})

/** Dark on a white edge, so that it is seen on each of the bar's colours. */
const markAt = (x: number, y: number, height: number): string =>
  `<rect x="${x - 5}" y="${y}" width="10" height="${height}" fill="${palette.paper}"/>` +
  `<rect x="${x - 3}" y="${y}" width="6" height="${height}" fill="${palette.ink}"/>`

const gap = (height: number): Block => ({ drawn: [], height })

/** One below the other. */
function stack(blocks: readonly Block[]): Block {
  let height = 0
  const drawn = blocks.map(block => {
    const at = height
    height += block.height
    return block.drawn.length === 0 ? '' : `<g transform="translate(0 ${at})">${block.drawn.join('')}</g>`
  })
  return { drawn, height }
}

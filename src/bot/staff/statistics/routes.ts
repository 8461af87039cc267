/** `/statistik` and its pages: figures of a programme year for whoever may see them, and the chart. */
import { KECAMATANS, kecamatanByCode } from '../../../program/areas.ts'
import {
  areasFor,
  chartFor,
  decisionsFor,
  overviewFor,
  reachFor,
  sectorsFor,
  type Overview,
  type Seen,
} from '../../../records/statistics/figures.ts'
import type { Reader } from '../../../store/store.ts'
import { momentWords } from '../../format.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { lost } from '../../menu/ways.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'
import { chartMessage } from './chart-message.ts'
import { areasText, decisionsText, overviewText, reachText, sectorsText } from './views.ts'

/** For everybody else a word like any other. */
export const statisticsCommand: Screen = async turn => {
  const seen = await overviewFor(turn.tx, turn.account.id)
  return !seen.ok && seen.why === 'not-of-the-office' ? lost(turn) : saidAnew(turn, seen)
}

/** The programme year of now, as a new message. */
const statisticsScreen: Screen = async turn => saidAnew(turn, await overviewFor(turn.tx, turn.account.id))

const saidAnew = (turn: Turn, seen: Seen<Overview>): Promise<Reply> | Reply =>
  seen.ok ? { say: [overviewView(turn, seen)] } : deniedReply(turn, seen, links.statistics)

const overviewPage =
  (year: number): Screen =>
  async turn => {
    const seen = await overviewFor(turn.tx, turn.account.id, year)
    if (!seen.ok) return deniedReply(turn, seen, dataOf('overview', year))
    return { say: [], edit: overviewView(turn, seen) }
  }

function overviewView(turn: Turn, seen: Overview & { year: number }): View {
  const { year, before, after } = seen
  const to = (page: Page): Button => ({
    label: w(`statistics:to.${page}`),
    data: dataOf(page, year),
  })
  const years: Button[] = [
    ...(before === undefined
      ? []
      : [{ label: w('statistics:to.before', { year: before }), data: dataOf('overview', before) }]),
    ...(after === undefined
      ? []
      : [{ label: w('statistics:to.after', { year: after }), data: dataOf('overview', after) }]),
  ]
  return {
    text: `${headOf(turn, year, w('statistics:part.overview'))}\n\n${overviewText(seen)}`,
    rows: [
      [to('sectors'), to('areas')],
      [to('decisions')],
      [to('reach')],
      [{ label: w('statistics:to.chart'), data: dataOf('chart', year) }],
      ...(years.length > 0 ? [years] : []),
      [deskButton],
    ],
  }
}

type Page = 'sectors' | 'areas' | 'decisions' | 'reach'
type Look<T> = (reader: Reader, account: string, year: number) => Promise<Seen<T>>

/** Turns the message into this page, with the way back. */
const page =
  <T>(of: {
    look: Look<T>
    text: (figures: T & { year: number }) => string
    part: string
    data: (year: number) => string
    rows?: (year: number) => readonly Button[][]
  }) =>
  (year: number): Screen =>
  async turn => {
    const seen = await of.look(turn.tx, turn.account.id, year)
    if (!seen.ok) return deniedReply(turn, seen, of.data(year))
    const back = { label: w('statistics:to.overview'), data: dataOf('overview', year) }
    const text = `${headOf(turn, year, of.part)}\n\n${of.text(seen)}`
    return { say: [], edit: { text, rows: [...(of.rows?.(year) ?? []), [back, deskButton]] } }
  }

const areaPage = (kecamatan: string): ((year: number) => Screen) =>
  page({
    look: areasFor,
    text: city => areasText(city, kecamatan),
    part: w('statistics:part.area', { name: kecamatanByCode(kecamatan)?.name ?? '' }),
    data: year => areaDataOf(kecamatan, year),
    rows: kecamatanRows,
  })

function kecamatanRows(year: number): Button[][] {
  const buttons = KECAMATANS.map(({ code, name }) => ({
    label: w('statistics:to.area', { name }),
    data: areaDataOf(code, year),
  }))
  return [buttons.slice(0, 2), buttons.slice(2, 4), buttons.slice(4)]
}

const PAGES = {
  sectors: page({
    look: sectorsFor,
    text: ({ sectors }) => sectorsText(sectors),
    part: w('statistics:part.sectors'),
    data: year => dataOf('sectors', year),
  }),
  areas: page({
    look: areasFor,
    text: city => areasText(city),
    part: w('statistics:part.areas'),
    data: year => dataOf('areas', year),
    rows: kecamatanRows,
  }),
  decisions: page({
    look: decisionsFor,
    text: decisionsText,
    part: w('statistics:part.decisions'),
    data: year => dataOf('decisions', year),
  }),
  reach: page({
    look: reachFor,
    text: ({ sectors }) => reachText(sectors),
    part: w('statistics:part.reach'),
    data: year => dataOf('reach', year),
  }),
} satisfies Record<Page, (year: number) => Screen>

/** Whoever taps twice gets one: a waiting chart is replaced. */
const chartScreen =
  (year: number): Screen =>
  async turn => {
    const seen = await chartFor(turn.tx, turn.account.id, year)
    if (!seen.ok) return deniedReply(turn, seen, dataOf('chart', year))
    return {
      say: [],
      also: [chartMessage(year, turn.tx.now, turn.chat)],
      toast: w('statistics:chart.toast'),
    }
  }

const headOf = ({ tx }: Turn, year: number, part: string): string =>
  w('statistics:head', { year, part, at: momentWords(tx.now) })

const dataOf = (of: Page | 'overview' | 'chart', year: number): string => `sk:${of}:${year}`
const areaDataOf = (kecamatan: string, year: number): string => `sk:area:${year}:${kecamatan}`

const ofYear = (of: Parameters<typeof dataOf>[0], screen: (year: number) => Screen): StaffRoute => ({
  match: new RegExp(`^sk:${of}:(2\\d{3})$`),
  screen: (year = '') => screen(Number(year)),
})

export const statisticsRoutes: readonly StaffRoute[] = [
  { match: new RegExp(`^${links.statistics}$`), screen: () => statisticsScreen },
  // The button of earlier releases.
  { match: /^pt:figures$/, screen: () => statisticsScreen },
  ofYear('overview', overviewPage),
  ofYear('sectors', PAGES.sectors),
  ofYear('areas', PAGES.areas),
  ofYear('decisions', PAGES.decisions),
  ofYear('reach', PAGES.reach),
  ofYear('chart', chartScreen),
  ...KECAMATANS.map(({ code }) => ({
    match: new RegExp(`^sk:area:(2\\d{3}):${code}$`),
    screen: (year = '') => areaPage(code)(Number(year)),
  })),
]

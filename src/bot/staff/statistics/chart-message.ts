/** The chart in chat, drawn when it is sent: it shows the figures of that moment. */
import { chartFigures } from '../../../records/statistics/figures.ts'
import type { Store } from '../../../store/store.ts'
import type { Outgoing } from '../../../telegram/message.ts'
import type { Renderer } from '../../../telegram/sender.ts'
import { momentWords } from '../../format.ts'
import { png } from '../../pictures/png.ts'
import { picture } from '../../render.ts'
import { words as w } from '../../words.ts'
import { chartSvg } from './chart.ts'

/** The renderer that draws it; its argument is the year. */
export const CHART_RENDERER = 'statistics-chart'

export const chartMessage = (year: number, now: Date, chat: number): Outgoing =>
  picture(
    {
      text: w('statistics:chart.caption', { year, at: momentWords(now) }),
      slot: `${CHART_RENDERER}:${year}`,
    },
    { chat, class: 0 },
    { by: CHART_RENDERER, arg: `${year}` },
    w,
  )

export const chartRenderer =
  (store: Store): Renderer =>
  async year => {
    const drawn = await png(chartSvg(await chartFigures(store.reader(), Number(year))))
    const name = w('statistics:chart.file', { year })
    return { photo: new File([Uint8Array.from(drawn)], name, { type: 'image/png' }) }
  }

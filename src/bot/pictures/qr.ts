/** A QR code as one SVG path, with the quiet margin of four modules that readers need (ISO/IEC 18004). */
import { encode } from 'uqr'
import { palette } from './palette.ts'

const MARGIN_MODULES = 4

export interface QrBox {
  readonly text: string
  readonly x: number
  readonly y: number
  /** Width and height with the margin, in pixels of the picture. */
  readonly side: number
}

/**
 * Always dark on white, whatever it lies on. 15% of it may be lost to a fold or a stain (level M). Modules are whole
 * pixels, so that their edges stay sharp; what is left over goes to the margin.
 */
export function qrPath({ text, x, y, side }: QrBox): string {
  const { data } = encode(text, { ecc: 'M', border: MARGIN_MODULES })
  const module = Math.max(1, Math.floor(side / data.length))
  const inset = Math.floor((side - module * data.length) / 2)
  const runs = data.flatMap((row, at) =>
    runsOf(row).map(({ from, length }) => {
      const [left, top, width] = [x + inset + from * module, y + inset + at * module, length * module]
      return `M${left} ${top}h${width}v${module}h-${width}z`
    }),
  )
  return (
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" fill="${palette.paper}"/>` +
    `<path shape-rendering="crispEdges" fill="#000000" d="${runs.join('')}"/>`
  )
}

/** The dark stretches of a row. */
function runsOf(row: readonly boolean[]): { from: number; length: number }[] {
  const runs: { from: number; length: number }[] = []
  row.forEach((dark, at) => {
    if (!dark) return
    const last = runs.at(-1)
    if (last && last.from + last.length === at) last.length += 1
    else runs.push({ from: at, length: 1 })
  })
  return runs
}

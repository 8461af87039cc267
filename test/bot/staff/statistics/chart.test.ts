/** The chart holds whatever the figures are, and every letter of it stays on the picture. */
import { describe, expect, it } from 'vitest'
import { chartSvg } from '../../../../src/bot/staff/statistics/chart.ts'
import { percentWords, sourceWords, spanWords } from '../../../../src/bot/staff/statistics/words.ts'
import { png } from '../../../../src/bot/pictures/png.ts'
import { KELURAHANS } from '../../../../src/program/areas.ts'
import { dateOf } from '../../../../src/program/plain-date.ts'
import { COVERED_SECTORS } from '../../../../src/program/sectors.ts'
import type { Target } from '../../../../src/program/years/target.ts'
import type { ChartFigures } from '../../../../src/records/statistics/figures.ts'

const on = dateOf('2025-05-07')
const ANNOUNCED: Target = {
  workers: { from: 'announcement', value: 27_500, site: 'surabaya.inews.id', on },
  share: { percent: 60, year: 2026, on },
  people: 16_500,
}
const NOTHING: Target = { workers: 'not-set', share: 'not-set', people: 'not-set' }
const WORDY: Target = {
  ...ANNOUNCED,
  workers: { from: 'office', value: 10, source: 'Surat Keputusan '.repeat(20) },
  people: 6,
}

/** @param members of each sector; as many proposals, or places of the quota. */
function figures(
  members: readonly number[],
  { target = ANNOUNCED, quota }: { target?: Target; quota?: number } = {},
): ChartFigures {
  const sum = members.reduce((total, n) => total + n, 0)
  return {
    year: 2026,
    at: new Date('2026-11-23T02:00:00Z'),
    sectors: COVERED_SECTORS.map((sector, at) => ({
      sector,
      members: { listed: members[at] ?? 0, today: 0, ended: 0, ahead: 0, linked: 0 },
      proposed: members[at] ?? 0,
      placesTaken: members[at] ?? 0,
      quota:
        quota === undefined ? { status: 'not-set' } : { status: 'in-force', value: quota, source: 'SK 12' },
      announced: undefined,
    })),
    areas: {
      kelurahans: KELURAHANS.map(({ code }, at) => ({
        kelurahan: code,
        members: at === 0 ? sum : 0,
        proposed: at === 0 ? sum : 0,
      })),
      elsewhere: { members: sum, proposed: 0 },
    },
    target,
  }
}

const CASES: readonly [string, ChartFigures][] = [
  ['nothing at all', figures([0, 0, 0], { target: NOTHING })],
  ['the announced size', figures([1_925, 4_098, 5_000])],
  ['a quota that is exceeded', figures([2_500, 10, 0], { quota: 2_000 })],
  ['a quota of nought', figures([3, 0, 0], { quota: 0 })],
  ['more people than workers, and a long source', figures([29_999, 1, 29_999], { target: WORDY })],
]

describe('the chart', () => {
  it.each(CASES)('of %s has every shape and letter on the picture', (_, of) => {
    const svg = chartSvg(of)
    expect(/NaN|undefined|Infinity|(width|height)="-/.exec(svg)?.[0]).toBeUndefined()
    for (const [, x, width] of svg.matchAll(/<rect x="([\d.]+)"[^>]* width="([\d.]+)"/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(40)
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(1_040)
    }
    // Outlines are absolute in x: the groups around them only move down.
    for (const [, outline = ''] of svg.matchAll(/ d="([^"]*)"/g))
      for (const [, x] of outline.matchAll(/[ML](-?[\d.]+) /g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(40)
        expect(Number(x)).toBeLessThanOrEqual(1_040)
      }
  })

  it('becomes a picture as wide as it was drawn', async () => {
    const bytes = await png(chartSvg(figures([1_925, 4_098, 5_000])))
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(1_080)
    expect(bytes.length).toBeLessThan(300_000)
  })
})

describe('words of figures', () => {
  it('are never all or nothing when it is not', () => {
    const shares = [
      [0, 0],
      [0, 9],
      [1, 30_000],
      [11_023, 27_500],
      [29_999, 30_000],
      [9, 9],
      [10_001, 10_000],
      [3, 2],
    ] as const
    expect(shares.map(([n, of]) => percentWords(n, of))).toEqual('0 0 0,1 40,1 99,9 100 100,1 150'.split(' '))
  })

  it('say a time in what a person counts in, never too short', () => {
    const days = [0, 1 / 24, 5 / 24, 5.2 / 24, 23.9 / 24, 1, 1.5, 1.51]
    expect(days.map(spanWords)).toEqual(
      '1 jam,1 jam,5 jam,6 jam,1 hari,1 hari,1,5 hari,1,6 hari'.split(/(?<=jam|hari),/),
    )
  })

  it('have the day of a source in words', () => {
    expect(sourceWords('SK 12/2026 (2026-02-01)')).toBe('SK 12/2026 (1 Februari 2026)')
    expect(sourceWords('SK (2026-99-99)')).toBe('SK (2026-99-99)')
  })
})

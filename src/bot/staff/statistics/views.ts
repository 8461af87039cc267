/** The figures of a programme year in words: an overview, and a page for each group. */
import { kecamatanByCode, kelurahanByCode } from '../../../program/areas.ts'
import type { ReturnReason } from '../../../program/registration.ts'
import { COVERED_SECTORS, type CoveredSector } from '../../../program/sectors.ts'
import type { Target } from '../../../program/years/target.ts'
import { byKecamatan, sumOf, type AreaFigures, type CityFigures } from '../../../records/statistics/areas.ts'
import { AGES, type DecisionFigures, type QueueFigures } from '../../../records/statistics/decisions.ts'
import type { Overview, SectorFigures } from '../../../records/statistics/figures.ts'
import type { MemberFigures, ReachFigures } from '../../../records/statistics/members.ts'
import { dateWords, numberWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import { sectorWords } from '../../sectors.ts'
import { words as w } from '../../words.ts'
import { line, lineShare, percentWords, sourceWords, spanWords } from './words.ts'

export function overviewText({ members, stages, queue, target, announced }: Overview): string {
  return paragraphs([
    [w('statistics:members.title', { n: numberWords(members.listed) }), ...memberLines(members)],
    announced === undefined
      ? []
      : [
          w('statistics:members.announced', {
            date: dateWords(announced.on),
            n: numberWords(announced.covered),
          }),
        ],
    [
      w('statistics:proposed.title', { n: numberWords(sumOfFiles(stages)) }),
      ...stages
        .filter(({ files }) => files > 0)
        .map(({ stage, files }) => line(w(`statistics:proposed.stage.${stage}`), files)),
    ],
    targetLines(target, members.listed),
    [
      w('statistics:queue.short', {
        waiting: numberWords(queue.waiting),
        late: numberWords(queue.late),
      }),
    ],
  ])
}

function memberLines({ listed, today, ended, ahead, linked }: MemberFigures): string[] {
  if (listed === 0) return []
  const others = [
    ['ended', ended],
    ['ahead', ahead],
    ['unknown', listed - today - ended - ahead],
  ] as const
  return [
    line(w('statistics:members.today'), today),
    ...others.filter(([, n]) => n > 0).map(([of, n]) => line(w(`statistics:members.${of}`), n)),
    lineShare(w('statistics:members.linked'), linked, listed),
  ]
}

function targetLines({ workers, share, people }: Target, covered: number): string[] {
  const title =
    share === 'not-set'
      ? w('statistics:target.titleNoShare')
      : w('statistics:target.title', { percent: share.percent, year: share.year })
  if (workers === 'not-set') return [title, w('statistics:target.notSet')]
  const of = { n: numberWords(covered), of: numberWords(workers.value) }
  const percent = percentWords(covered, workers.value)
  return [
    title,
    workers.from === 'office'
      ? w('statistics:target.share', { ...of, percent })
      : w('statistics:target.shareAbout', { ...of, percent }),
    ...(people === 'not-set' ? [w('statistics:target.shareNotSet')] : [distanceTo(people, covered)]),
    workers.from === 'office'
      ? w('statistics:target.fromOffice', { source: escapeHtml(sourceWords(workers.source)) })
      : w('statistics:target.fromAnnouncement', { date: dateWords(workers.on), site: workers.site }),
  ]
}

const distanceTo = (people: number, covered: number): string =>
  covered >= people
    ? w('statistics:target.reached', { people: numberWords(people) })
    : w('statistics:target.short', { n: numberWords(people - covered), people: numberWords(people) })

export const sectorsText = (sectors: readonly SectorFigures[]): string =>
  paragraphs([
    ...sectors.map(sectorLines),
    sectors.some(({ quota }) => quota.status === 'in-force') ? [w('statistics:sector.quotaCounted')] : [],
  ])

function sectorLines({ sector, members, proposed, placesTaken, quota, announced }: SectorFigures): string[] {
  return [
    w('statistics:sector.title', { sector: sectorWords(sector) }),
    w('statistics:sector.members', { n: numberWords(members.listed), today: numberWords(members.today) }),
    line(w('statistics:sector.proposed'), proposed),
    ...quotaLines(quota, placesTaken),
    ...(announced === undefined ? [] : [w('statistics:sector.announced', { n: numberWords(announced) })]),
  ]
}

/** A quota of another year is no quota of this one. */
function quotaLines(quota: SectorFigures['quota'], taken: number): string[] {
  if (quota.status !== 'in-force') return [w('statistics:sector.quotaNotSet')]
  const { value, source } = quota
  const known = { quota: numberWords(value), taken: numberWords(taken), percent: percentWords(taken, value) }
  return [
    taken > value
      ? w('statistics:sector.quotaOver', { ...known, over: numberWords(taken - value) })
      : w('statistics:sector.quota', { ...known, left: numberWords(value - taken) }),
    w('statistics:sector.quotaSource', { source: escapeHtml(sourceWords(source)) }),
  ]
}

/** @param kecamatan its kelurahan; the five kecamatan if absent. */
export function areasText(city: CityFigures, kecamatan?: string): string {
  const areas: readonly (AreaFigures & { name: string })[] =
    kecamatan === undefined
      ? [
          ...byKecamatan(city).map(one => ({ ...one, name: kecamatanByCode(one.kecamatan)?.name ?? '' })),
          ...(isNone(city.elsewhere) ? [] : [{ ...city.elsewhere, name: w('statistics:area.elsewhere') }]),
        ]
      : city.kelurahans
          .filter(one => kelurahanByCode(one.kelurahan)?.kecamatan === kecamatan)
          .map(one => ({ ...one, name: kelurahanByCode(one.kelurahan)?.name ?? '' }))
  return paragraphs([
    [
      w('statistics:area.columns'),
      ...areas.map(({ name, members, proposed }) =>
        w('statistics:area.line', {
          name,
          members: numberWords(members),
          proposed: numberWords(proposed),
        }),
      ),
    ],
    [sumLine(sumOf(areas))],
    [w('statistics:area.counted')],
  ])
}

const isNone = ({ members, proposed }: AreaFigures) => members === 0 && proposed === 0

const sumLine = ({ members, proposed }: AreaFigures): string =>
  w('statistics:area.sum', { members: numberWords(members), proposed: numberWords(proposed) })

export const decisionsText = ({
  queue,
  decisions,
  year,
}: {
  queue: QueueFigures
  decisions: DecisionFigures
  year: number
}): string => paragraphs([queueLines(queue), decisionLines(decisions, year)])

function queueLines({ waiting, late, ages, oldest }: QueueFigures): string[] {
  const title = w('statistics:queue.title', { waiting: numberWords(waiting), late: numberWords(late) })
  if (oldest === undefined) return [title]
  return [
    title,
    ...AGES.map(age => line(w(`statistics:queue.age.${age}`), ages[age])),
    oldest.days === 0
      ? w('statistics:queue.oldestToday')
      : w('statistics:queue.oldest', { date: dateWords(oldest.on), days: numberWords(oldest.days) }),
    w('statistics:queue.counted'),
  ]
}

function decisionLines({ decided, medianDays, returned, reasons }: DecisionFigures, year: number): string[] {
  const title = w('statistics:decisions.title', { year })
  if (medianDays === undefined) return [title, w('statistics:decisions.none')]
  return [
    title,
    line(w('statistics:decisions.decided'), decided),
    lineShare(w('statistics:decisions.returned'), returned, decided),
    w('statistics:decisions.median', { time: spanWords(medianDays) }),
    ...(reasons.length === 0 ? [] : ['', w('statistics:decisions.reasons')]),
    ...reasons.map(({ reason, files }) => line(reasonWords(reason), files)),
  ]
}

const reasonWords = (reason: ReturnReason): string =>
  reason === 'other' ? w('statistics:decisions.otherReason') : w(`reason:returnShort.${reason}`)

export function reachText(sectors: readonly ReachFigures[]): string {
  const sum = (of: 'listed' | 'linked' | 'ownAccount') =>
    sectors.reduce((total, sector) => total + sector[of], 0)
  const [listed, linked, ownAccount] = [sum('listed'), sum('linked'), sum('ownAccount')]
  const title = w('statistics:members.title', { n: numberWords(listed) })
  if (listed === 0) return title
  return paragraphs([
    [
      title,
      lineShare(w('statistics:reach.linked'), linked, listed),
      lineShare(w('statistics:reach.ownAccount'), ownAccount, listed),
      lineShare(w('statistics:reach.never'), listed - linked - ownAccount, listed),
    ],
    [w('statistics:reach.bySector'), ...COVERED_SECTORS.flatMap(sector => reachLine(sectors, sector))],
  ])
}

function reachLine(sectors: readonly ReachFigures[], sector: CoveredSector): string[] {
  const of = sectors.find(one => one.sector === sector)
  if (!of) return []
  return [
    w('statistics:reach.sector', {
      sector: sectorWords(sector),
      linked: numberWords(of.linked),
      listed: numberWords(of.listed),
      percent: percentWords(of.linked, of.listed),
    }),
  ]
}

const sumOfFiles = (rows: readonly { files: number }[]) => rows.reduce((total, { files }) => total + files, 0)

const paragraphs = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')

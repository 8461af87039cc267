/**
 * What comes after a year's cover, group by group, and how its members stand in the new year: an admin's screens. What is
 * decided for a group is told after ten minutes at the earliest.
 */
import { addDays, parseDate, partsOf, type PlainDate } from '../../../program/plain-date.ts'
import { GROUP_DECISIONS, LATE_DAYS, type GroupDecision } from '../../../program/renewal.ts'
import { decisionsOf, keyOfGroup, type Decided, type GroupKey } from '../../../records/renewals/decisions.ts'
import {
  anyEnds,
  firstRunningYear,
  groupOf,
  groupsOf,
  withoutEnd,
  yearsWithMembers,
  type RenewalGroup,
} from '../../../records/renewals/groups.ts'
import {
  anyListed,
  isListing,
  listAgain,
  standingCounts,
  type StandingCounts,
  type StandingFigures,
} from '../../../records/renewals/standings.ts'
import type { Reader } from '../../../store/store.ts'
import { dateWords, momentWords, numberWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { sectorWords } from '../../sectors.ts'
import { leftWords } from '../../members/after-cover.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton, keepingButton, onlyFor } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { reasonShort } from './words.ts'

/** Followed by a group, as `packGroup` writes it. */
const GROUP = 'rn:g:'
/** Followed by a group, a decision's first letter, and the end of the id of the decision that was looked at. */
export const DECIDE = 'rn:d:'
/** Followed by the new year. */
export const AGAIN = 'rn:again:'

const GROUPS_A_PAGE = 8
/** Before an end of cover, the desk speaks of it. */
const DESK_DAYS = 90

/** On an admin's desk, once there is something to decide: cover that ends soon or not long ago, or a new year that was opened. */
export async function renewalsRow(reader: Reader, today: PlainDate): Promise<Button[][]> {
  const { year } = partsOf(today)
  const matters =
    (await anyEnds(reader, addDays(today, -LATE_DAYS), addDays(today, DESK_DAYS))) ||
    (await anyListed(reader, [year, year + 1]))
  return matters ? [[{ label: w('renewal:button'), data: links.renewals }]] : []
}

/** Of the first year whose cover has not ended everywhere; of the newest where it has. */
export const renewalsScreen = onlyFor('keep-years', links.renewals, async turn => {
  const { tx, today } = turn
  const year = (await firstRunningYear(tx, today)) ?? (await yearsWithMembers(tx))[0]
  if (year === undefined) return { say: [{ text: w('renewal:noYears'), rows: [[deskButton]] }] }
  return { say: [await yearView(turn, year, 0)] }
})

export const yearScreen = (year: number, page: number): Screen =>
  onlyFor('keep-years', `${links.renewalsOf}${year}:${page}`, async turn => ({
    say: [await yearView(turn, year, page)],
  }))

async function yearView({ tx }: Turn, year: number, page: number): Promise<View> {
  const groups = await groupsOf(tx, year)
  const decisions = await decisionsOf(tx, [year], 'office')
  const pages = Math.max(1, Math.ceil(groups.length / GROUPS_A_PAGE))
  const at = Math.min(page, pages - 1)
  const shown = groups.slice(at * GROUPS_A_PAGE, (at + 1) * GROUPS_A_PAGE)
  const numbered = shown.map((group, index) => ({ group, n: at * GROUPS_A_PAGE + index + 1 }))
  const counts = await standingCounts(tx, year + 1)
  const parts = [
    w('renewal:title', { year }),
    groups.length > 0 ? w('renewal:intro') : w('renewal:noGroups', { year }),
    ...numbered.map(({ group, n }) => groupLine(group, n, decisions.get(keyOfGroup(group)))),
    ...(pages > 1 ? [w('renewal:page', { at: at + 1, of: pages })] : []),
    ...(await gaps(tx, year, groups)),
    await standingsText(tx, year, counts),
  ]
  const rows: Button[][] = [
    ...numbered.map(({ group, n }) => [groupButton(group, n)]),
    pageRow(year, at, pages),
    await yearRow(tx, year),
    counts.continue + counts.leave + counts.check > 0
      ? [
          { label: w('renewal:standings.again'), data: `${AGAIN}${year + 1}` },
          { label: w('renewal:standings.download'), data: `${links.list}renewals` },
        ]
      : [],
    [keepingButton, deskButton],
  ]
  return { text: parts.join('\n\n'), rows: rows.filter(row => row.length > 0) }
}

const groupLine = (group: RenewalGroup, n: number, decided: Decided | undefined) =>
  w('renewal:group', {
    n,
    sector: escapeHtml(sectorWords(group.sector)),
    until: dateWords(group.until),
    people: numberWords(group.people),
    reached: numberWords(group.reached),
    decision: decisionMark(decided?.decision ?? 'undecided'),
  })

export const decisionMark = (decision: GroupDecision) => w(`renewal:decision.${decision}Mark`)

const groupButton = (group: RenewalGroup, n: number): Button => ({
  label: w('renewal:groupButton', { n, sector: sectorWords(group.sector), until: dateWords(group.until) }),
  data: `${GROUP}${packGroup(group)}`,
})

const pageRow = (year: number, at: number, pages: number): Button[] => [
  ...(at > 0 ? [{ label: w('renewal:before'), data: `${links.renewalsOf}${year}:${at - 1}` }] : []),
  ...(at < pages - 1 ? [{ label: w('renewal:after'), data: `${links.renewalsOf}${year}:${at + 1}` }] : []),
]

/** The years beside this one that have members. */
async function yearRow(reader: Reader, year: number): Promise<Button[]> {
  const years = await yearsWithMembers(reader)
  return [year - 1, year + 1]
    .filter(one => years.includes(one))
    .map(one => ({ label: w('renewal:yearButton', { year: one }), data: `${links.renewalsOf}${one}:0` }))
}

/** Whom nothing can be decided for, and whom no message reaches. */
async function gaps(reader: Reader, year: number, groups: readonly RenewalGroup[]): Promise<string[]> {
  const noEnd = await withoutEnd(reader, year)
  const notReached = groups.reduce((sum, { people, reached }) => sum + people - reached, 0)
  return [
    ...(noEnd > 0 ? [w('renewal:noEnd', { people: numberWords(noEnd) })] : []),
    ...(notReached > 0 ? [w('renewal:notReached', { people: numberWords(notReached) })] : []),
  ]
}

async function standingsText(reader: Reader, year: number, counts: StandingCounts): Promise<string> {
  const next = year + 1
  const atWork = (await isListing(reader, next)) ? [w('renewal:standings.atWork')] : []
  if (counts.continue + counts.leave + counts.check === 0)
    return atWork[0] ?? w('renewal:standings.none', { year, next })
  const reasons = (['check', 'leave'] as const).flatMap(standing => {
    const theirs = counts.reasons.filter(one => one.standing === standing)
    if (theirs.length === 0) return []
    const list = theirs.map(({ reason, people }) =>
      w('renewal:standings.reason', { reason: reasonShort(reason), people: numberWords(people) }),
    )
    const word = w(`renewal:standing.${standing}`)
    return [w('renewal:standings.reasons', { standing: word, reasons: list.join(', ') })]
  })
  return [
    w('renewal:standings.title', { year, next }),
    ...atWork,
    w('renewal:standings.all', figuresOf(counts)),
    ...counts.bySector.map(({ sector, ...figures }) =>
      w('renewal:standings.sector', { sector: escapeHtml(sectorWords(sector)), ...figuresOf(figures) }),
    ),
    ...reasons,
  ].join('\n')
}

const figuresOf = (figures: StandingFigures) => ({
  goOn: numberWords(figures.continue),
  leave: numberWords(figures.leave),
  check: numberWords(figures.check),
})

export const againScreen =
  (next: number): Screen =>
  async turn => {
    const { tx, account } = turn
    const asked = await listAgain(tx, { officer: account.id, year: next })
    if (!asked.ok) return deniedReply(turn, asked, `${AGAIN}${next}`)
    return { say: [], toast: w('renewal:standings.againToast') }
  }

export const groupScreen = (packed: string): Screen =>
  onlyFor('keep-years', `${GROUP}${packed}`, async turn => {
    const key = unpackGroup(packed)
    const view = key && (await groupView(turn, key))
    return view ? { say: [view] } : noSuchGroup
  })

const noSuchGroup: Reply = {
  say: [
    {
      text: w('renewal:form.noSuchGroup'),
      rows: [[{ label: w('renewal:button'), data: links.renewals }], [deskButton]],
    },
  ],
}

/** Undefined when the list has no such group (any more). */
export async function groupView({ tx, today }: Turn, key: GroupKey): Promise<View | undefined> {
  const group = await groupOf(tx, key)
  if (!group) return undefined
  const decided = (await decisionsOf(tx, [key.year], 'office')).get(keyOfGroup(key))
  const head = w('renewal:one.head', {
    sector: escapeHtml(sectorWords(group.sector)),
    year: group.year,
    until: dateWords(group.until),
    left: leftWords(group.until, today),
    people: numberWords(group.people),
    reached: numberWords(group.reached),
  })
  const parts = [
    head,
    decided ? await decidedText(tx, decided) : w('renewal:one.notDecided'),
    choicesWords(group.until, today),
  ]
  const rows: Button[][] = [
    ...GROUP_DECISIONS.map(decision => [decideButton(key, decision, decided)]),
    [{ label: w('renewal:back', { year: key.year }), data: `${links.renewalsOf}${key.year}:0` }, deskButton],
  ]
  return { text: parts.join('\n\n'), rows }
}

function choicesWords(until: PlainDate, today: PlainDate): string {
  if (until >= today) return w('renewal:one.choices')
  return w(isTooLate(until, today) ? 'renewal:one.over' : 'renewal:one.late')
}

/** So long after the end nobody is told any more. */
export const isTooLate = (until: PlainDate, today: PlainDate): boolean => until < addDays(today, -LATE_DAYS)

const decidedText = async (reader: Reader, { decision, source, by, at }: Decided) =>
  w('renewal:one.decided', {
    decision: decisionMark(decision),
    source: escapeHtml(source),
    by: await colleagueName(reader, by),
    when: momentWords(at),
  })

const decideButton = (key: GroupKey, decision: GroupDecision, seen: Decided | undefined): Button => ({
  label: w(`renewal:decision.${decision}Button`),
  data: decideData(packGroup(key), decision, seenMark(seen?.id)),
})

/** Tells one decision from the next, in eight letters. */
export const seenMark = (decision: string | undefined): string => decision?.slice(-8) ?? '-'

/** @param packed a group; @param mark of the decision that was looked at. */
export const decideData = (packed: string, decision: GroupDecision, mark: string): string =>
  `${DECIDE}${packed}:${decision[0]}:${mark}`

/** `2026:fisher:20261231` */
const packGroup = ({ year, sector, until }: GroupKey) => `${year}:${sector}:${until.replaceAll('-', '')}`

/** Undefined for anything that `packGroup` did not write. */
export function unpackGroup(packed: string): GroupKey | undefined {
  const [, year = '', sector = '', y = '', m = '', d = ''] =
    /^(\d{4}):([a-z-]{1,16}):(\d{4})(\d{2})(\d{2})$/.exec(packed) ?? []
  const until = parseDate(`${y}-${m}-${d}`)
  return until && { year: Number(year), sector, until }
}

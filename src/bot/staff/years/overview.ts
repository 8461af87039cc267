/** A programme year on one screen: where it stands, its money, its criteria with their sources, and the ways on. */
import { MONTHLY_CONTRIBUTION } from '../../../program/contribution.ts'
import { COVERED_SECTORS, type CoveredSector } from '../../../program/sectors.ts'
import { stepsOfYear, type YearStep } from '../../../program/years/stages.ts'
import type { Rule } from '../../../program/years/year.ts'
import type { SettingKey, ValueTypes } from '../../../records/settings/list.ts'
import type { DatedSetting } from '../../../records/settings/settings.ts'
import type { YearFigures } from '../../../records/years/figures.ts'
import { yearOverview, type YearOverview } from '../../../records/years/overview.ts'
import { isKeptYear } from '../../../records/years/stages.ts'
import type { Tx } from '../../../store/store.ts'
import { brief } from '../../forms/answer.ts'
import { dateWords, numberWords, rupiahWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import type { Button, View } from '../../view.ts'
import { sectorWords } from '../../sectors.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton, keepingButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { AIM, EDIT, HISTORY, MOVE, OPEN, YEAR } from './links.ts'
import { decreeWords, tariffWords, valueWords, type ShownName } from './words.ts'

/** Letters of a source, of a value, and of a contact's line; the whole stands behind "Ubah nilai". */
const SOURCE_AT_MOST = 40
const VALUE_AT_MOST = 60
const CONTACT_AT_MOST = 90
const DECREES_SHOWN = 3

/** @param year the one that new registrations ask for, if absent. */
export const yearScreen =
  (year?: number): Screen =>
  async turn => {
    const found = await yearOverview(turn.tx, { account: turn.account.id, year })
    if (found.ok) return { say: [await overviewView(turn.tx, found.overview)] }
    if (found.error === 'denied')
      return deniedReply(turn, found, year === undefined ? links.years : `${YEAR}${year}`)
    return noSuchYear
  }

export const noSuchYear: Reply = { say: [{ text: w('year:noSuchYear'), rows: [[deskButton]] }] }

/** What has just been done, above the year as it is now. @param keyboard a form has ended: the menu's comes back. */
export async function yearAfter(
  turn: Turn,
  year: number,
  lead: string,
  { keyboard = false }: { keyboard?: boolean } = {},
): Promise<Reply> {
  const { say, ...rest } = await yearScreen(year)(turn)
  return { ...rest, say: [{ text: lead, ...(keyboard ? { keyboard: 'menu' as const } : {}) }, ...say] }
}

async function overviewView(tx: Tx, overview: YearOverview): Promise<View> {
  const { year } = overview
  const parts = [
    [w('year:title', { year }), await stageLine(tx, overview), askedLine(overview)],
    moneyLines(overview),
    figureLines(overview.figures),
    generalLines(overview),
    ...COVERED_SECTORS.map(sector => sectorLines(overview, sector)),
    contactLines(overview),
  ]
  return { text: parts.map(lines => lines.join('\n')).join('\n\n'), rows: rowsOf(tx, overview) }
}

async function stageLine(tx: Tx, { year, entered }: YearOverview): Promise<string> {
  const stage = entered(`state/${year}`)
  if (!stage) return w('year:stageNone')
  return w('year:stageLine', {
    state: w(`year:stage.${stage.value}`),
    by: stage.setBy === 'system' ? w('year:history.system') : await colleagueName(tx, stage.setBy),
    date: dateWords(stage.at),
  })
}

function askedLine({ year, asked, state }: YearOverview): string {
  if (asked !== year) return w('year:asked.other', { year: asked })
  return w(state === 'closed' ? 'year:asked.thisClosed' : 'year:asked.this')
}

type Dated = Pick<DatedSetting<SettingKey>, 'source' | 'at'>

const shown = (text: string, atMost = VALUE_AT_MOST): string => escapeHtml(brief(text, atMost))
const notSet = w('year:notSet')

/** A value with the letter it rests on. */
const cited = (value: string, { source, at }: Dated): string =>
  w('year:cited.entered', { value, source: shown(source, SOURCE_AT_MOST), date: dateWords(at) })

function enteredWords<N extends ShownName>(
  name: N,
  dated: (Dated & { readonly value: ValueTypes[N] }) | undefined,
): string {
  return dated ? cited(shown(valueWords(name, dated.value)), dated) : notSet
}

/** The same where something is known of it though nobody has entered it. @param confirmed that old rules hold. */
function ruleWords<N extends ShownName>(
  name: N,
  rule: Rule<ValueTypes[N]>,
  dated: (Dated & { readonly value: ValueTypes[N] }) | undefined,
  confirmed?: Dated,
): string {
  if (dated) return enteredWords(name, dated)
  if (rule.status === 'not-set') return notSet
  const value = shown(valueWords(name, rule.value))
  if (rule.status === 'earlier-year') return w('year:cited.earlier', { value, year: rule.year })
  if (!confirmed) return w('year:cited.general', { value })
  const source = shown(confirmed.source, SOURCE_AT_MOST)
  return w('year:cited.confirmed', { value, source, date: dateWords(confirmed.at) })
}

const line = (name: ShownName, value: string) => w('year:line', { label: w(`year:value.${name}`), value })
const point = (name: ShownName, value: string) => w('year:point', { label: w(`year:value.${name}`), value })

function moneyLines({ year, entered }: YearOverview): string[] {
  const { source } = MONTHLY_CONTRIBUTION.total
  return [
    w('year:part.money'),
    line('fund', enteredWords('fund', entered(`fund/${year}`))),
    line('ceiling', enteredWords('ceiling', entered(`ceiling/${year}`))),
    line('months-covered', enteredWords('months-covered', entered(`months-covered/${year}`))),
    w('year:tariff', { amount: tariffWords(), source: escapeHtml(source) }),
    decreesLine(entered(`decrees/${year}`)?.value ?? []),
  ]
}

/** The newest are named. */
function decreesLine(decrees: ValueTypes['decrees']): string {
  if (decrees.length === 0) return w('year:decrees.none')
  const named = decrees
    .slice(-DECREES_SHOWN)
    .map(decree => shown(decreeWords(decree)))
    .join('; ')
  const n = decrees.length - DECREES_SHOWN
  return w('year:decrees.line', { decrees: n > 0 ? w('year:decrees.more', { decrees: named, n }) : named })
}

function figureLines({ people, months, committed, paid, left, ceiling }: YearFigures): string[] {
  const all = numberWords(people.all)
  return [
    w('year:part.figures'),
    w('year:figures.people', {
      all,
      members: numberWords(people.members),
      proposed: numberWords(people.proposed),
    }),
    months === undefined || committed === undefined
      ? w('year:figures.committedNotSet')
      : w('year:figures.committed', {
          people: all,
          tariff: tariffWords(),
          months,
          amount: rupiahWords(committed),
        }),
    w('year:figures.paid', { amount: rupiahWords(paid) }),
    leftLine(left, ceiling),
  ]
}

function leftLine(left: number | undefined, ceiling: number | undefined): string {
  if (ceiling === undefined) return w('year:figures.leftNotSet')
  if (left === undefined) return w('year:figures.leftUnknown')
  if (left < 0) return w('year:figures.over', { amount: rupiahWords(-left) })
  return w('year:figures.left', { amount: rupiahWords(left) })
}

function generalLines({ year, programme, entered }: YearOverview): string[] {
  return [
    w('year:part.criteria'),
    line('minimum-age', ruleWords('minimum-age', programme.minimumAge, entered(`minimum-age/${year}`))),
    line(
      'members-excluded',
      ruleWords('members-excluded', programme.membersExcluded, entered(`members-excluded/${year}`)),
    ),
    line(
      'vulnerable-workers',
      ruleWords('vulnerable-workers', programme.vulnerableWorkers, entered(`vulnerable-workers/${year}`)),
    ),
  ]
}

export function sectorLines({ year, programme, entered }: YearOverview, sector: CoveredSector): string[] {
  const rules = programme.sectors[sector]
  const confirmed = entered(`criteria-confirmed/${year}/${sector}`)
  const holds = confirmed?.value ? confirmed : undefined
  const of = `${year}/${sector}` as const
  const land = [
    point(
      'land-below-hectares',
      ruleWords('land-below-hectares', rules.landBelowHectares, entered(`land-below-hectares/${of}`), holds),
    ),
    point(
      'tenants-covered',
      ruleWords('tenants-covered', rules.tenantsCovered, entered(`tenants-covered/${of}`), holds),
    ),
  ]
  return [
    w('year:part.sector', { sector: sectorWords(sector) }),
    point('quota', ruleWords('quota', rules.quota, entered(`quota/${of}`))),
    point('max-age', ruleWords('max-age', rules.maxAge, entered(`max-age/${of}`), holds)),
    ...(sector === 'farmer' ? land : []),
    ...(confirmed ? [point('criteria-confirmed', enteredWords('criteria-confirmed', confirmed))] : []),
  ]
}

const contactLines = ({ office, branch }: YearOverview): string[] => [
  w('year:part.contacts'),
  line('office', office ? shown(valueWords('office', office.value), CONTACT_AT_MOST) : notSet),
  line('bpjs-branch', branch ? shown(valueWords('bpjs-branch', branch.value), CONTACT_AT_MOST) : notSet),
]

function rowsOf(tx: Tx, { year, state, openable, mayBeAsked }: YearOverview): Button[][] {
  const steps = state === undefined ? [] : stepsOfYear(state)
  return [
    [
      { label: w('year:edit.button'), data: `${EDIT}${year}` },
      { label: w('year:history.button'), data: `${HISTORY}${year}:0` },
    ],
    ...(openable === undefined
      ? []
      : [[{ label: w('year:open.button', { year: openable }), data: `${OPEN}${openable}` }]]),
    ...(mayBeAsked ? [[{ label: w('year:aim.button', { year }), data: `${AIM}${year}` }]] : []),
    [{ label: w('renewal:button'), data: `${links.renewalsOf}${year}:0` }],
    ...steps.map(step => [{ label: stepWords(step, year), data: `${MOVE}${year}:${state}:${step.to}` }]),
    neighbours(tx, year),
    [keepingButton, deskButton],
  ]
}

const neighbours = (tx: Tx, year: number): Button[] => [
  ...(isKeptYear(tx, year - 1)
    ? [{ label: w('year:before', { year: year - 1 }), data: `${YEAR}${year - 1}` }]
    : []),
  ...(isKeptYear(tx, year + 1)
    ? [{ label: w('year:after', { year: year + 1 }), data: `${YEAR}${year + 1}` }]
    : []),
]

function stepWords(step: YearStep, year: number): string {
  if (step.way === 'back') return w(`year:move.back.${step.to}`)
  return step.to === 'closed' ? w('year:move.on.closed', { year }) : w(`year:move.on.${step.to}`)
}

export const yearButton = (year: number): Button => ({
  label: w('year:back', { year }),
  data: `${YEAR}${year}`,
})

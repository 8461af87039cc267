/** The programme year in words: a value, where it comes from, and what it is called. */
import { MONTHLY_CONTRIBUTION } from '../../../program/contribution.ts'
import type { CoveredSector } from '../../../program/sectors.ts'
import { monthsIn } from '../../../program/years/commitment.ts'
import type { MonthsCovered } from '../../../program/years/year.ts'
import type { NamedValue, ValueTypes } from '../../../records/settings/list.ts'
import type { CONTACTS, Decree, ValueName } from '../../../records/years/values.ts'
import { dateWords, monthWords, numberWords, rupiahWords } from '../../format.ts'
import { sectorWords } from '../../sectors.ts'
import { words as w } from '../../words.ts'

/** What may stand in a year's history. */
export type ShownName = ValueName | (typeof CONTACTS)[number] | 'decrees' | 'state' | 'programme-year'

/** "Kuota · Nelayan" */
export function labelWords(name: ShownName, sector: CoveredSector | undefined): string {
  const label = w(`year:value.${name}`)
  return sector === undefined ? label : w('year:value.ofSector', { name: label, sector: sectorWords(sector) })
}

export const isShown = (name: string): name is ShownName => Object.hasOwn(SHOWN, name)

const contact = (office: ValueTypes['office']) => w('year:shown.contact', office)
const people = (n: number) => w('year:shown.people', { n: numberWords(n) })
const age = (n: number) => w('year:shown.age', { n })

/** Each value in plain text, as somebody of the office reads it; not yet safe inside HTML. */
const SHOWN: { readonly [N in ShownName]: (value: ValueTypes[N]) => string } = {
  fund: fund => fund,
  ceiling: rupiahWords,
  'months-covered': periodWords,
  'minimum-age': age,
  'members-excluded': excluded => w(excluded ? 'year:shown.excluded' : 'year:shown.included'),
  'vulnerable-workers': people,
  quota: people,
  'max-age': age,
  'land-below-hectares': hectares => w('year:shown.land', { n: numberWords(hectares) }),
  'tenants-covered': covered => w(covered ? 'year:shown.tenants' : 'year:shown.noTenants'),
  'criteria-confirmed': confirmed => w(confirmed ? 'year:shown.confirmed' : 'year:shown.notConfirmed'),
  office: contact,
  'bpjs-branch': contact,
  decrees: decrees =>
    decrees.length === 0 ? w('year:shown.noDecrees') : decrees.map(decreeWords).join('; '),
  state: state => w(`year:stage.${state}`),
  'programme-year': String,
}

/** @param value of that name, as the office's settings keep it. */
export const valueWords = <N extends ShownName>(name: N, value: ValueTypes[N]): string => SHOWN[name](value)

/** The same for what stands in a history. */
export function namedWords({ name, value }: NamedValue): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and value come together
  return isShown(name) ? (SHOWN[name] as (value: unknown) => string)(value) : ''
}

export const decreeWords = ({ number, on }: Decree): string =>
  w('year:decrees.one', { number, date: dateWords(on) })

function periodWords(months: MonthsCovered): string {
  return w('year:shown.months', {
    from: monthWords(months.from),
    to: monthWords(months.to),
    n: monthsIn(months),
  })
}

/** What a person costs a month. */
export const tariffWords = (): string => rupiahWords(MONTHLY_CONTRIBUTION.total.value)

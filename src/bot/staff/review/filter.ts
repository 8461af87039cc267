/** What an officer looks at in the queue: a kind of work, a kelurahan, a status, only what is late. It stays until changed. */
import { KECAMATANS, kelurahanByCode, kelurahansOf } from '../../../program/areas.ts'
import { hasAreas } from '../../../program/office.ts'
import type { RegistrationStatus } from '../../../program/registration.ts'
import { COVERED_SECTORS } from '../../../program/sectors.ts'
import { authorise, type Officer } from '../../../records/office/officers.ts'
import { filterOf, setFilter, type QueueFilter } from '../../../records/review/filter.ts'
import { countInFilter } from '../../../records/review/queue.ts'
import type { Reader } from '../../../store/store.ts'
import type { Screen } from '../../house.ts'
import { inRows } from '../../rows.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import type { StaffRoute } from '../routes.ts'
import { filterWords } from './filter-words.ts'

const FILTERED_STATUSES = [
  'returned',
  'waiting-list',
  'approved',
  'decreed',
  'sent-to-bpjs',
  'refused-by-bpjs',
  'active',
] as const satisfies readonly RegistrationStatus[]

export const filterRoutes: readonly StaffRoute[] = [
  { match: /^pt:filter$/, screen: () => filterScreen },
  { match: /^pt:f:off$/, screen: () => changed(() => ({})) },
  {
    match: /^pt:f:late$/,
    screen: () => changed(({ late, ...rest }) => (late ? rest : { ...rest, late: true })),
  },
  {
    match: new RegExp(`^pt:f:sector:(${COVERED_SECTORS.join('|')})$`),
    screen: (sector = '') =>
      changed(({ sector: before, ...rest }) => (before === sector ? rest : { ...rest, sector })),
  },
  {
    match: new RegExp(`^pt:f:status:(${FILTERED_STATUSES.join('|')})$`),
    screen: (status = '') =>
      changed(({ status: before, ...rest }) => (before === status ? rest : { ...rest, status })),
  },
  { match: /^pt:f:area:(\d{6})$/, screen: (kecamatan = '') => areaScreen(kecamatan) },
  {
    match: /^pt:f:area:(\d{10})$/,
    screen: (kelurahan = '') => changed(filter => ({ ...filter, kelurahan })),
  },
  { match: /^pt:f:area:all$/, screen: () => changed(anywhere) },
]

const anywhere = ({ sector, status, late }: QueueFilter): QueueFilter => ({
  ...(sector === undefined ? {} : { sector }),
  ...(status === undefined ? {} : { status }),
  ...(late ? { late } : {}),
})

const filterScreen: Screen = async turn => {
  const { tx, account } = turn
  const allowed = await authorise(tx, account.id, 'see-files')
  if (!allowed.ok) return deniedReply(turn, allowed, 'pt:filter')
  return { edit: await filterView(tx, allowed.officer), say: [] }
}

const changed =
  (change: (filter: QueueFilter) => QueueFilter): Screen =>
  async turn => {
    const { tx, account } = turn
    const allowed = await authorise(tx, account.id, 'see-files')
    if (!allowed.ok) return deniedReply(turn, allowed, 'pt:filter')
    await setFilter(tx, account.id, change(await filterOf(tx, account.id)))
    return { edit: await filterView(tx, allowed.officer), say: [] }
  }

async function filterView(reader: Reader, officer: Officer): Promise<View> {
  const filter = await filterOf(reader, officer.account)
  const files = await countInFilter(reader, officer)
  const sectors = COVERED_SECTORS.map(sector => ({
    label: mark(filter.sector === sector, w(`staff:filter.sector.${sector}`)),
    data: `pt:f:sector:${sector}`,
  }))
  const statuses = FILTERED_STATUSES.map(status => ({
    label: mark(filter.status === status, w(`staff:filter.status.${status}`)),
    data: `pt:f:status:${status}`,
  }))
  const areas = hasAreas(officer.role)
    ? officer.areas.map(code => ({
        label: mark(filter.kelurahan === code, kelurahanByCode(code)?.name ?? code),
        data: `pt:f:area:${code}`,
      }))
    : KECAMATANS.map(({ code, name }) => ({
        label: mark(filter.kelurahan?.startsWith(code) === true, w('staff:filter.kecamatan', { name })),
        data: `pt:f:area:${code}`,
      }))
  return {
    text: w('staff:filter.title', { filter: filterWords(filter), files }),
    rows: [
      sectors,
      [{ label: mark(filter.late === true, w('staff:filter.late')), data: 'pt:f:late' }],
      ...inRows(areas, 2),
      ...inRows(statuses, 2),
      ...(Object.keys(filter).length > 0 ? [[{ label: w('staff:filter.off'), data: 'pt:f:off' }]] : []),
      [{ label: w('staff:filter.open', { files }), data: 'pt:first', style: 'primary' }],
      [deskButton],
    ],
  }
}

const areaScreen =
  (kecamatan: string): Screen =>
  () =>
    Promise.resolve({
      edit: {
        text: w('staff:filter.whichKelurahan'),
        rows: [
          ...inRows(
            kelurahansOf(kecamatan).map(({ code, name }) => ({ label: name, data: `pt:f:area:${code}` })),
            2,
          ),
          [{ label: w('staff:filter.allAreas'), data: 'pt:f:area:all' }],
          [{ label: w('staff:filter.back'), data: 'pt:filter' }],
        ],
      },
      say: [],
    })

const mark = (isOn: boolean, label: string) => (isOn ? w('staff:filter.on', { label }) : label)

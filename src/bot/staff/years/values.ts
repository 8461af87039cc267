/** Choosing a value of a year, seeing where it comes from, and changing or emptying it. */
import { COVERED_SECTORS, type CoveredSector } from '../../../program/sectors.ts'
import type { SettingChange } from '../../../records/settings/settings.ts'
import {
  CONTACTS,
  takeYearValueBack,
  valueNow,
  valuesOfSector,
  YEAR_VALUES,
  type ValuePlace,
} from '../../../records/years/values.ts'
import { openForm } from '../../forms/driver.ts'
import { dateWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import { inRows } from '../../rows.ts'
import type { Button } from '../../view.ts'
import { sectorWords } from '../../sectors.ts'
import { words as w } from '../../words.ts'
import { deniedReply, onlyFor } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { valueButton } from '../settings/values-view.ts'
import { valueForms } from './forms.ts'
import { CLEAR, DECREES, EDIT, placeData, placeIn, SECTOR, SET, VALUE } from './links.ts'
import { noSuchYear, yearAfter, yearButton } from './overview.ts'
import { labelWords, namedWords } from './words.ts'

/** Which value: those of the year, a sector's behind its own button; the contacts lead to the office's own values. */
export const editScreen = (year: number): Screen =>
  onlyFor('keep-years', `${EDIT}${year}`, () => {
    const sectors = COVERED_SECTORS.map((sector): Button[] => [
      { label: sectorWords(sector), data: `${SECTOR}${year}:${sector}` },
    ])
    const of = (name: ValuePlace['name']): Button => placeButton({ year, name, sector: undefined })
    const rows = [
      ...inRows(
        [
          ...YEAR_VALUES.map(of),
          { label: w('year:value.decrees'), data: `${DECREES}${year}` },
          ...CONTACTS.map(valueButton),
        ],
        2,
      ),
      ...sectors,
      [yearButton(year)],
    ]
    return Promise.resolve({ say: [{ text: w('year:edit.ask', { year }), rows }] })
  })

export const sectorScreen = (year: number, sector: CoveredSector): Screen =>
  onlyFor('keep-years', `${SECTOR}${year}:${sector}`, () => {
    const rows = [
      ...inRows(
        valuesOfSector(sector).map(name => placeButton({ year, name, sector }, 'short')),
        2,
      ),
      [{ label: w('year:edit.button'), data: `${EDIT}${year}` }, yearButton(year)],
    ]
    const text = w('year:edit.sector', { sector: sectorWords(sector), year })
    return Promise.resolve({ say: [{ text, rows }] })
  })

const placeButton = (place: ValuePlace, how: 'short' | 'long' = 'long'): Button => ({
  label: labelWords(place.name, how === 'short' ? undefined : place.sector),
  data: `${VALUE}${placeData(place)}`,
})

/** A value that is set, with its letter and who entered it; the form at once for one that is not. */
export const valueScreen = (data: string): Screen =>
  atPlace(data, async (turn, place) => {
    const found = await valueNow(turn.tx, { account: turn.account.id, place })
    if (!found.ok) return deniedReply(turn, found, `${VALUE}${data}`)
    const { now } = found
    if (!now) return setScreen(data)(turn)
    const lines = [
      titleOf(place),
      nowWords(now),
      w('year:one.source', { source: escapeHtml(now.source) }),
      w('year:one.entered', {
        by: now.setBy === 'system' ? w('year:history.system') : await colleagueName(turn.tx, now.setBy),
        date: dateWords(now.at),
      }),
    ]
    const rows: Button[][] = [
      [{ label: w('year:one.change'), data: `${SET}${data}`, style: 'primary' }],
      [{ label: w('year:one.clear'), data: `${CLEAR}${data}`, style: 'danger' }],
      [backButton(place), yearButton(place.year)],
    ]
    return { say: [{ text: lines.join('\n'), rows }] }
  })

/** The form, with what holds now above it. */
export const setScreen = (data: string): Screen =>
  atPlace(data, async (turn, place) => {
    const found = await valueNow(turn.tx, { account: turn.account.id, place })
    if (!found.ok) return deniedReply(turn, found, `${SET}${data}`)
    const intro = [titleOf(place), nowWords(found.now)].join('\n')
    return openForm(turn, valueForms[place.name], { about: data, intro, replaceOpen: true })
  })

export const clearScreen = (data: string): Screen =>
  atPlace(data, async (turn, place) => {
    const cleared = await takeYearValueBack(turn.tx, { by: turn.account.id, place, source: '' })
    if (!cleared.ok && cleared.error === 'denied') return deniedReply(turn, cleared, `${CLEAR}${data}`)
    const name = labelWords(place.name, place.sector)
    return yearAfter(turn, place.year, cleared.ok ? w('year:one.cleared', { name }) : w('year:one.notSet'))
  })

const atPlace =
  (data: string, screen: (turn: Turn, place: ValuePlace) => Promise<Reply> | Reply): Screen =>
  async turn => {
    const place = placeIn(data)
    return place ? screen(turn, place) : noSuchYear
  }

const titleOf = ({ year, name, sector }: ValuePlace): string =>
  w('year:one.title', { name: labelWords(name, sector), year })

const nowWords = (now: SettingChange | undefined): string =>
  now?.entered ? w('year:one.now', { value: escapeHtml(namedWords(now.entered)) }) : w('year:one.nowNotSet')

const backButton = ({ year, sector }: ValuePlace): Button =>
  sector === undefined
    ? { label: w('year:edit.button'), data: `${EDIT}${year}` }
    : { label: sectorWords(sector), data: `${SECTOR}${year}:${sector}` }

/** Covered people who have never opened the bot: by kelurahan, by kind of work, by name. */
import { hasAreas } from '../../../program/office.ts'
import { officerOf, type Officer } from '../../../records/office/officers.ts'
import {
  countUnlinked,
  unlinkedFor,
  unlinkedPage,
  type UnlinkedGroup,
  type UnlinkedPerson,
} from '../../../records/members/unlinked.ts'
import { kelurahanByCode } from '../../../program/areas.ts'
import type { Reader } from '../../../store/store.ts'
import { numberWords } from '../../format.ts'
import type { Reply, Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { outgoingOf } from '../../notices.ts'
import { inRows } from '../../rows.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { memberButton } from '../members/routes.ts'
import { visitRef } from '../review/documents.ts'
import { sectorWords } from '../../sectors.ts'
import { placeWords } from './words.ts'

const A_PAGE = 8
/** In buttons, for the kelurahan that no list says. */
export const NOWHERE = '-'
/** Followed by a kelurahan. */
export const PLACE = 'bk:k:'
/** Followed by a kelurahan, a sector, and the last person of the page before. */
export const NAMES = 'bk:n:'
export const PRINT = 'bk:cetak'

const printButton: Button = { label: w('unlinked:print'), data: PRINT }
const allButton: Button = { label: w('unlinked:backToAll'), data: links.unlinked }
const codeOf = (kelurahan: string) => kelurahan || NOWHERE

/** The way there. Counted for a field officer, who goes there; counting the whole city takes too long for a desk. */
export async function unlinkedRow(reader: Reader, officer: Officer): Promise<Button[][]> {
  if (!hasAreas(officer.role)) return [[{ label: w('unlinked:button'), data: links.unlinked }]]
  const count = await countUnlinked(reader, officer)
  if (count === 0) return []
  return [[{ label: w('unlinked:buttonCount', { people: numberWords(count) }), data: links.unlinked }]]
}

/** Where they are; a field officer of one kelurahan is there at once. */
export const unlinkedScreen: Screen = async turn => {
  const found = await unlinkedFor(turn.tx, turn.account.id)
  if (!found.ok) return deniedReply(turn, found, links.unlinked)
  const { year, groups } = found
  const officer = await officerOf(turn.tx, turn.account.id)
  const [only, ...others] = officer && hasAreas(officer.role) ? officer.areas : []
  if (only !== undefined && others.length === 0) return placeReply(only, year, groups, [deskButton])
  if (groups.length === 0) return { say: [{ text: w('unlinked:none'), rows: [[deskButton]] }] }
  const places = [...new Set(groups.map(({ kelurahan }) => kelurahan))].map(kelurahan => ({
    label: w('unlinked:placeCount', {
      place: kelurahanByCode(kelurahan)?.name ?? placeWords(kelurahan),
      people: countIn(groups.filter(group => group.kelurahan === kelurahan)),
    }),
    data: `${PLACE}${codeOf(kelurahan)}`,
  }))
  const text = w('unlinked:title', { people: countIn(groups), year })
  return { say: [{ text, rows: [...inRows(places, 2), [printButton], [deskButton]] }] }
}

export const placeScreen =
  (code: string): Screen =>
  async turn => {
    const kelurahan = code === NOWHERE ? '' : code
    const found = await unlinkedFor(turn.tx, turn.account.id, kelurahan)
    if (!found.ok) return deniedReply(turn, found, `${PLACE}${code}`)
    return placeReply(kelurahan, found.year, found.groups, [allButton, deskButton])
  }

function placeReply(
  kelurahan: string,
  year: number,
  groups: readonly UnlinkedGroup[],
  ways: readonly Button[],
): Reply {
  const here = groups.filter(group => group.kelurahan === kelurahan)
  const place = placeWords(kelurahan)
  if (here.length === 0) return { say: [{ text: w('unlinked:noneHere', { place }), rows: [ways] }] }
  const sectors = here.map(({ sector, people }): Button[] => [
    {
      label: w('unlinked:sectorCount', { sector: sectorWords(sector), people: numberWords(people) }),
      data: `${NAMES}${codeOf(kelurahan)}:${sector}`,
    },
  ])
  const text = w('unlinked:place', { place, people: countIn(here), year })
  return { say: [{ text, rows: [...sectors, [printButton], ways] }] }
}

/** @param after id of the last person of the page before. */
export const namesScreen =
  (code: string, sector: string, after: string | undefined): Screen =>
  async turn => {
    const kelurahan = code === NOWHERE ? '' : code
    const data = `${NAMES}${code}:${sector}`
    const of = { officer: turn.account.id, kelurahan, sector }
    const page = await unlinkedPage(turn.tx, of, { after, limit: A_PAGE })
    if (!page.ok) return deniedReply(turn, page, data)
    const back: Button = {
      label: w('unlinked:backToPlace', { place: placeWords(kelurahan) }),
      data: `${PLACE}${code}`,
    }
    // The rest of the list has linked meanwhile.
    if (page.people.length === 0 && after !== undefined) return namesScreen(code, sector, undefined)(turn)
    const last = page.hasMore ? page.people.at(-1) : undefined
    const turnOver: Button[] = [
      ...(after === undefined ? [] : [{ label: w('unlinked:first'), data }]),
      ...(last ? [{ label: w('unlinked:more'), data: `${data}:${last.id}` }] : []),
    ]
    const text =
      page.people.length === 0
        ? w('unlinked:noneHere', { place: placeWords(kelurahan) })
        : namesText(kelurahan, sector)
    const rows = [...page.people.map(nameRow), ...(turnOver.length > 0 ? [turnOver] : []), [back, deskButton]]
    // Leaves the chat of who may not see it any more, as what they had of a visit does.
    const names: View = { text, rows, ref: visitRef('names') }
    return { say: [names], also: await outgoingOf(turn.tx, page.notices) }
  }

const namesText = (kelurahan: string, sector: string) =>
  w('unlinked:names', { place: placeWords(kelurahan), sector: sectorWords(sector) })

const nameRow = ({ id, name }: UnlinkedPerson): Button[] => [
  { ...memberButton(id, name), label: w('unlinked:name', { name }) },
]

const countIn = (groups: readonly UnlinkedGroup[]) =>
  numberWords(groups.reduce((sum, { people }) => sum + people, 0))

/** Whom an announcement did not reach: by kelurahan, then by name, for who can go there. */
import { kelurahanByCode } from '../../../program/areas.ts'
import { announcementById } from '../../../records/announcements/rows.ts'
import {
  openUnreached,
  unreachedByKelurahan,
  unreachedPage,
} from '../../../records/announcements/unreached.ts'
import { authorise, type Officer } from '../../../records/office/officers.ts'
import type { Tx } from '../../../store/store.ts'
import { hasAreas, mayDo } from '../../../program/office.ts'
import { dateWords, numberWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import type { Screen } from '../../house.ts'
import { outgoingOf } from '../../notices.ts'
import { inRows } from '../../rows.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { goneReply } from './draft.ts'
import { NAMES, openId, packId, UNREACHED, UNREACHED_MINE } from './links.ts'
import { backButton, titleHtml, titleOf } from './words.ts'

const A_PAGE = 15
/** In a button, for people whose kelurahan nothing says. */
const ELSEWHERE = '-'

export const unreachedScreen =
  (id: string): Screen =>
  async turn => {
    const found = await unreachedByKelurahan(turn.tx, { officer: turn.account.id, id })
    if (!found.ok) return deniedReply(turn, found, `${UNREACHED}${id}`)
    const of = await announcementById(turn.tx, id)
    if (!of) return goneReply
    const back = await waysBack(turn.tx, turn.account.id, id)
    if (found.areas.length === 0)
      return { say: [], edit: { text: w('announcement:unreached.none'), rows: [back] } }
    // Where nobody knows whose they are stands last.
    const sorted = found.areas.toSorted((a, b) => +(a.kelurahan === undefined) - +(b.kelurahan === undefined))
    const areas = sorted.map(({ kelurahan, people }): Button => ({
      label: w('announcement:unreached.row', { kelurahan: nameOf(kelurahan), n: numberWords(people) }),
      data: `${NAMES}${packId(id)}:${kelurahan ?? ELSEWHERE}`,
    }))
    const head = w('announcement:unreached.title', {
      title: titleHtml(of.content),
      when: dateWords(of.startedAt ?? of.changedAt),
    })
    return {
      say: [],
      edit: { text: `${head}\n\n${w('announcement:unreached.whole')}`, rows: [...inRows(areas, 2), back] },
    }
  }

/** Who writes announcements goes back to this one; the field to its list. */
async function waysBack(tx: Tx, account: string, id: string): Promise<Button[]> {
  const allowed = await authorise(tx, account, 'write-announcements')
  return allowed.ok
    ? [backButton(id), deskButton]
    : [{ label: w('announcement:unreached.back'), data: UNREACHED_MINE }, deskButton]
}

const nameOf = (kelurahan: string | undefined): string =>
  kelurahan === undefined
    ? w('announcement:unreached.elsewhere')
    : (kelurahanByCode(kelurahan)?.name ?? kelurahan)

/** @param packed of the announcement; and of the last recipient of the page before. */
export const namesScreen =
  (packed: string, area: string, after: string | undefined): Screen =>
  async turn => {
    const { tx, account } = turn
    const id = openId(packed)
    const kelurahan = area === ELSEWHERE ? undefined : area
    const page = await unreachedPage(
      tx,
      { officer: account.id, id, kelurahan },
      { after: after === undefined ? undefined : openId(after), limit: A_PAGE },
    )
    const goOn = `${NAMES}${packed}:${area}`
    if (!page.ok) return deniedReply(turn, page, goOn)
    const lines = page.people.map(({ name, state }) =>
      w('announcement:unreached.line', {
        name: name === undefined ? w('announcement:unreached.nameless') : escapeHtml(name),
        why: w(`announcement:recipient.${state}`),
      }),
    )
    const last = page.hasMore ? page.people.at(-1) : undefined
    const text = [
      w('announcement:unreached.names', { kelurahan: nameOf(kelurahan) }),
      ...(lines.length > 0 ? [lines.join('\n')] : [w('announcement:unreached.none')]),
    ].join('\n\n')
    const rows: Button[][] = [
      ...(last ? [[{ label: w('announcement:after'), data: `${goOn}:${packId(last.recipient)}` }]] : []),
      [{ label: w('announcement:unreached.areas'), data: `${UNREACHED}${id}` }, deskButton],
    ]
    return { say: [], edit: { text, rows }, also: await outgoingOf(tx, page.notices) }
  }

/** For the field, on the desk: only when there is something. */
export async function unreachedRow(tx: Tx, officer: Officer): Promise<Button[][]> {
  if (!hasAreas(officer.role) || !mayDo(officer, 'see-unreached')) return []
  const people = (await openUnreached(tx, officer.account)).reduce((sum, one) => sum + one.people, 0)
  return people === 0
    ? []
    : [[{ label: w('announcement:unreached.mine', { n: numberWords(people) }), data: UNREACHED_MINE }]]
}

export const mineScreen: Screen = async turn => {
  const { tx, account } = turn
  const allowed = await authorise(tx, account.id, 'see-unreached')
  if (!allowed.ok) return deniedReply(turn, allowed, UNREACHED_MINE)
  const rows: Button[][] = []
  for (const { id, people } of await openUnreached(tx, account.id)) {
    const of = await announcementById(tx, id)
    if (!of) continue
    const label = w('announcement:unreached.one', {
      title: titleOf(of.content),
      n: numberWords(people),
    })
    rows.push([{ label, data: `${UNREACHED}${id}` }])
  }
  const text = w(rows.length > 0 ? 'announcement:unreached.mineTitle' : 'announcement:unreached.none')
  return { say: [{ text, rows: [...rows, [deskButton]] }] }
}

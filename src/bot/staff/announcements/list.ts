/** `/pengumuman`: what is written, what goes out, what has gone out, the newest first. */
import { figuresOf } from '../../../records/announcements/figures.ts'
import { announcements, type Announcement } from '../../../records/announcements/rows.ts'
import { waitingForSecond } from '../../../records/announcements/second-person.ts'
import type { AnnouncementState } from '../../../store/schema.ts'
import type { Reader } from '../../../store/store.ts'
import { numberWords } from '../../format.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { lost } from '../../menu/ways.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { ahead } from './figures.ts'
import { LIST, NEW, ONE } from './links.ts'
import { titleOf } from './words.ts'

const A_PAGE = 8
/** What goes out or waits stands above what is over. */
const OPEN: readonly AnnouncementState[] = ['draft', 'checking', 'scheduled', 'running', 'paused']
const OVER: readonly AnnouncementState[] = ['done', 'stopped', 'failed']
const OPEN_AT_MOST = 20

/** For everybody else `/pengumuman` is a word like any other. */
export const announcementsCommand: Screen = async turn => {
  const found = await announcements(turn.tx, { officer: turn.account.id, states: OPEN, limit: 1 })
  return !found.ok && found.why === 'not-of-the-office' ? lost(turn) : listScreen(undefined)(turn)
}

/** @param after id of the last one of the page before; undefined for the first page. */
export const listScreen =
  (after: string | undefined): Screen =>
  async turn => {
    const { tx, account } = turn
    const of = (states: readonly AnnouncementState[], limit: number) =>
      announcements(tx, { officer: account.id, states, limit, after })
    const over = await of(OVER, A_PAGE + 1)
    if (!over.ok) return deniedReply(turn, over, links.announcements)
    const open = after === undefined ? await of(OPEN, OPEN_AT_MOST) : { ok: true as const, announcements: [] }
    if (!open.ok) return deniedReply(turn, open, links.announcements)
    const past = over.announcements.slice(0, A_PAGE)
    const shown = [...open.announcements, ...past]
    const rows: Button[][] = []
    for (const one of shown) rows.push([await rowOf(tx, one)])
    const last = over.announcements.length > A_PAGE ? past.at(-1) : undefined
    const pages: Button[] = [
      ...(after === undefined ? [] : [{ label: w('announcement:newest'), data: links.announcements }]),
      ...(last ? [{ label: w('announcement:older'), data: `${LIST}${last.id}` }] : []),
    ]
    const text = [
      w('announcement:title'),
      w('announcement:intro'),
      shown.length > 0 ? `<i>${w('announcement:legend')}</i>` : w('announcement:none'),
    ].join('\n\n')
    const view = {
      text,
      rows: [
        [{ label: w('announcement:new'), data: NEW, style: 'primary' as const }],
        ...rows,
        ...(pages.length > 0 ? [pages] : []),
        [deskButton],
      ],
    }
    return { say: [], edit: view }
  }

/** On the desk of who may be the second person, while something waits for one. */
export async function secondPersonRow(reader: Reader, account: string): Promise<Button[][]> {
  const waiting = await waitingForSecond(reader, account)
  const [only] = waiting
  if (!only) return []
  const data = waiting.length === 1 ? `${links.announcement}${only.id}` : links.announcements
  return [[{ label: w('announcement:check.button', { n: waiting.length }), data, style: 'primary' }]]
}

async function rowOf(reader: Reader, of: Announcement): Promise<Button> {
  const { id, state, content } = of
  const named = { mark: w(`announcement:mark.${state}`), title: titleOf(content) }
  const data = `${ONE}${id}`
  if (state !== 'running' && state !== 'paused') return { label: w('announcement:row', named), data }
  const left = numberWords(ahead(await figuresOf(reader, id)))
  return { label: w('announcement:rowRunning', { ...named, left }), data }
}

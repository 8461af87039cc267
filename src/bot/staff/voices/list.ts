/** The voices room: how many texts are read aloud, room by room, and what is to be read again on top. */
import { authorise } from '../../../records/office/officers.ts'
import { brief } from '../../forms/answer.ts'
import type { Screen } from '../../house.ts'
import * as links from '../../links.ts'
import { lost } from '../../menu/ways.ts'
import { pageOf, turnOver } from '../../rows.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { exampleOf } from '../../voices/reading.ts'
import { deskButton, onlyFor } from '../gate.ts'
import { AGAIN, ROOM, TEXT } from './links.ts'
import { isDone, isToDoAgain, nextMissing, ROOMS, standings, type Room, type Standing } from './standing.ts'

const A_PAGE = 8
/** Letters of a text on its button. */
const ON_A_BUTTON = 50

export const voicesScreen: Screen = onlyFor('record-voices', links.voices, async turn => {
  const all = await standings(turn)
  const done = all.filter(isDone).length
  const again = all.filter(isToDoAgain).length
  const next = nextMissing(all)
  const text = [
    w('voice:office.title', { done, all: all.length }),
    ...(again > 0 ? [w('voice:office.again', { again })] : done > 0 ? [w('voice:office.noneAgain')] : []),
  ].join('\n\n')
  const rows: Button[][] = [
    ...(again > 0 ? [[{ label: w('voice:office.againButton', { again }), data: `${ROOM}${AGAIN}:0` }]] : []),
    ...(next
      ? [
          [
            {
              label: w('voice:office.nextButton'),
              data: `${TEXT}${next.reading.key}`,
              style: 'primary' as const,
            },
          ],
        ]
      : []),
    ...ROOMS.flatMap(room => roomRow(room, all)),
    [deskButton],
  ]
  return { say: [{ text, rows }] }
})

/** `/suara` is nothing that anybody else knows. */
export const voicesCommand: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'record-voices')
  return !allowed.ok && allowed.why === 'not-of-the-office' ? lost(turn) : voicesScreen(turn)
}

function roomRow(room: Room, all: readonly Standing[]): Button[][] {
  const of = all.filter(one => one.room === room)
  if (of.length === 0) return []
  const figures = { room: w(`voice:room.${room}`), done: of.filter(isDone).length, all: of.length }
  return [[{ label: w('voice:office.roomButton', figures), data: `${ROOM}${room}:0` }]]
}

/** @param name of a room, or `again`. */
export const roomScreen = (name: string, page: number): Screen =>
  onlyFor('record-voices', `${ROOM}${name}:${page}`, async turn => {
    const all = await standings(turn)
    if (name === AGAIN) return { say: [againView(all.filter(isToDoAgain), page)] }
    const room = ROOMS.find(one => one === name)
    if (!room) return { say: [], toast: w('menu:oldButton') }
    const of = all.filter(one => one.room === room)
    const figures = { room: w(`voice:room.${room}`), done: of.filter(isDone).length, all: of.length }
    return { say: [{ text: w('voice:office.list', figures), rows: listRows(of, room, page) }] }
  })

const againView = (of: readonly Standing[], page: number): View => ({
  text: w(of.length === 0 ? 'voice:office.nothingAgain' : 'voice:office.listAgain'),
  rows: listRows(of, AGAIN, page),
})

function listRows(of: readonly Standing[], name: string, page: number): Button[][] {
  const now = pageOf(of, page, A_PAGE)
  return [
    ...now.shown.map(one => [lineButton(one)]),
    ...turnOver(now, [w('voice:office.before'), w('voice:office.after')], n => `${ROOM}${name}:${n}`),
    [{ label: w('voice:office.back'), data: links.voices }],
  ]
}

const lineButton = (one: Standing): Button => ({
  label: w('voice:office.line', { mark: markOf(one), text: shortOf(one) }),
  data: `${TEXT}${one.reading.key}`,
})

const markOf = (one: Standing) => (isToDoAgain(one) ? '⚠️' : isDone(one) ? '✅' : '▫️')

/** The first words, as a button shows them: without marks of Telegram's HTML. */
const shortOf = ({ reading }: Standing): string =>
  brief(
    exampleOf(reading)
      .text.replaceAll(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&')
      .replaceAll(/\s+/g, ' '),
    ON_A_BUTTON,
  )

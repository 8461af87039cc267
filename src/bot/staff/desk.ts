/**
 * The desk: what waits, by who looks. A reviewer sees the queue, a field officer their kelurahan, the leadership figures.
 */
import { kelurahanByCode } from '../../program/areas.ts'
import { hasAreas, mayDo, type StaffAction } from '../../program/office.ts'
import { claimFigures } from '../../records/claims/office/figures.ts'
import { authorise, officerOf, type Officer } from '../../records/office/officers.ts'
import { filterOf } from '../../records/review/filter.ts'
import { inHandOf } from '../../records/review/hold.ts'
import { pendingOf } from '../../records/review/decision-rows.ts'
import { figuresFor, type Figures } from '../../records/review/figures.ts'
import { countInFilter, queueFigures } from '../../records/review/queue.ts'
import { secondLooksFor } from '../../records/review/second-look.ts'
import { countChanges } from '../../records/members/change-tasks.ts'
import { countVisits } from '../../records/visits/visits.ts'
import { schedule } from '../../store/jobs.ts'
import type { Tx } from '../../store/store.ts'
import { listWords, numberWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import type { Screen } from '../house.ts'
import * as links from '../links.ts'
import { humanScreen } from '../questions/ask.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'
import { PAID } from './announcements/links.ts'
import { secondPersonRow } from './announcements/list.ts'
import { unreachedRow } from './announcements/unreached.ts'
import { claimFiguresWords } from './claims/figures.ts'
import { claimsButton } from './claims/list.ts'
import { deniedReply, deskButton, keepingButton, membersRoomButton } from './gate.ts'
import { NOTE_PAYMENT } from './members/payment.ts'
import { introduceScreen } from './people/join.ts'
import { questionsRow } from './questions/list.ts'
import { renewalsRow } from './renewals/groups.ts'
import { requestsButton } from './rights/list.ts'
import { UNTOLD } from './review/decided.ts'
import { filterWords } from './review/filter-words.ts'
import { filterButton } from './review/open.ts'
import { READINGS } from './settings/readings.ts'
import { VALUES } from './settings/values-links.ts'
import { unlinkedRow } from './unlinked/list.ts'
import { voicesButton } from './voices/links.ts'

/** For everybody else `/petugas` leads to a human. */
export const deskScreen: Screen = async turn => {
  const { tx, account, chat } = turn
  const officer = await officerOf(tx, account.id)
  if (!officer) return humanScreen('petugas')(turn)
  if (officer.state === 'locked') return { say: [{ text: w('staff:denied.locked'), keyboard: 'menu' }] }
  if (officer.name === undefined) return introduceScreen(turn)
  await schedule(tx, { kind: 'desk-command', key: `${chat}`, dueAt: tx.now })
  return { say: [await deskView(tx, officer)] }
}

async function deskView(tx: Tx, officer: Officer): Promise<View> {
  const can = (action: StaffAction) => mayDo(officer, action)
  const parts: string[] = [headOf(officer)]
  const rows: Button[][] = []
  if (can('decide')) {
    parts.push(await queueText(tx, officer), w('staff:deskFind'))
    rows.push(...(await queueRows(tx, officer)))
  } else if (can('see-files')) {
    const files = await countInFilter(tx, officer)
    parts.push(w('staff:deskArea', { files: numberWords(files) }))
    if (files > 0) rows.push([{ label: w('staff:seeFiles'), data: 'pt:first', style: 'primary' }])
  }
  const put = (row: Button[], isFirst: boolean) => (isFirst ? rows.unshift(row) : rows.push(row))
  if (can('see-claims')) {
    const { button, isUrgent } = await claimsButton(tx, officer)
    put([button], isUrgent)
  }
  if (can('answer-questions')) {
    const { row, isUrgent } = await questionsRow(tx, officer)
    put(row, isUrgent)
  }
  if (can('data-requests')) {
    const { button, count, isLate } = await requestsButton(tx)
    // With a clock of 3×24 hours on each, they show as soon as there is one.
    if (count > 0) put([button], isLate)
  }
  if (can('visit')) {
    const count = await countVisits(tx, officer)
    const button: Button = { label: w('visits:button', { count }), data: links.visits }
    // To the field officer it is what the day is for.
    const isFirst = count > 0 && hasAreas(officer.role)
    if (count > 0 || hasAreas(officer.role))
      put([isFirst ? { ...button, style: 'primary' } : button], isFirst)
  }
  if (can('mend-members')) {
    const count = await countChanges(tx, officer)
    if (count > 0) rows.push([{ label: w('change:office.button', { count }), data: links.changes }])
  }
  rows.push(...(await secondPersonRow(tx, officer.account)), ...(await unreachedRow(tx, officer)))
  if (hasAreas(officer.role)) rows.push(...(await unlinkedRow(tx, officer)), [voicesButton])
  if (can('register-others'))
    rows.push([{ label: w('staff:registerForWorker'), data: links.registerForWorker }])
  if (can('lists')) rows.push([membersRoomButton])
  if (can('keep-years')) rows.push([keepingButton])
  else rows.push([{ label: w('people:person.ownPin'), data: links.myPin }])
  if (!can('see-files')) {
    const figures = await figuresFor(tx, officer.account)
    if (figures.ok) parts.push(figuresWords(figures.figures))
    const claims = await claimFigures(tx, officer.account)
    if (claims.ok) parts.push(claimFiguresWords(claims.figures))
  }
  const kept: Button[] = [
    ...(can('write-announcements') ? [{ label: w('announcement:button'), data: links.announcements }] : []),
    ...(can('see-figures') ? [{ label: w('statistics:button'), data: links.statistics }] : []),
  ]
  if (kept.length > 0) rows.push(kept)
  return { text: parts.join('\n\n'), rows: [...rows, [{ label: w('staff:refresh'), data: links.desk }]] }
}

/** What is done with members and lists: seldom enough to stand behind one button. */
export const membersRoomScreen: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'advance')
  if (!allowed.ok) return deniedReply(turn, allowed, links.membersRoom)
  const rows: Button[][] = [
    [
      { label: w('import:button'), data: links.listsIn },
      { label: w('lists:chat.exportButton'), data: links.listsOut },
    ],
    [{ label: w('batch:button'), data: links.batches }],
    [{ label: w('member:payment.button'), data: NOTE_PAYMENT }],
    [{ label: w('answers:office.button'), data: links.answers }],
    ...(await unlinkedRow(turn.tx, allowed.officer)),
    [(await requestsButton(turn.tx)).button],
    [voicesButton],
    [deskButton],
  ]
  return { say: [{ text: w('staff:membersRoom.text'), rows }] }
}

/** What an admin sets: the year, the people, the days. */
export const keepingRoomScreen: Screen = async turn => {
  const allowed = await authorise(turn.tx, turn.account.id, 'keep-years')
  if (!allowed.ok) return deniedReply(turn, allowed, links.keepingRoom)
  const rows: Button[][] = [
    [{ label: w('year:button'), data: links.years }],
    ...(await renewalsRow(turn.tx, turn.today)),
    [
      { label: w('people:button'), data: links.people },
      { label: w('settings:holidays.button'), data: links.holidays },
    ],
    [{ label: w('values:button'), data: VALUES }],
    [{ label: w('benefits:readings.button'), data: READINGS }],
    [{ label: w('announcement:paidSetting.button'), data: PAID }],
    [deskButton],
  ]
  return { say: [{ text: w('staff:keepingRoom.text'), rows }] }
}

function headOf({ name = '', role, areas }: Officer): string {
  const title = w('staff:deskTitle', { name: escapeHtml(name), role: w(`people:role.${role}`) })
  if (!hasAreas(role)) return title
  const names = areas.map(code => kelurahanByCode(code)?.name ?? code)
  return `${title}\n${w('staff:deskAreas', { areas: listWords(names) })}`
}

async function queueText(tx: Tx, officer: Officer): Promise<string> {
  const { waiting, late } = await queueFigures(tx)
  if (waiting === 0) return w('staff:deskEmpty')
  const filter = await filterOf(tx, officer.account)
  const lines: string[] = [w('staff:desk', { waiting: numberWords(waiting), late: numberWords(late) })]
  if (Object.keys(filter).length > 0)
    lines.push(
      w('staff:deskFiltered', {
        filter: filterWords(filter),
        files: numberWords(await countInFilter(tx, officer)),
      }),
    )
  return lines.join('\n')
}

async function queueRows(tx: Tx, { account }: Officer): Promise<Button[][]> {
  const inHand = (await inHandOf(tx, account)).length
  const untold = (await pendingOf(tx, account)).length
  const second = (await secondLooksFor(tx, account)).length
  const rows: Button[][] = [[{ label: w('staff:next'), data: 'pt:first', style: 'primary' }]]
  if (inHand > 0) rows.push([{ label: w('staff:mineButton', { n: inHand }), data: 'pt:mine' }])
  if (untold > 0) rows.push([{ label: w('staff:untoldButton', { n: untold }), data: UNTOLD }])
  if (second > 0) rows.push([{ label: w('staff:second.button', { n: second }), data: 'pt:second' }])
  return [...rows, [filterButton]]
}

/** Counts of the programme year, without anybody's name. */
function figuresWords({ year, waiting, late, byStatus, bySector }: Figures): string {
  return [
    w('staff:figures.title', { year }),
    w('staff:figures.waiting', { waiting: numberWords(waiting), late: numberWords(late) }),
    '',
    ...byStatus
      .filter(({ files }) => files > 0)
      .map(({ status, files }) => line(w(`status:short.${status}`), numberWords(files))),
    '',
    ...bySector.map(({ sector, files, placesLeft }) =>
      line(w(`staff:filter.sector.${sector}`), numberWords(files) + places(placesLeft)),
    ),
  ].join('\n')
}

const line = (label: string, n: string) => w('staff:figures.line', { label, n })

const places = (left: number | 'not-set') =>
  left === 'not-set' ? '' : w('staff:figures.places', { left: numberWords(left) })

/** One announcement as it stands: what it says, to whom, how far it is, and what can be done now. */
import { authorsOf, type Announcement } from '../../../records/announcements/rows.ts'
import { secondPeopleFor } from '../../../records/announcements/second-person.ts'
import type { Reader } from '../../../store/store.ts'
import { screenLabel } from '../../screen-button.ts'
import { dateWords, momentWords } from '../../format.ts'
import { brief } from '../../forms/answer.ts'
import { escapeHtml } from '../../html.ts'
import type { Turn } from '../../house.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { inviteButton } from '../people/list.ts'
import { audienceWords } from './audience-words.ts'
import { checkText, mayInvite } from './check-text.ts'
import { countText } from './count.ts'
import {
  APPROVE,
  AUDIENCE,
  CATEGORY,
  CTA,
  DECLINE,
  DROP,
  OPTIONS,
  PREVIEW,
  SEND,
  TAKE_BACK,
  TEXT,
  TO_ME,
} from './links.ts'
import { progressView } from './progress.ts'
import { reportView } from './report.ts'
import { backButton, listButton } from './words.ts'

/** In whatever state it is. */
export async function announcementView(turn: Turn, of: Announcement): Promise<View> {
  switch (of.state) {
    case 'draft':
      return draftView(turn, of)
    case 'checking':
    case 'scheduled':
      return waitingView(turn, of)
    case 'running':
    case 'paused':
      return progressView(turn.tx, of, turn.house)
    case 'done':
    case 'stopped':
    case 'failed':
      return reportView(turn.tx, of)
  }
}

async function draftView(turn: Turn, of: Announcement): Promise<View> {
  const { id } = of
  const count = of.audience.kind === 'nobody' ? [] : ['', await countText(turn, of)]
  const to = (data: string, label: string): Button => ({ label, data: `${data}${id}` })
  return {
    text: [w('announcement:state.draft'), await bodyText(turn.tx, of), ...count].join('\n'),
    rows: [
      [to(TEXT, w('announcement:do.text')), to(CATEGORY, w('announcement:do.category'))],
      [to(AUDIENCE, w('announcement:do.audience')), to(CTA, w('announcement:do.cta'))],
      [to(OPTIONS, w('announcement:do.options'))],
      lookButtons(id),
      [{ ...to(SEND, w('announcement:do.send')), style: 'success' }],
      [to(DROP, w('announcement:do.drop')), listButton],
    ],
  }
}

const lookButtons = (id: string): Button[] => [
  { label: w('announcement:do.preview'), data: `${PREVIEW}${id}` },
  { label: w('announcement:do.toMe'), data: `${TO_ME}${id}` },
]

/** For a second person to look at, or until its hour. */
async function waitingView(turn: Turn, of: Announcement): Promise<View> {
  const { tx, account } = turn
  const { id, state, dueAt } = of
  const head =
    state === 'checking'
      ? await checkText(turn, of)
      : w('announcement:state.scheduled', { when: dueAt ? momentWords(dueAt) : '' })
  const isOwn = (await authorsOf(tx, of)).has(account.id)
  const answer: Button[][] =
    state === 'checking' && !isOwn
      ? yesOrNoRows(id)
      : [[{ label: w('announcement:do.takeBack'), data: `${TAKE_BACK}${id}` }]]
  return {
    text: [head, '', await bodyText(tx, of), '', await countText(turn, of)].join('\n'),
    rows: [lookButtons(id), ...answer, ...(await inviteRows(tx, of, account.id)), [listButton]],
  }
}

/** To who may invite somebody, while nobody can agree. */
async function inviteRows(reader: Reader, of: Announcement, account: string): Promise<Button[][]> {
  const isStuck = of.state === 'checking' && (await secondPeopleFor(reader, of)).length === 0
  return isStuck && (await mayInvite(reader, account)) ? [[inviteButton]] : []
}

const yesOrNoRows = (id: string): Button[][] => [
  [{ label: w('announcement:do.approve'), data: `${APPROVE}${id}`, style: 'success' }],
  [{ label: w('announcement:do.decline'), data: `${DECLINE}${id}`, style: 'danger' }],
]

const SHOWN_AT_MOST = 700

/** What was written and chosen, without the count. */
async function bodyText(reader: Reader, of: Announcement): Promise<string> {
  const { content, category, audience, urgent, mustArrive, paid, dueAt, joinUntil, checkedBy, checkedAt } = of
  const lines = [
    w('announcement:one.text', { text: escapeHtml(brief(content.text, SHOWN_AT_MOST)) }),
    ...(content.medium ? [w(`announcement:one.${content.medium.kind}`)] : []),
    w('announcement:one.category', { category: w(`announcement:category.name.${category}`) }),
    audience.kind === 'nobody'
      ? w('announcement:one.nobodyYet')
      : w('announcement:one.audience', { audience: audienceWords(audience) }),
    ...(content.button ? [w('announcement:one.cta', { label: screenLabel(content.button) })] : []),
    ...(of.state === 'draft' && dueAt ? [w('announcement:one.due', { when: momentWords(dueAt) })] : []),
    ...(joinUntil ? [w('announcement:one.join', { date: dateWords(joinUntil) })] : []),
    ...(urgent ? [w('announcement:one.urgent')] : []),
    ...(mustArrive ? [w('announcement:one.mustArrive')] : []),
    ...(paid ? [w('announcement:one.paid')] : []),
    ...(checkedBy && checkedAt
      ? [
          w('announcement:one.approved', {
            by: await colleagueName(reader, checkedBy),
            when: momentWords(checkedAt),
          }),
        ]
      : []),
    `<i>${w('announcement:one.by', { by: await colleagueName(reader, of.madeBy), when: momentWords(of.changedAt) })}</i>`,
  ]
  return lines.join('\n')
}

/** After looking at it: on with it, or back; a second person says yes or no. */
export async function afterLookRows({ tx, account }: Turn, of: Announcement): Promise<Button[][]> {
  const { id, state } = of
  if (state === 'draft')
    return [
      [{ label: w('announcement:do.send'), data: `${SEND}${id}`, style: 'success' }],
      [{ label: w('announcement:do.text'), data: `${TEXT}${id}` }],
      [backButton(id)],
    ]
  const isAsked = state === 'checking' && !(await authorsOf(tx, of)).has(account.id)
  return [...(isAsked ? yesOrNoRows(id) : []), [backButton(id)]]
}

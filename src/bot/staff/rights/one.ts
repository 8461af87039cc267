/** One request: what was asked, whose it is, and done with one tap or turned down with a reason. */
import { showPublicNumber } from '../../../program/public-number.ts'
import { linkedPeople } from '../../../records/members/links.ts'
import { answersOf } from '../../../records/registrations/answers.ts'
import { registrationsOf } from '../../../records/registrations/find.ts'
import { isOwnFile } from '../../../records/rights/own.ts'
import { erasurePlan } from '../../../records/rights/plan.ts'
import type { DataRequest } from '../../../records/rights/request-rows.ts'
import {
  doRequest,
  openRequest,
  refuseReasonsFor,
  refuseRequest,
  type RefuseReason,
  type RequestEnded,
  type RequestOpened,
} from '../../../records/rights/requests.ts'
import { forgetChat } from '../../../telegram/forget.ts'
import { CHANNEL } from '../../channel.ts'
import { momentWords } from '../../format.ts'
import { brief } from '../../forms/answer.ts'
import { escapeHtml } from '../../html.ts'
import type { Reply, Screen, Turn } from '../../house.ts'
import * as links from '../../links.ts'
import { memberButton } from '../members/routes.ts'
import { outgoingOf } from '../../notices.ts'
import { message } from '../../render.ts'
import { refusalReason } from '../../rights/reasons.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deniedReply, deskButton } from '../gate.ts'
import { fileRef } from '../review/documents.ts'
import { whoWords } from '../review/said.ts'

/** Each followed by a request's id; a refusal by its reason too. */
const DO = 'dp:do:'
export const SURE = 'dp:sure:'
export const WHY = 'dp:why:'
const REFUSE = 'dp:no:'

const listButton: Button = { label: w('rights:office.listButton'), data: links.dataRequests }

export const requestScreen = (id: string): Screen => shown(id, `${links.dataRequest}${id}`, viewOf)

/** Asked about once more: a deletion, which nothing brings back, and "mended", which the person is told at once. */
const isAskedAgain = (kind: DataRequest['kind']): kind is 'delete' | 'correct' =>
  kind === 'delete' || kind === 'correct'

export const sureScreen = (id: string): Screen =>
  shown(id, `${SURE}${id}`, async (turn, request) => {
    const view = await viewOf(turn, request)
    const { kind } = request
    if (!isAskedAgain(kind) || request.state !== 'open') return view
    const yes: Button = {
      label: w(`rights:office.yes.${kind}`),
      data: `${DO}${id}`,
      style: kind === 'delete' ? 'danger' : 'success',
    }
    return asking(view, w(`rights:office.sure.${kind}`), [[yes]], id)
  })

export const whyScreen = (id: string): Screen =>
  shown(id, `${WHY}${id}`, async (turn, request) => {
    const reasons = refuseReasonsFor(request.kind).map(reason => ({
      data: `${REFUSE}${id}:${reason}`,
      words: w(`rights:reason.${reason}`),
    }))
    // A button cuts them, and the person reads them whole.
    const lines = reasons.map(({ words }, at) => w('rights:office.whyLine', { n: at + 1, reason: words }))
    const rows = reasons.map(({ data, words }, at) => [{ label: brief(`${at + 1}. ${words}`, LABEL), data }])
    const question = [w('rights:office.whyAsk'), ...lines].join('\n')
    return asking(await viewOf(turn, request), question, rows, id)
  })

const LABEL = 45

const asking = (view: View, question: string, rows: Button[][], id: string): View => ({
  ...view,
  text: `${view.text}\n\n${question}`,
  rows: [...rows, [{ label: w('rights:office.backToOne'), data: `${links.dataRequest}${id}` }]],
})

const shown =
  (id: string, goOn: string, view: (turn: Turn, request: DataRequest) => Promise<View>): Screen =>
  async turn => {
    const opened = await openRequest(turn.tx, { id, officer: turn.account.id })
    return opened.ok ? { say: [], edit: await view(turn, opened.request) } : notOpened(turn, opened, goOn)
  }

export const doScreen =
  (id: string): Screen =>
  async turn => {
    const done = await doRequest(turn.tx, { id, officer: turn.account.id })
    if (!done.ok) return notEnded(turn, done, `${DO}${id}`)
    const { request, erased, notices } = done
    const kind = w(`rights:kind.${request.kind}`)
    const told = await outgoingOf(turn.tx, notices)
    if (erased?.channel !== CHANNEL) return ended(w('rights:office.done', { kind }), told)
    // What was still to be said to them goes first, then the last word.
    await forgetChat(turn.tx, erased.address)
    const last = message({ text: w('rights:office.deletedTold') }, { chat: erased.address, class: 1 }, w)
    return ended(w('rights:office.done', { kind }), [...told, last])
  }

export const refuseScreen =
  (id: string, reason: RefuseReason): Screen =>
  async turn => {
    const refused = await refuseRequest(turn.tx, { id, officer: turn.account.id, reason })
    if (!refused.ok) return notEnded(turn, refused, `${REFUSE}${id}:${reason}`)
    const kind = w(`rights:kind.${refused.request.kind}`)
    const text = w('rights:office.refused', { kind, reason: refusalReason(reason) })
    return ended(text, await outgoingOf(turn.tx, refused.notices))
  }

const ended = (text: string, also: NonNullable<Reply['also']>): Reply => ({
  say: [],
  edit: { text, rows: [[listButton], [deskButton]] },
  also,
})

async function viewOf(turn: Turn, request: DataRequest): Promise<View> {
  const { tx } = turn
  const { id, kind, account, madeAt, dueAt, text } = request
  const head = w('rights:office.head', {
    kind: w(`rights:kind.${kind}`),
    made: momentWords(madeAt),
    due: momentWords(dueAt),
    late: request.state === 'open' && dueAt < tx.now ? w('rights:office.isLate') : '',
  })
  const who = await whoseWords(turn, account)
  const parts = [
    head,
    ...(text === undefined ? [] : [w('rights:office.text', { text: escapeHtml(text) })]),
    who.text,
    request.state === 'open' ? await whatWords(turn, request) : await endWords(turn, request),
  ]
  const rows: Button[][] =
    request.state === 'open'
      ? [
          [
            {
              label: w(`rights:office.do.${kind}`),
              data: `${isAskedAgain(kind) ? SURE : DO}${id}`,
              style: kind === 'delete' ? 'danger' : 'success',
            },
          ],
          [{ label: w('rights:office.refuse'), data: `${WHY}${id}` }],
        ]
      : []
  return {
    text: parts.join('\n\n'),
    rows: [...rows, ...who.rows, [listButton], [deskButton]],
    ref: fileRef(id),
  }
}

const FILES_AT_MOST = 5

/** Whose it is, as far as the office knows: their own files and what they are a member as. */
async function whoseWords({ tx }: Turn, account: string): Promise<{ text: string; rows: Button[][] }> {
  const files = (await registrationsOf(tx, account))
    .filter(file => isOwnFile(file, account))
    .slice(0, FILES_AT_MOST)
  const people = await linkedPeople(tx, account)
  const lines: string[] = []
  for (const file of files) {
    const { name } = await answersOf(tx, file)
    const status = w(`status:short.${file.status}`)
    lines.push(
      w('rights:office.file', { name: escapeHtml(name), number: showPublicNumber(file.number), status }),
    )
  }
  lines.push(...people.map(({ name }) => w('rights:office.member', { name: escapeHtml(name) })))
  const rows = [
    ...files.map(({ id, number }) => [{ label: showPublicNumber(number), data: `${links.reviewFile}${id}` }]),
    ...people.map(({ id, name }) => [memberButton(id, name)]),
  ]
  const text =
    lines.length > 0 ? w('rights:office.files', { lines: lines.join('\n') }) : w('rights:office.nobody')
  return { text, rows }
}

async function whatWords({ tx }: Turn, { kind, account }: DataRequest): Promise<string> {
  if (kind !== 'delete') return w(`rights:office.what.${kind}`)
  const plan = await erasurePlan(tx, account)
  return w('rights:office.what.delete', {
    files: plan.files.length,
    papers: plan.papers.length,
    drafts: plan.drafts,
    talks: plan.questions + plan.asked,
    locked: plan.lockedFiles.length + plan.lockedClaims.length + plan.members,
  })
}

async function endWords({ tx, account }: Turn, request: DataRequest): Promise<string> {
  const when = momentWords(request.endedAt ?? request.dueAt)
  if (request.state === 'withdrawn' || request.endedBy === undefined)
    return w('rights:office.endedByPerson', { when })
  return w('rights:office.endedBy', { who: await whoWords(tx, request.endedBy, account.id), when })
}

function notOpened(
  turn: Turn,
  opened: Exclude<RequestOpened, { ok: true }>,
  goOn: string,
): Promise<Reply> | Reply {
  if (opened.error === 'denied') return deniedReply(turn, opened, goOn)
  if (opened.error === 'own') return plainly(w('rights:office.own'))
  return { say: [], toast: w('menu:oldButton') }
}

async function notEnded(
  turn: Turn,
  refused: Exclude<RequestEnded, { ok: true }>,
  goOn: string,
): Promise<Reply> {
  switch (refused.error) {
    case 'claim-running':
      return plainly(w('rights:office.claimRunning'))
    case 'of-the-office':
      return plainly(w('rights:office.ofTheOffice'))
    case 'ended-already':
      return plainly(await endWords(turn, refused.request))
    case 'not-found':
    case 'own':
      return notOpened(turn, { ok: false, error: refused.error }, goOn)
    case 'denied':
      return notOpened(turn, refused, goOn)
  }
}

const plainly = (text: string): Reply => ({ say: [{ text, rows: [[listButton], [deskButton]] }] })

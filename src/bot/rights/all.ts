/** "Data saya": what is kept about this account, why and until when, and what the person can do about it. */
import { recordEvent } from '../../records/events.ts'
import { keptAbout, type Kept } from '../../records/rights/kept.ts'
import type { DataRequest } from '../../records/rights/request-rows.ts'
import { setting } from '../../records/settings/settings.ts'
import { dateWords, momentWords } from '../format.ts'
import { statusWords } from '../claims/words.ts'
import { escapeHtml } from '../html.ts'
import type { Reply, Screen } from '../house.ts'
import { withWayBack } from '../menu/back.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'
import { periodWords } from './periods.ts'
import { refusalReason } from './reasons.ts'
import { CONSENTS, COPY, DELETE, FIX, LIMIT, LOOKS, pageOf, PAPERS, TAKE_BACK, WHY } from './ways.ts'

export const myDataScreen: Screen = async turn => {
  const { tx, account } = turn
  const kept = await keptAbout(tx, account.id)
  if (!kept) return { say: [], toast: w('menu:oldButton') }
  await recordEvent(tx, {
    subjectKind: 'account',
    subject: account.id,
    kind: 'data-shown',
    actor: account.id,
  })
  const officer = await setting(tx, 'privacy-officer')
  const text = [
    w('rights:all.title'),
    keptLines(kept).join('\n'),
    ...requestsPart(kept.requests),
    ...(officer === undefined ? [] : [w('rights:all.officer', { officer: escapeHtml(officer) })]),
    w('rights:all.choose'),
  ].join('\n\n')
  return {
    say: [await withWayBack(turn, { text, voice: 'rights:all.title', rows: [...waysOf(kept.requests)] })],
  }
}

function keptLines(kept: Kept): string[] {
  const { account, files, filesOfOthers, takenOver, members, claims, papers, drafts, questions, asked } = kept
  return [
    w('rights:all.account', { since: dateWords(account.since) }),
    ...(account.restrictedSince
      ? [w('rights:all.restricted', { since: dateWords(account.restrictedSince) })]
      : []),
    ...files.map(({ number, status, since }) =>
      w('rights:all.file', { number, status: w(`status:short.${status}`), since: dateWords(since) }),
    ),
    ...(filesOfOthers.length > 0 ? [w('rights:all.others', { count: filesOfOthers.length })] : []),
    ...(takenOver > 0 ? [w('rights:all.takenOver', { count: takenOver })] : []),
    ...members.map(({ name, monthsPaid }) =>
      w('rights:all.member', { name: escapeHtml(name), months: monthsPaid }),
    ),
    ...claims.map(({ number, status, since }) =>
      w('rights:all.claim', { number, status: statusWords({ status }), since: dateWords(since) }),
    ),
    ...(papers.length > 0 ? [w('rights:all.papers', { count: papers.length })] : []),
    ...(drafts.length > 0 ? [w('rights:all.drafts', { count: drafts.length })] : []),
    ...(questions + asked.length > 0
      ? [w('rights:all.questions', { count: questions, asked: asked.length })]
      : []),
  ]
}

const SHOWN_REQUESTS = 5

const requestsPart = (requests: readonly DataRequest[]): string[] =>
  requests.length === 0
    ? []
    : [
        [
          w('rights:all.requests'),
          ...requests.slice(0, SHOWN_REQUESTS).map(request =>
            w('rights:all.request', {
              kind: w(`rights:kind.${request.kind}`),
              state: requestStateWords(request),
            }),
          ),
        ].join('\n'),
      ]

/** "menunggu petugas, paling lambat 26 Nov, 09.00" */
export function requestStateWords({ state, dueAt, endedAt, reason }: DataRequest): string {
  const at = momentWords(endedAt ?? dueAt)
  switch (state) {
    case 'open':
      return w('rights:state.open', { due: momentWords(dueAt) })
    case 'refused':
      return w('rights:state.refused', { at, reason: refusalReason(reason) })
    case 'done':
    case 'withdrawn':
      return w(`rights:state.${state}`, { at })
  }
}

const waysOf = (requests: readonly DataRequest[]): Button[][] => [
  [{ label: w('rights:looks.button'), data: LOOKS }],
  [{ label: w('rights:why.button'), data: WHY }],
  [
    { label: w('rights:copy.button'), data: COPY },
    { label: w('rights:papers.button'), data: PAPERS },
  ],
  [
    { label: w('rights:fix.button'), data: FIX },
    { label: w('rights:limit.button'), data: LIMIT },
  ],
  [{ label: w('rights:consents.button'), data: CONSENTS }],
  ...requests
    .filter(({ state }) => state === 'open')
    .map(({ id, kind }) => [
      { label: w('rights:undoRequest', { kind: w(`rights:kind.${kind}`) }), data: `${TAKE_BACK}${id}` },
    ]),
  [{ label: w('rights:delete.button'), data: DELETE, style: 'danger' }],
]

export const whyScreen: Screen = async ({ tx }): Promise<Reply> => ({
  say: [
    {
      ...pageOf(w('rights:why.text', await periodWords(tx))),
      voice: 'rights:why.text',
    },
  ],
})

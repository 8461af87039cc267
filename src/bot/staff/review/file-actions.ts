/** What an officer can do from a file: the papers, the decision, the steps after it, and laying another beside it. */
import type { CoverStep } from '../../../program/cover.ts'
import type { PlainDate } from '../../../program/plain-date.ts'
import { showPublicNumber } from '../../../program/public-number.ts'
import { mayFollow, type RegistrationStatus } from '../../../program/registration.ts'
import type { ReviewFile } from '../../../records/review/file.ts'
import { hasAccountPin } from '../../../records/rights/reset.ts'
import { canBeTakenOver } from '../../../records/rights/take-over.ts'
import type { Tx } from '../../../store/store.ts'
import * as links from '../../links.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { fileCodeButton, resetButton } from '../rights/counter.ts'
import { undoRow } from './decision-words.ts'

/** What the officer who looks may do with it. */
export interface Looking {
  /** Their account. */
  readonly officer: string
  readonly decides: boolean
  readonly isTakeable: boolean
  readonly ticks: boolean
  readonly today: PlainDate
}

/** The steps from the decree on, each with its form. */
const STEPS: Readonly<Partial<Record<RegistrationStatus, readonly CoverStep['to'][]>>> = {
  approved: ['decreed'],
  decreed: ['sent-to-bpjs'],
  'sent-to-bpjs': ['active', 'refused-by-bpjs'],
  active: ['ended'],
}

/** The buttons under a file. */
export async function actions(tx: Tx, file: ReviewFile, looking: Looking): Promise<Button[][]> {
  const { registration, papers: all, pending, conflict, obstacles: stands } = file
  const { id, version, status, consent, papersSeenAt, taken } = registration
  const press = (label: string, act: string, style?: 'success' | 'danger'): Button => ({
    label,
    data: `pt:${act}:${id}:${version}`,
    ...(style ? { style } : {}),
  })
  const isColleagues = taken !== undefined && taken.by !== looking.officer && taken.until > tx.now
  const isOpen = looking.isTakeable && !pending && !isColleagues
  const rows: Button[][] = []
  if (pending?.officer === looking.officer) rows.push(undoRow(pending))
  const hasPapers = all.some(paper => paper.state === 'ready')
  if (looking.ticks && conflict !== 'own-file' && conflict !== 'family')
    rows.push([press(w(hasPapers ? 'staff:documents' : 'staff:nikOnly'), 'docs')])
  if (isOpen && looking.ticks) {
    if (!papersSeenAt) rows.push([press(w('staff:seen'), 'seen')])
    else if (registration.papersSeenBy === looking.officer) rows.push([press(w('staff:unseen'), 'unseen')])
    if (consent === 'unproven' || consent === 'refused') rows.push([press(w('staff:consentSeen'), 'consent')])
  }
  rows.push(...compareRows(file))
  if (looking.decides && isOpen) {
    if (stands.length === 0) rows.push([press(w('staff:approve'), 'approve', 'success')])
    rows.push([press(w('staff:return'), 'return'), press(w('staff:reject'), 'reject', 'danger')])
    if ((taken?.from ?? status) !== 'waiting-list') rows.push([press(w('staff:waitingList'), 'wait')])
    const hand =
      taken?.by === looking.officer ? press(w('staff:letGo'), 'free') : press(w('staff:take'), 'take')
    rows.push([hand, press(w('staff:family'), 'fam')])
  } else if (looking.decides && !looking.isTakeable) {
    for (const to of STEPS[status] ?? []) rows.push([press(w(`staff:step.${to}`), `go-${to}`)])
    if (mayFollow(status, 'returned', 'officer')) rows.push([press(w('staff:return'), 'return')])
    if (mayFollow(status, 'rejected', 'officer')) rows.push([press(w('staff:reject'), 'reject', 'danger')])
  }
  if (looking.ticks) rows.push(...(await atCounterRows(tx, registration)))
  return [...rows, [press(w('staff:skip'), 'next'), { label: w('staff:deskButton'), data: links.desk }]]
}

/** For who stands there with their KTP. */
async function atCounterRows(tx: Tx, file: ReviewFile['registration']): Promise<Button[][]> {
  const hasPin = await hasAccountPin(tx, { registration: file.id })
  return [
    ...(canBeTakenOver(file) ? [[fileCodeButton(file.id)]] : []),
    ...(hasPin ? [[resetButton(`r:${file.id}`)]] : []),
  ]
}

const COMPARED = ['double', 'same-kk', 'similar'] as const
const MOST_COMPARED = 3

/** The files that may be the same person, to be laid beside this one. */
function compareRows({ registration, warnings: all }: ReviewFile): Button[][] {
  const others = all.flatMap(warning =>
    'files' in warning && COMPARED.some(kind => kind === warning.kind) ? warning.files : [],
  )
  const numbers = [...new Set(others.map(({ number }) => number))].slice(0, MOST_COMPARED)
  return numbers.map(number => [
    {
      label: w('staff:compare.button', { number: showPublicNumber(number) }),
      data: `pt:cmp:${registration.id}:${number}`,
    },
  ])
}

/**
 * One claim on one screen, as an officer reads it: where it stands and what to watch first, then what was said, who is
 * meant, the papers and BPJS, and the actions. NIK and phone are masked here.
 */
import { mayDo } from '../../../program/office.ts'
import type { ClaimWarning } from '../../../records/claims/office/duplicates.ts'
import { isWithBpjs } from '../../../records/claims/advance.ts'
import type { OfficeClaim } from '../../../records/claims/office/file.ts'
import type { Claim } from '../../../records/claims/claim-rows.ts'
import { hasLetter } from '../../../records/claims/office/letters.ts'
import type { Tx } from '../../../store/store.ts'
import { numberWordsOf, refusalWords, statusWords } from '../../claims/words.ts'
import { dateTextWords, dateWords, hourWords, listWords, momentWords, rupiahWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import * as links from '../../links.ts'
import type { Button, View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { deskButton } from '../gate.ts'
import { colleagueName } from '../colleague.ts'
import { fileRef } from '../review/documents.ts'
import { stepsFor, stepData } from './step-table.ts'
import { listButton, masked, maskedPhone, paperName, placeName } from './words.ts'

type Line = readonly [label: string, value: string]

const written = (lines: readonly Line[]): string =>
  lines.map(([label, value]) => w('form:line', { label, value: escapeHtml(value) })).join('\n')

export async function claimView(tx: Tx, file: OfficeClaim): Promise<View> {
  const parts = [
    head(file),
    await standing(tx, file),
    warnings(file.warnings),
    said(file),
    member(file),
    await way(tx, file),
  ]
  return {
    text: parts.filter(part => part !== '').join('\n\n'),
    rows: actions(tx, file),
    ref: fileRef(file.claim.id),
  }
}

function head({ claim, late }: OfficeClaim): string {
  const lines: string[] = [
    w('claimdesk:file.head', {
      number: numberWordsOf(claim),
      status: statusWords(claim),
      kind: w(`claims:kind.${claim.kind}`),
      made: dateWords(claim.madeAt),
    }),
  ]
  if (claim.origin === 'paper') lines.push(w('claimdesk:file.paper'))
  if (late) lines.push(w(`claimdesk:file.late.${late.clock}`, { days: late.days }))
  else if (claim.dueAt && !claim.endedAt) lines.push(w('claimdesk:file.due', { due: dateWords(claim.dueAt) }))
  if (claim.checkedAt && isWithBpjs(claim))
    lines.push(w('claimdesk:file.checked', { when: momentWords(claim.checkedAt) }))
  return lines.join('\n')
}

async function standing(tx: Tx, { claim, isOwn, officer }: OfficeClaim): Promise<string> {
  if (isOwn) return w('claimdesk:file.own')
  const { taken } = claim
  if (!taken || taken.until <= tx.now) return ''
  const until = hourWords(taken.until)
  return taken.by === officer.account
    ? w('claimdesk:file.inYourHand', { until })
    : w('claimdesk:file.inHandOf', { by: await colleagueName(tx, taken.by), until })
}

function warnings(all: readonly ClaimWarning[]): string {
  if (all.length === 0) return ''
  return [w('claimdesk:warning.title'), ...all.map(one => `• ${warningWords(one)}`)].join('\n')
}

const MOST_NAMED = 4

function warningWords(warning: ClaimWarning): string {
  switch (warning.kind) {
    case 'same-person':
    case 'similar': {
      const numbers = listWords(warning.claims.slice(0, MOST_NAMED).map(numberWordsOf))
      return w(`claimdesk:warning.${warning.kind}`, { numbers })
    }
    case 'soon-after-registration':
      return w('claimdesk:warning.soon-after-registration', { days: warning.days })
    case 'nobody-meant':
      return w('claimdesk:warning.nobody-meant')
  }
}

function said({ claim, body }: OfficeClaim): string {
  const { worker, event, reporter } = body
  const lines: (Line | false | undefined)[] = [
    worker.name !== undefined && [w('claimdesk:file.name'), worker.name],
    worker.nik !== undefined && [w('claimdesk:file.nik'), masked(worker.nik)],
    worker.number !== undefined && [w('claimdesk:file.number'), worker.number],
    worker.birthDate !== undefined && [w('claimdesk:file.birth'), dateTextWords(worker.birthDate)],
    [
      w(`claimdesk:file.on.${claim.kind}`),
      [claim.on ? dateWords(claim.on) : w('claimdesk:file.onUnknown'), event.time].filter(Boolean).join(', '),
    ],
    [w('claimdesk:file.cause'), w(`claimdesk:file.causes.${event.cause ?? 'unknown'}`)],
    event.where !== undefined && [w('claimdesk:file.where'), event.where],
    // Each other way of it is said by the cause.
    event.how === 'other' && [w('claimdesk:file.how'), w('claims:death.how.other')],
    event.hospital !== undefined && [w('claimdesk:file.hospital'), event.hospital],
    [
      w('claimdesk:file.reporter'),
      w('claimdesk:file.reporterOf', {
        name: reporter.name ?? w('claimdesk:file.noName'),
        relation: w(`claims:relation.${reporter.relation}`).toLowerCase(),
      }),
    ],
    [
      w('claimdesk:file.phone'),
      reporter.phone === undefined ? w('claimdesk:file.noPhone') : maskedPhone(reporter.phone),
    ],
  ]
  const suspected = claim.maybeAccident && claim.kind !== 'accident'
  return [
    w('claimdesk:file.said'),
    written(lines.filter(line => line !== undefined && line !== false)),
    ...(suspected ? [w('claimdesk:file.maybeAccident')] : []),
  ].join('\n')
}

function member({ claim, person, memberships }: OfficeClaim): string {
  if (!person) return ''
  const [latest] = memberships
  const cover = latest
    ? w('claimdesk:file.coverOf', { from: dayOr(latest.from), to: dayOr(latest.to) })
    : w('claimdesk:file.coverNone')
  const proof: Line[] =
    claim.kind === 'accident'
      ? []
      : [
          [
            w(`claimdesk:file.proof.${claim.kind}`),
            w(claim.isDeathProven ? 'claimdesk:file.proven' : 'claimdesk:file.notProven'),
          ],
        ]
  const meant = w('claimdesk:file.meantOf', { name: person.name, place: placeName(person.kelurahan) })
  return [
    w('claimdesk:file.member'),
    written([[w('claimdesk:file.meant'), meant], [w('claimdesk:file.cover'), cover], ...proof]),
  ].join('\n')
}

const dayOr = (day: string | undefined) =>
  day === undefined ? w('claimdesk:file.unknownDate') : dateTextWords(day)

/** The papers, BPJS, the money, and who sees it. */
async function way(tx: Tx, file: OfficeClaim): Promise<string> {
  const { claim, body, papers, children, seers, bankChange } = file
  const again = papers.filter(({ state }) => state === 'again').map(({ paper }) => paperName(paper))
  const { accepted, needed } = countPapers(file)
  const lines: (Line | false | undefined)[] = [
    papers.length > 0 && [w('claimdesk:file.papers'), w('claimdesk:file.papersOf', { accepted, needed })],
    again.length > 0 && [w('claimdesk:file.again'), listWords(again)],
    body.family && [
      w('claimdesk:file.heir'),
      w('claimdesk:file.heirOf', {
        name: body.family.heir.name,
        relation: w(`claims:relation.${body.family.heir.relation}`).toLowerCase(),
      }),
    ],
    children.length > 0 && [w('claimdesk:file.children'), String(children.length)],
    claim.receiptOn && [
      w('claimdesk:file.receipt'),
      w('claimdesk:file.receiptOf', {
        number: body.receipt ?? '-',
        date: dateWords(claim.receiptOn),
        programme: w(`claimdesk:programme.${claim.programme ?? 'unknown'}`),
      }),
    ],
    claim.paidOn && [
      w('claimdesk:file.paid'),
      w('claimdesk:file.paidOf', {
        amount: rupiahWords(claim.paidAmount ?? 0),
        date: dateWords(claim.paidOn),
      }),
    ],
    claim.status === 'refused' && [w('claimdesk:file.reason'), refusalWords(claim.reason)],
    claim.kind !== 'accident' && [
      w('claimdesk:file.bank'),
      w(body.bank ? 'claimdesk:file.bankKnown' : 'claimdesk:file.bankNone'),
    ],
    body.note !== undefined && [w('claimdesk:file.note'), body.note],
    [
      w('claimdesk:file.seers'),
      seers.length > 0 ? w('claimdesk:file.seersOf', { n: seers.length }) : w('claimdesk:file.seersNone'),
    ],
  ]
  const change = bankChange
    ? [w('claimdesk:file.bankChange', { by: await colleagueName(tx, bankChange.madeBy) })]
    : []
  return [
    w('claimdesk:file.case'),
    written(lines.filter(line => line !== undefined && line !== false)),
    ...change,
  ].join('\n')
}

/** Of those without which the file is not complete. */
function countPapers({ papers }: Pick<OfficeClaim, 'papers'>): { accepted: number; needed: number } {
  const needed = papers.filter(({ isNeeded }) => isNeeded)
  return { accepted: needed.filter(({ state }) => state === 'accepted').length, needed: needed.length }
}

function actions(tx: Tx, file: OfficeClaim): Button[][] {
  const { claim, papers, officer, isOwn } = file
  const { id, taken, version } = claim
  const isColleagues = taken !== undefined && taken.by !== officer.account && taken.until > tx.now
  const keeps = mayDo(officer, 'keep-claims') && !isOwn && !isColleagues
  const press = (label: string, act: string, of = ''): Button => ({ label, data: `pk:${act}:${id}${of}` })
  const first: Button[] = [press(w('claimdesk:action.docs'), 'docs')]
  if (papers.length > 0) first.push(press(w('claimdesk:action.papers', countPapers(file)), 'papers'))
  const money = mayDo(officer, 'claim-money') && claim.kind !== 'accident'
  return [
    first,
    ...(keeps ? keeping(file) : []),
    ...(money && !isOwn && hasLetter(claim) ? [[press(w('letters:button'), 'letter')]] : []),
    [
      ...(money ? [press(w('claimdesk:action.bank'), 'bank')] : []),
      press(w('claimdesk:action.access'), 'sees'),
    ],
    ...(money && !isOwn && claim.status === 'paid'
      ? [[press(w('claimdesk:action.sum'), 'sum', `:${version}`)]]
      : []),
    ...(claim.status === 'paid' && file.children.length > 0
      ? [[press(w('claimdesk:action.school'), 'school')]]
      : []),
    [press(w('claimdesk:action.call'), 'call'), press(w('claimdesk:action.history'), 'way')],
    ...compared(file),
    [listButton, deskButton],
  ]
}

/** What moves it: for who may, while it is in no colleague's hand. */
function keeping(file: OfficeClaim): Button[][] {
  const { claim, officer } = file
  const { id, version, kind } = claim
  const press = (label: string, act: string, style?: 'danger' | 'primary'): Button[] => [
    { label, data: `pk:${act}:${id}:${version}`, ...(style ? { style } : {}) },
  ]
  const isMine = claim.taken?.by === officer.account && !claim.endedAt
  const rows: Button[][] = []
  if (!claim.endedAt)
    rows.push([
      {
        label: w(isMine ? 'claimdesk:action.letGo' : 'claimdesk:action.take'),
        data: `pk:${isMine ? 'free' : 'take'}:${id}`,
      },
      { label: w('claimdesk:action.note'), data: `pk:note:${id}` },
    ])
  if (!claim.endedAt)
    rows.push(
      // What comes first stands out: who it is about, then the proof.
      claim.person === undefined
        ? press(w('claimdesk:action.who'), 'who', 'primary')
        : press(w('claimdesk:action.whoAgain'), 'who'),
    )
  rows.push(...proving(claim, press))
  for (const to of stepsFor(claim))
    rows.push([{ label: w(`claimdesk:step.${to}`), data: stepData(to, claim) }])
  if (isWithBpjs(claim)) rows.push([{ label: w('claimdesk:action.checked'), data: `pk:checked:${id}` }])
  if (mayBeFalse(claim))
    rows.push(
      press(
        w(kind === 'accident' ? 'claimdesk:action.falseAccident' : 'claimdesk:action.false'),
        'false',
        'danger',
      ),
    )
  return rows
}

function proving(
  { kind, person, status, isDeathProven, endedAt }: Claim,
  press: (label: string, act: string, style?: 'danger' | 'primary') => Button[],
): Button[][] {
  if (kind === 'accident' || person === undefined) return []
  if (isDeathProven) return [press(w('claimdesk:action.unprove'), 'unprove')]
  // Also of one that was paid before anybody accepted the proof here.
  const isOver = endedAt !== undefined && status !== 'paid'
  return isOver ? [] : [press(w(`claimdesk:action.prove.${kind}`), 'prove', 'primary')]
}

/** Until BPJS has it the office itself may find that the report was wrong. */
const mayBeFalse = ({ kind, status }: Pick<Claim, 'kind' | 'status'>): boolean =>
  kind === 'accident'
    ? status === 'reported'
    : ['reported', 'papers-missing', 'papers-complete', 'awaits-basarnas', 'to-mend'].includes(status)

/** The other reports of the same death, to be laid beside this one. */
function compared({ warnings: all }: OfficeClaim): Button[][] {
  const others = all.flatMap(one => ('claims' in one ? one.claims : []))
  return others.slice(0, MOST_NAMED).map(other => [
    {
      label: w('claimdesk:action.other', { number: numberWordsOf(other) }),
      data: `${links.officeClaim}${other.id}`,
    },
  ])
}

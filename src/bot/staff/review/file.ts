/**
 * One file on one screen, as an officer reads it: what the rules say and what to watch first, then the person, the work,
 * the papers, and the actions (`file-actions.ts`).
 */
import { maskNik, type Nik } from '../../../program/nik.ts'
import { kelurahanByCode, kecamatanByCode } from '../../../program/areas.ts'
import { ageOn, dateOf, type PlainDate } from '../../../program/plain-date.ts'
import { showPublicNumber } from '../../../program/public-number.ts'
import {
  AWAITING_DECISION_STATUSES,
  PLACE_TAKING_STATUSES,
  type RegistrationStatus,
} from '../../../program/registration.ts'
import { batchOfFile } from '../../../records/batches/batches.ts'
import type { ReviewFile } from '../../../records/review/file.ts'
import { fileRestrictedSince } from '../../../records/rights/restriction.ts'
import type { OtherFile, Warning } from '../../../records/review/warnings.ts'
import type { Tx } from '../../../store/store.ts'
import { reasonLine } from '../../check/reasons.ts'
import { paperWords } from '../../documents/words.ts'
import { dateTextWords, dateWords, hourWords, listWords, momentWords, phoneWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import { partLabel, reasonWords } from '../../reasons.ts'
import { workLines } from '../../register/work-lines.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { colleagueName } from '../colleague.ts'
import { restrictedLines } from '../rights/restricted.ts'
import { whatWords } from './decision-words.ts'
import { fileRef } from './documents.ts'
import { actions, type Looking } from './file-actions.ts'
import { whoWords } from './said.ts'

export async function fileView(tx: Tx, file: ReviewFile, looking: Looking): Promise<View> {
  const parts = [
    head(file, tx.now),
    await standing(tx, file, looking),
    ...restrictedLines(await fileRestrictedSince(tx, file.registration)),
    eligibility(file),
    warnings(file.warnings),
    written(person(file, looking.today)),
    written(work(file)),
    papers(file),
    await batchLine(tx, file),
    cover(file),
    obstacles(file, looking),
  ]
  return {
    text: parts.filter(part => part !== '').join('\n\n'),
    rows: await actions(tx, file, looking),
    ref: fileRef(file.registration.id),
  }
}

function head({ registration, answers: said, placesLeft }: ReviewFile, now: Date): string {
  const isLate = AWAITING_DECISION_STATUSES.includes(registration.status) && now > registration.dueAt
  const line = w('staff:file.head', {
    number: showPublicNumber(registration.number),
    status: w(`status:short.${registration.status}`),
    submitted: dateWords(registration.submittedAt),
    due: dateWords(registration.dueAt),
    late: isLate ? w('staff:file.late') : '',
  })
  const sector = w(`staff:filter.sector.${registration.sector}`)
  const places = placesLeft === 'not-set' ? [] : [w('staff:file.places', { sector, n: placesLeft })]
  if (registration.forSelf) return [line, ...places].join('\n')
  const consent = w(`staff:file.consent.${registration.consent}`)
  const filed = registration.filedByOffice
    ? w('staff:file.byOffice', { consent })
    : w('staff:file.forOther', {
        relation: w(`register:relation.${said.relation ?? 'other'}`).toLowerCase(),
        consent,
      })
  return [line, filed, ...places].join('\n')
}

/** Whose hand it is in, what was decided and told to nobody, why this officer decides nothing on it. */
async function standing(tx: Tx, file: ReviewFile, { officer }: Looking): Promise<string> {
  const { registration, pending, conflict } = file
  const lines: string[] = []
  if (pending)
    lines.push(
      w('staff:file.pending', {
        what: await whatWords(tx, pending),
        by: await whoWords(tx, pending.officer, officer),
        at: hourWords(pending.dueAt),
      }),
    )
  const { taken } = registration
  if (taken && taken.until > tx.now) {
    const until = hourWords(taken.until)
    lines.push(
      taken.by === officer
        ? w('staff:file.inYourHand', { until })
        : w('staff:file.inHandOf', { by: await colleagueName(tx, taken.by), until }),
    )
  }
  if (conflict) lines.push(w(`staff:file.conflict.${conflict}`))
  lines.push(...(await lastDecision(tx, file, officer)))
  return lines.join('\n')
}

/** What was decided before, and what was asked of the person: for who opens it again. */
async function lastDecision(
  tx: Tx,
  { registration, decision, pending }: ReviewFile,
  officer: string,
): Promise<string[]> {
  const isShown = DECIDED_BEFORE.includes(registration.status) && !pending
  // A file that was approved, or only waited for a place, has nothing to look back to.
  if (!decision || decision.reason === undefined || !isShown) return []
  const decidedStatus = registration.status === 'rejected' ? 'rejected' : 'returned'
  const line = w('staff:file.lastDecision', {
    status: w(`status:short.${decidedStatus}`),
    by: await whoWords(tx, decision.by, officer),
    when: momentWords(decision.at),
  })
  const labels = [...new Set(decision.questions.flatMap(id => partLabel(id) ?? []))]
  return [
    line,
    reasonWords(decidedStatus, decision.reason),
    ...(decision.note === undefined ? [] : [w('notice:note', { note: escapeHtml(decision.note) })]),
    ...(labels.length > 0 ? [w('staff:file.parts', { parts: listWords(labels) })] : []),
  ].filter(part => part !== '')
}

const DECIDED_BEFORE: readonly RegistrationStatus[] = ['submitted', 'in-review', 'returned', 'rejected']

/** What stands in the way of an approval, all of it, before anybody tries. */
function obstacles({ obstacles: all }: ReviewFile, { decides, isTakeable }: Looking): string {
  if (!decides || !isTakeable || all.length === 0) return ''
  return [w('staff:file.obstacles'), ...all.map(one => `• ${w(`staff:file.obstacle.${one}`)}`)].join('\n')
}

/** The batch that it went out with: an approval is the least that it needs. */
async function batchLine(tx: Tx, { registration: { id, status } }: ReviewFile): Promise<string> {
  const batch = PLACE_TAKING_STATUSES.includes(status) ? await batchOfFile(tx, id) : undefined
  return batch ? written([[w('staff:cover.batch'), `${batch.number}/${batch.year}`]]) : ''
}

/** What is known from the decree on. */
function cover({ cover: known }: ReviewFile): string {
  const { decree, sentOn, kpj, from, to, refusal, end } = known
  const lines: (Line | false | undefined)[] = [
    decree && [w('staff:cover.decree'), `${decree.number}, ${dateWords(decree.on)}`],
    sentOn !== undefined && [w('staff:cover.sent'), dateWords(sentOn)],
    refusal && [w('staff:cover.refused'), `${w(`reason:bpjs.${refusal.reason}`)}, ${dateWords(refusal.on)}`],
    refusal?.words !== undefined && [w('staff:cover.bpjsWords'), refusal.words],
    kpj !== undefined && [w('staff:cover.kpj'), maskKpj(kpj)],
    from !== undefined &&
      to !== undefined && [w('staff:cover.period'), `${dateWords(from)} – ${dateWords(to)}`],
    end && [w('staff:cover.end'), `${w(`reason:endShort.${end.reason}`)}, ${dateWords(end.on)}`],
  ]
  return written(lines.filter(line => line !== undefined && line !== false))
}

/** The last four digits tell one card from another. */
const maskKpj = (kpj: string) => `•••••••${kpj.slice(-4)}`

export type Line = readonly [label: string, value: string]

const written = (lines: readonly Line[]): string =>
  lines.map(([label, value]) => w('form:line', { label, value: escapeHtml(value) })).join('\n')

export function person({ answers: said }: ReviewFile, today: PlainDate): Line[] {
  const area = kelurahanByCode(said.kelurahan)
  const place = area
    ? w('staff:file.place', {
        kelurahan: area.name,
        kecamatan: kecamatanByCode(area.kecamatan)?.name ?? '',
      })
    : said.kelurahan
  const birth = w('staff:file.birth', {
    date: dateTextWords(said.birthDate),
    age: ageOn(dateOf(said.birthDate), today),
    sex: w(`register:sex.${said.sex}`),
  })
  return [
    [w('register:name.label'), said.name],
    [w('register:nik.label'), maskNik(said.nik as Nik)],
    [w('check:birthDate.label'), birth],
    [w('register:address.label'), [said.address, said.rtRw, place].filter(Boolean).join(', ')],
    [w('register:phone.label'), reachWords(said)],
    [w('register:familyName.label'), familyWords(said)],
  ]
}

export const work = ({ answers }: ReviewFile): Line[] => workLines(answers)

function reachWords({ phone, phoneOwner }: ReviewFile['answers']): string {
  if (phone === undefined) return w('register:shown.phoneNone')
  const owner = w(phoneOwner === 'worker' ? 'staff:file.ownPhone' : `register:phoneOwner.${phoneOwner}`)
  return `${phoneWords(phone)} (${owner})`
}

function familyWords({ family }: ReviewFile['answers']): string {
  if (!family) return w('staff:file.noFamily')
  return w('staff:file.family', {
    name: family.name,
    relation: w(`register:familyRelation.${family.relation as 'spouse'}`),
    phone: family.phone ? phoneWords(family.phone) : w('staff:file.noPhone'),
  })
}

function eligibility({ registration }: ReviewFile): string {
  const { outcome, reasons } = registration.eligibility
  const verdict = w('staff:file.eligibility', {
    mark: w(`staff:file.mark.${outcome as 'eligible'}`),
    outcome: w(`staff:outcome.${outcome as 'eligible'}`),
  })
  return [verdict, ...reasons.map(code => `• ${reasonLine(code)}`)].join('\n')
}

function warnings(all: readonly Warning[]): string {
  if (all.length === 0) return ''
  return [w('staff:file.warnings'), ...all.map(warning => `• ${warningWords(warning)}`)].join('\n')
}

function warningWords(warning: Warning): string {
  switch (warning.kind) {
    case 'double':
    case 'same-kk':
    case 'similar':
    case 'same-phone':
    case 'same-account':
      return w(`staff:file.warning.${warning.kind}`, { numbers: numbersOf(warning.files) })
    case 'age-near-limit':
      return w('staff:file.warning.age-near-limit', { date: dateWords(warning.birthday) })
    case 'other-region-nik':
      return w(`staff:file.warning.nik-${warning.region}`)
    default:
      return w(`staff:file.warning.${warning.kind}`)
  }
}

const MOST_NAMED = 4

function numbersOf(files: readonly OtherFile[]): string {
  const named = files.slice(0, MOST_NAMED).map(({ number }) => showPublicNumber(number))
  const rest = files.length - named.length
  return listWords(rest > 0 ? [...named, w('staff:file.more', { n: rest })] : named)
}

function papers({ registration, papers: all }: ReviewFile): string {
  const ready = all.filter(paper => paper.state === 'ready')
  const list =
    ready.length === 0
      ? w('staff:file.papersNone')
      : w('staff:file.papers', { list: listWords(kindsOf(ready.map(({ paper }) => paperWords(paper)))) })
  const seen = registration.papersSeenAt
    ? w('staff:file.papersSeen', { when: momentWords(registration.papersSeenAt) })
    : w('staff:file.papersNotSeen')
  return `${list}\n${seen}`
}

/** "Foto bukti kerja (2)" instead of naming it twice. */
function kindsOf(all: readonly string[]): string[] {
  const count = new Map<string, number>()
  for (const paper of all) count.set(paper, (count.get(paper) ?? 0) + 1)
  return [...count].map(([paper, n]) => (n > 1 ? w('staff:file.some', { paper, n }) : paper))
}

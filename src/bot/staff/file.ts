/**
 * One file on one screen, as an officer reads it: what the rules say and what to watch first, then the person, the work,
 * the papers, and the actions.
 */
import { maskNik, type Nik } from '../../program/nik.ts'
import { kelurahanByCode, kecamatanByCode } from '../../program/areas.ts'
import { ageOn, dateOf, type PlainDate } from '../../program/plain-date.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import type { ReviewFile } from '../../records/review.ts'
import type { OtherFile, Warning } from '../../records/warnings.ts'
import { reasonLine } from '../check/reasons.ts'
import { paperWords } from '../documents/words.ts'
import { dateTextWords, dateWords, listWords, momentWords, phoneWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'

export function fileView(file: ReviewFile, today: PlainDate, now: Date): View {
  const parts = [
    head(file, now),
    eligibility(file),
    warnings(file.warnings),
    person(file, today),
    work(file),
    papers(file),
  ]
  return { text: parts.filter(part => part !== '').join('\n\n'), rows: actions(file) }
}

function head({ registration, answers: said }: ReviewFile, now: Date): string {
  const line = w('staff:file.head', {
    number: showPublicNumber(registration.number),
    status: w(`status:short.${registration.status}`),
    submitted: dateWords(registration.submittedAt),
    due: dateWords(registration.dueAt),
    late: now > registration.dueAt ? w('staff:file.late') : '',
  })
  if (registration.forSelf) return line
  const relation = w(`register:relation.${said.relation ?? 'other'}`)
  const consent = w(`staff:file.consent.${registration.consent}`)
  return `${line}\n${w('staff:file.forOther', { relation, consent })}`
}

type Line = readonly [label: string, value: string]

const written = (lines: readonly Line[]): string =>
  lines.map(([label, value]) => w('form:line', { label, value: escapeHtml(value) })).join('\n')

function person({ answers: said }: ReviewFile, today: PlainDate): string {
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
  return written([
    [w('register:name.label'), said.name],
    [w('register:nik.label'), maskNik(said.nik as Nik)],
    [w('check:birthDate.label'), birth],
    [w('register:address.label'), [said.address, said.rtRw, place].filter(Boolean).join(', ')],
    [w('register:phone.label'), reachWords(said)],
    [w('register:familyName.label'), familyWords(said)],
  ])
}

function work({ answers: said }: ReviewFile): string {
  const does = [w(`check:sector.${said.sector}`), said.role && w(`check:role.${said.role}`)].filter(Boolean)
  return written([
    [w('check:sector.label'), does.join(' · ')],
    ...detailLines(said.details),
    [w('check:worked.label'), w(said.workedLast30Days === 'yes' ? 'yes' : 'no')],
    [w('check:ktp.label'), said.ktp === 'unknown' ? w('dontKnow') : w(`check:ktp.${said.ktp}`)],
    [w('check:employment.label'), w(`check:employment.${said.employment}`)],
    [
      w('check:membership.label'),
      said.membership === 'unknown' ? w('dontKnow') : w(`check:membership.${said.membership}`),
    ],
    [w('register:proof.label'), w(`register:proof.${said.proof}`)],
  ])
}

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

function detailLines(details: ReviewFile['answers']['details']): [string, string][] {
  const { land, tobacco, boat, business } = details as Partial<Record<string, string>>
  const lines: [string, string | undefined][] = [
    [
      w('check:land.label'),
      land && (land === 'unknown' ? w('dontKnow') : w(`check:land.${land as 'under-2'}`)),
    ],
    [w('check:tobacco.label'), tobacco && w(tobacco === 'yes' ? 'yes' : 'no')],
    [w('register:boat.label'), boat === 'none' ? w('register:boat.none') : boat],
    [w('register:business.label'), business],
  ]
  return lines.filter((line): line is [string, string] => line[1] !== undefined)
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
      return w('staff:file.warning.double', { numbers: numbersOf(warning.files) })
    case 'same-phone':
      return w('staff:file.warning.same-phone', { numbers: numbersOf(warning.files) })
    case 'age-near-limit':
      return w('staff:file.warning.age-near-limit', { date: dateWords(warning.birthday) })
    case 'other-region-nik':
      return w(`staff:file.warning.nik-${warning.region}`)
    default:
      return w(`staff:file.warning.${warning.kind}`)
  }
}

const numbersOf = (files: readonly OtherFile[]) =>
  listWords(files.map(({ number }) => showPublicNumber(number)))

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

const DECIDABLE: readonly string[] = ['submitted', 'in-review', 'waiting-list']

function actions({ registration, papers: all }: ReviewFile): Button[][] {
  const { id, version, status, consent, papersSeenAt } = registration
  const press = (label: string, act: string, style?: 'success' | 'danger'): Button => ({
    label,
    data: `pt:${act}:${id}:${version}`,
    ...(style ? { style } : {}),
  })
  const next = [press(w('staff:skip'), 'next'), { label: w('staff:deskButton'), data: links.desk }]
  if (!DECIDABLE.includes(status)) return [next]
  const rows: Button[][] = []
  if (all.some(paper => paper.state === 'ready')) rows.push([press(w('staff:documents'), 'docs')])
  if (!papersSeenAt) rows.push([press(w('staff:seen'), 'seen')])
  if (consent === 'unproven' || consent === 'refused') rows.push([press(w('staff:consentSeen'), 'consent')])
  rows.push([press(w('staff:approve'), 'approve', 'success')])
  rows.push([press(w('staff:return'), 'return'), press(w('staff:reject'), 'reject', 'danger')])
  if (status !== 'waiting-list') rows.push([press(w('staff:waitingList'), 'wait')])
  return [...rows, next]
}

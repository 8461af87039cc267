/**
 * One file on one screen, as an officer reads it: answers, eligibility with its reasons, warnings, papers, actions.
 */
import { maskPhone } from '../../program/mask.ts'
import { maskNik, type Nik } from '../../program/nik.ts'
import { kelurahanByCode, kecamatanByCode } from '../../program/areas.ts'
import { ageOn, dateOf, type PlainDate } from '../../program/plain-date.ts'
import { showPublicNumber } from '../../program/public-number.ts'
import type { ReviewFile } from '../../records/review.ts'
import type { OtherFile, Warning } from '../../records/warnings.ts'
import { reasonLine } from '../check/reasons.ts'
import { paperWords } from '../documents/words.ts'
import { dateTextWords, dateWords, listWords, momentWords } from '../format.ts'
import { escapeHtml } from '../html.ts'
import * as links from '../links.ts'
import type { Button, View } from '../view.ts'
import { words as w } from '../words.ts'

export function fileView(file: ReviewFile, today: PlainDate, now: Date): View {
  const parts = [
    head(file, now),
    answers(file, today),
    eligibility(file),
    warnings(file.warnings),
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

function answers({ answers: said }: ReviewFile, today: PlainDate): string {
  const area = kelurahanByCode(said.kelurahan)
  const place = area ? `${area.name}, ${kecamatanByCode(area.kecamatan)?.name ?? ''}` : said.kelurahan
  const work = [w(`check:sector.${said.sector}`), said.role && w(`check:role.${said.role}`)].filter(Boolean)
  const family = said.family
    ? `${said.family.name} (${said.family.phone ? maskPhone(said.family.phone) : w('register:shown.phoneNone')})`
    : w('register:shown.skipped')
  const lines: [string, string][] = [
    [w('register:name.label'), said.name],
    [w('register:nik.label'), maskNik(said.nik as Nik)],
    [
      w('check:birthDate.label'),
      w('staff:file.birth', {
        date: dateTextWords(said.birthDate),
        age: ageOn(dateOf(said.birthDate), today),
        sex: w(`register:sex.${said.sex}`),
      }),
    ],
    [w('register:address.label'), [said.address, said.rtRw, place].filter(Boolean).join(', ')],
    [w('register:phone.label'), phoneWords(said)],
    [w('check:sector.label'), work.join(' · ')],
    ...detailLines(said.details),
    [w('check:worked.label'), w(said.workedLast30Days === 'yes' ? 'yes' : 'no')],
    [w('check:ktp.label'), said.ktp === 'unknown' ? w('dontKnow') : w(`check:ktp.${said.ktp}`)],
    [w('check:employment.label'), w(`check:employment.${said.employment}`)],
    [
      w('check:membership.label'),
      said.membership === 'unknown' ? w('dontKnow') : w(`check:membership.${said.membership}`),
    ],
    [w('register:proof.label'), w(`register:proof.${said.proof}`)],
    [w('register:familyName.label'), family],
  ]
  return lines.map(([label, value]) => w('form:line', { label, value: escapeHtml(value) })).join('\n')
}

const phoneWords = ({ phone, phoneOwner }: ReviewFile['answers']) =>
  phone === undefined
    ? w('register:shown.phoneNone')
    : `${maskPhone(phone)} (${w(phoneOwner === 'worker' ? 'register:phoneOwner.workerOther' : `register:phoneOwner.${phoneOwner}`)})`

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
  const verdict = w('staff:file.eligibility', { outcome: w(`staff:outcome.${outcome as 'eligible'}`) })
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
      : w('staff:file.papers', { list: listWords(ready.map(({ paper }) => paperWords(paper))) })
  const seen = registration.papersSeenAt
    ? w('staff:file.papersSeen', { when: momentWords(registration.papersSeenAt) })
    : w('staff:file.papersNotSeen')
  return `${list}\n${seen}`
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

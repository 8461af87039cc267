/** The copy for reading: a page that any phone opens, without a script and without anything from elsewhere. */
import { kelurahanByCode } from '../../program/areas.ts'
import { COVERED_SECTORS } from '../../program/sectors.ts'
import type { Copy, KeptFile, KeptMember, SpokenLine } from '../../records/rights/kept.ts'
import { dateTextWords, dateWords, hourWords, phoneWords } from '../format.ts'
import { CHANNEL } from '../channel.ts'
import { statusWords } from '../claims/words.ts'
import { escapeHtml } from '../html.ts'
import { isMedia } from '../questions/sent.ts'
import { words as w } from '../words.ts'
import { workLines } from '../register/work-lines.ts'
import { requestStateWords } from './all.ts'
import { purposeWords } from './consents.ts'
import { lookWords } from './looks.ts'
import { paperName } from './papers.ts'

type Row = readonly [label: string, value: string]
interface Part {
  readonly title: string
  readonly rows: readonly Row[]
}

const STYLE =
  'body{font:16px/1.5 sans-serif;margin:1rem auto;max-width:44rem;padding:0 1rem}' +
  'table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.3rem;text-align:left;vertical-align:top}' +
  'th{width:38%;font-weight:normal;color:#555}h2{font-size:1.1rem;margin-top:1.6rem}'

export function copyHtml(copy: Copy | undefined, made: { at: Date; bot: string }): string {
  const parts = copy ? partsOf(copy) : []
  const body = parts.length > 0 ? parts.map(partHtml).join('') : `<p>${w('rights:copy.gone')}</p>`
  const title = w('rights:copy.title')
  return (
    `<!doctype html><html lang="id"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width,initial-scale=1"><title>${title}</title>` +
    `<style>${STYLE}</style></head><body><h1>${title}</h1>` +
    `<p>${escapeHtml(w('rights:copy.made', { at: whenWords(made.at), bot: made.bot }))}</p>${body}</body></html>`
  )
}

function partHtml({ title, rows }: Part): string {
  const lines = rows.map(
    ([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`,
  )
  const content = rows.length > 0 ? `<table>${lines.join('')}</table>` : `<p>${w('rights:copy.none')}</p>`
  return `<h2>${escapeHtml(title)}</h2>${content}`
}

/** With its year: a copy is kept for years. */
const whenWords = (at: Date): string => w('rights:copy.when', { date: dateWords(at), hour: hourWords(at) })

const part = (title: string, rows: readonly Row[]): Part => ({ title, rows })

function partsOf({ kept, spoken, looks }: Copy): Part[] {
  const { account, filesOfOthers, claims, papers, drafts, asked, choices, requests } = kept
  return [
    part(w('rights:copy.part.account'), [
      [
        w('rights:copy.label.channel'),
        account.channel === CHANNEL ? w('rights:copy.telegram') : account.channel,
      ],
      [w('rights:copy.label.address'), String(account.address)],
      [w('rights:copy.label.since'), dateWords(account.since)],
      ...known(w('rights:copy.label.hears'), account.hears && w(`voice:language.${account.hears}`)),
    ]),
    ...kept.files.map(filePart),
    part(
      w('rights:copy.part.others'),
      filesOfOthers.map(({ number, status, since }): Row => [
        number,
        `${w(`status:short.${status}`)}, ${dateWords(since)}`,
      ]),
    ),
    ...kept.members.map(memberPart),
    ...claims.map(({ number, status, since, reporter }) =>
      part(w('rights:copy.part.claim', { number }), [
        [w('rights:copy.label.status'), statusWords({ status })],
        [w('rights:copy.label.since'), dateWords(since)],
        ...known(w('rights:copy.label.name'), reporter?.name),
        ...known(w('rights:copy.label.phone'), reporter?.phone && phoneWords(reporter.phone)),
      ]),
    ),
    part(
      w('rights:copy.part.papers'),
      papers.map(({ paper, madeAt }): Row => [paperName(paper), whenWords(madeAt)]),
    ),
    part(
      w('rights:copy.part.drafts'),
      drafts.map(({ form, since, until }): Row => [form, `${dateWords(since)} – ${dateWords(until)}`]),
    ),
    part(
      w('rights:copy.part.asked'),
      asked.map(({ text, at }): Row => [whenWords(at), text]),
    ),
    part(w('rights:copy.part.spoken'), spoken.map(spokenRow)),
    part(
      w('rights:copy.part.choices'),
      choices.map(({ purpose, isOn, said }): Row => [
        `${isOn ? '✅' : '⛔'} ${purposeWords(purpose)}`,
        said
          ? w('rights:copy.agreed', { when: whenWords(said.at), version: said.version })
          : w('rights:consents.unsaid'),
      ]),
    ),
    part(
      w('rights:copy.part.requests'),
      requests.map((request): Row => [w(`rights:kind.${request.kind}`), requestStateWords(request)]),
    ),
    part(
      w('rights:copy.part.looks'),
      looks.map((look): Row => {
        const { who, what } = lookWords(look)
        return [whenWords(look.at), `${who}: ${what}`]
      }),
    ),
  ]
}

/** A picture or a voice note is not kept: it stands in the person's own chat. */
function spokenRow({ at, by, kind, text = '' }: SpokenLine): Row {
  const what = isMedia(kind) ? `${w(`question:kind.${kind}`)} ${text}` : text
  return [whenWords(at), `${w(`rights:copy.by.${by}`)}: ${what.trim()}`]
}

function filePart({ number, status, year, since, answers, hasFamilyContact }: KeptFile): Part {
  const { nik, name, birthDate, sex, address, kelurahan, rtRw, noKk, phone } = answers
  return part(w('rights:copy.part.file', { number }), [
    [w('rights:copy.label.status'), w(`status:short.${status}`)],
    [w('rights:copy.label.year'), String(year)],
    [w('rights:copy.label.since'), dateWords(since)],
    [w('rights:copy.label.nik'), nik],
    [w('rights:copy.label.name'), name],
    [w('rights:copy.label.birthDate'), dateTextWords(birthDate)],
    [w('rights:copy.label.sex'), w(`rights:copy.sex.${sex}`)],
    [w('rights:copy.label.address2'), address],
    [w('rights:copy.label.kelurahan'), kelurahanByCode(kelurahan)?.name ?? kelurahan],
    ...known(w('rights:copy.label.rtRw'), rtRw),
    ...known(w('rights:copy.label.noKk'), noKk),
    ...known(w('rights:copy.label.phone'), phone && phoneWords(phone)),
    ...workLines(answers),
    ...(hasFamilyContact ? [hiddenFamily] : []),
  ])
}

const sectorWords = (code: string): string => {
  const known = COVERED_SECTORS.find(sector => sector === code)
  return known ? w(`staff:filter.sector.${known}`) : code
}

const hiddenFamily: Row = [w('rights:copy.label.family'), w('rights:copy.hidden')]

function memberPart({ memberships, monthsPaid, hasFamilyContact, ...person }: KeptMember): Part {
  const { nik, name, birthDate, address, kelurahan, phone } = person
  return part(w('rights:copy.part.member', { name }), [
    [w('rights:copy.label.nik'), nik],
    [w('rights:copy.label.name'), name],
    ...known(w('rights:copy.label.birthDate'), birthDate && dateTextWords(birthDate)),
    ...known(w('rights:copy.label.address2'), address),
    ...known(w('rights:copy.label.kelurahan'), kelurahan && (kelurahanByCode(kelurahan)?.name ?? kelurahan)),
    ...known(w('rights:copy.label.phone'), phone && phoneWords(phone)),
    ...memberships.map(({ year, sector, kpj, from, to }): Row => [
      w('rights:copy.label.membership', { year }),
      [sectorWords(sector), kpj, from && `${dateTextWords(from)} –`, to && dateTextWords(to)]
        .filter(Boolean)
        .join(' '),
    ]),
    [w('rights:copy.label.months'), String(monthsPaid)],
    ...(hasFamilyContact ? [hiddenFamily] : []),
  ])
}

const known = (label: string, value: string | undefined): Row[] => (value ? [[label, value]] : [])

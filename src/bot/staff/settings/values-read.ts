/** How an admin types the office's own values: whole numbers, times of the day, names of sites. */
import type { Read } from '../../forms/form.ts'
import { numberWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import { words as w } from '../../words.ts'
import { whole } from '../years/read.ts'

const refused = (why: string): Read<never> => ({ ok: false, why })

/** `90`, `1.000 orang`, `30 hari kerja`; a number that is too small or too large is named with its limits. */
export function readCount(text: string, limits: { from: number; to: number }): Read<number> {
  const value = whole(text.replace(/\s*(?:orang|berkas|(?:hari(?:\s+kerja)?))\s*\.?\s*$/i, ''))
  const { from, to } = limits
  if (value === undefined) return refused(w('values:wrong.count', { from, to: numberWords(to) }))
  return value < from || value > to
    ? refused(
        w('values:wrong.limits', { value: numberWords(value), from: numberWords(from), to: numberWords(to) }),
      )
    : { ok: true, value }
}

const DAYS_A_YEAR = 365

/** The same, or `5 tahun`. @returns days */
export function readDays(text: string, limits: { from: number; to: number }): Read<number> {
  const [, years] = /^\s*(\d{1,2})\s*(?:tahun|thn?)\.?\s*$/i.exec(text) ?? []
  return readCount(years === undefined ? text : String(Number(years) * DAYS_A_YEAR), limits)
}

/** `07.30`, `7:30`, `jam 4 sore`. @returns `07:30` */
export function readClock(text: string): Read<string> {
  const found =
    /^(?:jam|pukul|pkl\.?)?\s*(\d{1,2})(?:\s*[.:]\s*(\d{2}))?\s*(pagi|siang|sore|malam)?\s*(?:wib)?$/i.exec(
      text.trim(),
    )
  const [, hours = '', minutes = '00', part = ''] = found ?? []
  const hour = hourOf(Number(hours), part.toLowerCase())
  return found && hour < 24 && Number(minutes) < 60
    ? { ok: true, value: `${String(hour).padStart(2, '0')}:${minutes}` }
    : refused(w('values:wrong.clock'))
}

function hourOf(hour: number, part: string): number {
  if (part === 'malam' && hour === 12) return 0
  const isAfternoon = part === 'sore' || part === 'malam' || (part === 'siang' && hour < 10)
  return isAfternoon && hour < 12 ? hour + 12 : hour
}

/** A time of the day without minutes. @returns 0 to 23 */
export function readHour(text: string): Read<number> {
  const read = readClock(text)
  if (!read.ok) return refused(w('values:wrong.hour'))
  const [hour, minutes] = read.value.split(':').map(Number)
  return minutes === 0 ? { ok: true, value: hour ?? 0 } : refused(w('values:wrong.hour'))
}

const DOMAINS_AT_MOST = 20
const DOMAIN_LONGEST = 60

/** Names of sites, or their addresses, with spaces, commas or lines between them. @returns `.go.id`, `example.id` */
export function readDomains(text: string): Read<string[]> {
  const typed = text
    .toLowerCase()
    .split(/[\s,;]+|\bdan\b/)
    .filter(one => one !== '')
  const domains = [...new Set(typed.map(bare))]
  const wrong = domains.find(one => !isDomain(one))
  if (wrong !== undefined)
    return refused(w('values:wrong.domain', { domain: escapeHtml(wrong.slice(0, 80)) }))
  if (domains.length === 0) return refused(w('values:wrong.noDomain'))
  if (domains.length > DOMAINS_AT_MOST) return refused(w('values:wrong.domains', { most: DOMAINS_AT_MOST }))
  return { ok: true, value: domains }
}

/** `https://www.bpjsketenagakerjaan.go.id/klaim` names its site. */
const bare = (typed: string): string =>
  typed
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/^\*(?=\.)/, '')
    .replace(/[/?#].*$/, '')
    .replace(/\.+$/, '') || typed

/** As the settings keep it (`records/settings/list.ts`). */
const isDomain = (one: string): boolean =>
  one.length <= DOMAIN_LONGEST &&
  !/(?:^|\.)xn--/.test(one) &&
  /^\.?[a-z\d-]+(?:\.[a-z\d-]+)+$|^\.[a-z]+$/.test(one)

/** Anybody can have a name under it: `.com`, `.co.id`. */
export const isAnybodys = (domain: string): boolean =>
  /^\.[a-z]+$/.test(domain) || /^\.?(?:co|or|my|web|ac|sch|biz|desa|ponpes)\.id$/.test(domain)

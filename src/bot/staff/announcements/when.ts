/** A day and an hour to come, as an officer types it: `besok 08.00`, `jumat 19.30`, `28-11-2026 09.00`, `nanti jam 3 sore`. */
import { addDays, dateOf, weekdayOf, type PlainDate } from '../../../program/plain-date.ts'
import { startOfDay } from '../../../records/jakarta.ts'
import { dateTextWords } from '../../format.ts'
import type { Read, Reading } from '../../forms/form.ts'
import { readDays } from '../../forms/read/days.ts'
import { words as w } from '../../words.ts'

/** Sunday first, as `weekdayOf` counts. */
const WEEKDAYS = [
  ['minggu', 'ahad'],
  ['senin'],
  ['selasa'],
  ['rabu'],
  ['kamis'],
  ["jum'at", 'jumat'],
  ['sabtu'],
]
const CLOCK =
  /(?:^|\s)(?:jam|pukul|pkl\.?)?\s*(\d{1,2})(?:[.:](\d{2}))?\s*(?:wib)?\s*(pagi|siang|sore|malam)?\s*(?:wib)?$/

/** ISO text of the instant: what a draft keeps. */
export function readMoment(text: string, reading: Reading): Read<string> {
  const unclear: Read<string> = { ok: false, why: w('announcement:dueForm.unclear') }
  const typed = text
    .toLowerCase()
    .replaceAll(/[,\s]+/g, ' ')
    .trim()
  const clock = CLOCK.exec(typed)
  if (!clock) return unclear
  const time = minutesOf(clock[1] ?? '', clock[2] ?? '00', clock[3])
  const date = dayOf(typed.slice(0, clock.index).trim(), reading)
  if (time === undefined || date === undefined) return unclear
  return { ok: true, value: new Date(startOfDay(date).getTime() + time * 60_000).toISOString() }
}

function minutesOf(hour: string, minute: string, part: string | undefined): number | undefined {
  const [h, m] = [Number(hour), Number(minute)]
  const isAfternoon = (part === 'sore' || part === 'malam' || (part === 'siang' && h < 6)) && h < 12
  const whole = isAfternoon ? h + 12 : h
  return whole > 23 || m > 59 ? undefined : whole * 60 + m
}

function dayOf(text: string, reading: Reading): PlainDate | undefined {
  const { today } = reading
  const bare = text
    .replace(/\b(?:jam|pukul|pkl)\.?$/, '')
    .replace(/^(?:hari|tanggal|tgl)\s+/, '')
    .trim()
  if (bare === '' || /^(?:ini|nanti|sekarang)$/.test(bare)) return today
  if (bare === 'besok') return addDays(today, 1)
  if (bare === 'lusa') return addDays(today, 2)
  const weekday = WEEKDAYS.findIndex(names => names.some(name => bare === name || bare === `${name} depan`))
  if (weekday >= 0) return addDays(today, (weekday - weekdayOf(today) + 7) % 7 || 7)
  const read = readDays(bare, reading)
  return read.ok && read.value.length === 1 ? read.value[0] : undefined
}

/** A last day to come, at most so many days ahead. */
export function readLastDay(
  text: string,
  reading: Reading,
  problems: { past: string; far?: string; most?: number },
): Read<PlainDate> {
  const read = readDays(text, reading)
  if (!read.ok) return read
  const [date, ...more] = read.value
  if (date === undefined || more.length > 0) return { ok: false, why: w('form:read.date.unclear') }
  if (date < reading.today) return { ok: false, why: problems.past }
  const isFar = problems.most !== undefined && date > addDays(reading.today, problems.most)
  return isFar && problems.far !== undefined ? { ok: false, why: problems.far } : { ok: true, value: date }
}

/** "31 Desember 2026" of what a draft keeps. */
export const dayShown = (date: string): string => dateTextWords(dateOf(date))

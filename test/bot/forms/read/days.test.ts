import { expect, it } from 'vitest'
import { readDays } from '../../../../src/bot/forms/read/days.ts'
import { words as w } from '../../../../src/bot/words.ts'
import { dateOf } from '../../../../src/program/plain-date.ts'

const read = (text: string, today = '2026-11-23') => {
  const found = readDays(text, { w, today: dateOf(today) })
  return found.ok ? found.value.join(' ') : found.why
}

it.each([
  ['19 Maret 2027', '2027-03-19'],
  ['Kamis, 19 Maret 2027', '2027-03-19'],
  ["Jum'at 19-3-2027", '2027-03-19'],
  ['19/03/27', '2027-03-19'],
  ['2027-03-19', '2027-03-19'],
  ['19 mrt 27', '2027-03-19'],
  ['19maret2027', '2027-03-19'],
  // Without a year, the next such day.
  ['25 Desember', '2026-12-25'],
  ['24-12', '2026-12-24'],
  ['19 Maret', '2027-03-19'],
  ['23 November', '2026-11-23'],
  // Several at once, and those that share their month.
  ['19 Maret 2027, 20 Maret 2027', '2027-03-19 2027-03-20'],
  ['20, 23, dan 24 Maret 2027', '2027-03-20 2027-03-23 2027-03-24'],
  ['Sabtu dan Minggu, 21 dan 22 Maret 2027', '2027-03-21 2027-03-22'],
  ['21-22 Maret 2027', '2027-03-21 2027-03-22'],
  ['30 s.d. 31 Maret 2027', '2027-03-30 2027-03-31'],
  ['5-6, 8 Maret 2027', '2027-03-05 2027-03-06 2027-03-08'],
  ['28 Des sampai 31 Desember', 'Bagian ini belum terbaca'],
  ['1 Januari 2027\n24 Desember 2026', '2026-12-24 2027-01-01'],
  ['19 Maret 2027, 19-3-2027', '2027-03-19'],
])('%j is %s', (text, days) => {
  expect(read(text)).toContain(days)
})

it('says no more of a long text than fits', () => {
  expect(read('x'.repeat(4096)).length).toBeLessThan(1000)
})

it.each([
  ['', 'belum terbaca'],
  ['besok', 'belum terbaca: <b>besok</b>'],
  ['19 Maret 2027, <lusa>', 'belum terbaca: <b>&lt;lusa&gt;</b>'],
  ['19', 'belum terbaca'],
  ['31 April 2027', 'tidak ada di kalender: <b>31 april 2027</b>'],
  ['24-20 Maret 2027', 'tidak ada di kalender'],
  ['40-13-2027', 'tidak ada di kalender'],
  ['19 Maret 2029', 'tahun 2026 dan 2027'],
  ['19 Maret 1970', 'tahun 2026 dan 2027'],
])('%j is refused: %s', (text, why) => {
  expect(read(text)).toContain(why)
})

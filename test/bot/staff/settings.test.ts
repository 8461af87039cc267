/** The office's own values: none is forgotten, each screen fits, and what admins type is understood or refused in words. */
import { expect, it } from 'vitest'
import { valueForms } from '../../../src/bot/staff/settings/values-forms.ts'
import {
  isAnybodys,
  readClock,
  readCount,
  readDays,
  readDomains,
  readHour,
} from '../../../src/bot/staff/settings/values-read.ts'
import { GROUPS, keysOf, TABLE } from '../../../src/bot/staff/settings/values-table.ts'
import { introduce } from '../../../src/records/office/officers.ts'
import { ENTERED_ELSEWHERE, OFFICE_KEYS } from '../../../src/records/office/values.ts'
import { PLAIN_KEYS, type SettingKey } from '../../../src/records/settings/list.ts'
import { setSetting } from '../../../src/records/settings/settings.ts'
import type { Said } from '../../../src/telegram/message.ts'
import { newOfficer } from '../../records/sample.ts'
import { allEvents, describeOnStores } from '../../records/stores.ts'
import { tapsOf } from './taps.ts'

it('each value stands in the table, in one group, and has a form; or it has a room of its own', () => {
  expect([...Object.keys(TABLE), ...ENTERED_ELSEWHERE].toSorted()).toEqual(PLAIN_KEYS.toSorted())
  expect(GROUPS.flatMap(keysOf)).toEqual(Object.keys(TABLE))
  for (const key of OFFICE_KEYS) expect(valueForms.get(key)?.form.questions.at(-1)?.id, key).toBe('source')
})

const yes = <V>(value: V) => ({ ok: true, value })
const no = (why: RegExp) => ({ ok: false, why: expect.stringMatching(why) as string })

it('numbers and times of the day are taken as people write them', () => {
  const limits = { from: 1, to: 3650 }
  expect(readCount(' 1.000 orang', limits)).toEqual(yes(1000))
  expect(readCount('30 hari kerja', limits)).toEqual(yes(30))
  expect(readCount('0', limits)).toEqual(no(/^0 di luar batas.*dari 1 sampai 3\.650/))
  for (const typed of ['', 'sepuluh', '1.5', '-3', '3-5', '99999999999999'])
    expect(readCount(typed, limits), typed).toMatchObject({ ok: false })
  expect(readDays('5 tahun', limits)).toEqual(yes(1825))
  expect(readDays('90 hari', limits)).toEqual(yes(90))
  expect(readDays('11 tahun', limits)).toEqual(no(/di luar batas/))
  expect(
    ['07.30', '7:30', 'jam 7', 'pukul 4 sore', '8 malam WIB', '12 siang', '1 siang'].map(readClock),
  ).toEqual(['07:30', '07:30', '07:00', '16:00', '20:00', '12:00', '13:00'].map(yes))
  for (const typed of ['24.00', '7.60', 'setengah delapan', '7-8', '25'])
    expect(readClock(typed), typed).toMatchObject({ ok: false })
  expect(readHour('12 malam')).toEqual(yes(0))
  expect(readHour('20.30')).toEqual(no(/jam bulat/))
})

it('names of sites are taken out of what is typed; a doubt is raised where anybody can have one', () => {
  expect(
    readDomains('.go.id, https://www.BPJSketenagakerjaan.go.id/klaim?a=1\n*.jatimprov.go.id dan .go.id'),
  ).toEqual(yes(['.go.id', 'bpjsketenagakerjaan.go.id', '.jatimprov.go.id']))
  for (const typed of ['go', 'a b', 'xn--pple-43d.com', 'ro<b>.id', '..id', 'ßite.id', ''])
    expect(readDomains(typed), typed).toMatchObject({ ok: false })
  expect(readDomains('<b>')).toEqual(no(/&lt;b&gt;/))
  expect(['.com', 'co.id', '.id', '.my.id'].every(isAnybodys)).toBe(true)
  expect(['.go.id', 'bpjsketenagakerjaan.go.id', 'contoh.com'].some(isAnybodys)).toBe(false)
})

const LINE = '&<Sri'.repeat(24)
const NAME = "Raden Ajeng Siti'aminah Wiryawan Purwaningsih ".repeat(2).slice(0, 80)
const letters = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;/g, 'x').length

function fits({ out }: Said): number {
  let longest = 0
  for (const { params } of out) {
    const { text = '', reply_markup: markup } = params as {
      text?: string
      reply_markup?: { inline_keyboard?: { callback_data?: string }[][] }
    }
    longest = Math.max(longest, letters(text))
    expect(letters(text), text).toBeLessThanOrEqual(4096)
    for (const { callback_data: data = '' } of markup?.inline_keyboard?.flat() ?? [])
      expect(Buffer.byteLength(data), data).toBeLessThanOrEqual(64)
  }
  return longest
}

const SCREENS = [
  'pa:nilai',
  ...GROUPS.map(group => `pa:ng:${group}`),
  ...OFFICE_KEYS.flatMap(key => [`pa:n1:${key}`, `pa:ns:${key}`, `pa:nk:${key}`, `pa:nr:${key}:0`]),
]
const NONSENSE = `pa:ng:constructor pa:n1:holidays pa:n1:constructor pa:ns:paid-broadcast pa:nk:programme-year
  pa:nk!:office:zzzzzzzzzzzz pa:nk!:retention-days:0 pa:nr:office:999 pa:nr:quota:0`.split(/\s+/)

describeOnStores("the screens about the office's own values", stage => {
  it('fit, whatever was entered; and whoever enters no values gets nothing of them', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const contact = { name: LINE, address: LINE, hours: LINE, phone: '0335 421234' }
    await store.tx(async tx => {
      await introduce(tx, { account: admin.id, name: NAME })
      const put = <K extends SettingKey>(key: K, value: Parameters<typeof setSetting<K>>[2]) =>
        setSetting(tx, key, value, LINE, admin.id)
      for (let times = 0; times < 11; times++) {
        await put('office', contact)
        await put('bpjs-branch', contact)
        await put('privacy-officer', LINE)
        await put('retention-days', 3650)
        await put('kept-claim-days', 10_949)
        await put('extra-questions', ['no-kk', 'rt-rw'])
        const sites = Array.from({ length: 20 }, (_, n) => `${'a'.repeat(50)}${n}.go.id`)
        await put('announcement-domains', sites)
      }
    })
    const tap = await tapsOf(store)
    const before = await allEvents(store)
    for (const data of [...SCREENS, ...NONSENSE]) {
      fits(await tap(officer.address, data))
      fits(await tap(admin.address, data))
    }
    expect(await allEvents(store)).toEqual(before)
    expect(fits(await tap(admin.address, 'pa:nr:office:0'))).toBeGreaterThan(3000)
    const others = await tap(officer.address, 'pa:nr:office:0')
    expect(JSON.stringify(others.out)).not.toContain('Sri')
  })
})

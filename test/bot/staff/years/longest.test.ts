/** The longest that the screens about a year can become, and what somebody gets who may not see them. */
import { expect, it } from 'vitest'
import { COVERED_SECTORS } from '../../../../src/program/sectors.ts'
import { dateOf } from '../../../../src/program/plain-date.ts'
import { introduce } from '../../../../src/records/office/officers.ts'
import type { SettingKey } from '../../../../src/records/settings/list.ts'
import { setSetting } from '../../../../src/records/settings/settings.ts'
import type { Said } from '../../../../src/telegram/message.ts'
import { newOfficer } from '../../../records/sample.ts'
import { allEvents, describeOnStores } from '../../../records/stores.ts'
import { tapsOf } from '../taps.ts'

const LINE = '&<Sri'.repeat(24)
const NAME = "Raden Ajeng Siti'aminah Wiryawan Purwaningsih ".repeat(2).slice(0, 80)

const SCREENS = `th:now th:y:2026 th:edit:2026 th:sec:2026:farmer th:val:2026:quota:farmer pa:n1:office
  th:set:2026:land-below-hectares:farmer th:sk:2026 th:log:2026:0 th:log:2026:1 th:open:2027 th:aim:2026
  th:move:2026:running:closed`.split(/\s+/)
const DEEDS =
  `th:open!:2027 th:aim!:2027 th:move!:2026:running:closed th:clr:2026:quota:farmer th:sk-:2026:0:0123abcd`.split(
    /\s+/,
  )
const NONSENSE = `th:y:1999 th:y:2077 th:sec:2026:constructor th:val:2026:constructor th:val:2026:quota
  th:val:2026:land-below-hectares:fisher th:set:2026:fund:farmer th:clr:2026:state th:move:2026:open:constructor
  th:move!:2026:open:closed th:log:2026:999 th:sk-:2026:99:ffffffff th:open!:2099`.split(/\s+/)

const letters = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;/g, 'x').length

function longestIn({ out }: Said): number {
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

describeOnStores('the screens about a year', stage => {
  it('fit, whatever was entered; and whoever keeps no years gets nothing of them', async () => {
    const { store } = await stage()
    const [admin, officer] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const contact = { name: LINE, address: LINE, hours: LINE, phone: '0335 421234' }
    const decrees = Array.from({ length: 20 }, () => ({ number: LINE, on: dateOf('2026-09-30') }))
    const months = { from: { year: 2025, month: 9 }, to: { year: 2026, month: 12 } }
    await store.tx(async tx => {
      await introduce(tx, { account: admin.id, name: NAME })
      const put = <K extends SettingKey>(key: K, value: Parameters<typeof setSetting<K>>[2]) =>
        setSetting(tx, key, value, LINE, admin.id)
      await put('fund/2026', LINE)
      await put('ceiling/2026', 999_999_999_999)
      await put('months-covered/2026', months)
      await put('minimum-age/2026', 18)
      await put('members-excluded/2026', true)
      await put('vulnerable-workers/2026', 9_999_999)
      await put('decrees/2026', decrees)
      await put('state/2026', 'running')
      for (const sector of COVERED_SECTORS) {
        await put(`quota/2026/${sector}`, 9_999_999)
        await put(`max-age/2026/${sector}`, 100)
        await put(`criteria-confirmed/2026/${sector}`, true)
      }
      await put('land-below-hectares/2026/farmer', 0.25)
      await put('tenants-covered/2026/farmer', false)
      await put('office', contact)
      await put('bpjs-branch', contact)
    })
    const tap = await tapsOf(store)
    const before = await allEvents(store)
    for (const data of [...SCREENS, ...DEEDS, ...NONSENSE]) longestIn(await tap(officer.address, data))
    expect(await allEvents(store)).toEqual(before)
    const seen: number[] = []
    for (const data of SCREENS) seen.push(longestIn(await tap(admin.address, data)))
    expect(Math.max(...seen)).toBeGreaterThan(2000)
    for (const data of NONSENSE) longestIn(await tap(admin.address, data))
    expect(await allEvents(store)).toEqual(before)
    for (const data of DEEDS) longestIn(await tap(admin.address, data))
    expect((await allEvents(store)).length).toBeGreaterThan(before.length)
  })
})

/** The longest that the office's messages can become, against what Telegram takes. */
import { expect, it } from 'vitest'
import { KELURAHANS } from '../../../src/program/areas.ts'
import { holidayFeature } from '../../../src/bot/staff/settings/holidays.ts'
import { invite } from '../../../src/records/office/invitations.ts'
import { introduce } from '../../../src/records/office/officers.ts'
import { addHolidays } from '../../../src/records/office/holidays.ts'
import type { RegistrationAnswers } from '../../../src/records/registrations/answers.ts'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { openVisit, openVisitOf } from '../../../src/records/visits/visits.ts'
import { addDays, dateOf } from '../../../src/program/plain-date.ts'
import { makeId } from '../../../src/store/ids.ts'
import type { Store } from '../../../src/store/store.ts'
import type { Said } from '../../../src/telegram/message.ts'
import { decided, newAccount, newOfficer, nikOf, submissionOf } from '../../records/sample.ts'
import { describeOnStores } from '../../records/stores.ts'
import { tapsOf, turnOf } from './taps.ts'

/** Of so many letters: some of them stand in HTML as five. */
const long = (most: number) => '&<Sri'.repeat(most).slice(0, most)
const LINE = long(120)
const NAME = "Raden Ajeng Siti'aminah Wiryawan Purwaningsih ".repeat(2).slice(0, 80)

const WORST: Partial<RegistrationAnswers> = {
  name: NAME,
  birthDate: '1962-01-01',
  address: LINE,
  rtRw: '003/005',
  noKk: '3574010101200007',
  phoneOwner: 'other',
  details: { boat: LINE, business: LINE, land: 'unknown', tobacco: 'yes' },
  family: { name: NAME, relation: 'sibling', phone: '+6285233344455' },
  ktp: 'unknown',
  membership: 'self-paid-active',
  employment: 'asn-tni-polri',
  workedLast30Days: 'no',
}
const REASONS =
  `sector-not-covered not-working ktp-unknown near-age-end land-unknown public-servant already-self-paid
  criteria-not-set tenant above-earlier-age`.split(/\s+/)

async function worstFile(store: Store, account: Awaited<ReturnType<typeof newAccount>>, serial: number) {
  const draft = makeId()
  const submission = submissionOf(draft, account, { ...WORST, nik: nikOf(serial), forSelf: serial === 1 })
  const eligibility = { outcome: 'needs-confirmation', reasons: REASONS } as unknown as {
    outcome: 'eligible'
    reasons: ['age-right']
  }
  const made = await store.tx(tx => submitRegistration(tx, { ...submission, eligibility }))
  if (!made.ok) throw new Error(made.error)
  return made.registration
}

/** What Telegram counts: the text without its entities. https://core.telegram.org/bots/api#sendmessage */
const letters = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;/g, 'x').length

function fits({ out }: Said): number {
  let longest = 0
  for (const { params } of out) {
    const {
      text,
      caption,
      reply_markup: markup,
    } = params as {
      text?: string
      caption?: string
      reply_markup?: { inline_keyboard?: { callback_data?: string }[][] }
    }
    longest = Math.max(longest, letters(text ?? ''))
    expect(letters(text ?? ''), text).toBeLessThanOrEqual(4096)
    expect(letters(caption ?? '')).toBeLessThanOrEqual(1024)
    const buttons = markup?.inline_keyboard?.flat() ?? []
    expect(buttons.length).toBeLessThanOrEqual(100)
    for (const { callback_data: data = '' } of buttons)
      expect(Buffer.byteLength(data), data).toBeLessThanOrEqual(64)
  }
  return longest
}

describeOnStores('the longest message', stage => {
  it('of a file, two files, a decision and a task fits', async () => {
    const { store } = await stage()
    const [officer, admin] = [await newOfficer(store), await newOfficer(store, 'admin')]
    const tap = await tapsOf(store)
    // Of one KK, one phone and one birth date, from many accounts; the same NIK three times.
    const file = await worstFile(store, await newAccount(store), 1)
    for (let serial = 1; serial <= 7; serial++)
      await worstFile(store, await newAccount(store), Math.max(1, serial - 2))
    const note = LINE
    await decided(store, file, officer, { kind: 'return', reason: 'other', questions: ['name'], note })
    const other = await worstFile(store, await newAccount(store), 9)
    await store.tx(tx => openVisit(tx, file.id, 'refused'))
    const visit = (await openVisitOf(store.reader(), file.id))!
    const made = await store.tx(tx =>
      decide(tx, {
        id: other.id,
        version: 1,
        officer: officer.id,
        decision: { kind: 'reject', reason: 'not-resident', note },
      }),
    )
    if (!made.ok) throw new Error(made.error)
    const longest: Record<string, number> = {}
    for (const data of [
      `pt:see:${file.id}`,
      `pt:see:${other.id}`,
      `pt:cmp:${file.id}:${other.number}`,
      'pt:untold',
      'pt:first',
      'pt:mine',
    ])
      longest[data] = fits(await tap(officer.address, data))
    for (const data of ['kn:all', `kn:o:${visit.id}`, `kn:p:${visit.id}`, `kn:d:${visit.id}`])
      longest[data] = fits(await tap(admin.address, data))
    expect(Math.max(...Object.values(longest))).toBeGreaterThan(1500)
  })

  it('of the office’s people and holidays fits', async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    const areas = KELURAHANS.map(({ code }) => code)
    const longNames = KELURAHANS.toSorted((a, b) => b.name.length - a.name.length).map(({ code }) => code)
    await store.tx(tx => introduce(tx, { account: admin.id, name: NAME }))
    for (let n = 0; n < 22; n++) {
      const { id } = await newOfficer(store, 'pendamping', n % 2 ? areas : longNames.slice(0, 3))
      await store.tx(tx => introduce(tx, { account: id, name: NAME }))
    }
    for (let n = 0; n < 10; n++)
      await store.tx(tx =>
        invite(tx, { by: admin.id, role: 'pendamping', areas: longNames.slice(0, 3 + (n % 2) * 20) }),
      )
    const dates = Array.from({ length: 660 }, (_, n) => addDays(dateOf('2026-03-02'), n))
    await store.tx(tx => addHolidays(tx, { by: admin.id, dates, source: LINE }))
    const days = Array.from({ length: 300 }, (_, n) => addDays(dateOf('2027-12-31'), n))
    const draft = { id: makeId(), about: undefined }
    const entered = await store.tx(tx =>
      holidayFeature.handIn(turnOf(tx, admin), { days, source: LINE }, draft),
    )
    if (!entered.done) throw new Error(entered.lead)
    for (const { text } of entered.reply.say) expect(letters(text)).toBeLessThanOrEqual(4096)
    const tap = await tapsOf(store)
    for (const data of ['pp:all', 'pp:all:1', 'pp:invite', 'pa:libur', 'pa:pilih:0', 'pa:hari:2026-03-03'])
      fits(await tap(admin.address, data))
  })
})

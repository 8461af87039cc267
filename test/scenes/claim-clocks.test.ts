/** What comes by itself: a family hears of a delay before it asks, and an accident is not forgotten before its 48 hours end. */
import { expect, test } from 'vitest'
import { CHANNEL } from '../../src/bot/channel.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { findAccount } from '../../src/records/accounts.ts'
import { advanceClaim } from '../../src/records/claims/advance.ts'
import type { ClaimBody } from '../../src/records/claims/body.ts'
import { report } from '../../src/records/claims/family/report.ts'
import type { ClaimKind } from '../../src/store/schema.ts'
import { OFFICER, startCity, type City } from './city.ts'
import { step } from './verbs.ts'

const WIDOW = 1001

/** Somebody who has written to the bot reports. */
async function reported(city: City, kind: ClaimKind, event: ClaimBody['event']): Promise<string> {
  return city.app().store.tx(async tx => {
    const account = (await findAccount(tx, CHANNEL, WIDOW))?.id ?? ''
    const body = { worker: { name: 'Slamet' }, event, reporter: { relation: 'spouse' as const } }
    const taken = await report(tx, { draft: 'one', account, kind, on: '2026-11-23', body })
    if (!taken.ok) throw new Error(taken.error)
    return taken.claim.id
  })
}

test('a late claim: the widow reads why before she asks, once, and a restart tells nobody again', async () => {
  const city = await startCity()
  const sumiati = await city.person(WIDOW, 'Sumiati')
  const rina = await city.officer(OFFICER, 'Rina')
  await step(sumiati, '/start', /Lindung/)
  await step(rina, '/petugas', /Meja petugas/)
  const id = await reported(city, 'death', { cause: null })
  await city.app().store.tx(async tx => {
    const officer = (await findAccount(tx, CHANNEL, OFFICER))?.id ?? ''
    const to = { to: 'papers-complete', on: dateOf('2026-11-23') } as const
    await advanceClaim(tx, { id, version: 1, officer, step: to })
  })
  // Five working days from Monday the 23rd: the 30th. On 1 December it is one day late.
  await city.days(8)
  const told = await sumiati.waitFor(/Maaf, sudah lewat 1 hari/)
  expect(told.text).toMatch(/belum kami ketahui/)
  expect(told.text).toMatch(/Gratis\. Petugas tidak meminta/)
  await rina.waitFor(/1 klaim sudah lewat waktunya/)
  await city.restart()
  await city.days(1)
  // The office reads it every morning, the family does not.
  await rina.waitFor(/1 klaim sudah lewat waktunya/)
  expect((await sumiati.transcript()).match(/Maaf, sudah lewat/g)).toHaveLength(1)
})

test('an accident that nobody has reported to BPJS: the office is alerted again before the 48 hours end', async () => {
  const city = await startCity()
  await step(await city.person(WIDOW, 'Sumiati'), '/start', /Lindung/)
  const rina = await city.officer(OFFICER, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  await reported(city, 'accident', { cause: 'work', time: '08:30' })
  await city.days(1)
  expect(await rina.transcript()).not.toMatch(/tahap I belum dicatat/)
  await city.days(0.8)
  const alarm = await rina.waitFor(/tahap I belum dicatat/)
  expect(alarm.text).toMatch(/Rabu, 25 November.* pukul 08\.30/)
})

/** A release with one question more: forms that were open under the older one go on. */
import { describe, expect, test } from 'vitest'
import { findAccount } from '../../src/records/accounts.ts'
import { closeDraft, floorOf, openDraft } from '../../src/records/drafts/drafts.ts'
import { setSetting } from '../../src/records/settings/settings.ts'
import { startCity, type City } from './city.ts'
import { asks, fillIn, SLAMET, step, tap } from './verbs.ts'

/** Puts the open form back into the state in which an older release would have left it. */
async function asOfOlderRelease(
  city: City,
  change: (draft: Record<string, unknown>) => object,
): Promise<void> {
  await city.app().store.tx(async tx => {
    const account = await findAccount(tx, 'telegram', 1001)
    const draft = account && (await floorOf(tx, account.id))
    if (!account || !draft) throw new Error('no form is open')
    await closeDraft(tx, draft.id)
    const body = JSON.stringify({ ...(JSON.parse(draft.body) as object), ...change(JSON.parse(draft.body)) })
    await openDraft(tx, { account: account.id, form: draft.form, body })
  })
}

describe('a draft of an older version of the form', () => {
  test('goes on where the person was, keeps what was said, and asks the one question more', async () => {
    const city = await startCity()
    const slamet = await city.person(1001, 'Slamet')
    await slamet.start('daftar')
    await fillIn(slamet, SLAMET, { until: 'address' })
    await asOfOlderRelease(city, draft => {
      const { boat: _, ...answers } = draft['answers'] as Record<string, unknown>
      return { version: 0, answers: { ...answers, hobby: 'a question that is gone' } }
    })
    await city.restart()
    await step(slamet, 'Jl. Ikan Tongkol 12', /Nama kapal/)
    await step(slamet, 'Sumber Rejeki', /Kecamatan mana/)
    const summary = await fillIn(slamet, SLAMET)
    expect(summary.text).toContain('NIK: 3574********0001')
    expect(summary.text).toContain('Kapal: Sumber Rejeki')
    await step(slamet, tap('✅ Kirim'), /Pendaftaran diterima/)
  })

  test('whose question is gone says that the form is another, and goes on with the next', async () => {
    const city = await startCity()
    const slamet = await city.person(1001, 'Slamet')
    await slamet.start('daftar')
    await fillIn(slamet, SLAMET, { until: 'address' })
    await asOfOlderRelease(city, () => ({ version: 0, at: 'hobby' }))
    const said = await step(slamet, 'memancing', /sudah diperbarui/)
    expect(said.text).toContain('Alamat rumah')
    await fillIn(slamet, SLAMET)
  })

  test('an extra question that the office switches on meanwhile is asked before the summary', async () => {
    const city = await startCity()
    const slamet = await city.person(1001, 'Slamet')
    await slamet.start('daftar')
    await fillIn(slamet, SLAMET, { until: 'phone' })
    await city.app().store.tx(async tx => {
      await setSetting(tx, 'extra-questions', ['rt-rw'], 'Permintaan kantor (contoh)', 'office')
    })
    await slamet.shareContact()
    await asks(slamet, 'rtRw')
    const summary = await fillIn(slamet, { ...SLAMET, rtRw: 'RT 3 RW 5' })
    expect(summary.text).toContain('RT/RW: 003/005')
  })
})

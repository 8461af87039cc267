import { expect, it } from 'vitest'
import { consentOf, recordConsent } from '../../src/records/consents.ts'
import { describeOnStores } from './stores.ts'

describeOnStores('a consent', stage => {
  it('holds until the next word on the same purpose', async () => {
    const { store } = await stage()
    const say = (purpose: 'notice' | 'announcements', version: string, given: boolean) =>
      store.tx(tx => recordConsent(tx, { account: 'a', purpose, version, given }))
    expect(await consentOf(store.reader(), 'a', 'announcements')).toBeUndefined()
    await say('announcements', '2026-1', true)
    await say('notice', '2026-2', true)
    await say('announcements', '2026-1', false)
    expect(await consentOf(store.reader(), 'a', 'announcements')).toEqual({
      purpose: 'announcements',
      version: '2026-1',
      given: false,
      at: store.now(),
    })
    expect(await consentOf(store.reader(), 'a', 'notice')).toMatchObject({ version: '2026-2', given: true })
    expect(await consentOf(store.reader(), 'b', 'notice')).toBeUndefined()
  })
})

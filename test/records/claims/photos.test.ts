import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { letIn } from '../../../src/records/claims/access.ts'
import type { ClaimPaper } from '../../../src/program/claims/papers.ts'
import { erasePhotosOfEnded, handInPhotos, photoWasBad } from '../../../src/records/claims/family/photos.ts'
import { papersOfClaim } from '../../../src/records/claims/family/papers.ts'
import { addPending, documentsOf, markBad, markReady } from '../../../src/records/documents/documents.ts'
import { closeDraft, openDraft } from '../../../src/records/drafts/drafts.ts'
import type { Store } from '../../../src/store/store.ts'
import { newAccount, newOfficer } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { claimOf, looked, now, paid, step } from './families.ts'

/** Sends one photo of a paper, as the form does: it is handed in while it is still being fetched, and the form is closed. */
async function send(store: Store, of: { id: string; account: string; paper: ClaimPaper }) {
  return store.tx(async tx => {
    const opened = await openDraft(tx, { account: of.account, form: 'foto', body: '{}' })
    const draft = opened.draft.id
    const document = await addPending(tx, { account: of.account, draft, paper: 'photo', source: '{}' })
    const handed = await handInPhotos(tx, { ...of, draft, documents: [document] })
    await closeDraft(tx, draft)
    return { handed, document }
  })
}

describeOnStores('photos of a claim', stage => {
  const family = async () => {
    const { store } = await stage()
    const [widow, officer] = [await newAccount(store), await newOfficer(store)]
    const claim = await claimOf(store, widow)
    const of = { id: claim.id, account: widow.id }
    const states = async (paper: ClaimPaper) =>
      (await documentsOf(store.reader(), { claim: claim.id }))
        .filter(one => one.paper === paper)
        .map(({ state }) => state)
    const paper = async (code: ClaimPaper) =>
      (await papersOfClaim(store.reader(), await now(store, claim))).find(one => one.paper === code)?.state
    const fetched = (document: string) =>
      store.tx(tx => markReady(tx, document, { mime: 'image/jpeg', size: 1, checksum: document }))
    return { store, widow, officer, claim, of, states, paper, fetched }
  }

  it('further pages are added; what is to be made again gives way; what was accepted takes no more', async () => {
    const { store, officer, claim, of, states, paper, fetched } = await family()
    const one = await send(store, { ...of, paper: 'family-card' })
    const two = await send(store, { ...of, paper: 'family-card' })
    await fetched(one.document)
    await fetched(two.document)
    expect(await states('family-card')).toEqual(['ready', 'ready'])
    await looked(store, claim, officer, 'family-card', { kind: 'again', why: 'unclear' })
    await send(store, { ...of, paper: 'family-card' })
    expect(await states('family-card')).toEqual(['erased', 'erased', 'pending'])
    expect(await paper('family-card')).toBe('handed-in')
    await looked(store, claim, officer, 'family-card')
    const late = await send(store, { ...of, paper: 'family-card' })
    expect(late.handed).toEqual({ ok: false, error: 'accepted' })
    // What was not taken does not stay behind.
    expect(await states('family-card')).toEqual(['erased', 'erased', 'pending'])
  })

  it('one that is no good leaves the paper missing, unless another one is there', async () => {
    const { store, of, paper, fetched } = await family()
    const bad = (document: string) =>
      store.tx(async tx => {
        await markBad(tx, document, 'not-a-picture')
        return photoWasBad(tx, document)
      })
    const one = await send(store, { ...of, paper: 'death-certificate' })
    const two = await send(store, { ...of, paper: 'death-certificate' })
    expect(await bad(one.document)).toEqual({ claim: of.id, paper: 'death-certificate' })
    expect(await paper('death-certificate')).toBe('handed-in')
    await fetched(two.document)
    const only = await send(store, { ...of, paper: 'ktp-heir' })
    await bad(only.document)
    expect(await paper('ktp-heir')).toBe('missing')
    expect(await paper('death-certificate')).toBe('handed-in')
  })

  it('nobody hands in for a claim that they may not see whole, nor a paper that is not on its list', async () => {
    const { store, of, paper } = await family()
    const [brother, stranger] = [await newAccount(store), await newAccount(store)]
    await store.tx(tx => letIn(tx, { claim: of.id, account: brother.id, sees: 'stage', how: 'allowed' }))
    for (const account of [brother.id, stranger.id])
      expect((await send(store, { id: of.id, account, paper: 'ktp-heir' })).handed).toEqual({
        ok: false,
        error: 'not-found',
      })
    expect((await send(store, { ...of, paper: 'basarnas-letter' })).handed).toMatchObject({ ok: false })
    expect(await paper('ktp-heir')).toBe('missing')
  })

  it('go when the claim has ended for so long, and stay when it was opened again meanwhile', async () => {
    const { store, officer, claim, of, states, fetched } = await family()
    const one = await send(store, { ...of, paper: 'ktp-heir' })
    await fetched(one.document)
    const refuse = { to: 'refused', on: dateOf('2026-03-02'), reason: 'other' } as const
    await step(store, claim, officer, refuse)
    expect((await send(store, { ...of, paper: 'ktp-heir' })).handed).toEqual({ ok: false, error: 'too-late' })
    const planned = async () => {
      const { db, t } = store.reader()
      return (await db.select({ kind: t.jobs.kind, key: t.jobs.key }).from(t.jobs)).filter(
        ({ kind, key }) => kind === 'claim-photos-retention' && key === claim.id,
      ).length
    }
    expect(await planned()).toBe(1)
    await step(store, claim, officer, { to: 'papers-missing', on: dateOf('2026-03-02') })
    await store.tx(tx => erasePhotosOfEnded(tx, claim.id))
    expect(await states('ktp-heir')).toEqual(['ready'])
    await paid(store, claim, officer, '2026-03-02')
    expect(await planned()).toBe(1)
    await store.tx(tx => erasePhotosOfEnded(tx, claim.id))
    expect(await states('ktp-heir')).toEqual(['erased'])
  })
})

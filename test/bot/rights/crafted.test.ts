/** Buttons of "Data saya" made by hand: behind the PIN for everybody, and of nothing for who they are not about. */
import { expect, it } from 'vitest'
import * as links from '../../../src/bot/links.ts'
import * as ways from '../../../src/bot/rights/ways.ts'
import { attach } from '../../../src/records/documents/documents.ts'
import { setAccountPin } from '../../../src/records/rights/lock.ts'
import { requestById } from '../../../src/records/rights/request-rows.ts'
import { askRequest } from '../../../src/records/rights/requests.ts'
import { claimOf } from '../../records/claims/families.ts'
import { fileOf, newAccount, nikOf, readyPaper } from '../../records/sample.ts'
import { describeOnStores } from '../../records/stores.ts'
import { tapsOf } from '../staff/taps.ts'

describeOnStores('a button of one’s own data', stage => {
  it('asks for the PIN whoever taps it, and opens nothing of somebody else', async () => {
    const { store, clock } = await stage()
    const [owner, thief, widow] = [await newAccount(store), await newAccount(store), await newAccount(store)]
    const file = await fileOf(store, owner)
    const other = await fileOf(store, owner, { forSelf: false, relation: 'neighbour', nik: nikOf(3) })
    const { paper, request } = await store.tx(async tx => {
      const id = await readyPaper(tx, owner, 'draft')
      await attach(tx, { draft: 'draft', registration: file.id, papers: [id] })
      const asked = await askRequest(tx, { account: owner.id, kind: 'correct', text: 'Nama saya salah' })
      return { paper: id, request: asked.request.id }
    })
    const tap = await tapsOf(store)
    const pages = [
      links.myData,
      ways.LOOKS,
      ways.PAPERS,
      ways.COPY,
      ways.CONSENTS,
      ways.DELETE,
      ways.DELETE_GO,
    ]
    for (const data of [...pages, `${ways.PAPER}${paper}`, `${ways.STOP}announce-info`, ways.TAKE]) {
      const said = JSON.stringify(await tap(owner.address, data))
      expect(said, data).toMatch(/tanggal lahir/)
      expect(said, data).not.toMatch(/Slamet|sendDocument|sendPhoto/)
    }
    await store.tx(tx => setAccountPin(tx, { account: thief.id, pin: '739162' }))
    const theirs = [
      `${ways.PAPER}${paper}`,
      `${ways.TAKE_BACK}${request}`,
      `${ways.GIVE_CODE}${other.id}`,
      `${ways.GIVE}notice`,
      links.dataRequests,
      `${links.dataRequest}${request}`,
      `dp:do:${request}`,
      `dp:sure:${request}`,
      `dp:no:${request}:not-proven`,
      `dp:pin+:r:${file.id}`,
      `dp:code:${other.id}`,
    ]
    for (const data of theirs)
      for (const account of [thief, widow]) {
        const said = JSON.stringify(await tap(account.address, data))
        expect(said, data).not.toMatch(/Slamet|Nama saya|sendDocument|sendPhoto|Kode untuk/)
        if (account === thief) expect(said, data).toContain('tidak berlaku')
      }
    expect(await requestById(store.reader(), request)).toMatchObject({ state: 'open' })
    // A widow is asked for nothing on the day of her report, and from the next one on for her PIN.
    const { id } = await claimOf(store, widow)
    const papers = `${links.claimPapers}${id}`
    expect(JSON.stringify(await tap(widow.address, papers))).not.toContain('PIN</b>')
    clock.forward({ hours: 25 })
    const closed = JSON.stringify(await tap(widow.address, `${links.claim}${id}`))
    expect(closed).toMatch(/Sekarang/)
    expect(closed).not.toMatch(/Slamet|Tentang/)
    for (const data of [papers, `kl:whole:${id}`, `kl:who:${id}`, `${links.benefitsOfClaim}${id}`])
      expect(JSON.stringify(await tap(widow.address, data)), data).toContain('Buat <b>PIN</b>')
  })
})

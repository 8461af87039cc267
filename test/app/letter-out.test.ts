import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { letterOut } from '../../src/app/lists/letter-out.ts'
import { numberWordsOf } from '../../src/bot/claims/words.ts'
import { provePin } from '../../src/records/office/pin.ts'
import { eventsOf } from '../../src/records/events.ts'
import { claimOf, completed, memberOf } from '../records/claims/families.ts'
import { newAccount, newOfficer, nikOf, PIN } from '../records/sample.ts'
import { describeOnStores } from '../records/stores.ts'
import { textIn } from '../scenes/paper.ts'

describeOnStores('the letter of a claim', stageOf => {
  it('is offered once the papers are complete, holds the NIK in full, and the look at it goes on record', async () => {
    const { store, dir } = await stageOf()
    await memberOf(store)
    const [officer, widow] = [await newOfficer(store), await newAccount(store)]
    const pass = {
      id: 'pass',
      account: officer.id,
      list: 'letters',
      purpose: 'export',
      isTaken: false,
      about: undefined,
      expiresAt: store.now(),
    } as const
    const options = async () => (await letterOut.choiceFor(store.reader(), pass))?.options
    const aboutOf = (chosen: string) => store.tx(tx => letterOut.aboutOf(tx, pass, chosen))
    const claim = await claimOf(store, widow)
    expect([await options(), await aboutOf(claim.id), await aboutOf('nobody')]).toEqual([
      [],
      undefined,
      undefined,
    ])
    expect((await completed(store, claim, officer)).status).toBe('papers-complete')
    // As it is asked for on the page.
    await store.tx(tx => provePin(tx, { account: officer.id, pin: PIN }))
    const number = numberWordsOf(claim)
    expect(await options()).toEqual([{ value: claim.id, label: `${number} · Slamet Wiryawan` }])
    // The one that was asked for in the chat, and no other.
    const asked = async (about: string) =>
      (await letterOut.choiceFor(store.reader(), { ...pass, about }))?.options.map(({ value }) => value)
    expect([await asked(claim.id), await asked('another')]).toEqual([[claim.id], []])

    const path = join(dir, 'surat.pdf')
    const about = (await aboutOf(claim.id))!
    const order = { store, about, path, onProgress: () => undefined, isStopped: () => false }
    expect(await letterOut.write({ ...order, account: officer.id })).toEqual({ rows: 1 })
    const text = textIn(readFileSync(path))
    for (const said of ['Slamet Wiryawan', nikOf(1), number]) expect(text).toContain(said)
    expect(letterOut.nameOf(about)).toBe(`surat-pengantar-${number}.pdf`)
    const looks = (await eventsOf(store.reader(), 'claim', claim.id)).filter(
      ({ kind }) => kind === 'papers-opened',
    )
    expect(looks.map(({ actor }) => actor)).toEqual([officer.id])
    await expect(letterOut.write({ ...order, account: widow.id })).rejects.toThrow(/no letter/)
  })
})

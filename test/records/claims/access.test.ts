import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { accountsOfClaim, claimSeenBy, claimsSeenBy } from '../../../src/records/claims/access.ts'
import { shutOut, shutOutAtOffice } from '../../../src/records/claims/shut-out.ts'
import { allowAnother, makeClaimCode, openByCode } from '../../../src/records/claims/codes.ts'
import { giveBank, sayFamily } from '../../../src/records/claims/family/details.ts'
import { withdrawClaim } from '../../../src/records/claims/family/withdraw.ts'
import { provePin } from '../../../src/records/office/pin.ts'
import type { Account } from '../../../src/records/accounts.ts'
import { newAccount, newOfficer, PIN } from '../sample.ts'
import { describeOnStores } from '../stores.ts'
import { claimOf } from './families.ts'

const LETTERS = 'ACDEFGHJKMNPQRTUVWXY34679'
const guess = () => Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]).join('')

describeOnStores('who sees a claim', stageOf => {
  const arranged = async () => {
    const at = await stageOf()
    const { store } = at
    const [widow, brother, rina] = [await newAccount(store), await newAccount(store), await newOfficer(store)]
    const { id } = await claimOf(store, widow)
    const enter = (code: string, account: Account) =>
      store.tx(tx => openByCode(tx, { account: account.id, code }))
    const make = async (sees: 'all' | 'stage' = 'all') => {
      await store.tx(tx => provePin(tx, { account: rina.id, pin: PIN }))
      const made = await store.tx(tx => makeClaimCode(tx, { claim: id, officer: rina.id, sees }))
      if (!made.ok) throw new Error(made.error)
      return made.code
    }
    const seen = async (account: Account) =>
      (await claimSeenBy(store.reader(), { id, account: account.id }))?.sees
    return { ...at, widow, brother, rina, id, enter, make, seen }
  }

  it('whoever reported it sees all; nobody else finds it, nor does what its holder does', async () => {
    const { store, widow, brother, id, seen } = await arranged()
    expect([await seen(widow), await seen(brother)]).toEqual(['all', undefined])
    expect(await claimsSeenBy(store.reader(), brother.id)).toEqual([])
    const unknown = await store.tx(tx => withdrawClaim(tx, { id: 'nobody', account: brother.id }))
    expect(await store.tx(tx => withdrawClaim(tx, { id, account: brother.id }))).toEqual(unknown)
    expect(await store.tx(tx => allowAnother(tx, { claim: id, account: brother.id }))).toEqual(unknown)
  })

  it('who is let in by the first sees the stage, and may do nothing; and is shut out again', async () => {
    const { store, widow, brother, id, enter, seen } = await arranged()
    const made = await store.tx(tx => allowAnother(tx, { claim: id, account: widow.id }))
    if (!made.ok) throw new Error(made.error)
    expect(await enter(made.code, brother)).toMatchObject({ ok: true, sees: 'stage' })
    const of = { id, account: brother.id }
    const bank = { bank: 'BRI', number: '001', holder: 'Slamet' }
    const heir = { name: 'Slamet', nik: '3574011203700099', relation: 'sibling' as const }
    const family = { heir, hasOtherHeirs: false, hasMinorChildren: false }
    const deeds = [
      await store.tx(tx => withdrawClaim(tx, of)),
      await store.tx(tx => giveBank(tx, { ...of, bank })),
      await store.tx(tx => sayFamily(tx, { ...of, family, children: [] })),
      await store.tx(tx => allowAnother(tx, { claim: id, account: brother.id })),
    ]
    for (const deed of deeds) expect(deed).toEqual({ ok: false, error: 'not-found' })
    await store.tx(tx => shutOut(tx, { claim: id, account: brother.id, by: widow.id }))
    expect(await seen(brother)).toBeUndefined()
    // The code that was used lets nobody back in.
    expect(await enter(made.code, brother)).toMatchObject({ ok: false, error: 'not-right' })
  })

  it('the last one that sees all cannot shut themselves out; the office can, for a stolen phone', async () => {
    const { store, widow, brother, rina, id, enter, make, seen } = await arranged()
    const gone = (account: Account) =>
      store.tx(tx => shutOut(tx, { claim: id, account: account.id, by: account.id }))
    expect(await gone(widow)).toBe(false)
    expect(await enter(await make(), brother)).toMatchObject({ ok: true, sees: 'all' })
    expect(await gone(widow)).toBe(true)
    expect(await gone(brother)).toBe(false)
    await store.tx(tx => shutOutAtOffice(tx, { claim: id, account: brother.id, officer: rina.id }))
    expect(await accountsOfClaim(store.reader(), id)).toEqual([])
    // The heir comes with their KTP.
    await enter(await make(), widow)
    expect(await seen(widow)).toBe('all')
  })

  it('a code opens once, however it is typed; an old, a void or a used one reads like none at all', async () => {
    const { clock, brother, enter, make } = await arranged()
    const first = await make()
    const second = await make()
    const typed = `${second.slice(0, 4).toLowerCase()}-${second.slice(4)} `
    expect(await enter(first, brother)).toEqual({ ok: false, error: 'not-right', triesLeft: 4 })
    expect(await enter(typed, brother)).toMatchObject({ ok: true, sees: 'all' })
    expect(await enter(second, brother)).toEqual({ ok: false, error: 'not-right', triesLeft: 3 })
    const third = await make()
    clock.forward({ days: 31 })
    expect(await enter(third, brother)).toEqual({ ok: false, error: 'not-right', triesLeft: 4 })
    expect(await enter('AAAAAAAA', brother)).toEqual({ ok: false, error: 'not-right', triesLeft: 3 })
  })

  it('two who enter the same code at the same time: one is let in', async () => {
    const { store, brother, enter, make } = await arranged()
    const code = await make()
    const both = await Promise.all([enter(code, brother), enter(code, await newAccount(store))])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  // Five tries each for the first ten, then two: who guesses with many accounts keeps no family out.
  it('an attacker learns nothing from 1,000 guesses over 100 accounts, most of which are not even looked at', async () => {
    const { store, make, enter, id } = await arranged()
    const code = await make()
    const answers = new Map<string, number>()
    for (let i = 0; i < 100; i++) {
      const attacker = await newAccount(store)
      const guesses = Array.from({ length: 10 }, guess)
      // The right one, but only after the tries of that day.
      if (i === 99) guesses[9] = code
      for (const one of guesses) {
        const answer = await enter(one, attacker)
        expect(Object.keys(answer)).not.toContain('claim')
        const said = answer.ok ? 'opened' : answer.error
        answers.set(said, (answers.get(said) ?? 0) + 1)
      }
    }
    expect(Object.fromEntries(answers)).toEqual({ 'not-right': 230, 'too-many-tries': 770 })
    expect(await accountsOfClaim(store.reader(), id)).toHaveLength(1)
    expect(await enter(code, await newAccount(store))).toMatchObject({ ok: true, sees: 'all' })
  })
})

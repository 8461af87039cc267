import { expect, it } from 'vitest'
import { dateOf } from '../../../src/program/plain-date.ts'
import { allowAnother, makeClaimCode, openByCode } from '../../../src/records/claims/codes.ts'
import { askBankChange, settleBankChange } from '../../../src/records/claims/office/bank.ts'
import { giveBank, sayFamily } from '../../../src/records/claims/family/details.ts'
import { takeClaim } from '../../../src/records/claims/hold.ts'
import { identify } from '../../../src/records/claims/office/identify.ts'
import { goRound } from '../../../src/records/claims/jobs.ts'
import { proveDeath } from '../../../src/records/claims/mourning.ts'
import { givePhone } from '../../../src/records/claims/family/phone.ts'
import { childrenOf } from '../../../src/records/claims/family/children.ts'
import { confirmScholarship } from '../../../src/records/claims/family/scholarship.ts'
import { newAccount, newOfficer, nikOf } from '../sample.ts'
import { allEvents, bytesAtRest, describeOnStores, withoutIds } from '../stores.ts'
import { bodyFor, claimOf, completed, handedOver, memberOf, now, step } from './families.ts'

const HEIR_NIK = '3574015203750001'
const ACCOUNT = '001701000123507'
const OTHER_ACCOUNT = '8290123456'
const secrets = [
  nikOf(1),
  HEIR_NIK,
  ACCOUNT,
  OTHER_ACCOUNT,
  'TT-2026-00417',
  'Slamet',
  'Wiryawan',
  'Sumiati',
  'Wati Kusuma',
  '85233344455',
  '81299988877',
  'perairan Gili',
  'RSUD Saleh',
  'KK belum diperbarui',
]

/** From the report to the scholarship, with everything in between that somebody writes. */
describeOnStores('after the whole story of a claim', stage => {
  it('the log knows ids and codes only, and nothing personal lies readable on the disk', async () => {
    const place = await stage()
    const { store, clock } = place
    await memberOf(store)
    const [widow, brother] = [await newAccount(store), await newAccount(store)]
    const [rina, endang] = [await newOfficer(store), await newOfficer(store)]
    const body = bodyFor(
      { name: 'Slamet Wiryawan', birthDate: '1970-03-12' },
      { event: { where: 'perairan Gili', hospital: 'RSUD Saleh', cause: 'work' } },
    )
    const { id } = await claimOf(store, widow, { body })
    const of = { id, account: widow.id }
    const heir = { name: 'Sumiati Wiryawan', nik: HEIR_NIK, relation: 'spouse' as const }
    const wati = {
      name: 'Wati Kusuma',
      born: '2014-05-01',
      level: 'sd',
      year: 6,
      kin: 'born',
      saidBy: 'parent',
    } as const
    const bank = { bank: 'BRI', number: ACCOUNT, holder: 'SUMIATI' }
    await store.tx(tx => givePhone(tx, { ...of, phone: '+6281299988877' }))
    await store.tx(tx => takeClaim(tx, { id, officer: rina.id }))
    const { version } = await now(store, { id })
    await store.tx(tx => identify(tx, { id, version, officer: rina.id, nik: nikOf(1) }))
    await store.tx(tx =>
      sayFamily(tx, {
        ...of,
        family: { heir, hasOtherHeirs: false, hasMinorChildren: true },
        children: [wati],
      }),
    )
    await completed(store, { id }, rina)
    await store.tx(tx => giveBank(tx, { ...of, bank }))
    await store.tx(tx =>
      askBankChange(tx, { id, officer: rina.id, bank: { ...bank, number: OTHER_ACCOUNT } }),
    )
    await store.tx(tx => settleBankChange(tx, { id, officer: endang.id, yes: true }))
    const made = await store.tx(tx => makeClaimCode(tx, { claim: id, officer: rina.id, sees: 'stage' }))
    const allowed = await store.tx(tx => allowAnother(tx, { claim: id, account: widow.id }))
    if (!made.ok || !allowed.ok) throw new Error('no code')
    await store.tx(tx => openByCode(tx, { account: brother.id, code: made.code }))
    for (let twice = 0; twice < 2; twice++)
      await store.tx(tx => openByCode(tx, { account: brother.id, code: allowed.code }))
    const latest = await now(store, { id })
    const on = dateOf('2026-02-27')
    await store.tx(tx => proveDeath(tx, { id, version: latest.version, officer: rina.id, on }))
    const at = dateOf('2026-03-02')
    await step(store, { id }, rina, handedOver('2026-03-02'))
    await step(store, { id }, rina, { to: 'to-mend', on: at, note: 'KK belum diperbarui' })
    clock.forward({ days: 20 })
    await store.tx(tx => goRound(tx, ''))
    await step(store, { id }, rina, handedOver('2026-03-02'))
    await step(store, { id }, rina, { to: 'paid', on: at, amount: 42_000_000 })
    const [child] = await childrenOf(store.reader(), id)
    await store.tx(tx => confirmScholarship(tx, { claim: id, child: child!.id, account: widow.id }))

    const events = await allEvents(store)
    const kinds = new Set(events.map(({ kind }) => kind))
    for (const kind of [
      'claim-reported',
      'claim-amended',
      'claim-identified',
      'claim-paper',
      'claim-moved',
      'bank-given',
      'bank-changed',
      'claim-code-made',
      'claim-let-in',
      'claim-tried',
      'death-proven',
      'claim-late-told',
      'scholarship-confirmed',
    ])
      expect(kinds, kind).toContain(kind)
    const codes = withoutIds(JSON.stringify(events.map(event => event.codes)))
    expect(codes).not.toMatch(/\d{6}/)
    const bytes = await bytesAtRest(place)
    expect(bytes.includes('telegram')).toBe(true)
    const words = [...secrets, made.code, allowed.code]
    for (const secret of words) {
      expect(codes, secret).not.toContain(secret)
      expect(bytes.includes(secret), secret).toBe(false)
    }
  })
})

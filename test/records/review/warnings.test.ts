import { describe, expect, it, test } from 'vitest'
import { submitRegistration } from '../../../src/records/registrations/hand-in.ts'
import { openFile } from '../../../src/records/review/file.ts'
import { isSimilarName } from '../../../src/records/review/warnings.ts'
import type { Account } from '../../../src/records/accounts.ts'
import { decided, fileOf, newAccount, newOfficer, nikOf, submissionOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const KK = '3574010101200007'
const PHONE = '+6281200000001'
const alone = { phone: undefined, noKk: undefined }
type Over = NonNullable<Parameters<typeof fileOf>[2]>

describeOnStores('a file that an officer opens', stage => {
  const arranged = async () => {
    const { store, clock } = await stage()
    clock.set('2026-03-05T09:00:00+07:00')
    const officer = await newOfficer(store)
    const warningsIn = async (file: { id: string }) => {
      const opened = await store.tx(tx => openFile(tx, { id: file.id, officer: officer.id }))
      if (!opened.ok) throw new Error(opened.error)
      return opened.file.warnings
    }
    const file = async (over: Over, account?: Account) =>
      fileOf(store, account ?? (await newAccount(store)), { ...alone, ...over })
    const warningsFor = async (over: Over) => warningsIn(await file(over))
    return { store, officer, warningsIn, warningsFor, file }
  }

  it('has none as a rule', async () => {
    const { file, warningsFor } = await arranged()
    await file({ nik: nikOf(1), name: 'Budi Hartono' })
    expect(await warningsFor({ nik: nikOf(2), noKk: KK, phone: PHONE })).toEqual([])
  })

  it('tells of a birth date or sex that the NIK does not know', async () => {
    const { warningsFor } = await arranged()
    expect(await warningsFor({ nik: nikOf(1), birthDate: '1970-03-13' })).toEqual([
      { kind: 'birth-date-differs' },
    ])
    expect(await warningsFor({ nik: nikOf(2), sex: 'female', name: 'Budi' })).toEqual([
      { kind: 'sex-differs' },
    ])
  })

  it('tells of a NIK from another region, and of a birthday that is close', async () => {
    const { warningsFor } = await arranged()
    expect(await warningsFor({ nik: '3513011203700003' })).toEqual([
      { kind: 'other-region-nik', region: 'kabupaten-probolinggo' },
    ])
    expect(await warningsFor({ nik: '3574010106610005', birthDate: '1961-06-01' })).toEqual([
      { kind: 'age-near-limit', birthday: '2026-06-01' },
    ])
  })

  it('points to another file with its NIK, but not to one that has ended', async () => {
    const { store, officer, file, warningsIn, warningsFor } = await arranged()
    const first = await file({ nik: nikOf(1) })
    const second = await file({ nik: nikOf(1) })
    const pointing = ({ id, number, status }: typeof first) => [
      { kind: 'double', files: [{ id, number, status }] },
    ]
    expect(await warningsIn(second)).toEqual(pointing(first))
    expect(await warningsIn(first)).toEqual(pointing(second))
    await decided(store, first, officer, { kind: 'reject', reason: 'duplicate' })
    expect(await warningsIn(second)).toEqual([])
    expect(await warningsFor({ nik: nikOf(2), name: 'Budi' })).toEqual([])
  })

  it('points to files of the same KK and the same phone, of other people', async () => {
    const { file, warningsFor } = await arranged()
    const wife = await file({
      nik: '3574015505720001',
      birthDate: '1972-05-15',
      sex: 'female',
      noKk: KK,
      name: 'Aminah',
    })
    const friend = await file({ nik: nikOf(3), phone: PHONE, name: 'Budi Hartono' })
    expect(await warningsFor({ nik: nikOf(4), noKk: KK, phone: PHONE })).toMatchObject([
      { kind: 'same-kk', files: [{ id: wife.id }] },
      { kind: 'same-phone', files: [{ id: friend.id }] },
    ])
  })

  it('points to a similar name with the same birth date, not to another name or another date', async () => {
    const { file, warningsFor } = await arranged()
    const same = await file({ nik: nikOf(1), name: 'Slamet Riyadi' })
    await file({ nik: nikOf(2), name: 'Budi Hartono' })
    await file({ nik: '3574011303700003', birthDate: '1970-03-13', name: 'Slamet Riyadi' })
    expect(await warningsFor({ nik: nikOf(4), name: 'Riadi Slamet' })).toMatchObject([
      { kind: 'similar', files: [{ id: same.id }] },
    ])
    expect(await warningsFor({ nik: nikOf(5), name: 'Joko Susilo' })).toEqual([])
  })

  it('points to the files of one account from the third on, but not to those of an officer’s work', async () => {
    const { store, file, warningsIn } = await arranged()
    const crewLeader = await newAccount(store)
    const names = ['Agus', 'Budi', 'Cahyo', 'Dedi']
    const others = []
    for (const [i, name] of names.entries())
      others.push(
        await file(
          i === 0 ? { nik: nikOf(i), name } : { nik: nikOf(i), name, forSelf: false, relation: 'crew' },
          crewLeader,
        ),
      )
    const last = others.pop()!
    expect(await warningsIn(last)).toMatchObject([
      { kind: 'same-account', files: others.map(({ id }) => ({ id })) },
    ])

    const field = await newOfficer(store, 'pendamping', ['3574031001'])
    const office = []
    for (const [i, name] of ['Eko', 'Fajar', 'Gito', 'Hadi'].entries()) {
      const over = { ...alone, nik: nikOf(20 + i), name, forSelf: false, relation: 'other' } as const
      const submission = {
        ...submissionOf(`office-${i}`, field, over),
        byOffice: { present: 'worker' } as const,
      }
      const made = await store.tx(tx => submitRegistration(tx, submission))
      if (!made.ok) throw new Error(made.error)
      office.push(made.registration)
    }
    expect(await warningsIn(office.at(-1)!)).toEqual([])
    expect(await warningsIn(await file({ nik: nikOf(30), name: 'Siti' }, field))).toEqual([])
  })
})

describe('two names', () => {
  test.each([
    ['Slamet Riyadi', 'SLAMET RIADI'],
    ['Slamet', 'Slamet Wiryawan'],
    ['Slamet W.', 'Wiryawan, Slamet'],
    ['Moh. Slamet', 'Muhammad Slamet'],
    ['Siti Aminah', 'Aminah'],
    ['Siti', 'Siti'],
    ['S. W.', 'S. W.'],
  ])('%s and %s may be one person’s', (one, other) => {
    expect(isSimilarName(one, other)).toBe(true)
    expect(isSimilarName(other, one)).toBe(true)
  })

  test.each([
    ['Slamet Riyadi', 'Budi Hartono'],
    ['Siti Aminah', 'Siti Rohani'],
    ['Muhammad Slamet', 'Muhammad Budi'],
    ['Budi', 'Rudi'],
    ['Ali', 'Adi'],
  ])('%s and %s are two people’s', (one, other) => {
    expect(isSimilarName(one, other)).toBe(false)
    expect(isSimilarName(other, one)).toBe(false)
  })
})

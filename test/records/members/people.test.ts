import { expect, it } from 'vitest'
import { membershipsOf, writeMember, type ListedMember } from '../../../src/records/members/memberships.ts'
import { personByNik } from '../../../src/records/members/people.ts'
import { nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

const listed = (n: number, over: Partial<ListedMember> = {}): ListedMember => ({
  person: {
    nik: nikOf(n),
    name: 'Slamet',
    birthDate: '1970-03-12',
    sex: 'male',
    address: undefined,
    kelurahan: '3574031001',
    phone: undefined,
  },
  sector: 'fisher',
  kpj: undefined,
  from: undefined,
  to: undefined,
  ...over,
})

describeOnStores('a membership', stageOf => {
  it('keeps what a list and BPJS’s answer write at the same moment', async () => {
    const { store } = await stageOf()
    const lost: number[] = []
    for (let n = 1; n <= 20; n++) {
      await store.tx(tx => writeMember(tx, listed(n), { year: 2026, list: 'list' }))
      const answer = listed(n, { kpj: '26000000001', from: '2026-04-01', to: '2026-12-31' })
      await Promise.all([
        store.tx(tx => writeMember(tx, listed(n, { sector: 'farmer' }), { year: 2026, list: 'list' })),
        store.tx(tx =>
          writeMember(tx, answer, { year: 2026, list: 'registration', registration: `file-${n}` }),
        ),
      ])
      const person = await personByNik(store.reader(), nikOf(n))
      const [membership] = await membershipsOf(store.reader(), person?.id ?? '')
      if (membership?.registration !== `file-${n}` || membership.kpj !== answer.kpj) lost.push(n)
    }
    expect(lost).toEqual([])
  })

  it('keeps its kelurahan when a later list does not say it', async () => {
    const { store } = await stageOf()
    await store.tx(tx => writeMember(tx, listed(1), { year: 2026, list: 'list' }))
    const later = listed(1, { to: '2026-12-31' })
    const nowhere = { ...later, person: { ...later.person, kelurahan: undefined } }
    await store.tx(tx => writeMember(tx, nowhere, { year: 2026, list: 'list' }))
    const { db, t } = store.reader()
    expect(await db.select({ kelurahan: t.memberships.kelurahan }).from(t.memberships)).toEqual([
      { kelurahan: '3574031001' },
    ])
  })
})

import { expect, it } from 'vitest'
import { coverNow } from '../../../src/records/members/cover.ts'
import { membershipsOf, writeMember } from '../../../src/records/members/memberships.ts'
import { nikOf } from '../sample.ts'
import { describeOnStores } from '../stores.ts'

/** By year: the days that a list gives. */
type Years = Readonly<Record<number, readonly [from: string | undefined, to: string | undefined]>>

describeOnStores('what covers a member', stageOf => {
  it('is the year that runs, else the next to begin, else the last', async () => {
    const { store } = await stageOf()
    let serial = 0
    const now = async (years: Years) => {
      const nik = nikOf(++serial)
      const person = await store.tx(async tx => {
        const known = { nik, name: 'Slamet', birthDate: undefined, sex: undefined, address: undefined }
        let id = ''
        for (const [year, [from, to]] of Object.entries(years)) {
          const listed = { ...known, kelurahan: undefined, phone: undefined }
          const member = { person: listed, sector: 'fisher', kpj: undefined, from, to } as const
          id = (await writeMember(tx, member, { year: Number(year), list: 'list' })).person
        }
        return id
      })
      const reader = store.reader()
      const found = await coverNow(reader, await membershipsOf(reader, person))
      return found && [found.membership.year, found.state]
    }
    const day = (offset: number) =>
      new Date(store.reader().now.getTime() + offset * 86_400_000).toISOString().slice(0, 10)
    const year = Number(day(0).slice(0, 4))
    const [past, present, future] = [
      [day(-90), day(-30)],
      [day(-20), day(20)],
      [day(30), day(90)],
    ] as const

    expect(await now({ [year]: present, [year + 1]: future })).toEqual([year, 'running'])
    expect(await now({ [year - 1]: past, [year]: future })).toEqual([year, 'not-yet'])
    expect(await now({ [year - 2]: past, [year - 1]: past })).toEqual([year - 1, 'over'])
    // Where no list says until when, the newest year holds.
    expect(await now({ [year - 1]: [undefined, undefined], [year]: future })).toEqual([year, 'not-yet'])
    expect(await now({ [year]: [undefined, undefined] })).toEqual([year, 'running'])
    expect(await coverNow(store.reader(), [])).toBeUndefined()
  })
})

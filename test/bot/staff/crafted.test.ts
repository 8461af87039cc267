/**
 * Buttons that somebody made up, kept, or was never given: whatever stands in them, who may not do it gets nothing and
 * changes nothing.
 */
import { expect, it } from 'vitest'
import { resources } from '../../../locales/resources.gen.ts'
import { introduceFeature } from '../../../src/bot/staff/people/join.ts'
import type { StaffRole } from '../../../src/program/office.ts'
import { showPublicNumber } from '../../../src/program/public-number.ts'
import { officerOf } from '../../../src/records/office/officers.ts'
import {
  appointFirstAdmin,
  giveRole,
  lockOfficer,
  removeOfficer,
} from '../../../src/records/office/staff-changes.ts'
import { registrationById } from '../../../src/records/registrations/registration-rows.ts'
import { decide } from '../../../src/records/review/decide.ts'
import { tickPapersSeen } from '../../../src/records/review/file.ts'
import { openVisit, openVisitOf } from '../../../src/records/visits/visits.ts'
import type { Said } from '../../../src/telegram/message.ts'
import { filedByOfficer, fileOf, newAccount, newOfficer, nikOf } from '../../records/sample.ts'
import { allEvents, describeOnStores } from '../../records/stores.ts'
import { tapsOf, turnOf } from './taps.ts'

const { menu } = resources
const ELSEWHERE = '3574031004'
const NOWHERE = '01890000-0000-7000-8000-000000000000'

interface Ids {
  readonly file: string
  readonly number: string
  readonly decision: string
  readonly visit: string
  readonly officer: string
}

/** Every button of the office, about these. */
const everyButton = ({ file, number, decision, visit, officer }: Ids): string[] => [
  ...FIXED,
  ...ON_FILE.map(act => `pt:${act}:${file}:1`),
  ...['see', 'undo', 'send', 'look:y', 'look:n'].map(act => `pt:${act}:${act === 'see' ? file : decision}`),
  ...[file, NOWHERE].map(one => `pt:cmp:${one}:${number}`),
  ...['one', 'lock', 'open', 'pin', 'out', 'gone', 'role', 'area', 'revoke'].map(
    act => `pp:${act}:${officer}`,
  ),
  `pp:set:${officer}:0.0`,
  ...['kn:all', 'kn:o', 'kn:d', 'kn:u', 'kn:t', 'kn:p'].map(act => `${act}:${visit}`),
  ...['pd:o', 'pd:b', 'pd:all', 'an:chg', 'an:unc'].map(act => `${act}:${visit}`),
  ...['pd:s', 'pd:w', 'pd:e', 'pd:k'].map(act => `${act}:${visit}:0123abcd`),
  `pd:n:${visit}:0123abcd:unclear`,
  ...['bt:one', 'bt:go-decreed', 'bt:go-sent-to-bpjs'].map(act => `${act}:${visit}`),
  `rn:m:${visit}:2027`,
  ...['c', 'k', 'l0', 'l9'].map(what => `rn:s:${visit}:2027:${what}:-`),
  ...['kn:r', 'rg:m', 'st:o', 'st:f', 'st:a', 'st:w', 'st:d'].map(act => `${act}:${file}`),
  `rg:m:${file}!`,
]

const FIXED =
  `sk:now sk:overview:2026 sk:sectors:2999 sk:areas:2026 sk:area:2026:357403 sk:decisions:2000 sk:reach:2026
  sk:chart:2026 pt:first pt:mine pt:untold pt:second pt:figures pt:filter pt:f:off pt:f:late pt:f:sector:fisher
  pt:f:status:active pt:f:area:${ELSEWHERE} pp:all pp:all:3 pp:mypin pp:invite pp:new:0.0 pa:libur pa:tambah pa:pilih:0
  pa:hari:2026-03-19 pa:hapus:2026-03-19 kn:all pd:all pd:first bk:all bk:k:- bk:k:${ELSEWHERE} bk:n:-:fisher
  bk:n:${ELSEWHERE}:fisher:${NOWHERE} bk:cetak rn:all rn:y:2026:0 rn:again:2027 rn:g:2026:fisher:20261231
  rn:d:2026:fisher:20261231:c:- bt:all:0 bt:all:9999 ls:answers ls:approved rg:o rg:o! st:o`.split(/\s+/)

const ON_FILE =
  `take free next docs seen unseen consent agreed approve wait fam family return reject open go-decreed
  go-sent-to-bpjs go-active go-refused-by-bpjs go-ended`.split(/\s+/)

/** Data that no button ever had. */
const nonsense = (file: string): string[] => [
  'pt:',
  `pt:go-constructor:${file}:1`,
  `pt:go-nothing:${file}:1`,
  `pt:constructor:${file}:1`,
  `pt:toString:${file}:${'9'.repeat(12)}`,
  'pt:f:sector:constructor',
  'pt:f:status:withdrawn',
  'pt:f:area:9999999999',
  'pp:all:9999',
  'pp:set:x:9.zzzzzz',
  'pp:new:2.0',
  'pa:hari:2026-99-99',
  'pa:pilih:999',
  'kn:o:x',
  'pd:o:x',
  'bk:k:999',
  'bk:n:9999999999:constructor',
  'pd:e:x:0',
  'pd:n:x:0:constructor',
  'rn:y:9999:999',
  'rn:g:2026:constructor:20261399',
  'rn:d:2026:fisher:20261231:s:00000000',
  'rn:s:x:2027:l9:zzzzzzzzz',
  'pin:new',
  'rg:c:zzzz',
]

const isStatic = (said: Said) => ({ out: said.out.length, toast: said.toast?.text })

describeOnStores('a button that is not one’s own', stage => {
  const arranged = async () => {
    const { store } = await stage()
    const [admin, colleague] = [await newOfficer(store, 'admin'), await newOfficer(store)]
    const file = await filedByOfficer(store, admin, 'nobody', { name: 'Kasiyem Lestari' })
    await store.tx(tx => openVisit(tx, file.id, 'no-account'))
    const decidedOn = await fileOf(store, await newAccount(store), { nik: nikOf(2), phone: undefined })
    const made = await store.tx(tx =>
      decide(tx, {
        id: decidedOn.id,
        version: 1,
        officer: colleague.id,
        decision: { kind: 'waiting-list' },
      }),
    )
    if (!made.ok) throw new Error(made.error)
    const visit = (await openVisitOf(store.reader(), file.id))!
    const ids: Ids = {
      file: file.id,
      number: file.number,
      decision: made.decision.id,
      visit: visit.id,
      officer: colleague.id,
    }
    const as = async (role: StaffRole, areas: string[] = []) => newOfficer(store, role, areas)
    return { store, admin, colleague, file, ids, as, tap: await tapsOf(store) }
  }

  it('brings a citizen, and who was of the office once, the same short word, whether it exists or not', async () => {
    const { store, admin, ids, as, tap } = await arranged()
    const [citizen, former] = [await newAccount(store), await as('admin')]
    await store.tx(tx => removeOfficer(tx, { by: admin.id, account: former.id }))
    const nothing: Ids = {
      file: NOWHERE,
      number: '000000000',
      decision: NOWHERE,
      visit: NOWHERE,
      officer: NOWHERE,
    }
    const before = await allEvents(store)
    for (const { address } of [citizen, former])
      for (const data of [...everyButton(ids), ...everyButton(nothing)])
        expect(isStatic(await tap(address, data)), data).toEqual({
          out: 0,
          toast: menu.oldButton,
        })
    for (const { address } of [citizen, former])
      for (const number of [ids.number, nothing.number, '123456789'])
        expect(JSON.stringify(await tap(address, `pt:no:${number}`))).toContain('Tanya petugas')
    expect(await allEvents(store)).toEqual(before)
  })

  it('shows and changes nothing of a file that they may not see', async () => {
    const { store, admin, file, ids, as, tap } = await arranged()
    const locked = await as('admin')
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: locked.id }))
    const people = [locked, await as('pimpinan'), await as('pendamping', [ELSEWHERE])]
    const secrets = ['Kasiyem', 'Tongkol', nikOf(1), '0812', file.number, showPublicNumber(file.number)]
    for (const { address } of people) {
      for (const data of [...everyButton(ids), `pt:no:${ids.number}`]) {
        const said = JSON.stringify(await tap(address, data))
        for (const secret of secrets) expect(said, `${address} ${data}`).not.toContain(secret)
      }
    }
    expect(await registrationById(store.reader(), file.id)).toEqual(file)
    expect(await openVisitOf(store.reader(), file.id)).toMatchObject({ tries: 0 })
  })

  it('of the papers that they ticked is no longer the officer’s, once they are none', async () => {
    const { store, admin, file, as, tap } = await arranged()
    for (const become of ['removed', 'locked', 'elsewhere'] as const) {
      const officer = await as('verifikator')
      const of = { by: admin.id, account: officer.id }
      const other = await fileOf(store, await newAccount(store), { nik: nikOf(officer.address % 9000) })
      await store.tx(tx => tickPapersSeen(tx, { id: other.id, officer: officer.id }))
      if (become === 'removed') await store.tx(tx => removeOfficer(tx, of))
      else if (become === 'locked') await store.tx(tx => lockOfficer(tx, of))
      else await store.tx(tx => giveRole(tx, { ...of, role: 'pendamping', areas: [ELSEWHERE] }))
      await tap(officer.address, `pt:unseen:${other.id}:1`)
      expect(await registrationById(store.reader(), other.id), become).toMatchObject({
        papersSeenBy: officer.id,
      })
    }
    expect(file.papersSeenBy).toBeUndefined()
  })

  it('cannot bring an exception where the account is locked while a form about oneself is open', async () => {
    const { store, admin } = await arranged()
    const named = await newAccount(store)
    await store.tx(tx => appointFirstAdmin(tx, named.id))
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: named.id }))
    const draft = { id: NOWHERE, about: undefined }
    const answers = { name: 'Rina', newPin: '719204', again: '719204' }
    const handed = await store.tx(tx => introduceFeature.handIn(turnOf(tx, named), answers, draft))
    expect(handed).toEqual({ done: true, reply: { say: [{ text: menu.oldButton, keyboard: 'menu' }] } })
    expect(await officerOf(store.reader(), named.id)).toMatchObject({ name: undefined, hasPin: false })
  })

  it('with nonsense in it breaks nothing', async () => {
    const { store, as, tap, ids } = await arranged()
    const people = [await newAccount(store), await as('admin'), await as('pendamping', [ELSEWHERE])]
    for (const { address } of people)
      for (const data of [...nonsense(ids.file), 'pt:desk', 'pt:filter', `pt:see:${ids.file}`])
        expect(await tap(address, data), data).toBeDefined()
  })
})

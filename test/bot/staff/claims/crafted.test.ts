/**
 * Buttons of the office's claims that somebody made up, kept, or was never given; the longest that its messages become; and
 * the cover letter.
 */
import { expect, it } from 'vitest'
import { resources } from '../../../../locales/resources.gen.ts'
import { letterOf } from '../../../../src/bot/staff/claims/letter-of.ts'
import { drawLetter } from '../../../../src/bot/staff/claims/letter.ts'
import { CLAIM_PAPERS } from '../../../../src/program/claims/papers.ts'
import type { StaffRole } from '../../../../src/program/office.ts'
import { askBankChange, openBankChange } from '../../../../src/records/claims/office/bank.ts'
import { setChildren } from '../../../../src/records/claims/family/children.ts'
import { noteForFamily } from '../../../../src/records/claims/office/note.ts'
import { attachToClaim } from '../../../../src/records/documents/documents.ts'
import { lockOfficer, removeOfficer } from '../../../../src/records/office/staff-changes.ts'
import { makeId } from '../../../../src/store/ids.ts'
import type { Said } from '../../../../src/telegram/message.ts'
import { newAccount, newOfficer, nikOf, readyPaper } from '../../../records/sample.ts'
import { allEvents, describeOnStores } from '../../../records/stores.ts'
import {
  bodyFor,
  claimOf,
  completed,
  handedOver,
  looked,
  memberOf,
  now,
  step,
} from '../../../records/claims/families.ts'
import { tapsOf } from '../taps.ts'

const ELSEWHERE = '3574031004'
const NOWHERE = '01890000-0000-7000-8000-000000000000'

const words = (text: string): string[] => text.split(/\s+/)

const everyButton = (id: string, change: string): string[] => [
  ...words('pk:all pk:all:late:0 pk:all:ended:3 pk:new pk:figures pk:many pk:many:h: pk:many:b:AAAAA'),
  ...words('one in take free docs papers checked note call way bank banknew sees school').map(
    act => `pk:${act}:${id}`,
  ),
  ...words('who nik prove unprove unproved false isfalse').map(act => `pk:${act}:${id}:1`),
  ...words('p pg pa pm').map(act => `pk:${act}:${id}:4`),
  ...[0, 2, 8, 9, 15].flatMap(at => [`pk:go:${at}:${id}:1`, `pk:yes:${at}:${id}:1`]),
  ...words('out isout asked').map(act => `pk:${act}:${id}:00000000`),
  'pk:mg:h:AAAAA',
  `pk:bankyes:${change}`,
  `pk:bankno:${change}`,
  `pk:pr:${id}:4:0`,
  `pk:is:${id}:1:00000000`,
  `pk:called:${id}:1`,
  `pk:code:${id}:all`,
  `pk:made:${id}:all`,
]

const nonsense = (id: string): string[] => [
  'pk:',
  'pk:all:constructor:0',
  'pk:all:open:9999',
  'pk:many:x:AAAAA',
  'pk:many:h:______________________',
  'pk:mx:h:AAAAA',
  'pk:mp:g:AAAAA',
  `pk:toString:${id}`,
  `pk:constructor:${id}:1`,
  `pk:go:99:${id}:1`,
  `pk:yes:2:${id}:1`,
  `pk:p:${id}:99`,
  `pk:pr:${id}:0:9`,
  `pk:made:${id}:office`,
  `pk:bankyes:${NOWHERE}`,
]

const isStatic = (said: Said) => ({ out: said.out.length, toast: said.toast?.text })

/** Of so many letters: some of them stand in HTML as five. */
const long = (most: number) => '&<Sri'.repeat(most).slice(0, most)

/** What Telegram counts: the text without its entities. */
const letters = (html: string) => html.replaceAll(/<[^>]+>/g, '').replaceAll(/&\w+;/g, 'x').length

interface Keyboard {
  readonly reply_markup: { inline_keyboard: { text: string; callback_data: string }[][] }
}

function fits({ out }: Said): void {
  for (const { params } of out) {
    const { text, reply_markup: markup } = params as {
      text?: string
      reply_markup?: { inline_keyboard?: { text: string; callback_data?: string }[][] }
    }
    expect(letters(text ?? '')).toBeLessThanOrEqual(4096)
    const buttons = (markup?.inline_keyboard ?? []).flat()
    expect(buttons.length).toBeLessThanOrEqual(100)
    for (const { callback_data: data } of buttons)
      expect(Buffer.byteLength(data ?? ''), data).toBeLessThanOrEqual(64)
  }
}

describeOnStores('a button of the office’s claims', (stage, engine) => {
  const arranged = async () => {
    const { store } = await stage()
    const admin = await newOfficer(store, 'admin')
    await memberOf(store, 1, { name: 'Kasiyem Lestari' })
    const claim = await claimOf(store, await newAccount(store), {
      body: bodyFor({ nik: nikOf(1), name: 'Kasiyem Lestari' }),
    })
    const bank = { bank: 'Bank Jatim', number: '0012345678', holder: 'Kasiyem' }
    await store.tx(tx => askBankChange(tx, { id: claim.id, officer: admin.id, bank }))
    const change = (await openBankChange(store.reader(), claim.id))!.id
    const as = (role: StaffRole, areas: string[] = []) => newOfficer(store, role, areas)
    return { store, admin, claim, change, bank, as, tap: await tapsOf(store) }
  }

  it('brings a citizen, and who was of the office once, the same short word, whether it exists or not', async () => {
    const { store, admin, claim, change, as, tap } = await arranged()
    const [citizen, former] = [await newAccount(store), await as('admin')]
    await store.tx(tx => removeOfficer(tx, { by: admin.id, account: former.id }))
    const before = await allEvents(store)
    for (const { address } of [citizen, former])
      for (const data of [...everyButton(claim.id, change), ...everyButton(NOWHERE, NOWHERE)])
        expect(isStatic(await tap(address, data)), data).toEqual({ out: 0, toast: resources.menu.oldButton })
    expect(await allEvents(store)).toEqual(before)
  })

  it('shows and changes nothing of a claim that they may not see', async () => {
    const { store, admin, claim, change, bank, as, tap } = await arranged()
    const locked = await as('admin')
    await store.tx(tx => lockOfficer(tx, { by: admin.id, account: locked.id }))
    const secrets = ['Kasiyem', nikOf(1), bank.number, '6285233344455', '3334', claim.number]
    for (const { address } of [locked, await as('pimpinan'), await as('pendamping', [ELSEWHERE])])
      for (const data of [...everyButton(claim.id, change), `pt:no:${claim.number}`]) {
        const said = JSON.stringify(await tap(address, data))
        for (const secret of secrets) expect(said, `${address} ${data}`).not.toContain(secret)
      }
    expect(await now(store, claim)).toEqual(claim)
    expect((await openBankChange(store.reader(), claim.id))?.id).toBe(change)
  })

  it('with nonsense in it breaks nothing', async () => {
    const { store, claim, as, tap } = await arranged()
    const people = [await newAccount(store), await as('admin'), await as('pendamping', [ELSEWHERE])]
    for (const { address } of people)
      for (const data of nonsense(claim.id)) expect(await tap(address, data), data).toBeDefined()
  })

  it('brings no more than Telegram takes, where everything is as long as it gets', async () => {
    // What is shown does not hang on the engine.
    if (engine !== 'sqlite') return
    const { store, admin, tap } = await arranged()
    const name = 'Raden Ajeng Siti Wiryawan Purwaningsih Kusumadewi '.repeat(2).slice(0, 80)
    await memberOf(store, 2, { name })
    const claims = []
    for (let n = 0; n < 12; n++) {
      const body = {
        ...bodyFor({ nik: nikOf(2), name, birthDate: '1970-03-12' }),
        event: { cause: 'sudden-at-work' as const, where: long(120), how: long(120), hospital: long(120) },
        reporter: { relation: 'other-family' as const, name, phone: '+6285233344455' },
        family: {
          heir: { name, nik: nikOf(3), relation: 'spouse' as const },
          hasOtherHeirs: true,
          hasMinorChildren: true,
        },
      }
      claims.push(await claimOf(store, await newAccount(store), { body }))
    }
    const [claim] = claims
    if (!claim) throw new Error('no claim')
    await store.tx(tx =>
      setChildren(
        tx,
        claim.id,
        Array.from({ length: 4 }, () => ({
          name,
          born: '2014-03-03',
          level: 'sd',
          year: 6,
          kin: 'born',
          saidBy: 'parent',
        })),
      ),
    )
    for (const paper of CLAIM_PAPERS)
      await looked(store, claim, admin, paper, { kind: 'again', why: 'not-signed' })
    const { version } = await now(store, claim)
    await store.tx(tx => noteForFamily(tx, { id: claim.id, version, officer: admin.id, note: long(120) }))
    const colleague = await newOfficer(store)
    for (const data of everyButton(claim.id, NOWHERE)) fits(await tap(colleague.address, data))
    for (const one of claims.slice(0, 12)) {
      await completed(store, one, admin)
      await step(store, one, admin, handedOver('2026-03-02'))
    }
    let data = 'pk:many:h:'
    for (let n = 0; n < 12; n++) {
      const said = await tap(colleague.address, data)
      fits(said)
      const [list] = said.out.map(({ params }) => params as unknown as Keyboard)
      const off = list?.reply_markup.inline_keyboard.flat().find(({ text }) => text.startsWith('◻️'))
      data = off?.callback_data ?? data
    }
    const ticked = data.slice('pk:many:h:'.length)
    expect(ticked).toHaveLength(50)
    fits(await tap(colleague.address, `pk:mg:h:${ticked}`))
  })

  it('brings the photos to who may see them, not to be forwarded and for a quarter of an hour', async () => {
    const { store, claim, tap } = await arranged()
    const [colleague, widow] = [await newOfficer(store), await newAccount(store)]
    await store.tx(async tx => {
      const draft = makeId()
      const documents = [await readyPaper(tx, widow, draft)]
      await attachToClaim(tx, { draft, claim: claim.id, paper: 'family-card', documents })
    })
    const { out } = await tap(colleague.address, `pk:docs:${claim.id}`)
    expect(out).toMatchObject([
      { method: 'sendDocument', params: { protect_content: true, document: 'AgAC' } },
      { method: 'sendMessage' },
    ])
    expect(JSON.stringify(out)).toContain('Kartu Keluarga, klaim')
    expect(out.every(({ goneAt }) => goneAt !== undefined)).toBe(true)
  })

  it('the cover letter is made behind the PIN, on record', async () => {
    const { store, claim, admin, as } = await arranged()
    const made = await store.tx(tx => letterOf(tx, { id: claim.id, officer: admin.id }))
    if (!made.ok) throw new Error(made.error)
    expect((await drawLetter(made.letter)).subarray(0, 5).toString()).toBe('%PDF-')
    expect(JSON.stringify(made.letter)).toContain(nikOf(1))
    expect((await allEvents(store)).map(({ kind }) => kind)).toContain('papers-opened')
    const away = await as('pendamping', [ELSEWHERE])
    expect(await store.tx(tx => letterOf(tx, { id: claim.id, officer: away.id }))).toMatchObject({
      why: 'area',
    })
  })
})

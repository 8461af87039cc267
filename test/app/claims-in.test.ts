import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { eq } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { listWork } from '../../src/app/lists/work.ts'
import { bodyOf, shapeClaim, type Claim } from '../../src/records/claims/claim-rows.ts'
import { childrenOf } from '../../src/records/claims/family/children.ts'
import { importOfPass } from '../../src/records/imports/imports.ts'
import { sealedFiles } from '../../src/store/sealed-files.ts'
import type { Store } from '../../src/store/store.ts'
import { claimOf, memberOf } from '../records/claims/families.ts'
import { newAccount, newOfficer, nikOf } from '../records/sample.ts'
import { describeOnStores } from '../records/stores.ts'
import { quiet } from '../telegram/quiet.ts'

const HEAD =
  'NIK almarhum;Nama almarhum;Tanggal meninggal;Tahap;Tanggal tahap;Tanggal tanda terima;Nomor tanda terima;Program;Jumlah dibayar;Nama ahli waris;NIK ahli waris;Hubungan;Nama anak 1;Tanggal lahir anak 1;Jenjang anak 1;Kelas anak 1'
const CHILD = 'Bagus;3-3-2014;SD;6'
const rowOf = (n: number, stage: string, child = ';;;') =>
  `${nikOf(n)};Slamet ${'abcdefg'[n]};1-2-2026;${stage};Sumiati;${nikOf(50)};Istri;${child}`
const PAID = 'dibayar;20-2-2026;5-2-2026;TT-1;JKM;42.000.000'
const HANDED = 'diajukan;5-2-2026;;TT-2;JKM;'

const claimsOn = async (store: Store, n: number): Promise<Claim[]> => {
  const { db, t, vault } = store.reader()
  const rows = await db
    .select()
    .from(t.claims)
    .where(eq(t.claims.nikIndex, vault.index('nik', nikOf(n))))
  return rows.map(shapeClaim)
}

describeOnStores('the list of claims that began on paper', stageOf => {
  it('makes each once, takes those from paper further, moves no family’s own, and tells nobody', async () => {
    const { store, dir } = await stageOf()
    const [officer, widow] = [await newOfficer(store), await newAccount(store)]
    for (const n of [1, 3]) await memberOf(store, n)
    // A family has reported this one itself.
    await claimOf(store, widow, {
      body: { worker: { nik: nikOf(3) }, event: { cause: null }, reporter: { relation: 'spouse' } },
    })
    const { db, t } = store.reader()
    const said = await db.$count(t.outbox)
    const uploads = sealedFiles(join(dir, 'uploads'), store.reader().vault)
    const work = listWork({ store, uploads, folder: join(dir, 'tmp'), log: quiet, exporters: {} })
    const takeIn = async (id: string, ...rows: string[]) => {
      const pass = {
        id,
        account: officer.id,
        list: 'claims',
        purpose: 'import',
        expiresAt: store.now(),
        isTaken: false,
        about: undefined,
      } as const
      expect(await work.choiceFor(pass)).toBeUndefined()
      const text = [HEAD, ...rows].join('\n')
      await uploads.write(id, Readable.from([Buffer.from(text)]))
      const checksum = createHash('sha256').update(text).digest('hex')
      await work.startImport(pass, { id, name: 'klaim.csv', size: text.length, checksum, chosen: undefined })
      await expect.poll(() => work.progressOf(pass)).toMatchObject({ state: 'asking' })
      await work.confirmImport(pass)
      await expect.poll(() => work.progressOf(pass)).toMatchObject({ state: 'done' })
      const done = (await importOfPass(store.reader(), id))!
      return { bad: done.rows - done.good, ...done.counts }
    }

    expect(
      await takeIn(
        'first-list',
        rowOf(1, PAID, CHILD),
        rowOf(2, HANDED),
        rowOf(3, HANDED),
        rowOf(1, PAID, CHILD),
        rowOf(4, 'dibayar;1-2-2026;5-2-2026;TT-4;JKM;42.000.000'),
        rowOf(5, 'berkas belum lengkap;;;;;'),
      ),
    ).toEqual({ bad: 1, new: 3, same: 1, differs: 1 })
    const [paid] = await claimsOn(store, 1)
    expect(paid).toMatchObject({
      origin: 'paper',
      status: 'paid',
      paidOn: '2026-02-20',
      paidAmount: 42_000_000,
    })
    expect((await bodyOf(store.reader(), paid!)).reporter).toMatchObject({ name: 'Sumiati', nik: nikOf(50) })
    expect((await childrenOf(store.reader(), paid!.id)).map(({ child }) => child)).toMatchObject([
      { name: 'Bagus', level: 'sd', year: 6, saidBy: 'parent' },
    ])

    expect(
      await takeIn(
        'second-list',
        rowOf(1, HANDED),
        rowOf(2, 'disetujui;10-2-2026;5-2-2026;TT-2;JKM;'),
        rowOf(5, 'dibayar;25-2-2026;6-2-2026;TT-5;JKK;70.000.000'),
      ),
    ).toEqual({ bad: 0, changed: 2, differs: 1 })
    expect([await claimsOn(store, 2), await claimsOn(store, 3), await claimsOn(store, 5)]).toMatchObject([
      [{ status: 'granted' }],
      [{ origin: 'chat', status: 'reported' }],
      [{ status: 'paid', programme: 'jkk', receiptOn: '2026-02-06' }],
    ])
    // What each list came to, to the officer, and no more.
    const rows = await db.select({ chat: t.outbox.chat }).from(t.outbox)
    expect(rows.length - said).toBe(2)
  })
})

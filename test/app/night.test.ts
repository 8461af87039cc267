/** What the house does at night: it forgets, makes a copy, says so in `/health`, and tells the admins by day. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openAccount } from '../../src/records/accounts.ts'
import { addPending } from '../../src/records/documents/documents.ts'
import { makeId } from '../../src/store/ids.ts'
import { OFFICER, startCity } from '../scenes/city.ts'
import { step } from '../scenes/verbs.ts'

test('a photo of nothing is gone in the morning, is in no new copy, and the admin reads of it', async () => {
  const city = await startCity({ documentsVia: 'counter', backups: { folder: undefined, kept: 2 } })
  const rina = await city.officer(OFFICER, 'Rina')
  await step(rina, '/petugas', /Meja petugas/)
  const health = async () => (await fetch(`http://127.0.0.1:${city.app().port}/health`)).json()
  expect(await health()).toMatchObject({
    ok: true,
    freeMB: expect.any(Number),
    updates: { by: 'polling', last: expect.stringMatching(/^2026-11-/) },
    outbox: { waiting: {}, sent: expect.any(Number) },
    retention: { ok: true },
    backup: { ok: true },
  })
  const id = makeId()
  await city.app().store.tx(async tx => {
    const { id: account } = await openAccount(tx, 'telegram', 1001)
    await addPending(tx, { id, account, draft: makeId(), paper: 'ktpPhoto', source: '{}' })
  })
  await city.days(2)
  const copies = () => readdirSync(join(city.dataDir, 'backups')).filter(name => name.endsWith('Z'))
  await expect.poll(copies, { timeout: 10_000 }).toHaveLength(1)
  expect(await health()).toMatchObject({
    ok: true,
    retention: { ok: true, lastRun: expect.stringMatching(/^2026-11-25/) },
    backup: { ok: true, last: expect.stringMatching(/^2026-11-25/) },
  })
  const told = await rina.waitFor(/habis masa simpannya dihapus/)
  expect(told.text).toContain('foto dan dokumen: 1')
  const { db, t } = city.app().store.reader()
  expect(await db.select({ id: t.documents.id, state: t.documents.state }).from(t.documents)).toEqual([
    { id, state: 'erased' },
  ])
})

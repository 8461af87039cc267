import { mkdtempSync } from 'node:fs'
import { and, eq, asc } from 'drizzle-orm'
import { openStore } from '/work/main/src/store/open.ts'
import { parseKeys } from '/work/main/src/store/keys.ts'
import { makeId } from '/work/main/src/store/ids.ts'
import { randomBytes } from 'node:crypto'
const keys = parseKeys(['k1','index'].map(id=>`${id}:${randomBytes(32).toString('base64')}`).join(','))
const store = await openStore({ url: `file:${mkdtempSync('/tmp/b-')}/a.db`, city: '3574', keys, kind: 'demo' })
async function update(n: number) {
  const r = store.reader()
  await r.db.select().from(r.t.accounts).where(and(eq(r.t.accounts.city, r.city), eq(r.t.accounts.channel, 'tg'), eq(r.t.accounts.address, n % 200)))
  await r.db.select().from(r.t.drafts).where(and(eq(r.t.drafts.city, r.city), eq(r.t.drafts.account, `a${n % 200}`), eq(r.t.drafts.hasFloor, true)))
  await store.tx(async tx => {
    const { t, db, city } = tx
    const id = makeId()
    await db.insert(t.inbox).values({ city, id: `tg:${n}`, seq: id, lane: `l${n%200}`, state: 'waiting', bodySealed: tx.vault.seal('inbox', id, 'x'.repeat(400)), tries: 0, dueAt: tx.now, arrivedAt: tx.now }).onConflictDoNothing()
    await db.select().from(t.accounts).where(and(eq(t.accounts.city, city), eq(t.accounts.channel, 'tg'), eq(t.accounts.address, n % 200)))
    await db.select().from(t.drafts).where(and(eq(t.drafts.city, city), eq(t.drafts.account, `a${n % 200}`), eq(t.drafts.hasFloor, true)))
    await db.insert(t.drafts).values({ city, id, account: `a${n%200}`, form: 'f', hasFloor: true, bodySealed: tx.vault.seal('d', id, 'y'.repeat(900)), reminders: 0, changedAt: tx.now, expiresAt: tx.now }).onConflictDoUpdate({ target: [t.drafts.city, t.drafts.account, t.drafts.form], set: { changedAt: tx.now, reminders: 0 } })
    await db.insert(t.outbox).values({ city, id, chat: n % 200, class: 0, state: 'waiting', bodySealed: tx.vault.seal('o', id, 'z'.repeat(400)), tries: 0, dueAt: tx.now, madeAt: tx.now })
    await db.update(t.inbox).set({ state: 'done', bodySealed: null, endedAt: tx.now }).where(and(eq(t.inbox.city, city), eq(t.inbox.id, `tg:${n}`)))
  })
}
for (let n = 0; n < 500; n++) await update(n)
for (let round = 0; round < 3; round++) {
const N = 3000, b = performance.now(), c = process.cpuUsage()
for (let n = 0; n < N; n++) await update(1000 + n + N*round)
const ms = performance.now() - b, cpu = process.cpuUsage(c)
console.log(`${(N / ms * 1000).toFixed(0)} updates/s, ${(ms / N * 1000).toFixed(0)} µs each, cpu ${((cpu.user+cpu.system)/N).toFixed(0)} µs`)
}
await store.close()

/**
 * Who is next: asked by the wire whenever it has room, in the transaction that also puts their messages into its outbox.
 *
 * Between the count and this moment somebody may have said no, blocked the bot, or died: each is looked at again, so what
 * stands in the ledger is a promise to try, never one to send.
 */
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { quietUntil } from '../../program/announcements/hours.ts'
import { isOptional, type Category } from '../../program/announcements/lists.ts'
import { schedule } from '../../store/jobs.ts'
import type { RecipientState } from '../../store/schema.ts'
import type { Reader, Tx } from '../../store/store.ts'
import { setting } from '../settings/settings.ts'
import type { About } from './fields.ts'
import { hasRecipients } from './ledger.ts'
import { ANNOUNCEMENT_END } from './orders.ts'
import { silenceFor, wordsOn, type Silence } from './silence.ts'

export interface ToSend {
  readonly announcement: string
  readonly recipient: string
  readonly channel: string
  readonly address: number
  /** Whom its personal fields are about. */
  readonly about: About | undefined
}

/**
 * The next recipients of what goes out now, marked as handed over. The urgent ones first, then those that began first; at
 * night the urgent ones only.
 * @param paid those at the paid pace, or the others.
 */
export async function recipientsToSend(tx: Tx, paid: boolean, atMost: number): Promise<ToSend[]> {
  const isNight = quietUntil(tx.now, await setting(tx, 'announcement-quiet')) !== undefined
  const next: ToSend[] = []
  for (const one of await running(tx, paid)) {
    const room = atMost - next.length
    if (room > 0 && (one.urgent || !isNight) && (await isStillRunning(tx, one)))
      next.push(...(await nextOf(tx, one, room)))
    await orderEnd(tx, one)
  }
  return next
}

type Running = Awaited<ReturnType<typeof running>>[number]

function running(tx: Tx, paid: boolean) {
  const { announcements: table } = tx.t
  return tx.db
    .select({
      id: table.id,
      category: table.category,
      urgent: table.urgent,
      joinUntil: table.joinUntil,
    })
    .from(table)
    .where(and(eq(table.city, tx.city), eq(table.state, 'running'), eq(table.paid, paid)))
    .orderBy(desc(table.urgent), asc(table.startedAt), asc(table.id))
}

/**
 * Holds its row until this transaction ends: whoever presses pause meanwhile waits, and then finds in the outbox all that was
 * handed over. On SQLite they would wait anyway.
 */
async function isStillRunning(tx: Tx, { id }: Running): Promise<boolean> {
  const { announcements: table } = tx.t
  const held = await tx.db
    .update(table)
    .set({ state: 'running' })
    .where(and(eq(table.city, tx.city), eq(table.id, id), eq(table.state, 'running')))
    .returning({ id: table.id })
  return held.length > 0
}

/** Everybody was tried, and nobody can join any more. */
async function orderEnd(tx: Tx, { id, joinUntil }: Running): Promise<void> {
  if (joinUntil && joinUntil > tx.now) return
  if (await hasRecipients(tx, id, ['waiting', 'queued'])) return
  await schedule(tx, { kind: ANNOUNCEMENT_END, key: id, dueAt: tx.now })
}

/** Where so many in a row are left out, the wire asks again in a moment. */
const ROUNDS = 5

async function nextOf(tx: Tx, { id, category }: Running, atMost: number): Promise<ToSend[]> {
  const next: ToSend[] = []
  const silence = await silenceFor(tx, category)
  for (let round = 0; round < ROUNDS && next.length < atMost; round++) {
    const limit = atMost - next.length
    const waiting = await waitingOf(tx, id, limit)
    const out = await leftOut(tx, category, waiting, silence)
    for (const [state, rows] of Map.groupBy(waiting, ({ recipient }) => out.get(recipient)))
      if (state !== undefined) await mark(tx, id, rows, { state })
    const meant = waiting.filter(({ recipient }) => !out.has(recipient))
    const queued = await mark(tx, id, meant, { state: 'queued', isTry: true })
    const aboutMourned = await mournedAbouts(tx, meant, silence)
    const isAboutMourned = ({ about }: Waiting) => about !== undefined && aboutMourned.has(about.id)
    await forgetAbout(tx, id, meant.filter(isAboutMourned))
    for (const row of meant) {
      const { recipient, channel, address, about } = row
      if (queued.has(recipient) && channel !== null && address !== null)
        next.push({
          announcement: id,
          recipient,
          channel,
          address,
          about: isAboutMourned(row) ? undefined : about,
        })
    }
    if (waiting.length < limit) break
  }
  return next
}

interface Waiting {
  readonly recipient: string
  readonly account: string | null
  readonly about: About | undefined
  readonly channel: string | null
  readonly address: number | null
  readonly reachable: boolean | null
}

async function waitingOf(tx: Tx, id: string, limit: number): Promise<Waiting[]> {
  const { announcementRecipients: ledger, accounts } = tx.t
  const rows = await tx.db
    .select({
      recipient: ledger.recipient,
      account: ledger.account,
      aboutKind: ledger.aboutKind,
      about: ledger.about,
      channel: accounts.channel,
      address: accounts.address,
      reachable: accounts.reachable,
    })
    .from(ledger)
    .leftJoin(accounts, and(eq(accounts.city, ledger.city), eq(accounts.id, ledger.account)))
    .where(and(eq(ledger.city, tx.city), eq(ledger.announcement, id), eq(ledger.state, 'waiting')))
    .orderBy(asc(ledger.recipient))
    .limit(limit)
  return rows.map(({ aboutKind, about, ...row }) => ({
    ...row,
    about: aboutKind && about ? { kind: aboutKind, id: about } : undefined,
  }))
}

/** Why somebody gets nothing after all, by recipient. */
async function leftOut(
  tx: Tx,
  category: Category,
  waiting: readonly Waiting[],
  silence: Silence,
): Promise<Map<string, RecipientState>> {
  if (waiting.length === 0) return new Map()
  const saidNo = await saidNoOf(tx, category, waiting)
  const silent = new Set(silence.accounts)
  const mourned = isOptional(category) ? await mournedAbouts(tx, waiting, silence) : new Set<string>()
  const why = ({ account, about, reachable }: Waiting): RecipientState | undefined => {
    if (account !== null && silent.has(account)) return 'mourning'
    if (about && mourned.has(about.id)) return 'mourning'
    if (account !== null && saidNo.has(account)) return 'opted-out'
    return reachable === true ? undefined : 'unreachable'
  }
  return new Map(
    waiting.flatMap(row => {
      const state = why(row)
      return state ? [[row.recipient, state] as const] : []
    }),
  )
}

async function saidNoOf(
  { db, t: { consents }, city }: Reader,
  category: Category,
  waiting: readonly Waiting[],
): Promise<Set<string>> {
  if (!isOptional(category)) return new Set()
  const said = await db
    .select({ account: consents.account, given: consents.given })
    .from(consents)
    .where(
      and(
        eq(consents.city, city),
        inArray(
          consents.account,
          waiting.flatMap(({ account }) => account ?? []),
        ),
        inArray(consents.purpose, [...wordsOn(category)]),
      ),
    )
    .orderBy(asc(consents.id))
  const newest = new Map(said.map(({ account, given }) => [account, given]))
  return new Set([...newest].filter(([, given]) => !given).map(([account]) => account))
}

/** Ids of the people and files among these that are of somebody who is mourned. */
async function mournedAbouts(
  reader: Reader,
  waiting: readonly Waiting[],
  { people, niks }: Silence,
): Promise<Set<string>> {
  const mourned = new Set(people)
  const files = waiting.flatMap(({ about }) => (about?.kind === 'registration' ? [about.id] : []))
  if (files.length === 0 || niks.length === 0) return mourned
  const { registrations } = reader.t
  const theirs = await reader.db
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(
        eq(registrations.city, reader.city),
        inArray(registrations.id, files),
        inArray(registrations.nikIndex, [...niks]),
      ),
    )
  return new Set([...mourned, ...theirs.map(({ id }) => id)])
}

/** A family is told what concerns cover, without the name of whoever has died in it. */
async function forgetAbout(tx: Tx, id: string, rows: readonly Waiting[]): Promise<void> {
  if (rows.length === 0) return
  const { announcementRecipients: ledger } = tx.t
  await tx.db
    .update(ledger)
    .set({ aboutKind: null, about: null })
    .where(isAmong(tx, id, rows))
}

function isAmong(tx: Tx, id: string, rows: readonly Waiting[]) {
  const { announcementRecipients: ledger } = tx.t
  const recipients = rows.map(({ recipient }) => recipient)
  return and(eq(ledger.city, tx.city), eq(ledger.announcement, id), inArray(ledger.recipient, recipients))
}

/** Those that still waited. */
async function mark(
  tx: Tx,
  id: string,
  rows: readonly Waiting[],
  to: { state: RecipientState; isTry?: true },
): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const { announcementRecipients: ledger } = tx.t
  const marked = await tx.db
    .update(ledger)
    .set({
      state: to.state,
      changedAt: tx.now,
      ...(to.isTry ? { tries: sql`${ledger.tries} + 1` } : {}),
    })
    .where(and(isAmong(tx, id, rows), eq(ledger.state, 'waiting')))
    .returning({ recipient: ledger.recipient })
  return new Set(marked.map(({ recipient }) => recipient))
}

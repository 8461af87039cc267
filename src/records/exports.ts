/**
 * A list on its way out: asked for on a pass, written to a sealed file, fetched once, erased soon after. One that a stop of
 * the program interrupted begins anew.
 */
import { and, asc, desc, eq } from 'drizzle-orm'
import { makeId } from '../store/ids.ts'
import type { ExportState, Tables } from '../store/schema.ts'
import type { Reader, Tx } from '../store/store.ts'
import { recordEvent } from './events.ts'
import { isExport, type ExportList, type Pass } from './passes/passes.ts'
import { eraseUpload } from './uploads.ts'

/** What was chosen: codes, ids, numbers. */
export type ExportAbout = Readonly<Record<string, string | number>>

export interface Export {
  readonly id: string
  /** Account of the officer. */
  readonly account: string
  readonly list: ExportList
  readonly about: ExportAbout
  readonly state: ExportState
  /** Why it came to nothing: a code. */
  readonly failure: string | undefined
  /** The sealed file among the uploads, once it is written. */
  readonly file: string | undefined
  readonly rows: number
}

/** For who is fetching it in the very minute in which the pass ends. */
const AFTER_PASS_MS = 5 * 60_000

/** @returns undefined while the pass has one: a second call changes nothing. */
export async function openExport(
  tx: Tx,
  pass: Pass,
  about: () => Promise<ExportAbout | undefined>,
): Promise<Export | undefined> {
  await lock(tx, pass)
  if ((await exportOfPass(tx, pass.id)) !== undefined) return undefined
  const chosen = await about()
  const row = {
    city: tx.city,
    id: makeId(),
    pass: pass.id,
    account: pass.account,
    list: pass.list,
    about: { ...chosen },
    state: chosen ? ('running' as const) : ('failed' as const),
    failure: chosen ? null : 'gone',
    file: null,
    rows: 0,
    madeAt: tx.now,
    endedAt: chosen ? null : tx.now,
  }
  await tx.db.insert(tx.t.exports).values(row)
  return shape(row)
}

/** Two taps side by side: the second waits here, and finds what the first has made. */
async function lock(tx: Tx, { id }: Pass): Promise<void> {
  const { passes } = tx.t
  await tx.db
    .update(passes)
    .set({ id })
    .where(and(eq(passes.city, tx.city), eq(passes.id, id)))
}

/** The file is there, to be fetched as long as the pass lasts. */
export async function finishExport(
  tx: Tx,
  { id, account, list }: Export,
  { file, rows }: { file: string; rows: number },
): Promise<void> {
  await eraseUpload(tx, file, await eraseAt(tx, id))
  if (!(await end(tx, id, { state: 'done', file, rows }))) return
  await recordEvent(tx, {
    subjectKind: 'export',
    subject: id,
    kind: 'export-made',
    actor: account,
    codes: { list, rows },
  })
}

/** @param why a code. */
export async function failExport(tx: Tx, { id, account, list }: Export, why: string): Promise<void> {
  if (!(await end(tx, id, { state: 'failed', failure: why }))) return
  await recordEvent(tx, {
    subjectKind: 'export',
    subject: id,
    kind: 'export-failed',
    actor: account,
    codes: { list, why },
  })
}

/** The pass is free for the next one; a file that waits to be fetched goes. */
export async function putExportAside(tx: Tx, { id, file }: Export): Promise<void> {
  await tx.db.update(tx.t.exports).set({ pass: '' }).where(is(tx, id))
  if (file !== undefined) await eraseUpload(tx, file, tx.now)
}

/** What was asked for with the pass last. */
export async function exportOfPass(reader: Reader, pass: string): Promise<Export | undefined> {
  const { exports: all } = reader.t
  const [row] = await reader.db
    .select()
    .from(all)
    .where(and(eq(all.city, reader.city), eq(all.pass, pass)))
    .orderBy(desc(all.id))
    .limit(1)
  return row && shape(row)
}

/** Those that a stop of the program interrupted. */
export async function unfinishedExports(reader: Reader): Promise<Export[]> {
  const { exports: all } = reader.t
  const rows = await reader.db
    .select()
    .from(all)
    .where(and(eq(all.city, reader.city), eq(all.state, 'running')))
    .orderBy(asc(all.id))
  return rows.map(shape)
}

/** Nobody can fetch it once its pass is over. */
async function eraseAt(tx: Tx, id: string): Promise<Date> {
  const { exports: all, passes } = tx.t
  const [row] = await tx.db
    .select({ expiresAt: passes.expiresAt })
    .from(all)
    .innerJoin(passes, and(eq(passes.city, all.city), eq(passes.id, all.pass)))
    .where(is(tx, id))
  return new Date(Math.max(row?.expiresAt.getTime() ?? 0, tx.now.getTime()) + AFTER_PASS_MS)
}

async function end(
  tx: Tx,
  id: string,
  set: Partial<Pick<Row, 'file' | 'rows' | 'failure'>> & { state: ExportState },
): Promise<boolean> {
  const ended = await tx.db
    .update(tx.t.exports)
    .set({ ...set, endedAt: tx.now })
    .where(and(is(tx, id), eq(tx.t.exports.state, 'running')))
    .returning({ id: tx.t.exports.id })
  return ended.length > 0
}

type Row = Tables['exports']['$inferSelect']

function is(reader: Reader, id: string) {
  const { exports: all } = reader.t
  return and(eq(all.city, reader.city), eq(all.id, id))
}

function shape(row: Row): Export {
  return {
    id: row.id,
    account: row.account,
    list: outgoing(row.list),
    about: row.about,
    state: row.state,
    failure: row.failure ?? undefined,
    file: row.file ?? undefined,
    rows: row.rows,
  }
}

/** A code out of a column of text, which only this program writes. */
function outgoing(list: string): ExportList {
  const known = list as Pass['list']
  if (!isExport(known)) throw new RangeError(`no list that goes out: ${list}`)
  return known
}

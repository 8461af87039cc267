/** Tables of lists on their way in and out. */
import { sql } from 'drizzle-orm'
import type { Kit } from '../kit.ts'

/** It is read and checked, waits for the officer's yes, is written, is done, or was thrown away. */
export type ImportState = 'reading' | 'ready' | 'writing' | 'done' | 'dropped'
/** It is written, lies there to be fetched, or came to nothing. */
export type ExportState = 'running' | 'done' | 'failed'
/** A file of a batch is out, BPJS has taken or refused it, or its approval was taken back before BPJS had it. */
export type BatchFileState = 'out' | 'accepted' | 'refused' | 'left'
export type ImportRowState = 'good' | 'bad' | 'written'

export const listsTables = (k: Kit) => ({
  /** A list that was handed in: what it is, how far it is, and what became of its rows. */
  imports: k.table(
    'imports',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      kind: k.text().notNull(),
      account: k.text().notNull(),
      /** The pass that it was handed in with, and the sealed file among the uploads. */
      pass: k.text().notNull(),
      upload: k.text().notNull(),
      /** Of the file's content, keyed: the same file twice changes nothing. */
      fileIndex: k.bytes().notNull(),
      state: k.code<ImportState>().notNull(),
      /** What holds for the whole list (its programme year, month, proof), as JSON. */
      about: k.json<Record<string, string | number>>().notNull(),
      /** The file's header and what each column is taken for, once it is read. */
      columns: k.json<{ header: string; means: string | null }[]>().notNull(),
      /** Why it came to nothing: a code. */
      failure: k.text(),
      /** Rows that were read, that can be taken, and that were written. */
      rows: k.int().notNull(),
      good: k.int().notNull(),
      written: k.int().notNull(),
      /** What the written rows did: new, changed, the same. */
      counts: k.json<Record<string, number>>().notNull(),
      madeAt: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('imports_state').on(t.city, t.state, t.id),
      k.index('imports_file').on(t.city, t.fileIndex),
      k.index('imports_pass').on(t.city, t.pass, t.id),
    ],
  ),

  /** The rows of a list between reading and writing. */
  importRows: k.table(
    'import_rows',
    {
      city: k.text().notNull(),
      import: k.text().notNull(),
      /** Number of the row in the file, from 1 below the header. */
      row: k.int().notNull(),
      /** What was read, as JSON; forgotten once it is written. */
      rowSealed: k.bytes(),
      /** Codes of what is wrong with it: field and why. */
      problems: k.json<{ field: string; why: string }[]>().notNull(),
      state: k.code<ImportRowState>().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.import, t.row] }),
      k.index('import_rows_next').on(t.city, t.import, t.state, t.row),
    ],
  ),

  /** A list on its way out: what it is of, and the sealed file that it became. */
  exports: k.table(
    'exports',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      /** The pass that it was asked for with. */
      pass: k.text().notNull(),
      account: k.text().notNull(),
      list: k.text().notNull(),
      /** What was chosen: a batch, a year, a kelurahan. */
      about: k.json<Record<string, string | number>>().notNull(),
      state: k.code<ExportState>().notNull(),
      /** Why it came to nothing: a code. */
      failure: k.text(),
      /** The sealed file among the uploads, once it is written. */
      file: k.text(),
      rows: k.int().notNull(),
      madeAt: k.time().notNull(),
      endedAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.index('exports_state').on(t.city, t.state, t.id),
      k.index('exports_pass').on(t.city, t.pass, t.id),
    ],
  ),

  /** Approved files that go on together: to the decree, to BPJS, and back with its answer. */
  batches: k.table(
    'batches',
    {
      city: k.text().notNull(),
      id: k.text().notNull(),
      year: k.int().notNull(),
      /** Counts the batches of the year. */
      number: k.int().notNull(),
      madeBy: k.text().notNull(),
      madeAt: k.time().notNull(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.id] }),
      k.uniqueIndex('batches_number').on(t.city, t.year, t.number),
    ],
  ),

  /** Which files a batch has; while one is out it is in no other. */
  batchFiles: k.table(
    'batch_files',
    {
      city: k.text().notNull(),
      batch: k.text().notNull(),
      registration: k.text().notNull(),
      state: k.code<BatchFileState>().notNull(),
      answeredAt: k.time(),
    },
    t => [
      k.primaryKey({ columns: [t.city, t.batch, t.registration] }),
      k.index('batch_files_registration').on(t.city, t.registration),
      k
        .uniqueIndex('batch_files_one_out')
        .on(t.city, t.registration)
        .where(sql`state = 'out'`),
    ],
  ),
})

/** What is wrong with a list that came in, as a sheet to mend and hand in again. */
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { words as w } from '../../bot/words.ts'
import { readTable } from '../../lists/read.ts'
import { writeResult, type ResultRow } from '../../lists/write.ts'
import { type Import } from '../../records/imports/imports.ts'
import { problemsOf } from '../../records/imports/rows.ts'
import type { Store } from '../../store/store.ts'
import type { ListResult } from '../../web/lists/work.ts'
import { XLSX } from './exporting.ts'
import type { ExportOptions } from './exports.ts'
import { withFile } from './reading.ts'
import { problemWords } from './wrong.ts'

const PROBLEMS_A_PAGE = 1000

/** The rows with mistakes as they were handed in, with what is wrong with each in the last column. */
export async function resultFile(
  of: Import,
  { store, uploads, folder }: Pick<ExportOptions, 'store' | 'uploads' | 'folder'>,
): Promise<ListResult> {
  const path = join(folder, `${of.id}-hasil`)
  await withFile(of, { uploads, folder }, async source => {
    const read = await readTable(source, { name: of.upload })
    if (!read.ok) throw new Error('a list that was read once cannot be read again')
    const { table } = read
    await writeResult(path, table.header, w('import:result'), wrongRows(store, of, table))
  })
  const file = createReadStream(path)
  file.once('close', () => void rm(path, { force: true }))
  return {
    name: `kesalahan-${w(`lists:list.${of.about.kind}`).toLowerCase().replaceAll(' ', '-')}.xlsx`,
    type: XLSX,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a file's chunks are bytes
    content: Readable.toWeb(file) as ReadableStream<Uint8Array>,
  }
}

async function* wrongRows(
  store: Store,
  { id }: Import,
  table: { rows(): AsyncGenerator<readonly { line: number; cells: readonly string[] }[]> },
): AsyncGenerator<ResultRow> {
  const wrong = new Map<number, string>()
  for (let after = 0; ;) {
    const page = await problemsOf(store.reader(), id, { after, limit: PROBLEMS_A_PAGE })
    for (const { row, problems } of page) wrong.set(row, problems.map(problemWords).join('; '))
    if (page.length < PROBLEMS_A_PAGE) break
    after = page.at(-1)?.row ?? after
  }
  for await (const rows of table.rows())
    for (const { line, cells } of rows) {
      const said = wrong.get(line)
      if (said !== undefined) yield { cells, words: said }
    }
}

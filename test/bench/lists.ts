/**
 * A list of 30.000 people in 20 columns, in and out: `npm run bench:lists`. Time, memory of the whole process and the
 * longest that the main thread's event loop was blocked, which is how long somebody who chats then waits.
 *
 * Each direction runs in a process of its own. Memory is the kernel's count of the most that the process ever had
 * (`maxRSS`, all threads), beside what it has before any work.
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { stringify } from 'csv-stringify/sync'
import { mapColumns } from '../../src/lists/columns.ts'
import { readTable } from '../../src/lists/read.ts'
import { readMember } from '../../src/lists/rows.ts'
import { writeResult, writeTable } from '../../src/lists/write.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { columns, rowAt, rowsOf, TITLES } from './people-list.ts'

const ROWS = 30_000
const MOST_MB = 300

async function readAndCheck(path: string): Promise<void> {
  const read = await readTable(path, { name: path })
  if (!read.ok) throw new Error(read.refusal.code)
  const mapping = mapColumns(read.table.header, 'members')
  let good = 0
  for await (const rows of read.table.rows())
    for (const row of rows) if (readMember(row, mapping.columns, dateOf('2026-11-26')).ok) good++
  if (good !== ROWS) throw new Error(`${good} rows of ${ROWS} were read well`)
}

const made = () => rowsOf(ROWS)

const words = 'NIK tidak 16 angka'
async function* judged(): AsyncGenerator<{ cells: string[]; words: string }> {
  for await (const cells of made()) yield { cells, words }
}

const DEEDS: Readonly<Record<string, (folder: string) => Promise<unknown>>> = {
  'xlsx out': folder => writeTable(join(folder, 'out.xlsx'), columns, made()),
  'result out': folder => writeResult(join(folder, 'result.xlsx'), TITLES.split(','), 'Masalah', judged()),
  'xlsx in, each row checked': folder => readAndCheck(join(folder, 'out.xlsx')),
  'csv in, each row checked': folder => readAndCheck(join(folder, 'in.csv')),
}

const [, , deed, folder] = process.argv
if (deed === undefined || folder === undefined) await runAll()
else await measure(DEEDS[deed]!, folder)

async function measure(doIt: (folder: string) => Promise<unknown>, where: string): Promise<void> {
  const idleMb = process.resourceUsage().maxRSS / 1024
  const delay = monitorEventLoopDelay({ resolution: 1 })
  delay.enable()
  const started = performance.now()
  await doIt(where)
  const seconds = (performance.now() - started) / 1000
  delay.disable()
  process.send?.({
    seconds,
    idleMb,
    peakMb: process.resourceUsage().maxRSS / 1024,
    blockedMs: delay.max / 1e6,
    p99Ms: delay.percentile(99) / 1e6,
  })
  process.disconnect()
}

async function runAll(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'bench-lists-'))
  const lines = Array.from({ length: ROWS }, (_, at) => rowAt(at))
  await writeFile(
    join(root, 'in.csv'),
    stringify(lines, { delimiter: ';', header: true, columns: TITLES.split(',') }),
  )
  console.log(`${ROWS} rows × ${columns.length} columns`)
  for (const name of Object.keys(DEEDS)) {
    const child = fork(import.meta.filename, [name, root])
    const [figures] = (await once(child, 'message')) as [Record<string, number>]
    const { seconds = 0, idleMb = 0, peakMb = 0, blockedMs = 0, p99Ms = 0 } = figures
    console.log(
      `${name.padEnd(28)} ${seconds.toFixed(1)} s, peak ${peakMb.toFixed(0)} MB (idle ${idleMb.toFixed(0)}), ` +
        `loop blocked at most ${blockedMs.toFixed(0)} ms, p99 ${p99Ms.toFixed(1)} ms`,
    )
    if (peakMb > MOST_MB) throw new Error(`more than ${MOST_MB} MB`)
  }
  console.log(`out.xlsx ${(statSync(join(root, 'out.xlsx')).size / 1e6).toFixed(1)} MB`)
  rmSync(root, { recursive: true })
}

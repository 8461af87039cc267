/**
 * `npm run -s affected -- --since 2026-11-20 --until 2026-11-23 --officer "Joko"`: whose data were looked at in these days
 * (Jakarta; the last one included), as JSON, for the notices after a breach. Without `--officer`: by anybody of the office.
 * SQLite has one process at a time, so stop the bot first, or point DATABASE_URL at a copy.
 */
import { parseArgs } from 'node:util'
import { affectedIn } from '../src/records/rights/affected.ts'
import { openStore } from '../src/store/open.ts'
import { access, failPlainly } from './house.ts'

const DAY_MS = 86_400_000

const { values } = parseArgs({
  options: { since: { type: 'string' }, until: { type: 'string' }, officer: { type: 'string' } },
})
const from = dayOf(values.since)
const last = dayOf(values.until ?? values.since)
if (!from || !last) {
  process.stderr.write('Say which days: --since 2026-11-20 --until 2026-11-23\n')
  process.exit(1)
}
try {
  const store = await openStore(access())
  const affected = await affectedIn(store.reader(), {
    from,
    until: new Date(last.getTime() + DAY_MS),
    officer: values.officer,
  })
  process.stdout.write(`${JSON.stringify(affected, undefined, 2)}\n`)
  await store.close()
} catch (error) {
  failPlainly(error)
}

function dayOf(text: string | undefined): Date | undefined {
  const day = new Date(`${text}T00:00:00+07:00`)
  return /^\d{4}-\d\d-\d\d$/.test(text ?? '') && !Number.isNaN(day.getTime()) ? day : undefined
}

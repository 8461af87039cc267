/** What became of an announcement, person by person, as a sheet: on the one-time page, since it names thousands. */
import { dateWords, momentWords } from '../../bot/format.ts'
import { titleOf } from '../../bot/staff/announcements/words.ts'
import { words as w } from '../../bot/words.ts'
import { writeTable, type Cell, type Column } from '../../lists/write.ts'
import { figuresOf } from '../../records/announcements/figures.ts'
import { announcementById, announcements } from '../../records/announcements/rows.ts'
import { recipientRows, type RecipientLine } from '../../records/announcements/unreached.ts'
import { dayAt } from '../../records/jakarta.ts'
import { XLSX, type Exporter, type ExportOrder } from './exporting.ts'

/** Rows that are opened at once: each has its sealed person. */
const PAGE = 100
const SHOWN = 50

export const recipientsOut: Exporter = {
  type: XLSX,

  async choiceFor(reader, { account, about }) {
    const found = await announcements(reader, {
      officer: account,
      states: ['running', 'paused', 'done', 'stopped', 'failed'],
      limit: SHOWN,
      only: about,
    })
    return {
      label: w('announcement:list.label'),
      options: (found.ok ? found.announcements : []).map(({ id, content, startedAt, changedAt }) => ({
        value: id,
        label: w('announcement:list.one', {
          title: titleOf(content),
          when: momentWords(startedAt ?? changedAt),
        }),
      })),
      none: w('announcement:list.none'),
    }
  },

  async aboutOf(tx, _pass, chosen = '') {
    const of = await announcementById(tx, chosen)
    return of?.startedAt && { announcement: of.id, day: dayAt(of.startedAt) }
  },

  write: order =>
    writeTable(order.path, columns, rowsOf(order, String(order.about['announcement'])), {
      sheet: w('announcement:list.sheet'),
    }),

  async figuresOf(reader, { announcement }) {
    const { byState } = await figuresOf(reader, String(announcement))
    return [{ label: w('announcement:recipient.sent'), value: byState.sent }]
  },

  nameOf: ({ day }) => w('announcement:list.file', { date: String(day) }),
}

const FIELDS: readonly (readonly [
  Name,
  Column['kind'],
  number,
  (row: RecipientLine, line: number) => Cell,
])[] = [
  ['no', 'number', 6, (_row, line) => line],
  ['number', 'text', 16, ({ number }) => number],
  ['name', 'text', 28, ({ name }) => name],
  ['kelurahan', 'text', 18, ({ kelurahan }) => kelurahan],
  ['state', 'text', 34, ({ state }) => w(`announcement:recipient.${state}`)],
  ['day', 'text', 20, ({ at }) => dateWords(at)],
  ['at', 'text', 16, ({ at }) => momentWords(at)],
]

type Name = 'no' | 'number' | 'name' | 'kelurahan' | 'state' | 'day' | 'at'

const columns: readonly Column[] = FIELDS.map(([name, kind, width]) => ({
  title: w(`announcement:list.${name}`),
  kind,
  width,
}))

async function* rowsOf({ store, onProgress, isStopped }: ExportOrder, id: string): AsyncGenerator<Cell[]> {
  const { total } = await figuresOf(store.reader(), id)
  let after: string | undefined
  for (let line = 0; !isStopped();) {
    const { rows, next } = await recipientRows(store.reader(), id, { after, limit: PAGE })
    for (const row of rows) {
      line += 1
      yield FIELDS.map(([, , , cell]) => cell(row, line))
    }
    onProgress(line, total)
    if (next === undefined) return
    after = next
  }
}

/** An import in figures: how far it is, for its page, and what came of it, for the page and the chat. */
import { numberWords } from '../../bot/format.ts'
import * as links from '../../bot/links.ts'
import type { View } from '../../bot/view.ts'
import { words as w } from '../../bot/words.ts'
import { batchById } from '../../records/batches/batches.ts'
import type { Import, ImportKind, RowOutcome } from '../../records/imports/imports.ts'
import type { Reader } from '../../store/store.ts'
import type { Figure, ListProgress } from '../../web/lists/work.ts'
import { failureWords } from './failed.ts'
import { fieldWords } from './wrong.ts'

/** What rows of each kind of list can come to, in the order in which it is shown. */
const OUTCOMES: Readonly<Record<ImportKind, readonly RowOutcome[]>> = {
  members: ['new', 'changed', 'same'],
  payments: ['new', 'same', 'unknown-person'],
  answers: [
    'activated',
    'refused',
    'same',
    'not-in-batch',
    'not-sent',
    'not-yours',
    'denied',
    'kpj-taken',
    'differs',
  ],
  claims: ['new', 'changed', 'same', 'denied', 'differs'],
}

const checkedFigures = ({ rows, good }: Import): Figure[] => [
  { label: w('import:figure.rows'), value: rows },
  { label: w('import:figure.good'), value: good },
  { label: w('import:figure.bad'), value: rows - good },
]

/** Without those that are nought. */
const outcomeFigures = ({ about, counts }: Import): Figure[] =>
  OUTCOMES[about.kind]
    .map(outcome => ({ label: w(`import:figure.${outcome}`), value: counts[outcome] ?? 0 }))
    .filter(({ value }) => value > 0)

/** What the officer hears in chat when all of it is written. */
export async function doneView(reader: Reader, of: Import): Promise<View> {
  const wrong = { label: w('import:figure.bad'), value: of.rows - of.good }
  const figures = [...outcomeFigures(of), ...(wrong.value > 0 ? [wrong] : [])]
    .map(({ label, value }) => w('import:line', { label, value: numberWords(value) }))
    .join('\n')
  if (of.about.kind !== 'answers')
    return { text: w('import:done', { list: w(`lists:list.${of.about.kind}`), figures }) }
  const batch = await batchById(reader, of.about.batch)
  const name = batch ? w('batch:name', { number: batch.number, year: batch.year }) : ''
  return {
    text: w('import:answersDone', { batch: name, figures }),
    // There it says what to do about those whom BPJS has refused.
    rows: [[{ label: w('batch:told.see'), data: `${links.batch}${of.about.batch}` }]],
  }
}

/** How far it is, for its page. @param read rows that were read so far, as long as it is being read. */
export function importProgress(of: Import, read: { done: number; of: number } | undefined): ListProgress {
  const hasFile = of.rows > of.good
  const checked = checkedFigures(of)
  switch (of.state) {
    case 'reading':
      return { state: 'running', step: w('import:step.reading'), done: read?.done ?? of.rows, of: read?.of }
    case 'ready':
      return {
        state: 'asking',
        figures: checked,
        columns: of.columns.map(columnWords),
        hasFile,
        isInVain: of.good === 0,
      }
    case 'writing':
      return { state: 'running', step: w('import:step.writing'), done: of.written, of: of.good }
    case 'done':
      return { state: 'done', figures: [...checked, ...outcomeFigures(of)], hasFile }
    case 'dropped':
      return of.failure === undefined ? { state: 'none' } : { state: 'failed', why: failureWords(of.failure) }
  }
}

const columnWords = ({ header, means }: Import['columns'][number]) => ({
  header,
  means: means === null ? undefined : fieldWords(means),
})

/** An import in figures: how far it is, for its page, and what came of it, for the page and the chat. */
import { numberWords } from '../../bot/format.ts'
import { words as w } from '../../bot/words.ts'
import { batchById } from '../../records/batches/batches.ts'
import type { Import, ImportKind, RowOutcome } from '../../records/members/imports.ts'
import type { Reader } from '../../store/store.ts'
import type { Figure } from '../../web/lists/work.ts'

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
}

export const checkedFigures = ({ rows, good }: Import): Figure[] => [
  { label: w('import:figure.rows'), value: rows },
  { label: w('import:figure.good'), value: good },
  { label: w('import:figure.bad'), value: rows - good },
]

/** Without those that are nought. */
export const outcomeFigures = ({ about, counts }: Import): Figure[] =>
  OUTCOMES[about.kind]
    .map(outcome => ({ label: w(`import:figure.${outcome}`), value: counts[outcome] ?? 0 }))
    .filter(({ value }) => value > 0)

/** What the officer hears in chat when all of it is written. */
export async function doneText(reader: Reader, of: Import): Promise<string> {
  if (of.about.kind !== 'answers') {
    const { new: fresh = 0, changed = 0, same = 0 } = of.counts
    return w('import:done', { list: w(`lists:list.${of.about.kind}`), fresh, changed, same })
  }
  const batch = await batchById(reader, of.about.batch)
  const lines = outcomeFigures(of).map(({ label, value }) =>
    w('import:line', { label, value: numberWords(value) }),
  )
  return w('import:answersDone', {
    batch: batch ? w('batch:name', { number: batch.number, year: batch.year }) : '',
    figures: lines.join('\n'),
  })
}

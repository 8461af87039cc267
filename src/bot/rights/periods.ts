/** How long each kind of thing is kept, as people say it: "30 hari", "5 tahun". */
import { DRAFT_DAYS, periods } from '../../records/retention/periods.ts'
import type { Reader } from '../../store/store.ts'
import { words as w } from '../words.ts'

const DAYS_A_YEAR = 365

/** "30 hari", "5 tahun" */
export const spanWords = (days: number): string =>
  days >= DAYS_A_YEAR && days % DAYS_A_YEAR === 0
    ? w('rights:why.years', { n: days / DAYS_A_YEAR })
    : w('rights:why.days', { n: days })

/** Every period that the office sets, and that of a form nobody goes on with. */
export async function periodWords(reader: Reader) {
  const { papers, files, asked, talks, changes, claims } = await periods(reader)
  return {
    drafts: spanWords(DRAFT_DAYS),
    papers: spanWords(papers),
    files: spanWords(files),
    asked: spanWords(asked),
    talks: spanWords(talks),
    changes: spanWords(changes),
    claims: spanWords(claims),
  }
}

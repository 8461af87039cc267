/** A batch in words. */
import { BATCH_STAGES, type Batch, type BatchFigures } from '../../../records/batches/batches.ts'
import { listWords, numberWords } from '../../format.ts'
import { words as w } from '../../words.ts'

/** "Angkatan 3/2026" */
export const batchName = ({ number, year }: Pick<Batch, 'number' | 'year'>): string =>
  w('batch:name', { number, year })

/** "disetujui 4, di BPJS 12" */
export const figuresLine = ({ byStage }: BatchFigures): string =>
  listWords(
    BATCH_STAGES.flatMap(stage => {
      const n = byStage[stage] ?? 0
      return n > 0 ? [w(`batch:stage.${stage}`, { n: numberWords(n) })] : []
    }),
  )

/** A filter in words. */
import { kelurahanByCode } from '../../../program/areas.ts'
import type { CoveredSector } from '../../../program/sectors.ts'
import type { QueueFilter } from '../../../records/review/filter.ts'
import { listWords } from '../../format.ts'
import { words as w } from '../../words.ts'

/** "nelayan, Kel. Mayangan, lewat batas"; "semua yang menunggu" without any. */
export function filterWords({ sector, kelurahan, status, late }: QueueFilter): string {
  const parts = [
    status === undefined ? undefined : w(`staff:filter.status.${status as 'returned'}`),
    sector === undefined ? undefined : w(`staff:filter.sector.${sector as CoveredSector}`),
    kelurahan === undefined
      ? undefined
      : w('staff:filter.kelurahan', { name: kelurahanByCode(kelurahan)?.name ?? kelurahan }),
    late ? w('staff:filter.late') : undefined,
  ].filter(part => part !== undefined)
  return parts.length === 0 ? w('staff:filter.none') : listWords(parts)
}

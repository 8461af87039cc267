/** What a file must contain, by the list it is: its columns as the page explains them, with a row of nobody as a sample. */
import type { ImportList } from '../../records/passes.ts'

interface Column {
  /** Its name in `lists:column`. */
  readonly id:
    | 'nik'
    | 'name'
    | 'birthDate'
    | 'sector'
    | 'kelurahan'
    | 'address'
    | 'phone'
    | 'kpj'
    | 'from'
    | 'to'
    | 'answer'
    | 'reason'
  /** `either`: one of those that are marked so. */
  readonly needed: boolean | 'either'
  readonly sample: string
}

const person: readonly Column[] = [
  { id: 'nik', needed: true, sample: '3574010101700001' },
  { id: 'name', needed: true, sample: 'Contoh Nama' },
]

export const GUIDE: Readonly<Record<ImportList, readonly Column[]>> = {
  members: [
    ...person,
    { id: 'birthDate', needed: true, sample: '01-01-1970' },
    { id: 'sector', needed: true, sample: 'Nelayan' },
    { id: 'kelurahan', needed: false, sample: 'Mayangan' },
    { id: 'address', needed: false, sample: 'Jl. Contoh No. 1' },
    { id: 'phone', needed: false, sample: '081200000001' },
    { id: 'kpj', needed: false, sample: '26000000001' },
    { id: 'from', needed: false, sample: '01-01-2026' },
    { id: 'to', needed: false, sample: '31-12-2026' },
  ],
  payments: [
    { id: 'nik', needed: 'either', sample: '3574010101700001' },
    { id: 'kpj', needed: 'either', sample: '26000000001' },
    { id: 'name', needed: false, sample: 'Contoh Nama' },
  ],
  answers: [
    { id: 'nik', needed: true, sample: '3574010101700001' },
    { id: 'name', needed: false, sample: 'Contoh Nama' },
    { id: 'answer', needed: 'either', sample: 'Diterima' },
    { id: 'kpj', needed: 'either', sample: '26000000001' },
    { id: 'from', needed: false, sample: '01-01-2026' },
    { id: 'to', needed: false, sample: '31-12-2026' },
    { id: 'reason', needed: false, sample: '' },
  ],
}

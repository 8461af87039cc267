/** What a file must contain, by the list it is: its columns as the page explains them, with a row of nobody as a sample. */
import type { ImportList } from '../../records/passes/passes.ts'

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
    | 'deadNik'
    | 'deadName'
    | 'diedOn'
    | 'stage'
    | 'stageOn'
    | 'receipt'
    | 'receiptOn'
    | 'programme'
    | 'amount'
    | 'heirName'
    | 'heirNik'
    | 'heirPhone'
    | 'relation'
    | 'child1Name'
    | 'child1Born'
    | 'child1Level'
    | 'child1Year'
    | 'child2Name'
    | 'child2Born'
    | 'child2Level'
    | 'child2Year'
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
  claims: [
    { id: 'deadNik', needed: true, sample: '3574010101700001' },
    { id: 'deadName', needed: true, sample: 'Contoh Nama' },
    { id: 'diedOn', needed: true, sample: '01-02-2026' },
    { id: 'stage', needed: true, sample: 'Dibayar' },
    { id: 'stageOn', needed: false, sample: '20-03-2026' },
    { id: 'receipt', needed: false, sample: 'TT-0001' },
    { id: 'receiptOn', needed: false, sample: '02-03-2026' },
    { id: 'programme', needed: false, sample: 'JKM' },
    { id: 'amount', needed: false, sample: '42.000.000' },
    { id: 'heirName', needed: true, sample: 'Contoh Ahli Waris' },
    { id: 'heirNik', needed: false, sample: '3574014101720002' },
    { id: 'heirPhone', needed: false, sample: '081200000002' },
    { id: 'relation', needed: true, sample: 'Istri' },
    { id: 'child1Name', needed: false, sample: 'Contoh Anak' },
    { id: 'child1Born', needed: false, sample: '01-01-2015' },
    { id: 'child1Level', needed: false, sample: 'SD' },
    { id: 'child1Year', needed: false, sample: '5' },
    { id: 'child2Name', needed: false, sample: '' },
    { id: 'child2Born', needed: false, sample: '' },
    { id: 'child2Level', needed: false, sample: '' },
    { id: 'child2Year', needed: false, sample: '' },
  ],
}

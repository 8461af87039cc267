/** Which column is what, by the names that Indonesian offices give their columns. */
import { distance } from 'fastest-levenshtein'

export type ListKind = 'members' | 'payments' | 'bpjs-answers' | 'claims'

export type Field =
  | 'nik'
  | 'name'
  | 'birthDate'
  | 'sex'
  | 'address'
  | 'kelurahan'
  | 'kecamatan'
  | 'phone'
  | 'kpj'
  | 'sector'
  /** First and last day of cover. */
  | 'from'
  | 'to'
  /** Of a payment. */
  | 'month'
  | 'amount'
  | 'proof'
  /** What BPJS decided, in its words. */
  | 'result'
  /** A remark; in an answer of BPJS, the reason. */
  | 'note'
  /** Of a claim: the death, how far it is, BPJS's receipt, who claims, and the children with a scholarship. */
  | 'diedOn'
  | 'stage'
  | 'stageOn'
  | 'receipt'
  | 'receiptOn'
  | 'programme'
  | 'heirName'
  | 'heirNik'
  | 'heirPhone'
  | 'relation'
  | `child${1 | 2}${'Name' | 'Born' | 'Level' | 'Year'}`

/** By field, the column from 0. */
export type Columns = Readonly<Partial<Record<Field, number>>>

export interface Mapping {
  readonly columns: Columns
  /** Of each group one is needed, and none is there: without it the list cannot be read. */
  readonly missingMust: readonly (readonly Field[])[]
  /** The list can be read without them, and tells less. */
  readonly missingShould: readonly Field[]
  /** Titled columns that are not read: of no known name, of no use in this list, or named like an earlier one. */
  readonly unused: readonly {
    readonly column: number
    readonly title: string
    readonly why: 'unknown' | 'not-needed' | 'second'
  }[]
}

/** Compared without case, spaces, dots and brackets. */
const NAMES: Readonly<Record<Field | 'number', string>> = {
  nik: 'nik, no nik, nomor nik, no ktp, nomor ktp, nik ktp, no identitas, nomor identitas, no induk kependudukan, nomor induk kependudukan, nik peserta, nik pekerja, nik almarhum, nik almarhumah, nik almarhum almarhumah',
  name: 'nama, nama lengkap, nama peserta, nama pekerja, nama tenaga kerja, nama tk, nama anggota, nama sesuai ktp, nama lengkap sesuai ktp, nama penerima, nama penerima manfaat, nama almarhum, nama almarhumah, nama almarhum almarhumah',
  birthDate:
    'tgl lahir, tanggal lahir, tempat tgl lahir, tempat tanggal lahir, tempat dan tanggal lahir, tempat dan tgl lahir, tmp tgl lahir, ttl, lahir',
  sex: 'jk, j k, l p, jenis kelamin, jns kelamin, kelamin, gender',
  address:
    'alamat, alamat lengkap, alamat rumah, alamat ktp, alamat domisili, alamat tinggal, alamat tempat tinggal, alamat peserta, jalan',
  kelurahan: 'kelurahan, kel, desa kelurahan, kelurahan desa, desa, nama kelurahan',
  kecamatan: 'kecamatan, kec, nama kecamatan',
  phone:
    'no hp, nomor hp, hp, no handphone, nomor handphone, no telp, no telepon, nomor telepon, telepon, telp, no wa, nomor wa, whatsapp, no whatsapp, no hp wa, no telp hp, no ponsel, nomor ponsel, kontak',
  kpj: 'kpj, no kpj, nomor kpj, no peserta, nomor peserta, no kepesertaan, nomor kepesertaan, no kartu, nomor kartu, no kartu peserta, nomor kartu peserta, no bpjs ketenagakerjaan, no bpjs tk, no bpjstk',
  sector:
    'pekerjaan, sektor, pekerjaan sektor, sektor pekerjaan, jenis pekerjaan, profesi, bidang usaha, jenis usaha, usaha, kategori pekerjaan, kategori',
  from: 'mulai, tgl mulai, tanggal mulai, tgl kepesertaan, tanggal kepesertaan, mulai kepesertaan, tgl mulai kepesertaan, tgl aktif, tanggal aktif, tmt, tmt kepesertaan, awal kepesertaan, masa berlaku mulai, mulai perlindungan, awal perlindungan, tgl daftar, tanggal daftar',
  to: 'akhir, berakhir, tgl akhir, tanggal akhir, tgl berakhir, tanggal berakhir, akhir kepesertaan, tgl akhir kepesertaan, masa berlaku, berlaku sampai, masa berlaku sampai, aktif sampai, sampai, akhir perlindungan, selesai, tgl selesai',
  month:
    'bulan, bulan iuran, periode, periode iuran, bulan bayar, blth, masa iuran, iuran bulan, bulan tahun',
  amount:
    'iuran, jumlah iuran, besar iuran, nominal, nominal iuran, jumlah, jumlah bayar, total iuran, nilai iuran, jumlah dibayar, jumlah santunan, besar santunan, nilai santunan, santunan dibayar',
  proof:
    'no bukti, nomor bukti, bukti bayar, no bukti bayar, no referensi, nomor referensi, kode bayar, kode iuran, no transaksi, ntpn',
  result: 'status, hasil, status pendaftaran, status kepesertaan, hasil verifikasi, status data',
  note: 'keterangan, ket, alasan, keterangan alasan, alasan penolakan, alasan ditolak, catatan, keterangan penolakan, pesan, pesan error, error',
  diedOn: 'tanggal meninggal, tgl meninggal, tanggal wafat, tgl wafat, tanggal kematian, tgl kematian',
  stage: 'tahap, tahap klaim, status klaim, posisi klaim',
  stageOn: 'tanggal tahap, tgl tahap, tanggal tahap klaim, tanggal status klaim',
  receipt: 'nomor tanda terima, no tanda terima, tanda terima, nomor tanda terima bpjs, no tanda terima bpjs',
  receiptOn: 'tanggal tanda terima, tgl tanda terima, tanggal tanda terima bpjs',
  programme: 'program jkm jkk, program, program klaim, jenis klaim, jkm jkk',
  heirName: 'nama ahli waris, ahli waris, nama waris',
  heirNik: 'nik ahli waris, no ktp ahli waris',
  heirPhone:
    'hp ahli waris, no hp ahli waris, nomor hp ahli waris, telepon ahli waris, no telp ahli waris, no wa ahli waris',
  relation:
    'hubungan, hubungan ahli waris, hubungan keluarga, hubungan dengan almarhum, hubungan dengan pekerja, hubungan dengan peserta',
  child1Name: 'nama anak 1, anak 1',
  child1Born: 'tanggal lahir anak 1, tgl lahir anak 1, lahir anak 1',
  child1Level: 'jenjang anak 1, sekolah anak 1, jenjang sekolah anak 1',
  child1Year: 'kelas anak 1, tingkat anak 1',
  child2Name: 'nama anak 2, anak 2',
  child2Born: 'tanggal lahir anak 2, tgl lahir anak 2, lahir anak 2',
  child2Level: 'jenjang anak 2, sekolah anak 2, jenjang sekolah anak 2',
  child2Year: 'kelas anak 2, tingkat anak 2',
  // The running number of nearly every list: known, so that nobody is told that it was not understood.
  number: 'no, nomor, no urut, nomor urut, nr',
}

const NEEDS: Readonly<Record<ListKind, { must: Field[][]; should: Field[]; may: Field[] }>> = {
  members: {
    must: [['nik'], ['name']],
    should: ['birthDate', 'kelurahan', 'sector', 'phone', 'kpj', 'from', 'to'],
    may: ['sex', 'address', 'kecamatan', 'note'],
  },
  payments: { must: [['nik', 'kpj']], should: ['name', 'month', 'amount'], may: ['proof', 'note'] },
  'bpjs-answers': {
    must: [['nik'], ['kpj', 'result', 'note']],
    should: ['name', 'kpj', 'note'],
    may: ['result', 'from', 'to'],
  },
  claims: {
    must: [['nik'], ['name'], ['diedOn'], ['stage'], ['heirName'], ['relation']],
    should: ['stageOn', 'receipt', 'receiptOn', 'programme', 'amount', 'heirNik', 'heirPhone'],
    may: [
      'child1Name',
      'child1Born',
      'child1Level',
      'child1Year',
      'child2Name',
      'child2Born',
      'child2Level',
      'child2Year',
    ],
  },
}

/** Reads a header for a list of this kind. Of two columns with the same meaning the first is taken. */
export function mapColumns(header: readonly string[], kind: ListKind): Mapping {
  const { must, should, may } = NEEDS[kind]
  const wanted = new Set<Field>([...must.flat(), ...should, ...may])
  const columns: Partial<Record<Field, number>> = {}
  const unused: Mapping['unused'][number][] = []
  for (const [column, title] of header.entries()) {
    const field = fieldNamed(title)
    if (field === 'number' || title.trim() === '') continue
    if (field === undefined || !wanted.has(field))
      unused.push({ column, title, why: field === undefined ? 'unknown' : 'not-needed' })
    else if (columns[field] === undefined) columns[field] = column
    else unused.push({ column, title, why: 'second' })
  }
  const isMissing = (field: Field) => columns[field] === undefined
  const missingMust = must.filter(group => group.every(isMissing))
  return {
    columns,
    missingMust,
    missingShould: should.filter(field => isMissing(field) && !missingMust.flat().includes(field)),
    unused,
  }
}

const bare = (title: string) => title.toLowerCase().replaceAll(/[^a-z\d]/g, '')

const BY_NAME: ReadonlyMap<string, Field | 'number'> = new Map(
  Object.entries(NAMES).flatMap(([field, names]) =>
    names.split(', ').map(name => [bare(name), field as Field | 'number'] as const),
  ),
)

/** What a title means in any list; undefined when it is none of the known names, nor nearly one. */
export function fieldNamed(title: string): Field | 'number' | undefined {
  if (title.length > LONGEST_TITLE) return undefined
  const spoken = title.replaceAll(/\([^)]*\)/g, ' ')
  return (
    BY_NAME.get(bare(title)) ?? BY_NAME.get(bare(spoken)) ?? partNamed(spoken) ?? nearlyNamed(bare(spoken))
  )
}

const LONGEST_TITLE = 60

/** "NIK/No. KTP": both halves are names, and mean the same. */
function partNamed(title: string): Field | 'number' | undefined {
  const parts = title.split(/[/\n]/)
  if (parts.length < 2) return undefined
  const fields = new Set(parts.map(part => BY_NAME.get(bare(part))))
  const [field] = fields
  return fields.size === 1 ? field : undefined
}

/** A slip of the finger: one letter in five, two in ten; nothing when two meanings are equally near. */
function nearlyNamed(title: string): Field | 'number' | undefined {
  let nearest: { slips: number; fields: Set<Field | 'number'> } = { slips: Infinity, fields: new Set() }
  for (const [name, field] of BY_NAME) {
    const allowed = name.length >= 10 ? 2 : name.length >= 5 ? 1 : 0
    if (allowed === 0 || Math.abs(name.length - title.length) > allowed) continue
    const slips = distance(name, title)
    if (slips > allowed || slips > nearest.slips) continue
    if (slips < nearest.slips) nearest = { slips, fields: new Set() }
    nearest.fields.add(field)
  }
  const [field] = nearest.fields
  return nearest.fields.size === 1 ? field : undefined
}

/** The rows of our lists: a member, a payment, an answer of BPJS; each read whole or with everything that is wrong with it. */
import type { Kelurahan } from '../program/areas.ts'
import { birthFromNik, type Nik, type Sex } from '../program/nik.ts'
import { ageOn, type PlainDate, type YearMonth } from '../program/plain-date.ts'
import type { Rupiah } from '../program/rupiah.ts'
import { Cells, type RowRead } from './cells.ts'
import type { Columns } from './columns.ts'
import { readKelurahan } from './places.ts'
import type { TableRow } from './table.ts'
import { readAmount, readDate, readKpj, readMonth, readSex } from './values.ts'
import type { Work } from './work.ts'

/** A person whom the programme covers, or is to cover. What the list has not is undefined. */
export interface MemberRow {
  readonly nik: Nik
  readonly name: string
  readonly birthDate: PlainDate | undefined
  readonly sex: Sex | undefined
  readonly address: string | undefined
  readonly kelurahan: Kelurahan | undefined
  /** `+62…` */
  readonly phone: string | undefined
  /** Eleven digits. */
  readonly kpj: string | undefined
  readonly work: Work | undefined
  /** First and last day of cover. */
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
  readonly note: string | undefined
}

/** One person's contribution. At least one of `nik` and `kpj` is there. */
export interface PaymentRow {
  readonly nik: Nik | undefined
  readonly kpj: string | undefined
  readonly name: string | undefined
  readonly month: YearMonth | undefined
  readonly amount: Rupiah | undefined
  readonly proof: string | undefined
  readonly note: string | undefined
}

/** What BPJS answered for one person. */
export interface BpjsAnswerRow {
  readonly nik: Nik
  readonly name: string | undefined
  readonly answer:
    | {
        readonly kind: 'accepted'
        readonly kpj: string
        readonly from: PlainDate | undefined
        readonly to: PlainDate | undefined
      }
    /** In the words of BPJS; `''` when it gave none. */
    | { readonly kind: 'refused'; readonly reason: string }
}

/** Nobody alive is older; the same bound as that of a NIK's century. */
const OLDEST = 116
export function readMember(row: TableRow, columns: Columns, today: PlainDate): RowRead<MemberRow> {
  const cells = new Cells(row, columns)
  const nik = cells.nik('needed')
  const hint = nik === undefined ? undefined : birthFromNik(nik, today)
  const birthDate = cells.read('birthDate', text => readDate(text, { hint: hint?.birthDate }))
  if (birthDate !== undefined && birthDate > today) cells.problem('birthDate', 'in-the-future')
  else if (birthDate !== undefined && ageOn(birthDate, today) > OLDEST)
    cells.problem('birthDate', 'too-long-ago')
  const sex = cells.read('sex', readSex)
  if (hint !== undefined && birthDate !== undefined && birthDate !== hint.birthDate)
    cells.doubt('birthDate', 'birth-date-differs')
  if (hint !== undefined && sex !== undefined && sex !== hint.sex) cells.doubt('sex', 'sex-differs')
  const name = cells.name('needed')
  return cells.ending(() => ({
    nik: nik!,
    name: name!,
    birthDate,
    sex,
    address: cells.words('address'),
    kelurahan: cells.read('kelurahan', text => readKelurahan(text, cells.text('kecamatan'))),
    phone: cells.phone(),
    kpj: cells.read('kpj', readKpj),
    work: cells.work(),
    ...cells.cover(),
    note: cells.words('note'),
  }))
}

export function readPayment(row: TableRow, columns: Columns): RowRead<PaymentRow> {
  const cells = new Cells(row, columns)
  const nik = cells.nik()
  const kpj = cells.read('kpj', readKpj)
  if (cells.text('nik') === '' && cells.text('kpj') === '') cells.problem('nik', 'missing')
  return cells.ending(() => ({
    nik,
    kpj,
    name: cells.name(),
    // A list with these columns has them in every row; without, the whole list is of one month.
    month: cells.read('month', readMonth, 'needed if there'),
    amount: cells.read('amount', readAmount, 'needed if there'),
    proof: cells.words('proof'),
    note: cells.words('note'),
  }))
}

/** "Ditolak", "gagal", "tidak valid", "NIK sudah terdaftar" are refusals; a number without any of them is a yes. */
const REFUSAL = /tolak|gagal|tidak|bukan|invalid|belum|error|salah|sudah terdaftar|ganda|duplikat/i

export function readBpjsAnswer(row: TableRow, columns: Columns): RowRead<BpjsAnswerRow> {
  const cells = new Cells(row, columns)
  const nik = cells.nik('needed')
  const kpj = cells.read('kpj', readKpj)
  const [result, note] = [cells.text('result'), cells.text('note')]
  const isRefusal =
    REFUSAL.test(result) ||
    (cells.text('kpj') === '' && (REFUSAL.test(note) || (note !== '' && result === '')))
  if (cells.text('kpj') !== '' && isRefusal) cells.problem('result', 'answer-contradicts')
  if (cells.text('kpj') === '' && !isRefusal) cells.problem('kpj', 'no-answer')
  return cells.ending(() => {
    const cover = cells.cover()
    return {
      nik: nik!,
      name: cells.name(),
      answer: isRefusal
        ? { kind: 'refused', reason: note === '' ? result : note }
        : { kind: 'accepted', kpj: kpj!, ...cover },
    }
  })
}

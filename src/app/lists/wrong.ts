/** What is wrong with a row, in the officer's words: every code has its own. */
import { words as w } from '../../bot/words.ts'
import type { Problem, ProblemCode } from '../../lists/cells.ts'
import type { Field } from '../../lists/columns.ts'
import type { RowProblem } from '../../records/imports/rows.ts'

/** Beside what is wrong with the row itself: what the house knows that the row does not. */
export type RowCode =
  | ProblemCode
  | 'sector-missing'
  /** A row above has this NIK and another name or birth date. */
  | 'twice'
  /** It is of another month than the payment. */
  | 'other-month'
  /** Its days are of another programme year. */
  | 'other-year'
  /** Neither the answer nor the year says from when to when. */
  | 'period-missing'
  /** Somebody else has this KPJ, in our lists or in a row above. */
  | 'kpj-taken'
  /** Days of a claim in the wrong order, and a sum that no rule pays. */
  | 'before-death'
  | 'before-receipt'
  | 'amount-wrong'

const WORDS: Readonly<Record<RowCode, string>> = {
  missing: w('import:wrong.missing'),
  'digits-lost': w('import:wrong.digits-lost'),
  formula: w('import:wrong.formula'),
  letters: w('import:wrong.letters'),
  'not-16-digits': w('import:wrong.not-16-digits'),
  'impossible-province': w('import:wrong.impossible-province'),
  'impossible-date': w('import:wrong.impossible-date'),
  'serial-zero': w('import:wrong.serial-zero'),
  'not-a-date': w('import:wrong.not-a-date'),
  'two-digit-year': w('import:wrong.two-digit-year'),
  'unknown-kelurahan': w('import:wrong.unknown-kelurahan'),
  'ambiguous-kelurahan': w('import:wrong.ambiguous-kelurahan'),
  'not-in-kecamatan': w('import:wrong.not-in-kecamatan'),
  'in-the-future': w('import:wrong.in-the-future'),
  'too-long-ago': w('import:wrong.too-long-ago'),
  'end-before-start': w('import:wrong.end-before-start'),
  'not-a-sex': w('import:wrong.not-a-sex'),
  'not-a-month': w('import:wrong.not-a-month'),
  'not-an-amount': w('import:wrong.not-an-amount'),
  'not-11-digits': w('import:wrong.not-11-digits'),
  'not-a-name': w('import:wrong.not-a-name'),
  'too-long': w('import:wrong.too-long'),
  'no-answer': w('import:wrong.no-answer'),
  'answer-contradicts': w('import:wrong.answer-contradicts'),
  'sector-missing': w('import:wrong.sector-missing'),
  twice: w('import:wrong.twice'),
  'other-month': w('import:wrong.other-month'),
  'other-year': w('import:wrong.other-year'),
  'period-missing': w('import:wrong.period-missing'),
  'kpj-taken': w('import:wrong.kpj-taken'),
  'not-a-stage': w('import:wrong.not-a-stage'),
  'not-a-programme': w('import:wrong.not-a-programme'),
  'not-a-relation': w('import:wrong.not-a-relation'),
  'not-a-level': w('import:wrong.not-a-level'),
  'not-a-class': w('import:wrong.not-a-class'),
  'before-death': w('import:wrong.before-death'),
  'before-receipt': w('import:wrong.before-receipt'),
  'amount-wrong': w('import:wrong.amount-wrong'),
}

const FIELDS: Readonly<Record<Field, string>> = {
  nik: w('import:field.nik'),
  name: w('import:field.name'),
  birthDate: w('import:field.birthDate'),
  sex: w('import:field.sex'),
  address: w('import:field.address'),
  kelurahan: w('import:field.kelurahan'),
  kecamatan: w('import:field.kecamatan'),
  phone: w('import:field.phone'),
  kpj: w('import:field.kpj'),
  sector: w('import:field.sector'),
  from: w('import:field.from'),
  to: w('import:field.to'),
  month: w('import:field.month'),
  amount: w('import:field.amount'),
  proof: w('import:field.proof'),
  result: w('import:field.result'),
  note: w('import:field.note'),
  diedOn: w('import:field.diedOn'),
  stage: w('import:field.stage'),
  stageOn: w('import:field.stageOn'),
  receipt: w('import:field.receipt'),
  receiptOn: w('import:field.receiptOn'),
  programme: w('import:field.programme'),
  heirName: w('import:field.heirName'),
  heirNik: w('import:field.heirNik'),
  heirPhone: w('import:field.heirPhone'),
  relation: w('import:field.relation'),
  child1Name: w('import:field.child1Name'),
  child1Born: w('import:field.child1Born'),
  child1Level: w('import:field.child1Level'),
  child1Year: w('import:field.child1Year'),
  child2Name: w('import:field.child2Name'),
  child2Born: w('import:field.child2Born'),
  child2Level: w('import:field.child2Level'),
  child2Year: w('import:field.child2Year'),
}

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name)

/** What a column is taken for. @param name of a field, as it was kept. */
export const fieldWords = (name: string): string => (isField(name) ? FIELDS[name] : name)

const isRowCode = (why: string): why is RowCode => Object.hasOwn(WORDS, why)

/** "NIK: angkanya bukan 16". */
export function problemWords({ field, why }: RowProblem): string {
  // A code of a later release, after somebody went back to this one.
  const words = isRowCode(why) ? WORDS[why] : w('import:wrong.other')
  return `${fieldWords(field)}: ${words}`
}

export const codesOf = (problems: readonly Problem[]): RowProblem[] =>
  problems.map(({ field, why }) => ({ field, why }))

/** A row of the list of claims that began on paper: whose death, how far the claim is, who claims, and which children. */
import type { Nik } from '../program/nik.ts'
import type { PlainDate } from '../program/plain-date.ts'
import type { Rupiah } from '../program/rupiah.ts'
import { Cells, type ProblemCode, type RowRead } from './cells.ts'
import type { Columns, Field } from './columns.ts'
import type { TableRow } from './table.ts'
import { readAmount, readDate } from './values.ts'

type Stage = 'papers-missing' | 'papers-complete' | 'handed-over' | 'bpjs-checks' | 'granted' | 'paid'
type Relation = 'spouse' | 'child' | 'parent' | 'sibling' | 'other-family'
type Level = 'not-yet' | 'tk' | 'sd' | 'smp' | 'sma' | 'pt' | 'left'

export interface ClaimListRow {
  readonly nik: Nik
  readonly name: string
  readonly diedOn: PlainDate
  readonly stage: Stage
  /** Of BPJS; where the stage is past it. */
  readonly receipt:
    { readonly on: PlainDate; readonly number: string; readonly programme: 'jkm' | 'jkk' } | undefined
  /** The day of a stage after the receipt. */
  readonly stageOn: PlainDate | undefined
  /** What BPJS has paid. */
  readonly amount: Rupiah | undefined
  readonly heir: {
    readonly name: string
    readonly nik: Nik | undefined
    readonly relation: Relation
    /** `+62…` */
    readonly phone: string | undefined
  }
  /** Two at most: BPJS pays for no more. */
  readonly children: readonly {
    readonly name: string
    readonly born: PlainDate
    readonly level: Level
    /** The class within the level, from 1. */
    readonly year: number | undefined
  }[]
}

export function readClaim(row: TableRow, columns: Columns, today: PlainDate): RowRead<ClaimListRow> {
  const cells = new Cells(row, columns)
  const past = (field: Field) => readPast(cells, field, today)
  const nik = cells.nik('needed')
  const name = cells.name('needed')
  const diedOn = past('diedOn')
  if (cells.text('diedOn') === '') cells.problem('diedOn', 'missing')
  const stage = cells.read('stage', readStage, 'needed')
  const stageOn = past('stageOn')
  const receipt = readReceipt(cells, stage, stageOn, today)
  if (stage !== undefined && AFTER_RECEIPT.has(stage) && cells.text('stageOn') === '')
    cells.problem('stageOn', 'missing')
  const amount = cells.read('amount', readAmount, stage === 'paid' ? 'needed' : 'may be empty')
  const heir = {
    name: cells.name('needed', 'heirName'),
    nik: cells.nik('may be empty', 'heirNik'),
    relation: cells.read('relation', readRelation, 'needed'),
    phone: cells.phone('heirPhone'),
  }
  const children = ([1, 2] as const).flatMap(n => readChild(cells, n, today) ?? [])
  return cells.ending(() => ({
    nik: nik!,
    name: name!,
    diedOn: diedOn!,
    stage: stage!,
    receipt,
    stageOn: stage !== undefined && AFTER_RECEIPT.has(stage) ? stageOn : undefined,
    amount: stage === 'paid' ? amount : undefined,
    heir: { ...heir, name: heir.name!, relation: heir.relation! },
    children,
  }))
}

const AFTER_RECEIPT: ReadonlySet<Stage> = new Set(['bpjs-checks', 'granted', 'paid'])
const hasReceipt = (stage: Stage): boolean => stage === 'handed-over' || AFTER_RECEIPT.has(stage)

function readPast(cells: Cells, field: Field, today: PlainDate): PlainDate | undefined {
  const day = cells.read(field, text => readDate(text))
  if (day !== undefined && day > today) cells.problem(field, 'in-the-future')
  return day
}

/** Of a claim that was handed over and no more, the day of the stage is that of the receipt. */
function readReceipt(
  cells: Cells,
  stage: Stage | undefined,
  stageOn: PlainDate | undefined,
  today: PlainDate,
): ClaimListRow['receipt'] {
  const written = readPast(cells, 'receiptOn', today)
  const number = cells.words('receipt')
  const programme = cells.read('programme', readProgramme)
  if (stage === undefined || !hasReceipt(stage)) return undefined
  const on = written ?? (stage === 'handed-over' ? stageOn : undefined)
  if (on === undefined && cells.text('receiptOn') === '') cells.problem('receiptOn', 'missing')
  if (cells.text('receipt') === '') cells.problem('receipt', 'missing')
  if (cells.text('programme') === '') cells.problem('programme', 'missing')
  return on === undefined || number === undefined || programme === undefined
    ? undefined
    : { on, number, programme }
}

function readChild(cells: Cells, n: 1 | 2, today: PlainDate): ClaimListRow['children'][number] | undefined {
  const [nameAt, bornAt, levelAt, yearAt] = [
    `child${n}Name`,
    `child${n}Born`,
    `child${n}Level`,
    `child${n}Year`,
  ] as const
  const isThere = [nameAt, bornAt, levelAt, yearAt].some(field => cells.text(field) !== '')
  if (!isThere) return undefined
  const name = cells.name('needed', nameAt)
  const born = readPast(cells, bornAt, today)
  if (cells.text(bornAt) === '') cells.problem(bornAt, 'missing')
  const level = cells.read(levelAt, readLevel, 'needed')
  const year = cells.read(yearAt, text => readYear(text, level))
  return name === undefined || born === undefined || level === undefined
    ? undefined
    : { name, born, level, year }
}

type Words<Code extends string> = readonly (readonly [RegExp, Code])[]

/** By the first that fits. */
const STAGES: Words<Stage> = [
  [/bayar|cair|selesai|lunas/, 'paid'],
  [/setuju/, 'granted'],
  [/verifikasi|diperiksa|proses/, 'bpjs-checks'],
  [/diajukan|diserahkan|pengajuan|masuk bpjs/, 'handed-over'],
  [/belum lengkap|kurang/, 'papers-missing'],
  [/lengkap/, 'papers-complete'],
]

const RELATIONS: Words<Relation> = [
  [/^(?:suami|istri|isteri|janda|duda|pasangan)\b/, 'spouse'],
  [/^anak\b/, 'child'],
  [/^(?:ayah|bapak|ibu|orang ?tua)\b(?!.*(?:mertua|tiri|angkat))/, 'parent'],
  [/^(?:kakak|adik|saudara)\b/, 'sibling'],
  [
    /^(?:keluarga|cucu|kakek|nenek|paman|bibi|keponakan|mertua|menantu|wali|ayah|bapak|ibu|ipar)/,
    'other-family',
  ],
]

const LEVELS: Words<Level> = [
  [/^belum/, 'not-yet'],
  [/tidak|putus|lulus|tamat|berhenti/, 'left'],
  [/^(?:tk|paud|ra)\b/, 'tk'],
  [/^(?:sd|mi|sekolah dasar)\b/, 'sd'],
  [/^(?:smp|mts)\b/, 'smp'],
  [/^(?:sma|smk|ma|slta)\b/, 'sma'],
  [/kuliah|perguruan|universitas|politeknik|^(?:pt|d[1-4]|s1)\b/, 'pt'],
]

const among =
  <Code extends string, Why extends ProblemCode>(words: Words<Code>, why: Why) =>
  (text: string): { ok: true; value: Code } | { ok: false; why: Why } => {
    const found = words.find(([like]) => like.test(text.toLowerCase().trim()))
    return found ? { ok: true, value: found[1] } : { ok: false, why }
  }

/** "belum dibayar" says that something is not so, and not how far it is. */
const readStage = (text: string) =>
  /\b(?:belum|tidak)\b/i.test(text) && !/belum lengkap|tidak lengkap/i.test(text)
    ? ({ ok: false, why: 'not-a-stage' } as const)
    : among(STAGES, 'not-a-stage')(text.replace(/tidak lengkap/i, 'belum lengkap'))
const readRelation = among(RELATIONS, 'not-a-relation')
const readLevel = among(LEVELS, 'not-a-level')
/** What names both of them names neither. */
const readProgramme = among<'jkm' | 'jkk', 'not-a-programme'>(
  [
    [/^(?!.*(?:jkk|kecelakaan)).*(?:jkm|kematian)/, 'jkm'],
    [/^(?!.*(?:jkm|kematian)).*(?:jkk|kecelakaan)/, 'jkk'],
  ],
  'not-a-programme',
)

/** The first class and the last of each level, as schools count them through. */
const CLASSES: Readonly<Partial<Record<Level, readonly [before: number, years: number]>>> = {
  tk: [0, 2],
  sd: [0, 6],
  smp: [6, 3],
  sma: [9, 3],
  pt: [0, 8],
}
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** "8", "VIII", "kelas 2": class 8 and class 2 of SMP are the same. */
function readYear(
  text: string,
  level: Level | undefined,
): { ok: true; value: number | undefined } | { ok: false; why: 'not-a-class' } {
  const bare = text.toLowerCase().replace(/^(?:kelas|kls|tahun|tingkat)\s*(?:ke)?[\s.-]*/, '')
  const number = /^\d{1,2}$/.test(bare) ? Number(bare) : ROMAN.indexOf(bare) + 1
  const classes = level === undefined ? undefined : CLASSES[level]
  // Of who is not at school it says nothing; of a level that was not understood the row says so already.
  if (classes === undefined) return { ok: true, value: undefined }
  const [before, years] = classes
  const year = number > before ? number - before : number
  return year >= 1 && year <= years ? { ok: true, value: year } : { ok: false, why: 'not-a-class' }
}

/**
 * The way of a claim: what may follow what, and by whose hand. One table; no path skips a step.
 *
 * The stages are the house's own synthesis of how a claim goes (no official list was found): the office collects the
 * papers and hands over, BPJS Ketenagakerjaan checks, decides and pays, and the office enters what BPJS says.
 */

/**
 * In Indonesian: dilaporkan, berkas belum lengkap, berkas lengkap, diajukan ke BPJS, verifikasi BPJS, perlu perbaikan,
 * menunggu iuran, menunggu Basarnas, disetujui, dibayar, ditolak, ditarik.
 */
export const CLAIM_STATUSES = [
  'reported',
  'papers-missing',
  'papers-complete',
  'handed-over',
  'bpjs-checks',
  'to-mend',
  'awaits-contribution',
  'awaits-basarnas',
  'granted',
  'paid',
  'refused',
  'withdrawn',
] as const
export type ClaimStatus = (typeof CLAIM_STATUSES)[number]

/** Whoever holds the claim, the office, what BPJS said as the office enters it, or the papers by themselves. */
export type ClaimActor = 'claimant' | 'officer' | 'bpjs' | 'papers'

type Steps = Partial<Record<ClaimStatus, readonly ClaimActor[]>>

/** A step to the same status corrects what was said. */
const NEXT: Readonly<Record<ClaimStatus, Steps>> = {
  reported: {
    reported: ['claimant', 'officer'],
    'papers-missing': ['claimant', 'officer', 'papers'],
    'papers-complete': ['officer', 'papers'],
    'awaits-basarnas': ['officer'],
    refused: ['officer'],
    withdrawn: ['claimant'],
  },
  'papers-missing': {
    'papers-missing': ['claimant', 'officer'],
    'papers-complete': ['officer', 'papers'],
    'awaits-basarnas': ['officer'],
    refused: ['officer'],
    withdrawn: ['claimant'],
  },
  'papers-complete': {
    'papers-missing': ['officer', 'papers'],
    'handed-over': ['officer'],
    'awaits-contribution': ['officer'],
    refused: ['officer'],
    withdrawn: ['claimant'],
  },
  // Nobody knows the fate of who is missed at sea before Basarnas has written it down.
  'awaits-basarnas': {
    'papers-missing': ['officer', 'papers'],
    refused: ['officer'],
    withdrawn: ['claimant'],
  },
  'handed-over': {
    'bpjs-checks': ['bpjs'],
    'to-mend': ['bpjs'],
    'awaits-contribution': ['bpjs'],
    'awaits-basarnas': ['bpjs'],
    granted: ['bpjs'],
    paid: ['bpjs'],
    refused: ['bpjs'],
  },
  'bpjs-checks': {
    'bpjs-checks': ['bpjs'],
    'to-mend': ['bpjs'],
    'awaits-contribution': ['bpjs'],
    granted: ['bpjs'],
    paid: ['bpjs'],
    refused: ['bpjs'],
  },
  // Mended papers go to BPJS again, with a new receipt or the old one.
  'to-mend': { 'handed-over': ['officer'], refused: ['officer', 'bpjs'], withdrawn: ['claimant'] },
  // Sidoarjo, January 2026: blocked until the contribution was paid, and not refused.
  'awaits-contribution': { 'handed-over': ['officer'], 'papers-complete': ['officer'], refused: ['bpjs'] },
  granted: { paid: ['bpjs'], refused: ['bpjs'] },
  // A refusal can be objected to, and a slip of the officer taken back.
  refused: { 'papers-missing': ['officer'], 'papers-complete': ['officer'], 'handed-over': ['officer'] },
  paid: {},
  withdrawn: { reported: ['officer'] },
}

export const claimMayFollow = (from: ClaimStatus, to: ClaimStatus, actor: ClaimActor): boolean =>
  NEXT[from][to]?.includes(actor) === true

/** Nothing more is expected of anybody. */
export const CLAIM_ENDED: readonly ClaimStatus[] = ['paid', 'refused', 'withdrawn']

/** The office has it on its own table: its clock runs. */
export const ON_OFFICE_CLOCK: readonly ClaimStatus[] = [
  'reported',
  'papers-missing',
  'papers-complete',
  'to-mend',
]

/** BPJS has it: its clock runs from the day of its receipt. */
export const ON_BPJS_CLOCK: readonly ClaimStatus[] = ['handed-over', 'bpjs-checks', 'granted']

/** A work accident of a living worker: dilaporkan, tahap I, perawatan, tahap II, selesai. */
export const ACCIDENT_STATUSES = [
  'reported',
  'stage-one',
  'in-care',
  'stage-two',
  'closed',
  'refused',
] as const
export type AccidentStatus = (typeof ACCIDENT_STATUSES)[number]

const NEXT_OF_ACCIDENT: Readonly<Record<AccidentStatus, readonly AccidentStatus[]>> = {
  reported: ['stage-one', 'refused'],
  'stage-one': ['in-care', 'stage-two', 'refused'],
  'in-care': ['stage-two', 'refused'],
  'stage-two': ['in-care', 'closed', 'refused'],
  closed: [],
  refused: ['reported', 'stage-one'],
}

/** Only the office moves it, by what BPJS and the hospital say. */
export const accidentMayFollow = (from: AccidentStatus, to: AccidentStatus): boolean =>
  NEXT_OF_ACCIDENT[from].includes(to)

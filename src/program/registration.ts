/**
 * The way of a registration (usulan): what may follow what, and by whose hand. One table; no path skips a step.
 *
 * The ladder mirrors the workflow of the programme's legal basis: proposal, verification, decree (SK), registration with
 * BPJS Ketenagakerjaan, first contribution (Perbup Situbondo on DBHCHT contributions). A registration covers nobody:
 * cover begins with `active`.
 */

/** In Indonesian: usulan, diperiksa, perlu perbaikan, disetujui, ditetapkan, didaftarkan, aktif, berakhir, … */
export const STATUSES = [
  'submitted',
  'in-review',
  'returned',
  'waiting-list',
  'approved',
  'decreed',
  'sent-to-bpjs',
  'refused-by-bpjs',
  'active',
  'ended',
  'rejected',
  'withdrawn',
] as const
export type RegistrationStatus = (typeof STATUSES)[number]

/**
 * Who moves it: the one who handed it in (or the worker), the office, the answer of BPJS that the office enters, or the
 * programme by itself, when a place has become free.
 */
export type Actor = 'applicant' | 'officer' | 'bpjs' | 'programme'

type Steps = Partial<Record<RegistrationStatus, readonly Actor[]>>

/** From each status, what may follow and by whom. A step to the same status is a correction of the answers. */
const NEXT: Readonly<Record<RegistrationStatus, Steps>> = {
  submitted: {
    submitted: ['applicant'],
    withdrawn: ['applicant'],
    'in-review': ['officer'],
  },
  // An officer who lets go of a file puts it back where it was, and so does a correction: nobody has looked at it yet.
  'in-review': {
    submitted: ['applicant', 'officer'],
    'waiting-list': ['applicant', 'officer'],
    withdrawn: ['applicant'],
    returned: ['officer'],
    approved: ['officer'],
    rejected: ['officer'],
  },
  returned: { submitted: ['applicant'], withdrawn: ['applicant'], rejected: ['officer'] },
  'waiting-list': {
    'waiting-list': ['applicant'],
    withdrawn: ['applicant'],
    'in-review': ['officer'],
    submitted: ['programme'],
  },
  // Until the decree an approval can still be taken back: the person died, changed their mind, or it was a mistake.
  approved: {
    decreed: ['officer'],
    returned: ['officer'],
    rejected: ['officer'],
    withdrawn: ['applicant'],
  },
  decreed: { 'sent-to-bpjs': ['officer'], rejected: ['officer'] },
  'sent-to-bpjs': { active: ['bpjs'], 'refused-by-bpjs': ['bpjs'] },
  'refused-by-bpjs': { returned: ['officer'], rejected: ['officer'] },
  active: { ended: ['officer'] },
  ended: {},
  rejected: {},
  withdrawn: {},
}

/** Whether `actor` may move a registration from one status to the other. */
export const mayFollow = (from: RegistrationStatus, to: RegistrationStatus, actor: Actor): boolean =>
  NEXT[from][to]?.includes(actor) === true

/** Not ended: a second file with the same NIK beside one of these is a double. */
export const LIVE_STATUSES: readonly RegistrationStatus[] = [
  'submitted',
  'in-review',
  'returned',
  'waiting-list',
  'approved',
  'decreed',
  'sent-to-bpjs',
  'refused-by-bpjs',
  'active',
]

/** These take a place of the year's quota. What BPJS has refused keeps its own while the office looks into it. */
export const PLACE_TAKING_STATUSES: readonly RegistrationStatus[] = [
  'approved',
  'decreed',
  'sent-to-bpjs',
  'refused-by-bpjs',
  'active',
]

/** An officer can take it in hand and look through it. */
export const TAKEABLE_STATUSES: readonly RegistrationStatus[] = ['submitted', 'in-review', 'waiting-list']

/** In the office's queue. */
export const AWAITING_DECISION_STATUSES: readonly RegistrationStatus[] = ['submitted', 'in-review']

/** What was handed in may still be corrected or withdrawn by who handed it in. */
export const CORRECTABLE_STATUSES: readonly RegistrationStatus[] = STATUSES.filter(status =>
  (['submitted', 'waiting-list'] as const).some(to => mayFollow(status, to, 'applicant')),
)

/** The papers have done their work: they are erased when their time is over. */
export const PAPERS_DONE_STATUSES: readonly RegistrationStatus[] = [
  'approved',
  'decreed',
  'sent-to-bpjs',
  'active',
  'ended',
  'rejected',
  'withdrawn',
]

/** Why the office sends a file back; each has its sentence and the questions that it opens again. */
export const RETURN_REASONS = [
  'photo-unclear',
  'nik-mismatch',
  'name-mismatch',
  'address-incomplete',
  'phone-unreachable',
  'work-unclear',
  'proof-missing',
  'other',
] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

/** Why the office turns a file down; each has its sentence. */
export const REJECT_REASONS = [
  'not-resident',
  'too-old',
  'too-young',
  'employee',
  'already-member',
  'not-working',
  'sector-not-covered',
  'duplicate',
  'no-consent',
  'withdrew',
  'deceased',
] as const
export type RejectReason = (typeof REJECT_REASONS)[number]

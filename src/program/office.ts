/**
 * The people of the office, and the one table of what each may do. Whoever acts for the office is checked against it in
 * `records`, never only on a screen.
 */

/**
 * **admin** keeps the office's people and values; **verifikator** reviews registrations and claims; **pendamping** works
 * in the field, for one or more kelurahan; **pimpinan** sees figures only.
 */
export const STAFF_ROLES = ['admin', 'verifikator', 'pendamping', 'pimpinan'] as const
export type StaffRole = (typeof STAFF_ROLES)[number]

/** How far a permission reaches: the whole city, or the kelurahan that the person was given. */
type Reach = 'city' | 'own-areas'

interface Permission {
  readonly roles: Readonly<Partial<Record<StaffRole, Reach>>>
  /** Asks for the person's PIN, so that a stolen phone alone is not enough. */
  readonly pin?: true
}

const reviewers = { admin: 'city', verifikator: 'city' } as const
const fieldToo = { ...reviewers, pendamping: 'own-areas' } as const

const PERMISSIONS = {
  /** Counts, without anybody's name. */
  'see-figures': { roles: { ...reviewers, pimpinan: 'city' } },
  /** Opens a personal file: its answers, its way. */
  'see-files': { roles: fieldToo },
  'open-papers': { roles: fieldToo, pin: true },
  /** "Dilihat asli": the originals were shown. */
  'tick-papers': { roles: fieldToo },
  /** Hears the worker's own yes to what another handed in. */
  'hear-consent': { roles: fieldToo },
  /** Takes files from the queue and decides on them. */
  decide: { roles: reviewers },
  /** Tells a decision before its ten minutes of undo are over: a lock would have come too late. */
  'send-now': { roles: reviewers, pin: true },
  /** Enters the decree, the registration with BPJS, its answer, the end of cover. */
  advance: { roles: reviewers },
  /** Fills the form in for others, without the limit of an ordinary account. */
  'register-others': { roles: fieldToo },
  /** Brings lists in and takes them out, on the one-time page: full NIK of thousands. */
  lists: { roles: reviewers, pin: true },
  /** Tells people in person what no message could. */
  visit: { roles: { admin: 'city', pendamping: 'own-areas' } },
  /** Sees what the lists say of a member, who stands at the counter with their KTP. */
  'see-members': { roles: fieldToo },
  /** Hands out a member's one-time code, and cuts the link of a lost phone. */
  'link-members': { roles: fieldToo, pin: true },
  /** Enters what a member reported, or turns it down. */
  'mend-members': { roles: fieldToo },
  /** Looks behind a card's QR code. */
  'check-cards': { roles: fieldToo },
  /** Opens and moves the programme year, enters its values, looks over what comes after cover. */
  'keep-years': { roles: { admin: 'city' } },
  /** Decides what comes after cover, which all members of a group are told, and how a member stands in the new year. */
  'decide-renewals': { roles: { admin: 'city' }, pin: true },
  /** Opens a claim: what was said, its papers, its way. */
  'see-claims': { roles: fieldToo },
  /** Takes claims in hand, says who was meant, enters stages. */
  'keep-claims': { roles: reviewers },
  /** "Dilihat asli", accepted, or to be made again. */
  'tick-claim-papers': { roles: fieldToo },
  /** Opens a claim that began on paper, for a family. */
  'open-claims': { roles: fieldToo },
  /** Hands a code to an heir whose KTP was seen. */
  'claim-codes': { roles: fieldToo, pin: true },
  /** Sees and changes where the money goes; mends the sum that was paid. */
  'claim-money': { roles: reviewers, pin: true },
  /** Writes announcements, puts them off, pauses and stops them: stopping must be fast. */
  'write-announcements': { roles: reviewers },
  /** Sends one; agrees as the second person. */
  'send-announcements': { roles: reviewers, pin: true },
  /** Sees whom an announcement did not reach. */
  'see-unreached': { roles: fieldToo },
  /** Talks with people who asked for a human. */
  'answer-questions': { roles: fieldToo },
  /** Writes and changes the office's answers. */
  'keep-answers': { roles: reviewers },
  /** Reads texts aloud. */
  'record-voices': { roles: fieldToo },
  /** Does what people ask of their data, or says why not. */
  'data-requests': { roles: reviewers, pin: true },
  /** Lets somebody choose a new PIN whose KTP was seen. */
  'reset-account-pin': { roles: fieldToo, pin: true },
  /** Invites, changes roles, unlocks. Locking one account needs no PIN: it must be fast. */
  'manage-staff': { roles: { admin: 'city' }, pin: true },
  'lock-staff': { roles: { admin: 'city' } },
  'enter-settings': { roles: { admin: 'city' } },
} as const satisfies Record<string, Permission>

export type StaffAction = keyof typeof PERMISSIONS
export const STAFF_ACTIONS = Object.keys(PERMISSIONS) as readonly StaffAction[]

/**
 * Whether somebody of this role may do this.
 * @param areas codes of their kelurahan.
 * @param kelurahan the one that the file belongs to; absent where the action concerns no single file.
 */
export function mayDo(
  { role, areas }: { role: StaffRole; areas: readonly string[] },
  action: StaffAction,
  kelurahan?: string,
): boolean {
  const { roles }: Permission = PERMISSIONS[action]
  const reach = roles[role]
  if (reach === undefined || reach === 'city') return reach === 'city'
  return kelurahan === undefined || areas.includes(kelurahan)
}

/** Whether a PIN that was typed in the last minutes is needed for it. */
export const needsPin = (action: StaffAction): boolean => {
  const permission: Permission = PERMISSIONS[action]
  return permission.pin === true
}

/** Whether the role works in given kelurahan only. */
export const hasAreas = (role: StaffRole): boolean => role === 'pendamping'

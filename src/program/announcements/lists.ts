/** What an announcement is for, and what can become of one recipient: closed lists, in the groups that people count by. */

/** About cover and claims only, which nobody can switch off; news; invitations to ceremonies. */
export const CATEGORIES = ['duty', 'info', 'event'] as const
export type Category = (typeof CATEGORIES)[number]

/** One tap and they come no more. */
export const OPTIONAL_CATEGORIES = ['info', 'event'] as const
export type OptionalCategory = (typeof OPTIONAL_CATEGORIES)[number]

export const isOptional = (category: Category): category is OptionalCategory => category !== 'duty'

/** Every state of a recipient, by what it means to who reads the figures. */
const GROUPS = {
  /** Not settled: it waits, or is in the outbox. */
  ahead: ['waiting', 'queued'],
  arrived: ['sent'],
  /** The request left and no answer came. */
  'may-have': ['unknown'],
  /** It did not arrive, or there is no account to send it to. `joined` got it on the account that they opened since. */
  'not-reached': [
    'never-started',
    'unreachable',
    'blocked',
    'deactivated',
    'not-found',
    'refused',
    'gave-up',
  ],
  'left-out': ['opted-out', 'mourning', 'stopped', 'joined'],
} as const

export type Outcome = keyof typeof GROUPS
export type Standing = (typeof GROUPS)[Outcome][number]
export const OUTCOMES = Object.keys(GROUPS) as readonly Outcome[]

export const standingsOf = (outcome: Outcome): readonly Standing[] => GROUPS[outcome]

/** Why somebody of the audience will not get it, known before anything is sent. */
export const LEFT_OUT_BEFORE = ['never-started', 'unreachable', 'opted-out', 'mourning'] as const
export type LeftOutBefore = (typeof LEFT_OUT_BEFORE)[number]

/** Whom somebody should go and tell: a visit may still reach them. */
export const TO_VISIT: readonly Standing[] = GROUPS['not-reached']

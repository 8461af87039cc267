/** Screens of the bot that a button under an announcement or an answer may open. */
export const SCREENS = [
  'program',
  'check',
  'register',
  'status',
  'card',
  'claims',
  'benefits',
  'choices',
  'rights',
  'ask',
] as const
export type ScreenCode = (typeof SCREENS)[number]

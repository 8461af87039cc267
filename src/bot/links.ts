/**
 * Buttons that lead from one room of the bot to another. Ids that follow a prefix are opaque; nothing personal is in them.
 */
import type { Button } from './view.ts'
import type { Words } from './words.ts'

export const goOn = 'go:form'
export const program = 'go:program'
export const ask = 'go:ask'
export const check = 'go:check'
export const status = 'go:status'
export const register = 'rg:open'
/** Followed by what the check was told (`check/carry.ts`). */
export const registerFromCheck = 'rg:c:'
/** Followed by a registration's id. */
export const mend = 'rg:m:'
/** Followed by a registration's id. */
export const file = 'st:f:'
export const withdraw = 'st:a:'
/** Followed by a draft's id. */
export const resumeDraft = 'st:d:'
export const desk = 'pt:desk'

export const goOnButton = (w: Words): Button => ({ label: w('menu:goOn'), data: goOn, style: 'primary' })

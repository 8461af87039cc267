/**
 * Codes that the office, or somebody of the family, hands over on paper or by word of mouth: how they are drawn, how they
 * are read however they are typed, and how long and how often one may try. What a code opens is its keeper's business.
 */
import { randomInt } from 'node:crypto'

/** Without what looks alike on paper: 0 and O, 1, I and L, 5 and S, 2 and Z, 8 and B. */
const LETTERS = 'ACDEFGHJKMNPQRTUVWXY34679'
const LENGTH = 8

export const CODE_LASTS_MS = 30 * 86_400_000
/** Of one account. A code is one of 25^8, so that many accounts do not help either. */
export const CODE_TRIES_A_DAY = 5

/** Eight letters and digits. */
export const randomCode = (): string =>
  Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')

/**
 * Whether a message is nothing but such a code. Whole words are none, unless they are shouted: "cara-cara" is written with
 * letters of codes only.
 */
export function isLikeCode(typed: string): boolean {
  const text = typed.trim()
  const isDrawn = new RegExp(`^[${LETTERS}]{4}[\\s-]?[${LETTERS}]{4}$`, 'i').test(text)
  return isDrawn && (/\d/.test(text) || /^[A-Z]+-[A-Z]+$/.test(text))
}

/** As it was drawn: small letters, spaces and dashes do not matter. */
export const readCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')

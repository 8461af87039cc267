/** The link that carries a slip's code: whoever opens it need not type. */

/** What stands before the code in `?start=`. */
export const CODE_LINK = 'kode_'

/** @param code eight letters and digits. */
export const codeLink = (botUsername: string, code: string): string =>
  `https://t.me/${botUsername}?start=${CODE_LINK}${code}`

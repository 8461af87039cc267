/** A name as a stranger may read it: enough for its owner to know it, too little to look somebody up by. */

const MOST_INITIALS = 2

/**
 * "Slamet Riyadi" → "Slamet R."; "Moch. Yusuf Hadi Santoso" → "Moch. Yusuf H. S.". The first word that is no title and no
 * abbreviation stands in full; a name of one word stays as it is.
 */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/)
  const at = words.findIndex(word => !isAbbreviation(word))
  const shown = words.slice(0, at + 1)
  const rest = words.slice(at + 1).map(word => Array.from(word)[0]?.toUpperCase() ?? '')
  return at < 0
    ? words.join(' ')
    : [...shown, ...rest.slice(0, MOST_INITIALS).map(one => `${one}.`)].join(' ')
}

/** "H.", "Moch.", "M", "Hj": how titles and shortened first names are written here. */
const isAbbreviation = (word: string): boolean => word.endsWith('.') || Array.from(word).length <= 2

/**
 * The colours of pictures: the green of the house's pages, and few others. Each text colour stands out from `paper` by
 * 4.5 to 1 at least (WCAG 2.2, 1.4.3), `onDeep` from `deep` too.
 */
export const palette = {
  paper: '#ffffff',
  /** Behind a box, or the empty part of a bar. */
  mist: '#eef2f0',
  line: '#c6cec9',
  ink: '#1c2521',
  /** Labels and footnotes. */
  quiet: '#4d5a54',
  /** The house's green: headings, bars. */
  deep: '#0b6b4f',
  /** A second bar beside `deep`. */
  light: '#8fc3b1',
  onDeep: '#ffffff',
  /** What waits, and what is wrong; `amber` is for areas only. */
  amber: '#e0a100',
  red: '#b3261e',
  pink: '#fbe9e7',
} as const

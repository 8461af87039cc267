/** What people write, as far as the search knows it beforehand: a file of `locales/id/asked`, read once. */
import { readFileSync } from 'node:fs'

export const askedFile = (name: string): string =>
  readFileSync(new URL(`../../../locales/id/asked/${name}`, import.meta.url), 'utf8')

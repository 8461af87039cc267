/** Where the button under an announcement or an answer leads, by the code of its screen. */
import type { ScreenCode } from '../program/screens.ts'
import * as links from './links.ts'
import type { Button } from './view.ts'
import { words as w } from './words.ts'

const SCREEN_LINKS: Readonly<Record<ScreenCode, string>> = {
  program: links.program,
  check: links.check,
  register: links.register,
  status: links.status,
  card: links.status,
  claims: links.claims,
  benefits: links.benefits,
  choices: links.announcementChoices,
  rights: links.myData,
  ask: links.ask,
}

export const screenLabel = (code: ScreenCode): string => w(`announcement:cta.label.${code}`)

export const screenButton = (code: ScreenCode): Button => ({
  label: screenLabel(code),
  data: SCREEN_LINKS[code],
})

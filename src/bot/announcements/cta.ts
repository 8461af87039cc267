/** Where the button under an announcement leads, by the code of its screen. */
import type { ScreenCode } from '../../program/announcements/content.ts'
import * as links from '../links.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'

const SCREEN_LINKS: Readonly<Record<ScreenCode, string>> = {
  program: links.program,
  check: links.check,
  register: links.register,
  status: links.status,
  card: links.status,
  claims: links.claims,
  benefits: links.benefits,
  choices: links.announcementChoices,
  ask: links.ask,
}

export const ctaLabel = (code: ScreenCode): string => w(`announcement:cta.label.${code}`)

export const ctaButton = (code: ScreenCode): Button => ({ label: ctaLabel(code), data: SCREEN_LINKS[code] })

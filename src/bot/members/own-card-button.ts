/** The way to a member's own card: apart from its screen, whose picture speaks the words of the member's screen. */
import * as links from '../links.ts'
import type { Button } from '../view.ts'
import { words as w } from '../words.ts'

export const ownCardButton = (person: string): Button => ({
  label: w('card:button'),
  data: `${links.memberCard}${person}`,
})

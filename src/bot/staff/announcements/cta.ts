/** The button under an announcement: which screen of the bot it opens. */
import { SCREENS } from '../../../program/screens.ts'
import type { Screen } from '../../house.ts'
import { screenLabel } from '../../screen-button.ts'
import type { Button } from '../../view.ts'
import { words as w } from '../../words.ts'
import { changeScreen, draftScreen } from './draft.ts'
import { CTA, ONE, SET_CTA } from './links.ts'
import { announcementView } from './view.ts'

export const ctaScreen = (id: string): Screen =>
  draftScreen(id, `${CTA}${id}`, (_turn, { content: { button } }) => {
    const one = (code: string, label: string): Button => ({
      label: (button ?? '-') === code ? w('announcement:category.chosen', { label }) : label,
      data: `${SET_CTA}${id}:${code}`,
    })
    const rows = [
      ...SCREENS.map(code => [one(code, screenLabel(code))]),
      [one('-', w('announcement:cta.none'))],
      [{ label: w('announcement:back'), data: `${ONE}${id}` }],
    ]
    return Promise.resolve({ say: [], edit: { text: w('announcement:cta.ask'), rows } })
  })

export const setCtaScreen = (id: string, code: string): Screen =>
  changeScreen(
    id,
    ({ content: { text, entities, medium } }) => {
      const button = SCREENS.find(one => one === code)
      return { content: { text, entities, ...(medium ? { medium } : {}), ...(button ? { button } : {}) } }
    },
    async (turn, draft) => ({ say: [], edit: await announcementView(turn, draft) }),
  )

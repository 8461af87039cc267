/** What an announcement is for: who can switch such ones off stands beside each choice. */
import { CATEGORIES, type Category } from '../../../program/announcements/lists.ts'
import type { Screen } from '../../house.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { audienceView } from './audience.ts'
import { changeScreen, draftScreen, type Draft } from './draft.ts'
import { CATEGORY, ONE, SET_CATEGORY } from './links.ts'
import { announcementView } from './view.ts'

export const categoryScreen = (id: string): Screen =>
  draftScreen(id, `${CATEGORY}${id}`, (_turn, draft) =>
    Promise.resolve({ say: [], edit: categoryView(draft) }),
  )

/** What is chosen most often first. */
const SHOWN: readonly Category[] = ['info', 'event', 'duty']

/** @param isNew nobody has chosen yet: what stands in the draft is only where it begins. */
export const categoryView = ({ id, category }: Draft, isNew = false): View => ({
  text: w('announcement:category.ask'),
  rows: [
    ...SHOWN.map(one => {
      const label = w(`announcement:category.name.${one}`)
      return [
        {
          label: one === category && !isNew ? w('announcement:category.chosen', { label }) : label,
          data: `${SET_CATEGORY}${id}:${one}`,
        },
      ]
    }),
    [{ label: w('announcement:back'), data: `${ONE}${id}` }],
  ],
})

/** Then, where nobody was chosen yet, to whom. */
export const setCategoryScreen = (id: string, code: string): Screen =>
  changeScreen(
    id,
    ({ category }) => ({ category: CATEGORIES.find(one => one === code) ?? category }),
    async (turn, draft) => ({
      say: [],
      edit: await (draft.audience.kind === 'nobody'
        ? audienceView(turn, draft)
        : announcementView(turn, draft)),
    }),
  )

/** What the office hears of its answers. */
import type { StaffNotice } from '../../../records/notices.ts'
import { numberWords } from '../../format.ts'
import type { View } from '../../view.ts'
import { words as w } from '../../words.ts'
import { allButton } from './words.ts'

export const answersExpiringView = ({
  answers,
}: Extract<StaffNotice, { kind: 'answers-expiring' }>): View => ({
  text: w('answers:office.told', { n: numberWords(answers) }),
  rows: [[allButton]],
  slot: 'answers-expiring',
})

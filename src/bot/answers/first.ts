/** The answers that come with a release: the questions that are asked often, each with its source (`locales/id/answerlist.json`). */
import { resources } from '../../../locales/resources.gen.ts'
import { parseDate } from '../../program/plain-date.ts'
import { SCREENS } from '../../program/screens.ts'
import type { AnswerState } from '../../records/answers/answers.ts'
import { ANSWER_GROUPS } from '../../records/answers/content.ts'

type First = AnswerState & { readonly id: string }

export const FIRST_ANSWERS: readonly First[] = Object.entries(resources.answerlist).map(([id, one]) => {
  const group = ANSWER_GROUPS.find(known => known === one.group)
  if (!group) throw new Error(`answer ${id}: no group is called ${one.group}`)
  const { question, answer, source } = one
  const button = SCREENS.find(code => code === one.button)
  return {
    id,
    on: true,
    content: {
      group,
      question,
      answer,
      source,
      keywords: one.keywords.split('|'),
      ...(button === undefined ? {} : { button }),
    },
    validFrom: undefined,
    validTo: parseDate(one.validTo),
  }
})

/** What stands in the way of a text, in an officer's words. */
import type { ContentProblem } from '../../../program/announcements/content.ts'
import { setting } from '../../../records/settings/settings.ts'
import type { Reader } from '../../../store/store.ts'
import { listWords, numberWords } from '../../format.ts'
import { escapeHtml } from '../../html.ts'
import { words as w } from '../../words.ts'

/** @param allowed where links may lead, in words. */
export function problemWords(problem: ContentProblem, allowed: string): string {
  switch (problem.kind) {
    case 'too-long':
      return w('announcement:textForm.problem.too-long', { n: numberWords(problem.by) })
    case 'unknown-field':
      return w('announcement:textForm.problem.unknown-field', { field: escapeHtml(`{${problem.field}}`) })
    case 'link':
      return w('announcement:textForm.problem.link', { domain: escapeHtml(problem.host), allowed })
    case 'empty':
    case 'hidden-characters':
      return w(`announcement:textForm.problem.${problem.kind}`)
  }
}

/** ".go.id dan @lindung_bot" */
export const allowedWords = async (reader: Reader, bot: string): Promise<string> =>
  listWords([...(await setting(reader, 'announcement-domains')).map(escapeHtml), `@${bot}`])

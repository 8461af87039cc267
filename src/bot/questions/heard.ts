/** Words that mean somebody's life or death: they go on top of the office's table at once. */
import { hears } from '../forms/match.ts'
import { words as w } from '../words.ts'

export const isUrgent = (text: string | undefined): boolean => hears(text, w('question:urgent.heard'))

/** Reports that tell of it by themselves, whatever is said in them. */
const URGENT_FORMS: readonly string[] = ['lapor-hilang', 'lapor-kecelakaan', 'lapor-meninggal']

/** @param about where the question comes from, as `formCode` writes it. */
export function isUrgentPlace(about: string | undefined): boolean {
  const [kind, form = ''] = (about ?? '').split(':')
  return kind === 'form' && URGENT_FORMS.includes(form)
}

/** Words that mean somebody's life or death: they go on top of the office's table at once. */
import { plain } from '../forms/match.ts'
import { words as w } from '../words.ts'

export function isUrgent(text: string | undefined): boolean {
  const words = ` ${plain(text ?? '')} `
  return w('question:urgent.heard')
    .split('|')
    .some(one => words.includes(` ${one} `))
}

/** Reports that tell of it by themselves, whatever is said in them. */
const URGENT_FORMS: readonly string[] = ['lapor-hilang', 'lapor-kecelakaan', 'lapor-meninggal']

/** @param about where the question comes from, as `formCode` writes it. */
export function isUrgentPlace(about: string | undefined): boolean {
  const [kind, form = ''] = (about ?? '').split(':')
  return kind === 'form' && URGENT_FORMS.includes(form)
}

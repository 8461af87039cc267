/** Thanks and greetings, which ask nothing: answered in kind, and not with "we did not understand". */
import { saysSomething } from '../../records/answers/reading.ts'
import { plain } from '../forms/match.ts'
import { words as w } from '../words.ts'

const KINDS = ['thanks', 'greeting'] as const

/** What is said to it; undefined for anything that says more than that. */
export function courtesyTo(text: string): string | undefined {
  const words = ` ${plain(text)} `
  const isThumb = words.trim() === '' && /👍|🙏|👌|😊|❤/u.test(text)
  const kind = isThumb ? 'thanks' : KINDS.find(one => isOnly(words, w(`menu:courtesy.${one}.heard`)))
  return kind && w(`menu:courtesy.${kind}.say`)
}

/** "Terima kasih bu", and not "terima kasih, kapan cair". */
const isOnly = (words: string, heard: string): boolean =>
  heard.split('|').some(one => words.includes(` ${one} `) && !saysSomething(words.replace(` ${one} `, ' ')))

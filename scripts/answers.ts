/** `npm run -s answers -- "umur 62 bisa?"`: which of the first answers the search finds for a text, and how sure it is. */
import { FIRST_ANSWERS } from '../src/bot/answers/first.ts'
import { makeIndex } from '../src/records/answers/search.ts'

const questions = new Map(FIRST_ANSWERS.map(({ id, content }) => [id, content.question]))
const index = makeIndex(FIRST_ANSWERS.map(({ id, content }) => ({ id, ...content })))
const { hits, isSure } = index.find(process.argv.slice(2).join(' '), new Date().getFullYear())
console.log(isSure ? 'answered:' : hits.length > 0 ? 'only offered:' : 'nothing')
for (const { id, sure } of hits) console.log(`${sure.toFixed(2)}  ${id}  ${questions.get(id) ?? ''}`)

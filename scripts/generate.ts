/**
 * Makes `locales/resources.gen.ts` from the words in `locales/id/*.json`, so that the compiler knows every key *and* the
 * variables inside each text. `--check` only says whether the file is up to date.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../locales/id/', import.meta.url)
const target = new URL('../locales/resources.gen.ts', import.meta.url)

const rooms = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .toSorted()
const body = rooms
  .map(
    name =>
      `  ${name.replace('.json', '')}: ${JSON.stringify(JSON.parse(readFileSync(new URL(name, folder), 'utf8')), undefined, 2)},`,
  )
  .join('\n')
const made = `// Made by \`npm run generate\` from locales/id/*.json. Do not edit.\nexport const resources = {\n${body}\n} as const\n`

if (!process.argv.includes('--check')) {
  writeFileSync(target, made)
} else if (readFileSync(target, 'utf8') !== made) {
  console.error('locales/resources.gen.ts is not up to date: run `npm run generate`.')
  process.exitCode = 1
}

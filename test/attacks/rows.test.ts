/** The threat model is not only words: what each row names exists, and each row names a test. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const rows = readFileSync(join(root, 'docs/security.md'), 'utf8')
  .split('\n')
  .filter(line => line.startsWith('|'))
  .slice(2)
  .map(line => line.split('|').map(cell => cell.trim()))

/** Of `file "name"; "name"; file "name"`: every name with its file. */
function namedIn(cell: string): { file: string; name: string }[] {
  let file = ''
  return [...cell.matchAll(/`([^`]+)`|"([^"]+)"/g)].flatMap(([, path, name]) => {
    file = path ?? file
    return name === undefined ? [] : [{ file, name }]
  })
}

/** As the end of a title, which may begin with a variable. */
function hasTest(file: string, name: string): boolean {
  const path = join(root, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  return [`${name}'`, `${name}\``].some(title => text.includes(title))
}

test('every row of the threat model names what stands against it, and a test that shows it', () => {
  expect(rows.length).toBeGreaterThan(20)
  for (const [, who, way, against = '', shown = ''] of rows) {
    const row = `${who}: ${way}`
    for (const [, path = ''] of against.matchAll(/`((?:src|scripts)\/[^`]+)`/g))
      expect(existsSync(join(root, path)), `${row}: ${path}`).toBe(true)
    const named = namedIn(shown)
    expect(named.length, row).toBeGreaterThan(0)
    for (const { file, name } of named) expect(hasTest(file, name), `${row}: ${file} "${name}"`).toBe(true)
  }
})

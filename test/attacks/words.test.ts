/** Words of people that would be more than words: markup, letters that turn the line around, formulas, lines of a log. */
import { Writable } from 'node:stream'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { scrub } from '../../src/app/log.ts'
import { hear } from '../../src/bot/forms/hear.ts'
import { readLine } from '../../src/bot/forms/read/line.ts'
import { readName } from '../../src/bot/forms/read/name.ts'
import { escapeHtml } from '../../src/bot/html.ts'
import { words as w } from '../../src/bot/words.ts'
import { plainText } from '../../src/lists/values.ts'
import { harmless } from '../../src/lists/text-cell.ts'
import { parseHtml } from '../../src/simulator/html.ts'
import { dateOf } from '../../src/program/plain-date.ts'
import { traceOf } from '../../src/telegram/log.ts'

/** Turns what follows around, or hides: U+202E and its kin, isolates, marks, a letter of no width, an end of text. */
const HIDDEN = [
  '\u202E',
  '\u202A',
  '\u2066',
  '\u2068',
  '\u200F',
  '\u061C',
  '\u200B',
  '\u2060',
  '\uFEFF',
  '\u0000',
  '\u001B',
]

test('HTML in what people write stays their words', () => {
  for (const text of [
    '<b>Slamet',
    '</b></i>',
    '<a href="tg://user?id=1">x</a>',
    '&lt;b&gt;',
    '&#60;',
    '<tg-spoiler>',
    'a & b',
  ])
    expect(parseHtml(`<b>Nama</b> ${escapeHtml(text)}!`), text).toMatchObject({ text: `Nama ${text}!` })
  expect(readName('<b>Slamet</b>', { w })).toMatchObject({ ok: false })
})

test('letters that turn a line around or hide come into no name and no line, and are not shown where they did', () => {
  for (const hidden of HIDDEN) {
    const name = readName(`Slamet ${hidden}Riyadi`, { w })
    expect(name.ok && name.value.includes(hidden), JSON.stringify(hidden)).toBe(false)
    expect(readLine(`Jalan Ikan ${hidden}7`, { w }), JSON.stringify(hidden)).toEqual({
      ok: true,
      value: 'Jalan Ikan 7',
    })
    expect(plainText(`Slamet ${hidden}Riyadi`).includes(hidden), JSON.stringify(hidden)).toBe(false)
    expect(escapeHtml(`a${hidden}b`), JSON.stringify(hidden)).toBe('ab')
  }
  // What scripts and pictures need stays.
  for (const text of ['👨‍👩‍👧', 'ꦱꦭꦩꦼꦠ꧀', 'baris\nkedua\tlagi']) expect(escapeHtml(text)).toBe(text)
})

test('what a spreadsheet would compute is a text in every list that goes out', () => {
  for (const text of ['=1+1', '@SUM(A1)', '+cmd|x', '-2+3', '\t=1', '\r=1'])
    expect(harmless(text).startsWith("'"), text).toBe(true)
})

test('nobody writes a line of their own into the log', () => {
  const lines: string[] = []
  const stream = new Writable({ write: (chunk, _code, done) => (lines.push(String(chunk)), done()) })
  const log = pino({ base: null, hooks: { streamWrite: scrub } }, stream)
  log.warn({ list: 'x\n{"level":60,"msg":"forged"}', name: '\u001B[2J\r\nroot' }, 'one\nline')
  expect(lines).toHaveLength(1)
  expect(lines[0]?.trimEnd()).not.toMatch(/\p{Cc}/u)
  const told = JSON.stringify(traceOf(new Error('Slamet 3574031203680001\nforged')))
  expect(told).not.toMatch(/Slamet|3574|forged/)
})

test('a message of spaces costs no more than one of words: nobody reads the gap', () => {
  const heard: string[] = []
  const question = {
    id: 'x',
    kind: 'text',
    ask: () => '?',
    read: (text: string) => (heard.push(text), { ok: true, value: text } as const),
  } as const
  const asking = { w, facts: {}, answers: {}, today: dateOf('2026-03-02') } as unknown as Parameters<
    typeof hear
  >[2]
  for (const gap of [' ', '\t', '\n', ' \n']) hear(question, { text: `a${gap.repeat(2000)}b` }, asking)
  expect(heard).toEqual(['a b', 'a b', 'a\nb', 'a\nb'])
  expect(readLine('Jalan  Ikan 7 \n\n RT 2\r\nJati', { w })).toEqual({
    ok: true,
    value: 'Jalan Ikan 7, RT 2, Jati',
  })
})

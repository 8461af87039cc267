import { expect, it } from 'vitest'
import { scrub } from '../../src/app/log.ts'

it('a NIK, a phone number and a token leave the line, wherever they stand', () => {
  const line =
    '{"msg":"failed for 3574031203680001 (+6281234567890, 081234567890) at https://api.telegram.org/bot123456789:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-bc/sendMessage"}'
  const scrubbed = scrub(line)
  expect(scrubbed).not.toMatch(/3574031203680001|81234567890|AAEhBOweik/)
  expect(scrubbed).toContain('[nik]')
  expect(scrubbed).toContain('[phone]')
  expect(scrubbed).toContain('bot[token]/sendMessage')
})

it('times, counts and ids stay', () => {
  const line =
    '{"time":"2026-11-24T20:39:06.626Z","ms":86,"inbox":"tg:880439390","id":"0198c7a2-7b1c-7000-8000-123456789012"}'
  expect(scrub(line)).toBe(line)
})

import { expect, test } from 'vitest'
import { maskPhone } from '../../src/program/mask.ts'

test('a phone number keeps its first and last three digits', () => {
  expect(maskPhone('+6281234567789')).toBe('+62 812-****-789')
})

test('of a number from abroad or too short only the end is shown', () => {
  expect(maskPhone('+60123456789')).toBe('****-789')
  expect(maskPhone('+62123')).toBe('****-123')
})

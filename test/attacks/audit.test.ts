import { expect, test } from 'vitest'
import { verdictOn } from '../../scripts/audit-verdict.ts'

test('an audit names the packages with high findings, and is no all-clear where the registry gave no answer', () => {
  const vulnerabilities = {
    left: { severity: 'critical', range: '<2.0.0' },
    right: { severity: 'high' },
    middle: { severity: 'moderate' },
  }
  expect(verdictOn(JSON.stringify({ vulnerabilities }))).toEqual({
    kind: 'known',
    grave: ['left <2.0.0: critical', 'right : high'],
    others: 1,
  })
  expect(verdictOn('{"vulnerabilities":{}}')).toEqual({ kind: 'known', grave: [], others: 0 })
  for (const output of [
    '',
    'null',
    '{"message":"405 Method Not Allowed"}',
    '{"error":{"summary":"offline"}}',
  ])
    expect(verdictOn(output), output).toMatchObject({ kind: 'unknown' })
})

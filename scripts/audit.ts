/**
 * Whether a package that we use is known to be unsafe: `npm audit`. High or critical findings in what runs for real fail
 * the check; those in tools of development are told. Where the registry gives no answer, nothing was checked, which is said
 * aloud and fails nobody's work.
 *
 *   node scripts/audit.ts
 */
import { spawnSync } from 'node:child_process'
import { verdictOn } from './audit-verdict.ts'

const PATIENCE = ['--fetch-retries=0', '--fetch-timeout=20000']

function audit(which: readonly string[]) {
  const { stdout } = spawnSync('npm', ['audit', '--json', ...which, ...PATIENCE], {
    encoding: 'utf8',
    timeout: 60_000,
    shell: process.platform === 'win32',
  })
  return verdictOn(stdout)
}

for (const [name, which, mustHold] of [
  ['what runs for real', ['--omit=dev'], true],
  ['all, with the tools of development', [], false],
] as const) {
  const verdict = audit(which)
  if (verdict.kind === 'unknown') {
    console.warn(`\n!!! AUDIT NOT DONE (${name}): the registry gave no answer. ${verdict.why}\n`)
    continue
  }
  console.log(`audit of ${name}: ${verdict.grave.length} high or critical, ${verdict.others} other findings`)
  for (const finding of verdict.grave) console.log(`  ${finding}`)
  if (mustHold && verdict.grave.length > 0) process.exitCode = 1
}

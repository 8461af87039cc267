import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Where Node keeps what it has compiled, for the tests' processes and for the programs that they start. */
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules/.cache/compiled')

/** Takes a minute: begun last, the other processors would wait for it. */
const LONGEST = 'faults/registration'

const isLongest = ({ moduleId }: TestSpecification) => moduleId.includes(LONGEST)

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const others = files.filter(file => !isLongest(file))
    // oxlint-disable-next-line unicorn/no-array-sort -- a method of the class, not of an array
    return [...files.filter(isLongest), ...(await super.sort(others))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/postgres.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A process for each file would import the house anew each time, half a second of work. So what a helper of the tests
    // keeps or cleans up belongs to a test or a suite (`onTestFinished`, `afterEach`), never to its module.
    isolate: false,
    // By default one processor stays idle, which on a small machine is half of it.
    maxWorkers: '100%',
    execArgv: ['--import', join(import.meta.dirname, 'src/quick-imports.ts')],
    sequence: { sequencer: LongestFirst },
  },
})

/** Before all tests: a PostgreSQL for those that run on both engines. Without one they say loudly what they skip. */
import type { TestProject } from 'vitest/node'
import { postgresPrograms, startPostgres } from '../scripts/postgres.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the test server, or undefined where PostgreSQL is not installed. */
    postgresUrl: string | undefined
  }
}

export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const bin = postgresPrograms()
  if (bin === undefined) {
    if (process.env['CI']) throw new Error('CI runs the tests on PostgreSQL too: apt-get install postgresql')
    console.warn('\n*** NOT TESTED: everything on PostgreSQL, because it is not installed ***\n')
    project.provide('postgresUrl', undefined)
    return undefined
  }
  const postgres = await startPostgres(bin)
  project.provide('postgresUrl', postgres.url)
  return () => postgres.stop()
}

/**
 * The floors of the house: every import points down, and there are no circles.
 *
 *   5  main
 *   4  app, demo
 *   3  bot, web
 *   2  records, telegram, lists
 *   1  program, store, config          simulator stands apart, tied to nothing
 */
const room = name => `^src/${name}(/|\\.ts$)`

/** A room and the rooms it may import, beside itself and packages. */
const mayImport = {
  program: [],
  store: [],
  config: [],
  simulator: [],
  lists: ['program'],
  records: ['program', 'store'],
  telegram: ['store'],
  bot: ['records', 'telegram', 'program', 'store'],
  web: ['records', 'telegram', 'program', 'store'],
  demo: ['app', 'config', 'simulator', 'bot', 'records', 'telegram', 'program', 'store'],
  app: ['bot', 'web', 'lists', 'records', 'telegram', 'program', 'store', 'config'],
}

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(mayImport).map(([from, rooms]) => ({
      name: `${from}-imports-only-what-stands-below`,
      severity: 'error',
      from: { path: room(from) },
      to: { path: '^src/', pathNot: [from, ...rooms].map(room) },
    })),
    {
      name: 'program-is-pure',
      comment: 'What the programme decides needs no package and no part of Node.',
      severity: 'error',
      from: { path: room('program') },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'] },
    },
    {
      name: 'only-tests-use-dev-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
}

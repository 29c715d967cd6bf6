import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Workers, and the hundreds of programs that tests start, find compiled what others have loaded before: a command
// takes half of the processor time then. Where the program's own children keep their code already (jobs/code-cache.ts).
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules', '.cache', 'saksklar-code')

// no test reads or writes the keychain of whoever runs it
process.env['SAKSKLAR_NO_KEYCHAIN'] = '1'

/**
 * Tests that leave nothing behind in their process share one: what they load is loaded once, a browser started once.
 * All others, and whatever comes anew, have a process for each file; app/packets measures how long its own is held up.
 */
const together = [
  'test/{docs,domain,exchange,proof,screens,store,typeset,ui}/**/*.test.ts',
  'test/app/**/!(packets).test.ts',
]

/** Whoever names files means them. */
const isNamed = process.argv.slice(2).some((word) => word.startsWith('test/'))

/**
 * What takes longest and tries over again, from outside, what others try within: `npm run test:all` runs it too, `npm test`
 * does not: it ends in some eight minutes on two cores, and is to end in five.
 */
const thorough =
  isNamed || process.env['SAKSKLAR_TESTS'] === 'all'
    ? []
    : [
        'test/packaging/**/*.test.ts',
        'test/language/**/*.test.ts',
        'test/e2e/!(flow).test.ts',
        'test/app/{packets,knowledge-files,knowledge-print,hearing-output,hearing-documents,hearing-terminal,issue-killed,word}.test.ts',
        'test/ui/{web-edition,hearing-page}.test.ts',
        'test/typeset/preview.test.ts',
        'test/store/reseal-killed.test.ts',
        'test/hostile/!(power-cuts|store-killed|bundles|mails|text-updates).test.ts',
        'test/scenarios/!(demo-packets|public-packets|whole-meeting|retention-command|audit-command|backup-terminal|sealed-commands|minutes|late-and-withdrawn|issue-command|proof-command|wrong-use|random-courses|random-minutes|deadlines-command).test.ts',
        'test/screens/!(shell|case|integrity|backups|privacy|trail|newer-workspace|settings-narrow|second-window).test.ts',
      ]

const common = {
  pool: 'forks', // native addons (better-sqlite3, Typst) dislike worker threads
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const

export default defineConfig({
  test: {
    globalSetup: ['test/support/demo-place.ts', 'test/support/ui/build-renderer.ts'],
    maxWorkers: 2, // one worker is the default on two cores, and most tests wait for a process of their own
    // the WebAssembly engine tells of every file that it was refused; that is what a test is after
    onConsoleLog: (log) => !log.includes('tinymist-vfs'),
    projects: [
      {
        test: {
          ...common,
          name: 'apart',
          include: ['test/**/*.test.ts'],
          exclude: [...together, ...thorough],
        },
      },
      { test: { ...common, name: 'together', include: together, exclude: thorough, isolate: false } },
    ],
  },
})

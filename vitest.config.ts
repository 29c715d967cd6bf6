import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// Workers, and the hundreds of programs that tests start, find compiled what others have loaded before: a command
// takes half of the processor time then. Where the program's own children keep their code already (jobs/code-cache.ts).
process.env['NODE_COMPILE_CACHE'] ??= join(import.meta.dirname, 'node_modules', '.cache', 'saksklar-code')

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/demo-place.ts', 'test/support/ui/build-renderer.ts'],
    maxWorkers: 2, // one worker is the default on two cores, and most tests wait for a process of their own
    pool: 'forks', // native addons (better-sqlite3, Typst) dislike worker threads
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // the WebAssembly engine tells of every file that it was refused; that is what a test is after
    onConsoleLog: (log) => !log.includes('tinymist-vfs'),
  },
})

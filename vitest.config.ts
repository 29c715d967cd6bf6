import { defineConfig } from 'vitest/config'

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

// `npm run test:all`: every test there is. `npm test` leaves out what vitest.config.ts names `thorough`.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, SAKSKLAR_TESTS: 'all' },
})
process.exitCode = status ?? 1

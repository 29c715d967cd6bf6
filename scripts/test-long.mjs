// `npm run test:long`: what every test run tries a few times, tried as often as a release must show. Some two hours.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const often = {
  SAKSKLAR_RANDOM_PACKETS: '500',
  SAKSKLAR_MERGES: '10000',
  SAKSKLAR_MUTATIONS: '5000',
  SAKSKLAR_BUNDLE_MUTATIONS: '5000',
  SAKSKLAR_TEXT_MUTATIONS: '5000',
  SAKSKLAR_IMPORT_MUTATIONS: '20000',
  SAKSKLAR_KILLS: '50',
  SAKSKLAR_WINDOW_KILLS: '50',
  SAKSKLAR_RUNS: '20',
  SAKSKLAR_TRAILS: '50000',
  SAKSKLAR_MEETINGS: '500000',
  SAKSKLAR_MEETING_KILLS: '50',
  SAKSKLAR_POWER_CUTS: '2000',
  SAKSKLAR_STORE_KILLS: '1000',
  SAKSKLAR_MIGRATION_KILLS: '150',
  SAKSKLAR_TAMPERINGS: '2000',
  SAKSKLAR_SOAK_MINUTES: '60',
  SAKSKLAR_BACKUP_KILLS: '50',
  SAKSKLAR_FLIPS: '4000',
  SAKSKLAR_SEAL_KILLS: '150',
}
const files = [
  'test/store/backups-killed.test.ts',
  'test/scenarios/random-disclosures.test.ts',
  'test/domain/merge-properties.test.ts',
  'test/hostile/mutations.test.ts',
  'test/hostile/bundles.test.ts',
  'test/hostile/imports.test.ts',
  'test/hostile/text-updates.test.ts',
  'test/hostile/power-cuts.test.ts',
  'test/hostile/store-killed.test.ts',
  'test/hostile/soak.test.ts',
  'test/store/migrate-killed.test.ts',
  'test/store/citation-trail.test.ts',
  'test/store/text-killed.test.ts',
  'test/store/record-tampering.test.ts',
  'test/store/bit-flips.test.ts',
  'test/store/reseal-killed.test.ts',
  'test/domain/meeting-votes-properties.test.ts',
  'test/domain/meeting-lists-properties.test.ts',
  'test/domain/meeting-decision-properties.test.ts',
  'test/hostile/meeting-killed.test.ts',
  'test/e2e/killed-typing.test.ts',
  'test/screens/paper-editor-destructive.test.ts',
]
const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', ...files], {
  stdio: 'inherit',
  env: { SAKSKLAR_TESTS: 'all', ...often, ...process.env },
})
process.exitCode = status ?? 1

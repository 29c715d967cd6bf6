#!/usr/bin/env node
// Starts the terminal program on Node 24, which runs the TypeScript source as it stands: nothing to
// build, nothing that can be stale. Where an older Node starts this file, the project's own is used.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

const major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  const own = join(
    import.meta.dirname,
    '..',
    'node_modules',
    '.bin',
    process.platform === 'win32' ? 'node.cmd' : 'node',
  )
  if (!existsSync(own)) {
    process.stderr.write(
      `Saksklar trenger Node 24 (dette er ${process.version}). Kjør «npm ci» i prosjektmappen, så følger den med.\n`,
    )
    process.exit(2)
  }
  const child = spawnSync(own, [import.meta.filename, ...process.argv.slice(2)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  process.exit(child.status ?? 70)
}

const { run } = await import('../src-main/cli/main.ts')
const controller = new AbortController()
process.on('SIGINT', () => (controller.signal.aborted ? process.exit(130) : controller.abort()))
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 70)) // `saksklar list | head`
const streams = { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) }
process.exitCode = await run(process.argv.slice(2), streams, controller.signal)

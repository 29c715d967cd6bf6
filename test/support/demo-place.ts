import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the first test that wants the demo municipality lays it, for all others of the run. */
    demoPlace: string
  }
}

/** A place for the one demo of a test run, taken away when the run is over. */
export default function setup(project: TestProject): () => void {
  const place = mkdtempSync(join(tmpdir(), 'saksklar-demo-of-run-'))
  project.provide('demoPlace', place)
  return () => {
    rmSync(place, { recursive: true, force: true })
  }
}

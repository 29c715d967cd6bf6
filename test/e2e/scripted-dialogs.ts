import { readFileSync, writeFileSync } from 'node:fs'
import type { Dialogs } from '#main/host/host.ts'

// Brought into the program by tests alone (`SAKSKLAR_TEST_DIALOGS`): answers dialogs from a queue on disk, the
// same way under every host. A dialog that no test expects is an error.
const file = process.env['SAKSKLAR_TEST_ANSWERS'] ?? ''

function next<T>(kind: string): T {
  const queue = JSON.parse(readFileSync(file, 'utf8')) as T[]
  const [answer, ...rest] = queue
  if (answer === undefined) throw new Error(`a dialog (${kind}) was opened that the test did not expect`)
  writeFileSync(file, JSON.stringify(rest))
  return answer
}

export const dialogs: Dialogs = {
  openFiles: async () => next('openFiles'),
  openFolder: async () => next('openFolder'),
  saveTo: async () => next('saveTo'),
}

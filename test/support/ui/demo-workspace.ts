import { cpSync } from 'node:fs'
import { freshFolder, makeDemo } from '#support/demo.ts'

/**
 * The demo municipality in a folder of its own, for screens. While one works on a screen, `SAKSKLAR_TEST_DEMO`
 * may name a demo that is built already (`npm run -s saksklar -- demo --out …`): building takes most of a run.
 */
export async function demoWorkspace(): Promise<string> {
  const built = process.env['SAKSKLAR_TEST_DEMO']
  if (built === undefined) return (await makeDemo()).folder
  const folder = freshFolder('demo')
  cpSync(built, folder, { recursive: true })
  return folder
}

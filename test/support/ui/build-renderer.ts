import { build } from 'vite'

/** Builds the page that the screens' tests open, once in a run. */
export default async function setup(): Promise<void> {
  await build({ configFile: 'vite.config.ts', logLevel: 'error' })
}

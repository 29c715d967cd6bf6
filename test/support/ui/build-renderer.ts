import { buildIfStale } from '../../../scripts/build.mjs'

/** Builds what the window shows, once, where it is not up to date. */
export default async function setup(): Promise<void> {
  await buildIfStale()
}

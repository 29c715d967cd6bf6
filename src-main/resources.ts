import { join } from 'node:path'

/** Where shipped data lies: beside the source in a checkout. The packaged app sets its own root. */
export const resourceFolder =
  process.env['SAKSKLAR_RESOURCES'] ?? join(import.meta.dirname, '..', 'resources')

export const fontFolder = join(resourceFolder, 'fonts')
export const templateFolder = join(resourceFolder, 'typst')
export const webFolder = join(resourceFolder, 'html')
export const dictionaryFolder = join(resourceFolder, 'dictionaries')

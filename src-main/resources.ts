import { join } from 'node:path'

/** Where shipped data lies: beside the source in a checkout. The packaged app sets its own root. */
const root = process.env['SAKSKLAR_RESOURCES'] ?? join(import.meta.dirname, '..', 'resources')

export const fontFolder = join(root, 'fonts')
export const templateFolder = join(root, 'typst')
export const webFolder = join(root, 'html')

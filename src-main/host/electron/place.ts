import { join } from 'node:path'
import { app } from 'electron'
import { runChildrenBy } from '../../own-process.ts'

// The first thing that the built program runs: later modules read, while they load, where data lies. In a package
// that is beside the archive (process.resourcesPath); in a checkout, `npm start` says which Node runs children.
const root = join(import.meta.dirname, '..', '..')

/** Where shipped data lies. */
export const resources = app.isPackaged ? join(process.resourcesPath, 'resources') : join(root, 'resources')
process.env['SAKSKLAR_RESOURCES'] = resources

const nodeName = process.platform === 'win32' ? 'node.exe' : 'node'
const entries = app.isPackaged ? join(process.resourcesPath, 'children') : join(root, 'dist', 'children')
const node = app.isPackaged ? join(entries, nodeName) : (process.env['SAKSKLAR_NODE'] ?? nodeName)
runChildrenBy({ node, entries })

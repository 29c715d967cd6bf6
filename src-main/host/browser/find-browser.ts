import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/** Where Chrome, Edge and Chromium lie, best first. */
function places(env: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') {
    const roots = [env['ProgramFiles(x86)'], env['ProgramFiles'], env['LOCALAPPDATA']]
    const tails = [
      'Microsoft\\Edge\\Application\\msedge.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
    ]
    return tails.flatMap((tail) => roots.flatMap((root) => (root === undefined ? [] : [`${root}\\${tail}`])))
  }
  if (platform === 'darwin')
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    )
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name)))
}

/**
 * The installed browser that can be an app window, or null. `SAKSKLAR_BROWSER` names another. Looks at files
 * only: nothing is downloaded, no registry is asked.
 */
export function findBrowser(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  isRunnable: (path: string) => boolean = runnable,
): string | null {
  const named = env['SAKSKLAR_BROWSER']
  if (named !== undefined && named !== '') return isRunnable(named) ? named : null
  return places(env, platform).find(isRunnable) ?? null
}

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

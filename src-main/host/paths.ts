import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Folder of the program's own data for this user: preferences and browser profile, never cases.
 * `SAKSKLAR_USER_DATA` names another. Local, not roaming: a browser profile does not travel.
 */
export function userDataFolder(
  env: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  const named = env['SAKSKLAR_USER_DATA']
  if (named !== undefined && named !== '') return resolve(named)
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Saksklar')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Saksklar')
  return join(env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'saksklar')
}

import { spawn } from 'node:child_process'

/** Opens a file with the user's own program for it. The path is an argument, never part of a command line. */
export function openWithSystem(path: string, platform: NodeJS.Platform = process.platform): Promise<void> {
  const [command, ...args] = opener(path, platform)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true })
    child.once('spawn', () => {
      child.unref()
      resolve()
    })
    child.once('error', reject)
  })
}

/** What opens a file on each system. */
export function opener(path: string, platform: NodeJS.Platform): readonly [string, ...string[]] {
  if (platform === 'win32') return ['rundll32.exe', 'url.dll,FileProtocolHandler', path]
  return [platform === 'darwin' ? 'open' : 'xdg-open', path]
}

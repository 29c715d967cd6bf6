import { execFile } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** A question that the operating system's own tool can ask the user. */
export type PathQuestion =
  | { readonly kind: 'folder'; readonly title: string; readonly start: string }
  | { readonly kind: 'save'; readonly title: string; readonly start: string; readonly name: string }

type Tool = {
  readonly command: string
  readonly args: (ask: PathQuestion) => readonly string[]
  readonly env?: (ask: PathQuestion) => Readonly<Record<string, string>>
}

/** The words of the question come by environment: no text of ours becomes part of a script. */
const environment = (ask: PathQuestion): Readonly<Record<string, string>> => ({
  SAKSKLAR_TITLE: ask.title,
  SAKSKLAR_START: ask.start,
  SAKSKLAR_NAME: ask.kind === 'save' ? ask.name : '',
})

const powershell = {
  folder: `$d = New-Object System.Windows.Forms.FolderBrowserDialog; $d.Description = $env:SAKSKLAR_TITLE; $d.UseDescriptionForTitle = $true; $d.SelectedPath = $env:SAKSKLAR_START; $d.ShowNewFolderButton = $true; if ($d.ShowDialog() -eq 'OK') { $d.SelectedPath }`,
  save: `$d = New-Object System.Windows.Forms.SaveFileDialog; $d.Title = $env:SAKSKLAR_TITLE; $d.InitialDirectory = $env:SAKSKLAR_START; $d.FileName = $env:SAKSKLAR_NAME; $d.OverwritePrompt = $true; if ($d.ShowDialog() -eq 'OK') { $d.FileName }`,
} as const

const applescript = {
  folder: `POSIX path of (choose folder with prompt (system attribute "SAKSKLAR_TITLE") default location POSIX file (system attribute "SAKSKLAR_START"))`,
  save: `POSIX path of (choose file name with prompt (system attribute "SAKSKLAR_TITLE") default name (system attribute "SAKSKLAR_NAME") default location POSIX file (system attribute "SAKSKLAR_START"))`,
} as const

const tools: Partial<Record<NodeJS.Platform, readonly Tool[]>> = {
  win32: [
    {
      command: 'powershell.exe',
      args: ({ kind }) => [
        '-NoProfile',
        '-STA',
        '-Command',
        `[Console]::OutputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Windows.Forms; ${powershell[kind]}`,
      ],
      env: environment,
    },
  ],
  darwin: [{ command: 'osascript', args: ({ kind }) => ['-e', applescript[kind]], env: environment }],
  linux: [
    {
      command: 'zenity',
      args: (ask) => [
        '--file-selection',
        `--title=${ask.title}`,
        ...(ask.kind === 'folder'
          ? ['--directory', `--filename=${ask.start}/`]
          : ['--save', '--confirm-overwrite', `--filename=${join(ask.start, ask.name)}`]),
      ],
    },
    {
      command: 'kdialog',
      args: (ask) =>
        ask.kind === 'folder'
          ? ['--title', ask.title, '--getexistingdirectory', ask.start]
          : ['--title', ask.title, '--getsavefilename', join(ask.start, ask.name)],
    },
  ],
}

/** The path, or null in its place when the user gave up; null where the system has no tool that asks. */
export async function askNatively(
  ask: PathQuestion,
  env: Readonly<Record<string, string | undefined>> = process.env,
  platform: NodeJS.Platform = process.platform,
): Promise<{ readonly path: string | null } | null> {
  const tool = tools[platform]?.find(({ command }) => platform !== 'linux' || isOnPath(command, env['PATH']))
  if (tool === undefined) return null
  return new Promise((resolve) => {
    const settings = { encoding: 'utf8', windowsHide: true, env: { ...env, ...tool.env?.(ask) } } as const
    execFile(tool.command, tool.args(ask), settings, (error, out) => {
      const path = out.replace(/\r?\n$/, '')
      // 1 is «the user gave up» for all of them; anything else is a tool that does not work here
      if (error !== null) resolve(error.code === 1 ? { path: null } : null)
      else resolve({ path: path === '' ? null : path })
    })
  })
}

function isOnPath(command: string, path = ''): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK)
      return folder !== ''
    } catch {
      return false
    }
  })
}

import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, extname, join, resolve } from 'node:path'
import { pathDialogWords as words } from '#shared/text/host-words.ts'
import type { FileFilter } from '../host.ts'

/** What the dialog shows and gives; `host/page/path-dialog.ts` is the other side. */
export type PathView = {
  readonly kind: 'folder' | 'save'
  readonly title: string
  readonly folder: string
  readonly parent: string | null
  readonly folders: readonly string[]
  readonly files: readonly string[]
  readonly places: readonly { readonly label: string; readonly path: string }[]
  readonly name: string
  readonly complaint: string
  readonly words: typeof words
}
export type PathAnswer =
  | { readonly did: 'look'; readonly folder: string; readonly name: string }
  | { readonly did: 'make'; readonly newFolder: string; readonly name: string }
  | { readonly did: 'choose'; readonly name: string }
  | { readonly did: 'cancel' }

export type PathAsk = {
  readonly kind: 'folder' | 'save'
  readonly title: string
  readonly name: string
  readonly start: string
  readonly filters: readonly FileFilter[]
}

/** Leads the user through the disk until a path is chosen; null when the user gave up. */
export async function askOwn(
  ask: PathAsk,
  show: (view: PathView) => Promise<PathAnswer>,
): Promise<string | null> {
  let folder = entriesOf(ask.start) === null ? homedir() : resolve(ask.start)
  let { name } = ask
  let complaint = ''
  let warnedOf = ''
  for (;;) {
    const answer = await show(viewOf(ask, folder, name, complaint))
    complaint = ''
    if (answer.did === 'cancel') return null
    if (answer.did === 'choose' && ask.kind === 'folder') return folder
    name = answer.name
    if (answer.did === 'look') {
      const wanted = resolve(folder, answer.folder)
      if (entriesOf(wanted) === null) complaint = words.noFolder
      else folder = wanted
    } else if (answer.did === 'make') {
      const made = madeFolder(folder, answer.newFolder)
      if (made === null) complaint = words.notMade
      else folder = made
    } else {
      name = withExtension(answer.name.trim(), ask.filters)
      const path = join(folder, name)
      complaint = objectionTo(path, name, warnedOf)
      if (complaint === '') return path
      warnedOf = path
    }
  }
}

function viewOf(ask: PathAsk, folder: string, name: string, complaint: string): PathView {
  const collate = new Intl.Collator('nb').compare
  const { folders, files } = entriesOf(folder) ?? { folders: [], files: [] }
  const parent = dirname(folder)
  const { kind, title } = ask
  return {
    kind,
    title,
    folder,
    name,
    complaint,
    words,
    places: places(),
    parent: parent === folder ? null : parent,
    folders: folders.toSorted(collate),
    files: kind === 'save' ? files.toSorted(collate).slice(0, 500) : [],
  }
}

function entriesOf(folder: string): { readonly folders: string[]; readonly files: string[] } | null {
  try {
    const seen = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'))
    const named = (wanted: boolean): string[] =>
      seen.filter((entry) => entry.isDirectory() === wanted).map(({ name }) => name)
    return { folders: named(true), files: named(false) }
  } catch {
    return null
  }
}

function places(): PathView['places'] {
  const home = homedir()
  const all = [
    { label: words.home, path: home },
    ...['Dokumenter', 'Documents'].map((name) => ({ label: words.documents, path: join(home, name) })),
    ...['Skrivebord', 'Desktop'].map((name) => ({ label: words.desktop, path: join(home, name) })),
  ]
  return all.filter(({ path }) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
}

function madeFolder(folder: string, name: string): string | null {
  if (name.trim() === '') return null
  try {
    const path = resolve(folder, name.trim())
    mkdirSync(path)
    return path
  } catch {
    return null
  }
}

function withExtension(name: string, filters: readonly FileFilter[]): string {
  const extensions = filters.flatMap((filter) => filter.extensions)
  const [first] = extensions
  const has = extensions.includes(extname(name).slice(1).toLowerCase())
  return first === undefined || name === '' || has ? name : `${name}.${first}`
}

/** Why a path will not do; a file that is there is asked about once. */
function objectionTo(path: string, name: string, warnedOf: string): string {
  if (name === '') return words.noName
  if (/[/\\]/.test(name) || name === '..' || name === '.') return words.badName
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return words.isFolder
  return found !== undefined && warnedOf !== path ? words.exists : ''
}

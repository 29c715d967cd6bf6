import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const root = join(import.meta.dirname, '../../src-main')

type Source = {
  /** Bodies of top-level functions, by name. */
  readonly functions: ReadonlyMap<string, string>
  /** Files that names come from. */
  readonly imports: ReadonlyMap<string, string>
  readonly text: string
}

const read = new Map<string, Source>()

function sourceOf(file: string): Source {
  const known = read.get(file)
  if (known !== undefined) return known
  const text = readFileSync(file, 'utf8')
  const heads = [...text.matchAll(/^(?:export )?(?:(?:async )?function\*? (\w+)|const (\w+)\b)/gm)]
  const functions = new Map(
    heads.map(
      (head, index) => [head[1] ?? head[2] ?? '', text.slice(head.index, heads[index + 1]?.index)] as const,
    ),
  )
  const imports = new Map<string, string>()
  for (const [, names = '', from = ''] of text.matchAll(/^import \{([^}]*)\} from '(\.[^']*)'/gm))
    for (const name of names.split(',')) {
      const [given = '', as = given] = name
        .replace(/\btype\b/, '')
        .trim()
        .split(' as ')
      imports.set(as.trim(), resolve(dirname(file), from))
    }
  const source = { functions, imports, text }
  read.set(file, source)
  return source
}

/** Names in a text that are called, or handed to something that calls them. */
const calledIn = (body: string): readonly string[] =>
  [...body.matchAll(/(?<![.\w'])(\w+)\b/g)].map(([, name = '']) => name)

/** Whether the text of a function comes to an event, by what it calls in its own file and in those that it imports. */
function comesToEvent(file: string, body: string, seen: Set<string>): boolean {
  const { functions, imports } = sourceOf(file)
  return calledIn(body).some((name) => {
    if (name === 'appendAudit') return true
    const place = imports.get(name) ?? (functions.has(name) ? file : undefined)
    if (place === undefined || seen.has(`${place}#${name}`)) return false
    seen.add(`${place}#${name}`)
    // what the store does at the end of a transaction is no event of the act
    if (place.endsWith('/transaction.ts') || place.includes('/demo/')) return false
    const found = sourceOf(place).functions.get(name)
    return found !== undefined && comesToEvent(place, found, seen)
  })
}

/** Whether a call of the contract comes to an event of the audit trail, as far as the source tells. */
export function tellsTrail(): (call: string) => boolean {
  const folder = join(root, 'app/services')
  const services = new Map<string, readonly [file: string, body: string]>()
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    const { text } = sourceOf(file)
    for (const [, call = '', body = ''] of text.matchAll(
      /^ {4}'([\w.]+)':([^]*?)(?=^ {4}'[\w.]+':|^ {2}\}|^\})/gm,
    ))
      services.set(call, [file, body])
  }
  return (call) => {
    const service = services.get(call)
    return service !== undefined && comesToEvent(service[0], service[1], new Set())
  }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const page = join(import.meta.dirname, '..', '..', 'docs', 'performance.md')

/** Puts a measured part into docs/performance.md between its marks; the others stay as they were measured. */
export function putPart(name: 'packets' | 'scale', text: string): void {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [head, rest] = readFileSync(page, 'utf8').split(from)
  const tail = rest?.split(to)[1]
  if (head === undefined || tail === undefined) throw new Error(`${page} lacks the marks of «${name}»`)
  writeFileSync(page, `${head}${from}\n\n${text.trim()}\n\n${to}${tail}`)
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuse } from '#shared/refusal.ts'
import { warningText } from '#shared/text/warning-words.ts'
import { refusalLine, refusalSentences } from '#shared/text/refusal-words.ts'

const root = join(import.meta.dirname, '..', '..')
const textsIn = (...folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.startsWith('text'))
      .map((name) => readFileSync(join(root, folder, name), 'utf8')),
  )
const sources = textsIn('shared', 'src-main')

/** Codes as they stand in the source: `'area.reason'` where something is refused or named as a refusal. */
const areas = [...new Set(Object.keys(refusalSentences).map((code) => code.split('.')[0]))]
const literal = new RegExp(`'((?:${areas.join('|')})\\.(?!typ')[a-zA-Z]+)'`, 'g')

/** What intake lets in and tells of is a warning, worded in `warning-words.ts`. */
const isIntakeWarning = (code: string): boolean => warningText({ code, facts: {} }) !== code

describe('every refusal has its sentence', () => {
  const refused = new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/refuse\(\s*'([a-z]+\.[A-Za-z]+)'/g)].map((match) => match[1] ?? ''),
    ),
  )

  it('for each code that the source refuses with', () => {
    expect(refused.size).toBeGreaterThan(60)
    expect([...refused].filter((code) => refusalSentences[code] === undefined)).toEqual([])
  })

  it('for each code that a rule keeps in a variable: rules name nothing else that way', () => {
    const named = textsIn('shared/domain', 'src-main/typeset/intake').flatMap((text) =>
      [...text.matchAll(literal)].map((match) => match[1] ?? ''),
    )
    expect(named.filter((code) => refusalSentences[code] === undefined && !isIntakeWarning(code))).toEqual([])
  })

  it('and no sentence waits for a code that nobody uses', () => {
    const named = new Set(
      sources.flatMap((text) => [...text.matchAll(literal)].map((match) => match[1] ?? '')),
    )
    named.add('file.notUtf8') // chosen where the file is read
    for (const kind of ['meeting', 'case'])
      for (const reason of ['unknown', 'ambiguous']) named.add(`${kind}.${reason}`)
    expect(Object.keys(refusalSentences).filter((code) => !named.has(code))).toEqual([])
  })

  it('on one line, whatever a file name holds', () => {
    expect(refusalLine(refuse('file.unwritable', { path: 'a\nb\u001b[2Jc' }), 'nb')).toBe(
      'Avvist: a b [2Jc kan ikke skrives: du mangler tilgang. Ingenting er skrevet. Velg en annen mappe.',
    )
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refuse } from '#shared/refusal.ts'
import { conformanceHindrances, hindranceIn } from '#shared/text/conformance-words.ts'
import { warningsIn, warningText } from '#shared/text/warning-words.ts'
import { refusalLine, refusalSentences, refusalsIn, refusalText } from '#shared/text/refusal-words.ts'

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

/** Which facts a sentence asks for, and what it says with a fact that is fit to be a day, a time or a word. */
function read(sentence: (facts: never) => string): { readonly asks: string[]; readonly says: string } {
  const asks = new Set<string>()
  const facts = new Proxy(
    {},
    {
      get: (_, name) => {
        asks.add(String(name))
        return '2021-03-04T17:00' // some sentences word a day or a time
      },
    },
  )
  return { says: sentence(facts as never), asks: [...asks].toSorted() }
}

describe.each(['nn', 'en'] as const)('in %s', (language) => {
  it('every refusal has its sentence, with the same facts in it, and no sentence is left over', () => {
    expect(Object.keys(refusalsIn[language]).toSorted()).toEqual(Object.keys(refusalSentences).toSorted())
    for (const [code, sentence] of Object.entries(refusalSentences)) {
      const other = refusalsIn[language][code]
      if (other === undefined) throw new Error(code)
      expect([code, read(other).asks]).toEqual([code, read(sentence).asks])
    }
  })

  it('every warning and every ground against a claim has its sentence', () => {
    expect(Object.keys(warningsIn[language])).toEqual(Object.keys(warningsIn.nb))
    for (const [code, sentence] of Object.entries(warningsIn.nb)) {
      const other = warningsIn[language][code]
      if (other === undefined) throw new Error(code)
      expect([code, read(other).asks]).toEqual([code, read(sentence).asks])
    }
    for (const code of conformanceHindrances)
      expect(hindranceIn(code, language)).not.toBe(hindranceIn(code, 'nb'))
  })

  it('nothing is left in bokmål', () => {
    const bokmål = {
      nn: /\b(ikke|eller ikke|finnes|kan ikke|ingen ting|lagres|hva|hvilke|fra og med|saken|møtene|filen|mappen)\b/,
      en: /\b(ikke|ikkje|og|eller|ikkje|saken|møtet|filen|velg)\b/,
    }
    for (const [code, sentence] of Object.entries(refusalsIn[language]))
      expect([code, bokmål[language].exec(read(sentence).says)]).toEqual([code, null])
    for (const [code, sentence] of Object.entries(warningsIn[language]))
      expect([code, bokmål[language].exec(read(sentence).says)]).toEqual([code, null])
  })
})

describe('a refusal of the course of a case', () => {
  it('names steps and states as screens do, not by their codes', () => {
    const refusal = refuse('course.notAllowed', { event: 'approve', state: 'draft' })
    expect(refusalText(refusal, 'nb')).toContain('«Gå gjennom og godkjenn»')
    expect(refusalText(refusal, 'en')).toContain('«Draft»')
  })
})

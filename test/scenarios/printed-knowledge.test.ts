import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { updateEntry } from '#main/actions/knowledge/keep-entry.ts'
import type { KnownBy } from '#main/actions/knowledge/keep-entry.ts'
import { updateSource } from '#main/actions/knowledge/keep-source.ts'
import { loadKnowledge } from '#main/actions/knowledge/load-knowledge.ts'
import type { KnowledgeScope } from '#main/actions/knowledge/load-knowledge.ts'
import { printKnowledge } from '#main/actions/knowledge/print-knowledge.ts'
import { withPacketTools } from '#main/actions/packet/packet-tools.ts'
import { entries as demoEntries, themes as demoThemes } from '#main/demo/content/knowledge.ts'
import { findCaseByNumber, saveCase } from '#main/store/cases.ts'
import { entriesOfCase, sourcesOfCase, themesOfCase } from '#main/store/knowledge.ts'
import { openStore } from '#main/store/open-store.ts'
import type { Store } from '#main/store/store.ts'
import type { TypesetEngine } from '#main/typeset/compile/engine.ts'
import { loadEngine } from '#main/typeset/compile/load-engine.ts'
import { isRefusal } from '#shared/refusal.ts'
import { aDisclosure, newId } from '#support/builders.ts'
import { demoTerminal } from '#support/demo-terminal.ts'
import { everythingIn, folded } from '#support/everything-in-pdf.ts'
import { elementsOf, readPdf } from '#support/pdf.ts'
import type { ReadPdf } from '#support/pdf.ts'
import { granted, refused } from '#support/store.ts'

const day = '2021-05-25'
const { copy } = await demoTerminal('printed-knowledge')
const spaced = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ')
const by: KnownBy = { at: `${day}T08:00:00.000Z`, today: day, actor: 'test', person: null, newId }

let engine: TypesetEngine
beforeAll(async () => {
  engine = await loadEngine()
})

const stores: Store[] = []
afterAll(() => {
  for (const store of stores) store.close()
})

/** A copy of the demo that a test may change, and the theme plan in it. */
function open() {
  const store = granted(openStore(copy()))
  stores.push(store)
  const file = findCaseByNumber(store.db, '20/01610')
  if (file === null) throw new Error('no theme plan')
  const scope = (given: Partial<KnowledgeScope> = {}): KnowledgeScope => ({
    case: file.id,
    themes: [],
    audience: 'members',
    ...given,
  })
  const entry = (number: number) => {
    const found = entriesOfCase(store.db, file.id).find((each) => each.number === number)
    if (found === undefined) throw new Error(`no K-${number}`)
    return found
  }
  const exempt = (number: number): void => {
    const source = sourcesOfCase(store.db, file.id).find((each) => each.number === number)
    if (source === undefined) throw new Error(`no S-${number}`)
    const { id: _, ...disclosure } = aDisclosure({
      basis: 'offl-13+fvl-13-1-1',
      publicTitle: 'En undersøkelse',
    })
    granted(updateSource(store, source.id, { disclosure }, by))
  }
  return { store, file, scope, entry, exempt }
}

describe('the knowledge base as a document', () => {
  let read: ReadPdf
  let text = ''
  beforeAll(async () => {
    const { store, scope } = open()
    const made = granted(await printKnowledge(store, scope(), day, { engine }))
    read = await readPdf(made.bytes)
    text = spaced(read.pages.map((page) => page.text).join(' '))
    expect(made.conformance.claims).toEqual(['PDF/UA-1', 'PDF/A-2a'])
  })

  it('has every entry of the demo under its theme, by number, and bookmarks to both', () => {
    const [top] = read.outline
    const marks = (top?.kids ?? []).map(({ title }) => spaced(title))
    for (const [index, name] of demoThemes.entries()) expect(marks).toContain(`${index + 1} ${name}`)
    const below = (top?.kids ?? []).flatMap(({ kids }) =>
      kids.map(({ title }) => spaced(title).split(' ')[0]),
    )
    expect(new Set(below)).toEqual(new Set(demoEntries.map(({ number }) => `K-${number}`)))
    expect(below).toHaveLength(demoEntries.length)
    expect(demoEntries.length).toBeGreaterThanOrEqual(40)
  })

  it('says what became of sources: superseded by which endnote, withdrawn and why, read long ago', () => {
    expect(text).toContain('Kilden er erstattet 18. januar 2021 av [26]. Nye tall for 2020')
    expect(text).toContain('Kilden er trukket tilbake 2. mars 2021. Tatt ned av utgiveren')
    expect(text).toContain('Kilden ble lest for mer enn 24 måneder siden.')
  })

  it('tells links from both ends, in the case, to inputs and to decisions', () => {
    expect(text).toContain('Motsies av K-41 · Støttes av K-44')
    expect(text).toMatch(
      /Følger av K-2 · Tatt opp i innspill 15, innspill 31 · Avgjort i PS 29\/21, 11\. mai 2021/,
    )
  })

  it('has its matrix tagged as a table with heads, and no mark that only sight can read', () => {
    const elements = elementsOf(read.pages[1])
    const heads = elements.filter(({ role }) => role === 'TH').map((each) => each.text.trim())
    expect(heads.slice(0, 4)).toEqual(['Temaer', 'Sosial', 'Økonomisk', 'Miljømessig'])
    expect(spaced(read.pages[1]?.text ?? '')).toContain('2 Kultur og kompetanse 10 K-12, K-13')
    expect(spaced(read.pages[1]?.text ?? '')).toContain('ingen')
  })

  it('says each chart in words, with every number', () => {
    const alts = read.pages.flatMap((page) => elementsOf(page).flatMap(({ alt }) => alt ?? []))
    const charted = demoEntries.filter(({ series }) => series !== undefined)
    expect(alts.length).toBe(charted.length)
    expect(alts.map(spaced)).toContainEqual(
      expect.stringContaining(
        'Linjediagram: Utgiftene til IKT har økt med halvparten på fem år, målt i millioner kroner. Fra 21,4 i 2014 til 32,5 i 2019.',
      ),
    )
  })

  it('leads by links from contents, marks and matrix to entries and endnotes', () => {
    const targets = read.pages.map(({ links }) => links.length)
    expect(targets[0]).toBeGreaterThanOrEqual(6)
    expect(targets[1]).toBeGreaterThan(60)
    expect(targets.slice(2).every((count) => count > 0)).toBe(true)
  })
})

describe('what is printed of it', () => {
  it('is the same bytes when nothing has changed, made here or in processes of their own', async () => {
    const { store, scope } = open()
    const here = granted(await printKnowledge(store, scope(), day, { engine }))
    const apart = granted(await withPacketTools((tools) => printKnowledge(store, scope(), day, tools)))
    expect(Buffer.from(apart.bytes).equals(here.bytes)).toBe(true)
  })

  it('is some themes where asked for, and says that there are more', async () => {
    const { store, file, scope } = open()
    const themes = themesOfCase(store.db, file.id).filter(({ number }) => number === 2)
    const made = granted(
      await printKnowledge(store, scope({ themes: themes.map(({ id }) => id) }), day, { engine }),
    )
    const text = spaced((await readPdf(made.bytes)).pages.map((page) => page.text).join(' '))
    expect(made.fileName).toBe('kunnskapsgrunnlag-20-01610-tema-2.pdf')
    expect(text).toContain('Et utvalg: saken har flere temaer')
    expect(text).not.toContain('3 Tillit, inkludering')
    // to an entry that is not here there is a number and no link
    expect(text).toContain('Henger sammen med K-10')
  })

  it('is in nynorsk for a case in nynorsk', async () => {
    const { store, file, scope } = open()
    saveCase(store.db, { ...file, language: 'nn' })
    const made = granted(await printKnowledge(store, scope({ audience: 'public' }), day, { engine }))
    const read = await readPdf(made.bytes)
    const text = spaced(read.pages.map((page) => page.text).join(' '))
    expect(read.info['Language']).toBe('nn-NO')
    for (const said of [
      'Offentleg utgåve',
      'Tema og berekraft',
      'Kjelder',
      'Blir støtta av K-44',
      'Kjelda er trekt tilbake 2. mars 2021',
    ])
      expect(text).toContain(said)
    expect(text).not.toMatch(/\b(?:Kilder|Lest|Støttes)\b/)
  })

  it('is refused for a theme of another case, a case without entries, and for all to read where the case is exempt', async () => {
    const { store, file, scope } = open()
    expect(refused(loadKnowledge(store.db, scope({ themes: [newId()] }), day)).code).toBe('theme.gone')
    const empty = findCaseByNumber(store.db, '21/00412')
    if (empty === null) throw new Error('no such case')
    expect(refused(loadKnowledge(store.db, scope({ case: empty.id }), day)).code).toBe('knowledge.empty')
    saveCase(store.db, { ...file, disclosure: aDisclosure() })
    expect(refused(loadKnowledge(store.db, scope({ audience: 'public' }), day)).code).toBe(
      'knowledge.caseExempt',
    )
    expect(isRefusal(loadKnowledge(store.db, scope(), day))).toBe(false)
  })

  it('stops between steps when it is told to', async () => {
    const { store, scope } = open()
    const controller = new AbortController()
    const steps: string[] = []
    const progress = (step: string): void => {
      steps.push(step)
      if (step === 'typeset') controller.abort()
    }
    await expect(
      printKnowledge(store, scope(), day, { engine, progress, signal: controller.signal }),
    ).rejects.toThrow()
    expect(steps).toEqual(['load', 'typeset'])
  })
})

describe('the edition for everybody', () => {
  it('holds nothing of an exempt source, nor a gap where it would stand', async () => {
    const { store, scope, exempt } = open()
    exempt(22)
    const [members, open_] = [
      granted(await printKnowledge(store, scope(), day, { engine })),
      granted(await printKnowledge(store, scope({ audience: 'public' }), day, { engine })),
    ]
    expect([members.sources, open_.sources]).toEqual([26, 25])
    const secrets = ['Forvaltningsrevisjon: styring av IKT', 'Revisjonen fant 127 fagsystemer i bruk.']
    const [all, some] = [await everythingIn(members.bytes), await everythingIn(open_.bytes)]
    expect(all).toContain(folded(secrets[0] ?? ''))
    for (const secret of secrets) expect(some).not.toContain(folded(secret))
    const model = granted(loadKnowledge(store.db, scope({ audience: 'public' }), day))
    expect(model.sources.map(({ note }) => note)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
    expect(JSON.stringify(model)).not.toContain('38 av dem er det ikke pekt ut')
    const text = spaced((await readPdf(open_.bytes)).pages.map((page) => page.text).join(' '))
    expect(text).toContain('Kilder som er unntatt offentlighet, står ikke i en utgave for alle.')
    expect(text).toContain('K-3 Kommunen har 127 fagsystemer')
  })

  it('is refused where an entry repeats what only an exempt source says, and names both by number alone', async () => {
    const { store, scope, entry, exempt } = open()
    exempt(10)
    const copied = 'Bare 22 prosent av de ansatte er spurt om råd før et nytt system er kjøpt.'
    granted(updateEntry(store, entry(18).id, { text: `Kurs er frivillige. ${copied}` }, by))
    const refusal = refused(await printKnowledge(store, scope({ audience: 'public' }), day, { engine }))
    expect([refusal.code, refusal.facts]).toEqual(['knowledge.leak', { source: 'S-10', entry: 'K-18' }])
    expect(isRefusal(await printKnowledge(store, scope(), day, { engine }))).toBe(false)
  })
})

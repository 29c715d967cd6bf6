import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Content, Inline } from '#shared/document/model.ts'
import { isRefusal } from '#shared/refusal.ts'
import type { PacketModel } from '#shared/packet/model.ts'
import { loadPacketModel } from '#main/actions/packet/load-packet-model.ts'
import { withheldStrings } from '#main/actions/packet/withheld-strings.ts'
import { april } from '#main/demo/content/april-2021.ts'
import { inputs } from '#main/demo/content/hearing.ts'
import { may } from '#main/demo/content/may-2021.ts'
import { november } from '#main/demo/content/november-2020.ts'
import { contentPolicy } from '#main/exchange/html/page.ts'
import { attributeOf, named, readPages, textOf } from '#support/html-pages.ts'
import type { ReadPage } from '#support/html-pages.ts'
import { faultsOf } from '#support/page-faults.ts'
import { webDemo } from '#support/web-demo.ts'
import type { WebDemo } from '#support/web-demo.ts'
import { filesOf, someFiles } from '#support/web-models.ts'

const flat = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim()

describe('the web edition of the demo', () => {
  let demo: WebDemo
  const meetings: {
    model: PacketModel
    pages: ReadonlyMap<string, ReadPage>
    withheld: readonly string[]
  }[] = []

  beforeAll(async () => {
    demo = await webDemo()
    for (const meeting of demo.meetings) {
      const loaded = loadPacketModel(demo.store.db, meeting, 'public')
      if (isRefusal(loaded)) throw new Error(loaded.code)
      const { model, files } = loaded
      const secrets = await withheldStrings(demo.store.db, meeting, model, files)
      const withheld = secrets.map((secret) => secret.text)
      meetings.push({ model, pages: readPages(model, someFiles(model)), withheld })
    }
  })
  afterAll(() => {
    demo.store.close()
    rmSync(demo.folder, { recursive: true, force: true })
  })

  it('is well-formed, with one h1, headings in order, unique ids and no dead link', () => {
    for (const { model, pages } of meetings) expect(faultsOf(pages, filesOf(model))).toEqual([])
  })

  it('has a page for each item, named by its number, and the agenda links to all of them', () => {
    const [{ model, pages } = { model: undefined, pages: new Map<string, ReadPage>() }] = meetings
    expect(pages.size).toBe((model?.items.length ?? 0) + 1)
    expect([...pages.keys()]).toContain('ps-112-20.html')
    const index = pages.get('index.html')
    const linked = index === undefined ? [] : named(index, 'a').map((link) => attributeOf(link, 'href'))
    for (const path of pages.keys()) if (path !== 'index.html') expect(linked).toContain(path)
  })

  it('says every word of the model', () => {
    for (const { model, pages } of meetings) {
      for (const item of model.items) {
        const heading = flat(`${item.number} ${item.title}`)
        const page = [...pages.values()].find((each) => named(each, 'h1').map(textOf).includes(heading))
        expect(page, item.number).toBeDefined()
        for (const line of linesOf(item)) expect(page?.text, `${item.number}: ${line}`).toContain(flat(line))
      }
    }
  })

  it('says nothing that is withheld, in text or tags', () => {
    const texts = [november, april, may].flat().filter((item) => item.case.exempt !== undefined)
    for (const { pages, withheld } of meetings) {
      expect(withheld.length).toBeGreaterThan(20)
      for (const { path, source, text: said } of pages.values()) {
        const found = withheld.filter((secret) => source.includes(secret) || said.includes(flat(secret)))
        expect(found, path).toEqual([])
        for (const item of texts) expect(said, path).not.toContain(item.case.title)
        for (const { contact } of inputs)
          for (const secret of contact === undefined ? [] : [contact.name, contact.email, contact.phone])
            expect(source, path).not.toContain(secret)
      }
    }
  })

  it('lists what is exempt with number, public title and ground, on the agenda and on its page', () => {
    const [{ pages } = { pages: new Map<string, ReadPage>() }] = meetings
    for (const path of ['index.html', 'ps-111-20.html'])
      expect(pages.get(path)?.text).toMatch(/Klagesak – ettergivelse.*Unntatt offentlighet: offl\. § 13/)
  })

  it('links citations to the knowledge list, inputs to the matrix, footnotes there and back', () => {
    const page = meetings[1]?.pages.get('ps-35-21.html')
    const hrefs = page === undefined ? [] : named(page, 'a').map((link) => attributeOf(link, 'href'))
    expect(hrefs).toEqual(expect.arrayContaining(['#k-14', '#innspill-7', '#fn-1', '#fnm-1']))
    const bodies =
      page === undefined ? [] : named(page, 'tbody').flatMap((each) => attributeOf(each, 'id') ?? [])
    expect(bodies.filter((id) => id.startsWith('innspill-'))).toHaveLength(40)
  })

  it('gives a page the language of its paper', () => {
    const page = meetings[2]?.pages.get('ps-31-21.html')
    expect(page?.source).toContain('<html lang="nn">')
    expect(meetings[2]?.pages.get('index.html')?.source).toMatch(/class="title" lang="nn">Suppleringsval/)
  })

  it('forbids itself everything but its own style, font and pictures, before anything is loaded', () => {
    for (const { pages } of meetings)
      for (const page of pages.values()) {
        const head = page.elements.filter((each) => ['meta', 'link', 'title'].includes(each.tagName))
        const policy = head.findIndex((each) => attributeOf(each, 'content') === contentPolicy)
        expect(policy).toBe(1) // after the character set
      }
  })
})

/** Lines of an item as they must stand on its page, footnote marks and references apart. */
function linesOf({ paper, attachments }: PacketModel['items'][number]): readonly string[] {
  const listed = attachments.map((each) => each.title)
  if (paper === null) return listed
  const { entries, inputs: answered, milestones, course, sections } = paper
  return [
    ...listed,
    ...sections.flatMap(({ title, content }) => [title, ...runsOf(content)]),
    ...entries.flatMap(({ label, title, figure, change, sources }) => [
      label,
      title,
      figure,
      change,
      ...sources.flatMap(({ text, standing }) => [text, standing]),
    ]),
    ...answered.flatMap((input) => [
      input.sender,
      input.summary,
      ...input.points.flatMap((point) => [point.assessment, point.change]),
    ]),
    ...milestones.flatMap((row) => [row.when, row.name]),
    ...course.map((row) => row.item),
    paper.routing,
  ]
}

/** Text between marks and references; tasks, which a plain text does not hold, too. */
function runsOf(content: Content): readonly string[] {
  const runs = content.flatMap((block) => {
    if (block.type === 'image') return [block.attrs.caption]
    const inlines =
      block.type === 'textBlock'
        ? block.content
        : block.content.flatMap((row) => row.content.flatMap((cell) => cell.content))
    const own = inlines.flatMap((node): readonly Inline[] =>
      node.type === 'footnote' ? [...node.content] : [node],
    )
    const said = own.flatMap((node) => (node.type === 'text' ? [node.text] : []))
    const task =
      block.type === 'textBlock'
        ? Object.values(block.attrs.task ?? {}).filter((each) => !/^\d{4}-/.test(each))
        : []
    return [...said, ...task]
  })
  return runs
}

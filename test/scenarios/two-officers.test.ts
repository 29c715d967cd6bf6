import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { schemaVersion } from '#shared/document/yjs/document.ts'
import { replaceText, findText } from '#main/store/paper-texts.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { newJob } from '#support/case-program.ts'
import { officer, officerIn } from '#support/officers.ts'
import type { Officer } from '#support/officers.ts'
import { saveSmallCase } from '#support/store.ts'
import type { SavedCase } from '#support/store.ts'

let saved: SavedCase
let kari: Officer
let ola: Officer
beforeEach(async () => {
  kari = await officer('Kari', (db) => void (saved = saveSmallCase(db)))
  ola = await officer('Ola')
})
afterEach(() => {
  kari.program.close()
  ola.program.close()
})

const write = async (who: Officer, key: string, change: (standing: Content) => Content): Promise<void> => {
  const desk = await who.open(saved.paper.id)
  const standing = (await who.call('paper.get', { id: saved.paper.id })).sections
  desk.say(key, change((standing.find((section) => section.key === key)?.content ?? []) as Content))
  await desk.save()
}

describe('a case sent to a colleague who does not have it', () => {
  test('is there whole, with the document that it is written in', async () => {
    await write(kari, 'summary', (text) => [...text, aTextBlock('Karis avsnitt.')])
    const { report, from } = await ola.receive(await kari.send(saved.file.id))
    expect(report).toMatchObject({ isNew: true, caseNumber: '20/01610' })
    expect(from).toMatchObject({ name: 'Kari', standing: 'new' })
    expect(report.papers.map(({ outcome }) => outcome)).toEqual(['added'])
    expect(await ola.text(saved.paper.id, 'summary')).toBe(await kari.text(saved.paper.id, 'summary'))
    const [here, there] = [await kari.open(saved.paper.id), await ola.open(saved.paper.id)]
    expect(there.opened.epoch).toBe(here.opened.epoch)
    expect(Y.encodeStateAsUpdate(there.document)).toEqual(Y.encodeStateAsUpdate(here.document))
  })
  test('goes back and forth: both write unseen, and both end with both', async () => {
    await ola.receive(await kari.send(saved.file.id))
    await write(kari, 'summary', (text) => [...text, aTextBlock('Skrevet av Kari.')])
    await write(ola, 'proposal', (text) => [...text, aTextBlock('Skrevet av Ola.', { style: 'numbered' })])
    const toKari = await ola.send(saved.file.id)
    await ola.receive(await kari.send(saved.file.id))
    const { report, from } = await kari.receive(toKari)
    expect(from).toMatchObject({ name: 'Ola', standing: 'new' })
    expect(report.papers[0]).toMatchObject({ outcome: 'merged' })
    expect(report.papers[0]?.sections.flatMap(({ lost }) => lost)).toEqual([])
    for (const key of ['summary', 'proposal'])
      expect(await ola.text(saved.paper.id, key)).toBe(await kari.text(saved.paper.id, key))
    expect(await ola.text(saved.paper.id, 'summary')).toContain('Skrevet av Kari.')
    const [before] = await kari.call('paper.versions', { id: saved.paper.id })
    expect(before).toMatchObject({ kind: 'beforeMerge', name: 'Ola' })
  })
  test('taken in twice is taken in once', async () => {
    const path = await kari.send(saved.file.id)
    await ola.receive(path)
    const { report } = await ola.receive(path)
    expect(report.papers.map(({ outcome }) => outcome)).toEqual(['same'])
    expect([...report.added, ...report.facts]).toEqual([])
  })
})

describe('words that vanish in a merge', () => {
  test('are told of by both, and can be put in again', async () => {
    await ola.receive(await kari.send(saved.file.id))
    const id = saved.paper.id
    const kariDesk = await kari.open(id)
    const block = kariDesk.fragment('summary').get(0) as Y.XmlElement
    ;(block.get(0) as Y.XmlText).insert(0, 'Viktig tillegg fra Kari. ')
    await kariDesk.save()
    const olaDesk = await ola.open(id)
    olaDesk.fragment('summary').delete(0, 1)
    await olaDesk.save()
    const { report } = await kari.receive(await ola.send(saved.file.id))
    const [lost] = report.papers.flatMap(({ sections }) => sections.flatMap((each) => each.lost))
    expect(lost).toMatchObject({ whose: 'mine', words: ['Viktig tillegg fra Kari. '], stands: false })
    expect(lost?.before).toContain('Viktig tillegg fra Kari. Saken gjelder')
    const [exchange] = await kari.call('bundle.reports', { case: saved.file.id })
    expect(exchange).toMatchObject({ direction: 'received', colleague: 'Ola', lost: 1 })
    const { section, content } = await kari.call('bundle.lost', {
      exchange: exchange?.id as never,
      at: lost?.at ?? 0,
    })
    expect(section).toBe('summary')
    expect(plainText(content as Content)).toContain('Viktig tillegg fra Kari.')
    await write(kari, 'summary', (text) => [...(content as Content), ...text])
    expect(await kari.text(id, 'summary')).toContain('Viktig tillegg fra Kari.')
  })
})

describe('what cannot be merged', () => {
  test('a text that was replaced from outside: kept as a version, and said', async () => {
    await ola.receive(await kari.send(saved.file.id))
    replaceText(kari.db(), saved.paper.id, {
      ...(findText(kari.db(), saved.paper.id) ?? (undefined as never)),
      epoch: newId() as string,
    })
    await write(ola, 'summary', (text) => [...text, aTextBlock('Olas ord.')])
    const { report } = await kari.receive(await ola.send(saved.file.id))
    expect(report.papers[0]).toMatchObject({ outcome: 'kept', why: { code: 'bundle.otherText' } })
    expect(await kari.text(saved.paper.id, 'summary')).not.toContain('Olas ord.')
    const { sections } = await kari.call('paper.version', {
      id: saved.paper.id,
      version: report.papers[0]?.version ?? null,
    })
    expect(plainText(sections.flatMap(({ content }) => content) as Content)).toContain('Olas ord.')
  })
  test('a text of a newer program goes through an older one byte for byte', async () => {
    await kari.open(saved.paper.id)
    const standing = findText(kari.db(), saved.paper.id)
    const newer = new Y.Doc()
    Y.applyUpdate(newer, standing?.state ?? new Uint8Array())
    newer.getMap('document').set('schema', schemaVersion + 1)
    newer.getXmlFragment('section:summary').insert(0, [new Y.XmlElement('mindMap')])
    const state = Y.encodeStateAsUpdate(newer)
    replaceText(kari.db(), saved.paper.id, {
      epoch: standing?.epoch ?? '',
      schema: schemaVersion + 1,
      through: 0,
      state,
    })
    expect(await kari.call('paper.open', { id: saved.paper.id })).toMatchObject({
      state: '',
      locked: { code: 'draft.newerProgram' },
    })
    await ola.receive(await kari.send(saved.file.id))
    await ola.call('paper.open', { id: saved.paper.id })
    expect(Buffer.from(findText(ola.db(), saved.paper.id)?.state ?? [])).toEqual(Buffer.from(state))
    const back = await kari.receive(await ola.send(saved.file.id))
    expect(back.report.papers[0]?.why).toMatchObject({ code: 'draft.newerProgram' })
    expect(Buffer.from(findText(kari.db(), saved.paper.id)?.state ?? [])).toEqual(Buffer.from(state))
    const third = await officer('Per')
    await third.receive(await ola.send(saved.file.id))
    expect(Buffer.from(findText(third.db(), saved.paper.id)?.state ?? [])).toEqual(Buffer.from(state))
    third.program.close()
  })
})

describe('facts', () => {
  const rename = (who: Officer, title: string) =>
    who.call('case.update', { id: saved.file.id, change: { title } })
  const title = async (who: Officer) => (await who.call('case.get', { id: saved.file.id })).title
  test('that only the colleague changed since both had the same are taken over, and told', async () => {
    await ola.receive(await kari.send(saved.file.id))
    await rename(ola, 'Olas tittel')
    const { report } = await kari.receive(await ola.send(saved.file.id))
    expect(report.facts).toMatchObject([
      { kind: 'case', field: 'title', theirs: 'Olas tittel', outcome: 'taken' },
    ])
    expect(await title(kari)).toBe('Olas tittel')
  })
  test('that both changed stand until somebody chooses', async () => {
    await ola.receive(await kari.send(saved.file.id))
    await rename(ola, 'Olas tittel')
    await rename(kari, 'Karis tittel')
    const path = await ola.send(saved.file.id)
    const { report } = await kari.receive(path)
    const [fact] = report.facts
    expect(fact).toMatchObject({ ours: 'Karis tittel', theirs: 'Olas tittel', outcome: 'differs' })
    expect(await title(kari)).toBe('Karis tittel')
    await kari.receive(path, [
      { kind: 'case' as never, id: saved.file.id as never, field: 'title', take: 'theirs' },
    ])
    expect(await title(kari)).toBe('Olas tittel')
  })
})

describe('comments', () => {
  const anchor = { section: 'summary', block: null, from: '', to: '', quote: 'Saken' }
  test('of both are there, and the newest edit of each stands', async () => {
    const id = saved.paper.id
    const { thread } = await kari.call('paper.startThread', { id, ...anchor, text: 'Stemmer dette?' })
    await ola.receive(await kari.send(saved.file.id))
    ola.later()
    await ola.call('paper.reply', { thread, text: 'Ja.' })
    const [first] = (await kari.call('paper.threads', { id }))[0]?.comments ?? []
    kari.later()
    await kari.call('paper.editComment', { comment: first?.id ?? newId(), text: 'Stemmer tallet?' })
    const toKari = await ola.send(saved.file.id)
    await ola.receive(await kari.send(saved.file.id))
    const { report } = await kari.receive(toKari)
    expect(report.comments).toEqual({ added: 1, changed: 0 })
    for (const who of [kari, ola])
      expect((await who.call('paper.threads', { id }))[0]?.comments.map(({ text }) => text)).toEqual([
        'Stemmer tallet?',
        'Ja.',
      ])
  })
})

describe('whose key it is', () => {
  const merge = (path: string) => ({ job: newJob(), path, trust: null, choices: [] })
  test('a key that nobody has confirmed is refused, and known from then on', async () => {
    const path = await kari.send(saved.file.id)
    expect(await ola.refused('bundle.merge', merge(path))).toMatchObject({ code: 'bundle.keyUnknown' })
    expect(await ola.refused('case.get', { id: saved.file.id })).toMatchObject({ code: 'case.gone' })
    await ola.receive(path)
    expect((await ola.call('bundle.merge', merge(path))).from).toMatchObject({ standing: 'known' })
  })
  test('another key under a known name is said loudly', async () => {
    await ola.receive(await kari.send(saved.file.id))
    kari.program.close()
    const again = await officerIn('Kari', kari.workspace) // the same name, a user of another machine
    again.program.workspaces.workAs(
      again.db().prepare("SELECT id FROM person WHERE name = 'Kari'").pluck().get() as never,
    )
    const path = await again.send(saved.file.id)
    expect(await ola.refused('bundle.merge', merge(path))).toMatchObject({ code: 'bundle.keyChanged' })
    again.program.close()
  })
})

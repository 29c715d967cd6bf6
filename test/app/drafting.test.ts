import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Output } from '#shared/contract/index.ts'
import type { Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import { sectionFragment, schemaVersion } from '#shared/document/yjs/document.ts'
import { replaceContent } from '#shared/document/yjs/replace-content.ts'
import type { CaseId, OperationId, PaperId } from '#shared/ids.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'

const d = demoCases()

/** A paper open as the editor has it: its own copy of the document, whose changes are collected. */
type Desk = {
  readonly id: PaperId
  readonly document: Y.Doc
  readonly opened: Output<'paper.open'>
  say(section: string, content: Content): void
  /** Stores what was written since the last call. */
  save(operation?: string): Promise<Output<'paper.write'>>
  input(operation?: string): { id: PaperId; epoch: string; operation: never; update: string }
}

async function newPaper(caseNumber = '21/09999'): Promise<PaperId> {
  const [paper] = await d.call('case.papers', { id: await d.newCase({ caseNumber }) })
  if (paper === undefined) throw new Error('a new case without a paper')
  return paper.id
}

async function openDesk(id: PaperId): Promise<Desk> {
  const opened = await d.call('paper.open', { id })
  const document = new Y.Doc()
  Y.applyUpdate(document, Buffer.from(opened.state, 'base64'))
  let stored = Y.encodeStateVector(document)
  const input: Desk['input'] = (operation = newId()) => ({
    id,
    epoch: opened.epoch,
    operation: operation as never,
    update: Buffer.from(Y.encodeStateAsUpdate(document, stored)).toString('base64'),
  })
  return {
    id,
    document,
    opened,
    say: (section, content) =>
      document.transact(() => replaceContent(sectionFragment(document, section), content)),
    input,
    save: async (operation) => {
      const answer = await d.call('paper.write', input(operation))
      stored = Y.encodeStateVector(document)
      return answer
    },
  }
}

const textOf = async (id: PaperId, key: string): Promise<string> => {
  const { sections } = await d.call('paper.get', { id })
  return plainText((sections.find((section) => section.key === key)?.content ?? []) as Content)
}

describe('a text that is written', () => {
  test('is what the paper says, block by block, when the answer comes', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('Kort sagt: ja.'), aTextBlock('Og litt til.')])
    desk.say('assessment', [aTextBlock('Det er en fordel.', { style: 'bullet' })])
    await desk.save()
    expect(await textOf(desk.id, 'summary')).toBe('Kort sagt: ja.\nOg litt til.')
    expect(await textOf(desk.id, 'assessment')).toBe('Det er en fordel.')
    const [first, second] = [aTextBlock('Først'), aTextBlock('Sist')]
    desk.say('summary', [first, second])
    await desk.save()
    desk.say('summary', [second, first, aTextBlock('Nytt')])
    await desk.save()
    expect(await textOf(desk.id, 'summary')).toBe('Sist\nFørst\nNytt')
  })
  test('is there again when the paper is opened again', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('Husk meg')])
    const { sequence } = await desk.save()
    const again = await openDesk(desk.id)
    expect(again.opened).toMatchObject({ epoch: desk.opened.epoch, sequence, locked: null })
    expect(Y.encodeStateVector(again.document)).toEqual(Y.encodeStateVector(desk.document))
  })
  test('is stored once, however often it is sent', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('En gang')])
    const operation = newId() as string
    const input = desk.input(operation)
    const first = await d.call('paper.write', input)
    expect(await d.call('paper.write', input)).toEqual(first)
    expect(await textOf(desk.id, 'summary')).toBe('En gang')
  })
  test('gives an id that stands twice to the first in the paper, whichever was written last', async () => {
    const desk = await openDesk(await newPaper())
    const block = aTextBlock('Flyttet av to')
    desk.say('assessment', [block])
    await desk.save()
    desk.say('summary', [block])
    await desk.save()
    const idsIn = async (key: string): Promise<readonly string[]> =>
      (await content(desk, key)).map(({ attrs }) => attrs.id)
    expect(await idsIn('summary')).toEqual([block.attrs.id])
    expect(await idsIn('assessment')).not.toContain(block.attrs.id)
    expect(await textOf(desk.id, 'assessment')).toBe('Flyttet av to')
  })
  test('stands whole after hundreds of writes, folded into one state', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('')])
    const block = aTextBlock('a')
    for (let key = 0; key < 405; key += 1) {
      desk.say('summary', [{ ...block, content: [{ type: 'text', text: 'a'.repeat(key + 1) }] }])
      await desk.save()
    }
    expect(await textOf(desk.id, 'summary')).toBe('a'.repeat(405))
    const again = await openDesk(desk.id)
    expect(again.opened.sequence).toBe(405)
    expect(plainText(await content(again, 'summary'))).toBe('a'.repeat(405))
  })
})

const content = async ({ id }: Desk, key: string): Promise<Content> =>
  (await d.call('paper.get', { id })).sections.find((section) => section.key === key)?.content as Content

describe('what is not stored', () => {
  test('an update that holds what no text may hold, and nothing of what came with it', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('Godt')])
    await desk.save()
    desk.say('summary', [aTextBlock('Ondt')])
    sectionFragment(desk.document, 'summary').insert(0, [new Y.XmlElement('script')])
    expect(await d.refused('paper.write', desk.input())).toMatchObject({ code: 'draft.unreadable' })
    expect(await textOf(desk.id, 'summary')).toBe('Godt')
    const again = await openDesk(desk.id) // and the next may go on from what stands
    again.say('summary', [aTextBlock('Bedre')])
    await again.save()
    expect(await textOf(desk.id, 'summary')).toBe('Bedre')
  })
  test('bytes that are no update', async () => {
    const desk = await openDesk(await newPaper())
    const update = Buffer.from('ikke en endring, men en setning').toString('base64')
    expect(await d.refused('paper.write', { ...desk.input(), update })).toMatchObject({
      code: 'draft.unreadable',
    })
  })
  test('an update whose forerunner is missing', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('En')])
    const skipped = Y.encodeStateVector(desk.document)
    desk.say('summary', [aTextBlock('To')])
    const update = Buffer.from(Y.encodeStateAsUpdate(desk.document, skipped)).toString('base64')
    expect(await d.refused('paper.write', { ...desk.input(), update })).toMatchObject({
      code: 'draft.incomplete',
    })
  })
  test('what was written to a text that was replaced meanwhile', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('x')])
    const wrong = { ...desk.input(), epoch: newId() as string }
    expect(await d.refused('paper.write', wrong)).toMatchObject({ code: 'draft.textReplaced' })
  })
  test('a text of a newer program: it is shown, not opened', async () => {
    const desk = await openDesk(await newPaper())
    desk.document.getMap('document').set('schema', schemaVersion + 1)
    expect(await d.refused('paper.write', desk.input())).toMatchObject({ code: 'draft.newerProgram' })
  })
  test('anything in a paper that was sent or is approved; it opens for reading and says why', async () => {
    const cases = await d.call('case.list', {
      text: '20/01610',
      states: [],
      committee: null,
      officer: null,
      theme: null,
      sort: 'caseNumber',
      descending: false,
      offset: 0,
      limit: 1,
    })
    const papers = await d.call('case.papers', { id: cases.rows[0]?.id as CaseId })
    const frozen = papers.find(({ state }) => state === 'frozen')
    const { locked, state, epoch } = await d.call('paper.open', { id: frozen?.id as PaperId })
    expect(locked).toMatchObject({ code: 'draft.frozen' })
    expect(state).not.toBe('')
    const input = {
      id: frozen?.id as PaperId,
      epoch,
      operation: newId<OperationId>(),
      update: Buffer.from([0, 0]).toString('base64'),
    }
    expect(['draft.frozen', 'draft.textReplaced']).toContain((await d.refused('paper.write', input)).code)
  })
})

describe('versions', () => {
  test('a named one is kept and can be brought back, and so can what it replaced', async () => {
    const desk = await openDesk(await newPaper())
    desk.say('summary', [aTextBlock('Første utkast')])
    await desk.save()
    const { version } = await d.call('paper.keepVersion', { id: desk.id, name: 'Til gjennomlesing' })
    desk.say('summary', [aTextBlock('Andre utkast')])
    desk.say('background', [aTextBlock('Kom til')])
    await desk.save()
    const { update } = await d.call('paper.restoreVersion', { id: desk.id, version })
    Y.applyUpdate(desk.document, Buffer.from(update, 'base64'))
    await desk.save()
    expect(await textOf(desk.id, 'summary')).toBe('Første utkast')
    expect(await textOf(desk.id, 'background')).toBe('')
    const [before] = await d.call('paper.versions', { id: desk.id })
    expect(before).toMatchObject({ kind: 'beforeRestore', number: 2 })
    const { sections } = await d.call('paper.version', { id: desk.id, version: before?.id ?? null })
    expect(plainText((sections.find(({ key }) => key === 'summary')?.content ?? []) as Content)).toBe(
      'Andre utkast',
    )
  })
  test('one of another paper is not there', async () => {
    const [desk, other] = [await openDesk(await newPaper()), await openDesk(await newPaper('21/09998'))]
    const { version } = await d.call('paper.keepVersion', { id: desk.id, name: 'x' })
    expect(await d.refused('paper.restoreVersion', { id: other.id, version })).toMatchObject({
      code: 'version.gone',
    })
  })
})

describe('comments', () => {
  const anchor = { section: 'summary', block: null, from: '', to: '', quote: 'Kort sagt' }
  test('are answered, put right, taken away and done with', async () => {
    const id = await newPaper()
    const { thread } = await d.call('paper.startThread', { id, ...anchor, text: 'Er dette riktig?' })
    const { comment } = await d.call('paper.reply', { thread, text: 'Ja' })
    await d.call('paper.editComment', { comment, text: 'Ja, se vedlegg 2' })
    await d.call('paper.resolveThread', { thread, resolved: true })
    const [shown] = await d.call('paper.threads', { id })
    expect(shown?.comments.map(({ text, edited }) => [text, edited])).toEqual([
      ['Er dette riktig?', false],
      ['Ja, se vedlegg 2', true],
    ])
    expect(shown?.resolved).not.toBeNull()
    await d.call('paper.removeComment', { comment, removed: true })
    expect((await d.call('paper.threads', { id }))[0]?.comments).toHaveLength(1)
    await d.call('paper.removeComment', { comment, removed: false })
    expect((await d.call('paper.threads', { id }))[0]?.comments).toHaveLength(2)
  })
  test('an answer opens a thread again that was done with', async () => {
    const id = await newPaper()
    const { thread } = await d.call('paper.startThread', { id, ...anchor, text: 'Hm' })
    await d.call('paper.resolveThread', { thread, resolved: true })
    await d.call('paper.reply', { thread, text: 'Vent' })
    expect((await d.call('paper.threads', { id }))[0]?.resolved).toBeNull()
  })
})

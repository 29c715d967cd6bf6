import { describe, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Content } from '#shared/document/model.ts'
import { plainText } from '#shared/document/text.ts'
import type { OperationId, PaperId } from '#shared/ids.ts'
import { aTextBlock, newId } from '#support/builders.ts'
import { demoCases } from '#support/demo-cases.ts'

const d = demoCases()

async function newPaper(caseNumber: string): Promise<PaperId> {
  const [paper] = await d.call('case.papers', { id: await d.newCase({ caseNumber }) })
  if (paper === undefined) throw new Error('a new case without a paper')
  return paper.id
}

const part = (key: string, how: 'replace' | 'append', text: string) => ({
  key,
  how,
  content: [aTextBlock(text)],
})

/** Imports and writes what came, as the editor does. */
async function take(id: PaperId, sections: readonly ReturnType<typeof part>[]): Promise<void> {
  const { epoch, state } = await d.call('paper.open', { id })
  const { update } = await d.call('paper.importSections', { id, sections: [...sections] })
  const document = new Y.Doc()
  Y.applyUpdate(document, Buffer.from(state, 'base64'))
  Y.applyUpdate(document, Buffer.from(update, 'base64'))
  await d.call('paper.write', { id, epoch, operation: newId<OperationId>(), update })
}

const textOf = async (id: PaperId, key: string): Promise<string> => {
  const { sections } = await d.call('paper.get', { id })
  return plainText((sections.find((section) => section.key === key)?.content ?? []) as Content)
}

describe('text from outside', () => {
  test('goes into its sections, in the place of what was there or after it, and what was is kept', async () => {
    const id = await newPaper('21/09997')
    await take(id, [
      part('summary', 'append', 'Gammelt'),
      part('background', 'append', 'Først'),
      part('facts', 'append', 'Urørt'),
    ])
    const parts = [
      part('summary', 'replace', 'Nytt'),
      part('summary', 'append', 'Mer'),
      part('background', 'append', 'Så'),
    ]
    await d.call('paper.importSections', { id, sections: parts })
    expect(await textOf(id, 'summary'), 'nothing changes before the editor writes it').toBe('Gammelt')
    await take(id, parts)
    expect(await textOf(id, 'summary')).toBe('Nytt\nMer')
    expect(await textOf(id, 'background')).toBe('Først\nSå')
    expect(await textOf(id, 'facts')).toBe('Urørt')
    const [before] = await d.call('paper.versions', { id })
    expect(before).toMatchObject({ kind: 'beforeImport' })
  })

  test('is refused where there is no such section, or a picture was not taken in', async () => {
    const id = await newPaper('21/09996')
    const one = (key: string, content: Content) => ({
      id,
      sections: [{ key, content, how: 'append' as const }],
    })
    const nowhere = one('finnes-ikke', [aTextBlock('x')])
    expect(await d.refused('paper.importSections', nowhere)).toMatchObject({ code: 'draft.sectionGone' })
    const attrs = {
      id: newId(),
      blob: 'a'.repeat(64),
      mediaType: 'image/png',
      alt: 'x',
      caption: '',
      width: 100,
    }
    const strange = one('summary', [{ type: 'image', attrs }] as unknown as Content)
    expect(await d.refused('paper.importSections', strange)).toMatchObject({ code: 'draft.pictureGone' })
  })
})

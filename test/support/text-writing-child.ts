import { join } from 'node:path'
import * as Y from 'yjs'
import { blockType } from '#shared/document/yjs/blocks.ts'
import { sectionFragment } from '#shared/document/yjs/document.ts'
import type { OperationId, PaperId } from '#shared/ids.ts'
import { openPaper } from '#main/actions/drafting/open-paper.ts'
import { writePaper } from '#main/actions/drafting/write-paper.ts'
import { openStore } from '#main/store/open-store.ts'
import { v7 } from 'uuid'
import { aTextBlock } from './builders.ts'
import { Chance } from './mutate.ts'
import { sayLine } from './say-line.ts'
import { granted } from './store.ts'

/**
 * Started by the test that kills it: an officer who writes without pause. Says the number of each update before it is
 * handed in (`>`), and its sequence when the answer came (`<`): by then it must be on the disk.
 */
const [folder = '', paper = '', seed = '1'] = process.argv.slice(2)
if (import.meta.main && folder !== '') {
  const chance = new Chance(Number(seed))
  const newId = <I extends string>(): I => v7() as I
  const store = granted(openStore(join(folder)))
  const id = paper as PaperId
  const opened = granted(openPaper(store, id, true, newId))
  const document = new Y.Doc()
  Y.applyUpdate(document, Buffer.from(opened.state, 'base64'))
  sayLine('OPEN')
  let word = 0
  const write = (): void => {
    const before = Y.encodeStateVector(document)
    word += 1
    document.transact(() => type(document, `x${seed}y${word}z `, chance))
    const update = Y.encodeStateAsUpdate(document, before)
    sayLine(`> x${seed}y${word}z`)
    const by = { at: new Date().toISOString(), today: '2021-04-10', actor: 'Kari', newId }
    const written = { id, epoch: opened.epoch, operation: newId<OperationId>(), update }
    const { sequence } = granted(writePaper(store, written, by))
    sayLine(`< x${seed}y${word}z ${sequence}`)
    setImmediate(write)
  }
  write()
}

/** A word at the end of a paragraph, or a paragraph of its own; now and then a paragraph moves. */
function type(document: Y.Doc, text: string, chance: Chance): void {
  const fragment = sectionFragment(document, chance.below(2) === 0 ? 'summary' : 'proposal')
  const last = fragment.get(fragment.length - 1)
  const place = last instanceof Y.XmlElement ? last.get(last.length - 1) : null
  if (chance.below(20) === 0 || !(place instanceof Y.XmlText))
    fragment.insert(chance.below(fragment.length + 1), [blockType(aTextBlock(text, { id: v7() as never }))])
  else place.insert(place.length, text)
}

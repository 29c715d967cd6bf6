import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { newDocument } from '#shared/document/yjs/document.ts'
import { readAll } from '#shared/document/yjs/merge.ts'
import type { OperationId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { templateOfPaper } from '#main/actions/case-views/paper-view.ts'
import { openPaper } from '#main/actions/drafting/open-paper.ts'
import { forgetText, openText } from '#main/actions/drafting/open-texts.ts'
import { writePaper } from '#main/actions/drafting/write-paper.ts'
import { saveMunicipality } from '#main/store/municipality.ts'
import { findPaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { aMunicipality, newId } from '#support/builders.ts'
import { mutatedBytes } from '#support/mutate.ts'
import { randomEditor } from '#support/random-editor.ts'
import { startingText } from '#support/starting-text.ts'
import { granted, inStore, saveSmallCase } from '#support/store.ts'

/** As in a release: `SAKSKLAR_TEXT_MUTATIONS=5000`. */
const mutations = Number(process.env['SAKSKLAR_TEXT_MUTATIONS'] ?? 400)
const by = { at: '2021-04-10T08:00:00.000Z', today: '2021-04-10', actor: 'Kari', newId }
const stateOf = (db: Database): string => createHash('sha256').update(db.serialize()).digest('hex')

/** Updates of all kinds, one for each edit of an editor at work. */
function updatesOf(start: Y.Doc, count: number): readonly Uint8Array[] {
  const editor = randomEditor(start, 77, 5)
  const updates: Uint8Array[] = []
  editor.document.on('update', (update: Uint8Array) => void updates.push(update))
  while (updates.length < count) editor.edit()
  return [Y.encodeStateAsUpdate(editor.document), ...updates]
}

test(
  `${mutations} updates with faults: refused whole with a code, or stored whole and in order`,
  async () => {
    await inStore((db, store) => {
      saveMunicipality(db, aMunicipality())
      const { paper: saved } = saveSmallCase(db)
      const { epoch, state } = granted(openPaper(store, saved.id, true, newId))
      const document = newDocument()
      Y.applyUpdate(document, Buffer.from(state, 'base64'))
      Y.applyUpdate(document, Y.encodeStateAsUpdate(startingText(3)))
      const write = (update: Uint8Array): ReturnType<typeof writePaper> =>
        writePaper(store, { id: saved.id, epoch, operation: newId<OperationId>(), update }, by)
      granted(write(Y.encodeStateAsUpdate(document)))
      const updates = updatesOf(document, 60)
      const codes = new Map<string, number>()
      for (let seed = 1; seed <= mutations; seed += 1) {
        const before = stateOf(db)
        const outcome = write(mutatedBytes(updates[seed % updates.length] ?? new Uint8Array(), seed))
        const code = isRefusal(outcome) ? outcome.code : 'stored'
        codes.set(code, (codes.get(code) ?? 0) + 1)
        if (isRefusal(outcome)) expect(stateOf(db), `seed ${seed}`).toBe(before)
        if (seed % 20 === 0) forgetText(db, saved.id) // as after a crash: what is read from the disk must open
        expectOneText(db, saved.id, seed)
      }
      process.stdout.write(`${JSON.stringify([...codes])}\n`)
      const known = new Set(['stored', 'draft.unreadable', 'draft.incomplete', 'draft.newerProgram'])
      expect([...codes.keys()].filter((code) => !known.has(code))).toEqual([])
      expect(codes.get('draft.unreadable')).toBeGreaterThan(mutations / 10)
    })
  },
  60_000 + mutations * 200,
)

function expectOneText(db: Database, id: Parameters<typeof findPaper>[1], seed: number): void {
  const paper = findPaper(db, id)
  if (paper === null) throw new Error('the paper is gone')
  const template = templateOfPaper(db, paper)
  const keys = template.sections.map(({ key }) => key)
  const said = readAll(openText(db, id, template)?.document ?? newDocument(), keys)
  for (const key of keys)
    expect(paper.sections.find((section) => section.key === key)?.content ?? [], `seed ${seed}`).toEqual(
      said.get(key),
    )
}

import { describe, expect, test } from 'vitest'
import type { BlockId, EntryId } from '#shared/ids.ts'
import type { KnowledgeEntry } from '#shared/domain/knowledge/knowledge.ts'
import { saveReading } from '#main/store/cases.ts'
import { earlierCitations } from '#main/store/earlier-papers.ts'
import { saveEntry, saveTheme } from '#main/store/knowledge.ts'
import { saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { hashOfPaper } from '#main/store/paper-hash.ts'
import { freezePaper, savePaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { aMeeting, anEntry, anItem, aPaper, aReading, aTheme, newId } from '#support/builders.ts'
import { inStore, saveSmallCase } from '#support/store.ts'

/** A case with an entry, and a way to send a paper that cites it. */
function cited(db: Database) {
  const { file, officer, committee, template } = saveSmallCase(db)
  const theme = aTheme({ case: file.id })
  saveTheme(db, theme)
  let entry: KnowledgeEntry = anEntry({ case: file.id, theme: theme.id, enteredBy: officer.id })
  saveEntry(db, entry)
  const change = (): void => {
    entry = { ...entry, version: entry.version + 1, text: `Utgave ${entry.version + 1}` }
    saveEntry(db, entry)
  }
  const send = (stage: 'first' | 'second', sequence: number, withdrawn: boolean | null): void => {
    const reading = aReading({ case: file.id, committee: committee.id, stage, sequence })
    saveReading(db, reading)
    const paper = aPaper({
      case: file.id,
      reading: reading.id,
      template: template.id,
      author: officer.id,
      sections: [{ id: newId(), key: 'summary', content: [cites(entry.id)] }],
    })
    savePaper(db, paper)
    if (withdrawn !== null) {
      const meeting = aMeeting({ committee: committee.id, number: sequence })
      saveMeeting(db, meeting)
      saveAgendaItem(
        db,
        anItem({ meeting: meeting.id, case: file.id, reading: reading.id, paper: paper.id, withdrawn }),
      )
    }
    freezePaper(db, paper.id, hashOfPaper(paper))
  }
  const at = (sequence: number) => earlierCitations(db, { case: file.id, sequence }).get(entry.id)
  return { change, send, at }
}

const cites = (entry: EntryId) => ({
  type: 'textBlock' as const,
  attrs: { id: newId<BlockId>(), style: 'paragraph' as const, level: 0 },
  content: [{ type: 'citation' as const, attrs: { entry } }],
})

describe('what papers of earlier readings cited', () => {
  test('is each entry in the version that the last of them pinned, whatever it says now', async () => {
    await inStore((db) => {
      const { change, send, at } = cited(db)
      send('first', 2, false)
      change()
      send('second', 3, false)
      change()
      expect(at(2)).toBeUndefined()
      expect(at(3)).toEqual({ version: 1, stage: 'first', open: true })
      expect(at(4)).toEqual({ version: 2, stage: 'second', open: true })
    })
  })

  test('is nothing of a paper that was withdrawn, and all the same where no agenda is at hand', async () => {
    await inStore((db) => {
      const { change, send, at } = cited(db)
      send('first', 2, null)
      change()
      send('first', 3, true)
      expect(at(4)).toEqual({ version: 1, stage: 'first', open: true })
    })
  })
})

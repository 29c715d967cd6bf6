import type { HearingInput } from '#shared/domain/hearing/hearing.ts'
import type { Source } from '#shared/domain/knowledge/knowledge.ts'
import type { TextKind } from '#shared/contract/search.ts'
import { saveAttachment } from '#main/store/attachments.ts'
import { putBlob } from '#main/store/blobs.ts'
import { putInBin, restoreFromBin } from '#main/store/bin.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { saveDecision, saveFollowUp } from '#main/store/decisions.ts'
import { saveHearing, saveInput } from '#main/store/hearings.ts'
import { saveEntry } from '#main/store/knowledge.ts'
import { saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { updateBlocks } from '#main/store/paper-blocks.ts'
import { savePaper } from '#main/store/papers.ts'
import { saveStatements } from '#main/store/session/item-sessions.ts'
import { saveMotion } from '#main/store/session/motions.ts'
import { saveVote } from '#main/store/session/votes.ts'
import { deleteForGood } from '#main/store/purge.ts'
import { one } from '#main/store/rows.ts'
import type { Database } from '#main/store/rows.ts'
import { saveSource, saveTheme } from '#main/store/sources.ts'
import {
  aDecision,
  aFollowUp,
  aHearing,
  anAttachment,
  anEntry,
  anInput,
  aPoint,
  aReading,
  aSource,
  aTextBlock,
  aTheme,
  newId,
  pdfBytes,
} from './builders.ts'
import { aMotion, aStatement, aVote } from './builders-session.ts'
import { saveSmallMeeting } from './store.ts'
import type { SavedMeeting } from './store.ts'

const at = '2021-05-20T10:00:00.000Z'

/** What can be done to a case that has something written in every place where text may stand; each takes a text. */
export type Deed = (text: string) => void

export type WrittenCase = SavedMeeting & {
  readonly source: Source
  readonly input: HearingInput
  readonly ids: Readonly<Record<TextKind, string>>
  readonly deeds: Readonly<Record<string, Deed>>
}

/** A case with a paper, an attachment, an entry, a source, an input, a decision and an item, and all that may befall it. */
export function writtenCase(db: Database): WrittenCase {
  const saved = saveSmallMeeting(db)
  const { file, paper, officer, item, meeting, committee } = saved
  const theme = aTheme({ case: file.id })
  const source = aSource({ case: file.id, enteredBy: officer.id })
  const entry = anEntry({ case: file.id, theme: theme.id, enteredBy: officer.id })
  const hearing = aHearing({ case: file.id })
  const input = anInput({ hearing: hearing.id })
  const attachment = anAttachment({
    case: file.id,
    paper: paper.id,
    blob: putBlob(db, pdfBytes, 'application/pdf'),
  })
  const decision = aDecision({ item: item.id, case: file.id })
  const followUp = aFollowUp({ decision: decision.id })
  const motion = aMotion({ item: item.id, author: officer.id, text: 'Framlegg' })
  const vote = aVote({ item: item.id })
  const [proposal, summary] = paper.sections
  if (proposal === undefined || summary === undefined) throw new Error('a small paper has two sections')
  saveTheme(db, theme)
  saveSource(db, source)
  saveEntry(db, entry)
  saveHearing(db, hearing)
  saveInput(db, input)
  saveAttachment(db, attachment)
  const write = (text: string): void =>
    updateBlocks(db, paper.id, new Map([[summary.id, [...summary.content, aTextBlock(text)]]]))
  const changeEntry = (change: Partial<typeof entry>): void =>
    saveEntry(db, { ...entry, ...change, version: versionOf(db, entry.id) + 1 })
  const things = [
    ['case', file.id],
    ['meeting', meeting.id],
    ['attachment', attachment.id],
    ['entry', entry.id],
    ['source', source.id],
  ] as const
  const bin = things.flatMap(([kind, id]): (readonly [string, Deed])[] => [
    [`bin ${kind}`, () => void putInBin(db, { kind, id } as never, at)],
    [`restore ${kind}`, () => void restoreFromBin(db, { kind, id } as never)],
    [`purge ${kind}`, () => void deleteForGood(db, { kind, id })],
  ])
  const deeds: Record<string, Deed> = {
    'name case': (text) => saveCase(db, { ...file, title: text }),
    'name theme': (text) => saveTheme(db, { ...theme, name: text }),
    'name paper': (text) => savePaper(db, { ...paper, title: text }),
    'write paper': write,
    'move sections': () =>
      updateBlocks(
        db,
        paper.id,
        new Map([
          [proposal.id, summary.content],
          [summary.id, proposal.content],
        ]),
      ),
    'empty paper': () => updateBlocks(db, paper.id, new Map([[summary.id, []]])),
    'name attachment': (text) => saveAttachment(db, { ...attachment, title: text }),
    'write entry': (text) => changeEntry({ text }),
    'cite source': (text) => changeEntry({ sources: [{ source: source.id, passage: text }] }),
    'write source': (text) => saveSource(db, { ...source, savedText: text }),
    'write input': (text) => saveInput(db, { ...input, text }),
    'assess input': (text) =>
      saveInput(db, { ...input, points: [aPoint({ theme: theme.id, text, assessment: `vurdert ${text}` })] }),
    decide: (text) => saveDecision(db, { ...decision, id: newId(), points: [text === '' ? 'Punkt' : text] }),
    'follow up': (text) => saveFollowUp(db, { ...followUp, id: newId(), task: text }),
    'name item': (text) => saveAgendaItem(db, { ...item, title: text }),
    'withdraw item': (text) => saveAgendaItem(db, { ...item, withdrawn: true, withdrawnReason: text }),
    'move motion': (text) => saveMotion(db, { ...motion, text }),
    vote: (text) => saveVote(db, { ...vote, question: text }),
    say: (text) => saveStatements(db, item.id, [aStatement({ item: item.id, person: officer.id, text })]),
    'postpone meeting': () =>
      saveMeeting(db, { ...meeting, startsAt: '2020-11-25T17:00', endsAt: '2020-11-25T18:00' }),
    'plan reading': () =>
      saveReading(db, aReading({ case: file.id, committee: committee.id, sequence: 2, id: reading2 })),
    ...Object.fromEntries(bin),
  }
  saveDecision(db, decision)
  return {
    ...saved,
    source,
    input,
    deeds,
    ids: {
      case: file.id,
      paper: paper.id,
      attachment: attachment.id,
      entry: entry.id,
      source: source.id,
      input: input.id,
      decision: decision.id,
      item: item.id,
    },
  }
}

const reading2 = newId<SavedMeeting['reading']['id']>()

/** In the bin too. */
function versionOf(db: Database, entry: string): number {
  return (
    one(
      db,
      ({ version }: { readonly version: number }) => version,
      'SELECT version FROM entry WHERE id = ?',
      entry,
    ) ?? 0
  )
}

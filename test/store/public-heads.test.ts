import { describe, expect, test } from 'vitest'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import { saveAttachment } from '#main/store/attachments.ts'
import { putBlob } from '#main/store/blobs.ts'
import { saveCase } from '#main/store/cases.ts'
import { effectiveDisclosure } from '#main/store/disclosures.ts'
import { giveNumber, saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { savePaper, setPaperDisclosure } from '#main/store/papers.ts'
import { agendaHeads, agendaHeadsSql, attachmentHeads, attachmentHeadsSql } from '#main/store/public-heads.ts'
import type { Database } from '#main/store/rows.ts'
import {
  aDisclosure,
  aMeeting,
  anAttachment,
  anItem,
  aTextBlock,
  newId,
  pdfBytes,
} from '#support/builders.ts'
import { inStore, saveSmallCase } from '#support/store.ts'

/** Stands in everything that is secret: title, case, paper, text, file, reason. */
const marker = 'HEMMELIG-KARI'

type Exempt = { readonly [owner in 'item' | 'case' | 'paper' | 'attachment']?: Disclosure }

type Listed = { readonly meeting: Meeting; readonly item: AgendaItem; readonly attachment: Attachment }

function saveMarked(db: Database, exempt: Exempt): Listed {
  const { file, paper, reading, committee } = saveSmallCase(db)
  saveCase(db, { ...file, title: `${marker} sak`, disclosure: exempt.case ?? null })
  const sections = [
    { id: newId(), key: 'facts', content: [aTextBlock(`${marker} tekst`)] },
  ] as typeof paper.sections
  savePaper(db, { ...paper, title: `${marker} framlegg`, sections })
  setPaperDisclosure(db, paper.id, exempt.paper ?? null)
  const meeting = aMeeting({ committee: committee.id })
  const of = { meeting: meeting.id, case: file.id, reading: reading.id, paper: paper.id }
  const item = anItem({
    ...of,
    title: `${marker} punkt`,
    withdrawnReason: `${marker} grunn`,
    disclosure: exempt.item ?? null,
  })
  const attachment = anAttachment({
    case: file.id,
    paper: paper.id,
    blob: putBlob(db, pdfBytes, 'application/pdf'),
    title: `${marker} vedlegg`,
    fileName: `${marker}.pdf`,
    disclosure: exempt.attachment ?? null,
  })
  saveMeeting(db, meeting)
  saveAgendaItem(db, item)
  giveNumber(db, item.id, { sequence: 112, year: 2020, printed: 'PS 112/20' })
  saveAttachment(db, attachment)
  return { meeting, item, attachment }
}

const whole = (publicTitle: string): Disclosure => aDisclosure({ publicTitle, reason: `${marker} grunn` })
const part = (publicTitle: string): Disclosure =>
  aDisclosure({ publicTitle, reason: `${marker} grunn`, scope: 'part' })

describe('the agenda that anybody may read', () => {
  const exemptions: readonly (readonly [string, Exempt, string])[] = [
    ['the item', { item: whole('Personalsak') }, 'Personalsak'],
    ['its case', { case: whole('Personalsak') }, 'Personalsak'],
    ['its paper', { paper: whole('Personalsak') }, 'Personalsak'],
    ['the item in part', { item: part('Klagesak') }, 'Klagesak'],
    [
      'the item in part, and its case as a whole',
      { item: part('Klagesak'), case: whole('Personalsak') },
      'Personalsak',
    ],
    [
      'the item in part, and its paper as a whole',
      { item: part('Klagesak'), paper: whole('Personalsak') },
      'Personalsak',
    ],
    [
      'the item as a whole, and its case too',
      { item: whole('Klagesak'), case: whole('Personalsak') },
      'Klagesak',
    ],
    [
      'its case in part and its paper in part',
      { case: part('Klagesak'), paper: part('Personalsak') },
      'Klagesak',
    ],
    ['the item, without a public title', { item: whole('') }, ''],
  ]
  test.each(exemptions)(
    'holds number, public title and ground when what is exempt is %s',
    async (_, exempt, title) => {
      await inStore((db) => {
        const { meeting, item, attachment } = saveMarked(db, exempt)
        const rows = [
          ...db.prepare(agendaHeadsSql).all(meeting.id),
          ...db.prepare(attachmentHeadsSql).all(attachment.paper),
        ]
        expect(rows).toHaveLength(2)
        expect(JSON.stringify(rows)).not.toContain(marker)
        expect(JSON.stringify(rows)).not.toContain(item.paper)
        const [head] = agendaHeads(db, meeting.id)
        expect(head).toMatchObject({
          title,
          case: null,
          paper: null,
          number: { printed: 'PS 112/20' },
          withdrawnReason: '',
          late: false,
        })
        expect(head?.disclosure).toMatchObject({ publicTitle: title, basis: 'offl-13+fvl-13-1-1' })
        expect(head?.disclosure).not.toHaveProperty('reason')
        expect(effectiveDisclosure(db, item.id)).toMatchObject({
          publicTitle: title,
          reason: `${marker} grunn`,
        })
        expect(attachmentHeads(db, attachment.paper)).toMatchObject([
          { number: 1, title: '', pages: null, attachment: null },
        ])
      })
    },
  )

  test('holds the real title and the way to the paper where nothing is exempt', async () => {
    await inStore((db) => {
      const { meeting, item } = saveMarked(db, {})
      expect(effectiveDisclosure(db, item.id)).toBeNull()
      const { id, position, kind, title, late, withdrawn, closedOn, paper } = item
      const number = { sequence: 112, year: 2020, printed: 'PS 112/20' }
      const open = {
        id,
        position,
        kind,
        title,
        late,
        withdrawn,
        withdrawnReason: item.withdrawnReason,
        closedOn,
        paper,
        number,
        case: item.case,
        disclosure: null,
      }
      expect(agendaHeads(db, meeting.id)).toEqual([open])
    })
  })

  test('lists every item in order, numbered or not', async () => {
    await inStore((db) => {
      const { meeting, item } = saveMarked(db, { item: whole('Personalsak') })
      saveAgendaItem(db, {
        ...item,
        id: newId(),
        position: 2,
        disclosure: null,
        title: 'Åpen sak',
        withdrawn: true,
      })
      const heads = agendaHeads(db, meeting.id)
      expect(heads.map((head) => [head.position, head.title, head.withdrawn, head.number?.printed])).toEqual([
        [1, 'Personalsak', false, 'PS 112/20'],
        [2, 'Åpen sak', true, undefined],
      ])
    })
  })
})

describe("a paper's attachments as anybody may read of them", () => {
  test.each([
    ['as a whole', whole('Legeerklæring')],
    ['in part', part('Legeerklæring')],
  ])('are a number and a public title where one is exempt %s', async (_, exempt) => {
    await inStore((db) => {
      const { attachment } = saveMarked(db, { attachment: exempt })
      expect(JSON.stringify(db.prepare(attachmentHeadsSql).all(attachment.paper))).not.toContain(marker)
      const [head] = attachmentHeads(db, attachment.paper)
      expect(head).toMatchObject({ number: 1, title: 'Legeerklæring', pages: null, attachment: null })
      expect(head?.disclosure).not.toHaveProperty('reason')
    })
  })

  test('have title and number of pages where they are open', async () => {
    await inStore((db) => {
      const { attachment } = saveMarked(db, {})
      const { number, kind, title, id } = attachment
      const open = { number, kind, title, pages: 2, disclosure: null, attachment: id }
      expect(attachmentHeads(db, attachment.paper)).toEqual([open])
    })
  })

  test('are shut when any item that they lie behind is exempt', async () => {
    await inStore((db) => {
      const { item, attachment } = saveMarked(db, {})
      const later = aMeeting({ committee: saveSmallCase(db, '20/02').committee.id })
      saveMeeting(db, later)
      saveAgendaItem(db, {
        ...item,
        id: newId(),
        meeting: later.id,
        number: null,
        disclosure: whole('Personalsak'),
      })
      expect(attachmentHeads(db, attachment.paper)).toMatchObject([
        { title: '', pages: null, attachment: null },
      ])
    })
  })
})

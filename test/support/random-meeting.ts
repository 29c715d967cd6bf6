import type { Content } from '#shared/document/model.ts'
import type { EntryId, IdSource } from '#shared/ids.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Committee, Person } from '#shared/domain/municipality/municipality.ts'
import type { PaperTemplate } from '#shared/domain/paper/paper.ts'
import { saveAttachment } from '#main/store/attachments.ts'
import { putBlob } from '#main/store/blobs.ts'
import { saveCase, saveReading } from '#main/store/cases.ts'
import { saveContact, saveHearing, saveInput } from '#main/store/hearings.ts'
import { saveEntry } from '#main/store/knowledge.ts'
import { saveAgendaItem, saveMeeting } from '#main/store/meetings.ts'
import { saveCommittee, saveMunicipality, savePerson } from '#main/store/municipality.ts'
import { savePaper } from '#main/store/papers.ts'
import type { Database } from '#main/store/rows.ts'
import { saveSource, saveTheme } from '#main/store/sources.ts'
import { saveTemplate } from '#main/store/templates.ts'
import {
  aCase,
  aCommittee,
  aDisclosure,
  aHearing,
  aMeeting,
  aMunicipality,
  anAttachment,
  anEntry,
  anInput,
  anItem,
  aPaper,
  aPerson,
  aPoint,
  aReading,
  aSource,
  aTemplate,
  aTextBlock,
  aTheme,
  newId,
} from './builders.ts'
import { marker, markersMade } from './markers.ts'
import type { Markers } from './markers.ts'
import { pageSaying } from './page-saying.ts'
import { winnerOf } from './random-agenda.ts'
import type { Closed, RandomItem } from './random-agenda.ts'

/** What all the meetings share. */
export type Town = {
  readonly officer: Person
  readonly committee: Committee
  readonly template: PaperTemplate
}

export function buildTown(db: Database): Town {
  const town = { officer: aPerson(), committee: aCommittee(), template: aTemplate() }
  saveMunicipality(db, aMunicipality())
  savePerson(db, town.officer)
  saveCommittee(db, town.committee)
  saveTemplate(db, town.template)
  return town
}

export type BuiltMeeting = { readonly meeting: Meeting; readonly markers: Markers }

const id: IdSource = newId

/** Saves a meeting with these items; its texts are one sentence with a marker each. */
export function buildMeeting(db: Database, town: Town, items: readonly RandomItem[]): BuiltMeeting {
  const markers: Markers = { open: [], secret: [] }
  const meeting = aMeeting({
    committee: town.committee.id,
    number: markersMade() + 1,
    startsAt: '2021-04-21T17:00',
    endsAt: '2021-04-21T20:00',
    issuedOn: '2021-04-09',
    agendaVersion: 1,
  })
  saveMeeting(db, meeting)
  for (const [index, item] of items.entries())
    new ItemBuilder(db, town, markers).build(meeting, item, index + 1)
  return { meeting, markers }
}

class ItemBuilder {
  readonly #db: Database
  readonly #town: Town
  readonly #markers: Markers

  constructor(db: Database, town: Town, markers: Markers) {
    this.#db = db
    this.#town = town
    this.#markers = markers
  }

  build(meeting: Meeting, random: RandomItem, position: number): void {
    const db = this.#db
    const { officer, committee, template } = this.#town
    const isOpen = random.item === 'open' && random.case === 'open' && random.paper === 'open'
    const isPrinted = isOpen && !random.withdrawn
    // Of a whole and a partial exemption the whole one is printed; else that of item, case, paper.
    const winner = winnerOf([random.item, random.case, random.paper])
    const disclose = (kind: Closed, at: number): Disclosure | null => this.#disclosure(kind, winner === at)
    const file = aCase({
      officer: officer.id,
      caseNumber: `21/${String(markersMade()).padStart(5, '0')}`,
      title: this.#hidden('Arkivsak'),
      disclosure: disclose(random.case, 1),
    })
    saveCase(db, file)
    const reading = aReading({ case: file.id, committee: committee.id, stage: 'second' })
    saveReading(db, reading)
    const texts: Content[number][] = [aTextBlock(this.#text(isPrinted, isOpen, 'Utredningen sier at'))]
    const cited = random.source === 'none' ? null : this.#knowledge(file.id, random.source, isPrinted)
    if (cited !== null)
      texts.push({ ...aTextBlock(''), content: [{ type: 'citation', attrs: { entry: cited } }] })
    const paper = aPaper({
      case: file.id,
      reading: reading.id,
      template: template.id,
      author: officer.id,
      title: this.#hidden('Framlegg'),
      sections: [
        {
          id: id(),
          key: 'proposal',
          content: [aTextBlock(this.#text(isPrinted, isOpen, 'Vedtaket lyder slik:'), { style: 'numbered' })],
        },
        { id: id(), key: 'summary', content: texts },
      ],
    })
    savePaper(db, paper)
    this.#closePaper(paper.id, disclose(random.paper, 2))
    const title = isOpen ? this.#sentence(this.#markers.open, 'Sak om') : this.#hidden('Sak om')
    saveAgendaItem(
      db,
      anItem({
        meeting: meeting.id,
        case: file.id,
        reading: reading.id,
        paper: paper.id,
        position,
        title,
        withdrawn: random.withdrawn,
        withdrawnReason: random.withdrawn ? this.#text(isOpen, isOpen, 'Trukket fordi') : '',
        number: { sequence: markersMade() + 1, year: 2021, printed: `PS ${markersMade() + 1}/21` },
        disclosure: disclose(random.item, 0),
      }),
    )
    for (const [index, kind] of random.attachments.entries())
      this.#attachment(file.id, paper.id, index + 1, kind, isOpen, isPrinted)
    if (random.input !== 'none') this.#input(file.id, random.input, isPrinted)
  }

  #sentence(into: string[], before: string): string {
    return `${before} ${marker(into)} og mer om dette`
  }

  #hidden(before: string): string {
    return this.#sentence(this.#markers.secret, before)
  }

  /** Text that is printed, kept back, or merely not printed (a withdrawn item's paper). */
  #text(isPrinted: boolean, isOpen: boolean, before: string): string {
    if (isPrinted) return this.#sentence(this.#markers.open, before)
    return isOpen ? this.#sentence([], before) : this.#hidden(before)
  }

  #disclosure(kind: Closed, isPrinted: boolean): Disclosure | null {
    if (kind === 'open') return null
    const publicTitle = this.#sentence(isPrinted ? this.#markers.open : [], 'Offentlig')
    return aDisclosure({ scope: kind, publicTitle, reason: this.#hidden('Fordi det gjelder') })
  }

  /** The paper's own exemption has a column, and no field in the domain. */
  #closePaper(paper: string, disclosure: Disclosure | null): void {
    if (disclosure === null) return
    const { id: key, scope, basis, publicTitle, reason } = disclosure
    this.#db
      .prepare('INSERT INTO disclosure VALUES (?, ?, ?, ?, 0, ?, NULL)')
      .run(key, scope, basis, publicTitle, reason)
    this.#db.prepare('UPDATE paper SET disclosure_id = ? WHERE id = ?').run(key, paper)
  }

  #knowledge(file: Parameters<typeof aTheme>[0]['case'], kind: Closed, isPrinted: boolean): EntryId {
    const db = this.#db
    const by = this.#town.officer.id
    const theme = aTheme({ case: file })
    saveTheme(db, theme)
    const isOpen = kind === 'open'
    const source = aSource({
      case: file,
      enteredBy: by,
      title: isOpen
        ? this.#sentence(isPrinted ? this.#markers.open : [], 'Kilde om')
        : this.#hidden('Kilde om'),
      savedText: isOpen ? '' : this.#hidden('Kilden sier at'),
      disclosure: isOpen ? null : this.#disclosure(kind, false),
    })
    saveSource(db, source)
    const title = this.#sentence(isPrinted ? this.#markers.open : [], 'Kunnskap om')
    const entry = anEntry({
      case: file,
      theme: theme.id,
      enteredBy: by,
      title,
      sources: [{ source: source.id, passage: '' }],
    })
    saveEntry(db, entry)
    return entry.id
  }

  #attachment(
    file: Parameters<typeof anAttachment>[0]['case'],
    paper: Parameters<typeof anAttachment>[0]['paper'],
    number: number,
    kind: Closed,
    isOpen: boolean,
    isPrinted: boolean,
  ): void {
    const goesAlong = isOpen && kind === 'open'
    const into = goesAlong ? (isPrinted ? this.#markers.open : []) : this.#markers.secret
    const text = this.#sentence(into, 'I vedlegget om')
    const title = this.#sentence(into, 'Vedlegg om')
    saveAttachment(
      this.#db,
      anAttachment({
        case: file,
        paper,
        number,
        title,
        fileName: goesAlong ? 'fil.pdf' : `${marker(this.#markers.secret)}.pdf`,
        blob: putBlob(this.#db, pageSaying(text), 'application/pdf'),
        pages: [{ width: 300, height: 200 }],
        disclosure: kind === 'open' ? null : this.#disclosure(kind, isPrinted),
      }),
    )
  }

  #input(file: Parameters<typeof aHearing>[0]['case'], kind: Closed | 'private', isPrinted: boolean): void {
    const db = this.#db
    const theme = aTheme({ case: file, number: 9 })
    saveTheme(db, theme)
    const hearing = aHearing({ case: file })
    saveHearing(db, hearing)
    const isShut = kind === 'whole' || kind === 'part'
    const open = isPrinted ? this.#markers.open : []
    const input = anInput({
      hearing: hearing.id,
      sender: kind === 'open' ? this.#sentence(open, 'Foreningen for') : this.#hidden('Navnet er'),
      senderKind: kind === 'private' ? 'privatePerson' : 'organisation',
      text: isShut ? this.#hidden('Innspillet sier at') : '',
      summary: isShut ? this.#hidden('Kort sagt mener de at') : this.#sentence(open, 'Kort sagt mener de at'),
      points: [
        aPoint({
          theme: theme.id,
          assessment: isShut ? this.#hidden('Vurderingen er at') : this.#sentence(open, 'Vurderingen er at'),
          conclusion: 'noted',
        }),
      ],
      disclosure: isShut ? this.#disclosure(kind, false) : null,
    })
    saveInput(db, input)
    const [name, street, address] = [1, 2, 3].map(() => marker(this.#markers.secret))
    saveContact(db, {
      input: input.id,
      name: `Kari ${name}`,
      address: `${street} 12, Solvik`,
      email: `${address}@example.no`,
      phone: '400 00 123',
    })
  }
}

import type { Content, TextBlock } from '#shared/document/model.ts'
import type { Attachment } from '#shared/domain/attachment/attachment.ts'
import type { Case, Reading } from '#shared/domain/case/case.ts'
import type { Decision, FollowUp } from '#shared/domain/decision/decision.ts'
import type { Disclosure } from '#shared/domain/disclosure/disclosure.ts'
import type { AgendaItem, Meeting } from '#shared/domain/meeting/meeting.ts'
import type { Committee, Municipality, Person } from '#shared/domain/municipality/municipality.ts'
import type { CasePaper, PaperTemplate } from '#shared/domain/paper/paper.ts'
import type { Milestone } from '#shared/domain/progress/milestone.ts'
import type { BlobHash } from '#shared/ids.ts'
import { newId } from './ids.ts'

export { newId } from './ids.ts'
export { aHearing, anEntry, anInput, aPoint, aSource, aTheme } from './builders-knowledge.ts'

/** Values for tests: what a test does not name is an ordinary default, what points elsewhere must be given. */
type Given<T, Needed extends keyof T = never> = Partial<T> & Pick<T, Needed>

export function aMunicipality(given: Given<Municipality> = {}): Municipality {
  return {
    name: 'Solvik kommune',
    number: '4699',
    language: 'nb',
    chiefExecutiveTitle: 'kommunedirektør',
    address: 'Rådhusgata 1, 4999 Solvik',
    email: 'post@solvik.example.no',
    phone: '40 00 00 00',
    website: 'https://solvik.example.no/',
    pageBudget: 250,
    ...given,
  }
}

export function aPerson(given: Given<Person> = {}): Person {
  const contact = { email: 'radgiver@solvik.example.no', phone: '40 00 00 01' }
  return {
    id: newId(),
    name: 'Åse Ødegård',
    role: 'strategisk rådgiver',
    kind: 'employee',
    ...contact,
    ...given,
  }
}

export function aCommittee(given: Given<Committee> = {}): Committee {
  return {
    id: newId(),
    name: 'Formannskapet',
    kind: 'executiveCommittee',
    chairTitle: 'ordfører',
    seats: 9,
    noticeDays: 7,
    defaultPlace: 'Formannskapssalen',
    ...given,
  }
}

export function aDisclosure(given: Given<Disclosure> = {}): Disclosure {
  return {
    id: newId(),
    scope: 'whole',
    basis: 'offl-13+fvl-13-1-1',
    publicTitle: 'Personalsak',
    widerAccessAssessed: false,
    reason: 'Opplysninger om helse',
    until: null,
    ...given,
  }
}

export function aCase(given: Given<Case, 'officer'>): Case {
  return {
    id: newId(),
    caseNumber: '20/01610',
    title: 'Temaplan for digitalisering og smart teknologi 2021–2033',
    archiveCode: '140',
    language: 'nb',
    course: 'hearing',
    template: given.course === 'simple' ? 'simple' : 'themePlan',
    state: 'draft',
    owner: null,
    predecessor: null,
    disclosure: null,
    createdAt: '2020-09-01T07:00:00.000Z',
    updatedAt: '2020-09-01T07:00:00.000Z',
    ...given,
  }
}

export function aReading(given: Given<Reading, 'case' | 'committee'>): Reading {
  return { id: newId(), stage: 'first', sequence: 1, part: 'decides', outcome: null, ...given }
}

export function aMilestone(given: Given<Milestone, 'case'>): Milestone {
  const planned = { plannedFrom: '2021-01-01', plannedTo: '2021-03-31' }
  const derivedFrom: Milestone['derivedFrom'] = { kind: 'hearing' }
  return { id: newId(), position: 1, name: 'Høring', ...planned, derivedFrom, ...given }
}

export function aTemplate(given: Given<PaperTemplate> = {}): PaperTemplate {
  const guidance = { nb: 'Skriv kort.', nn: 'Skriv kort.' }
  return {
    id: newId(),
    name: 'Saksframlegg',
    kind: 'decision',
    pageBudget: null,
    sections: [
      {
        key: 'proposal',
        role: 'proposal',
        title: { nb: 'Forslag til vedtak', nn: 'Framlegg til vedtak' },
        guidance,
        required: true,
        wordLimit: null,
        material: false,
      },
      {
        key: 'summary',
        role: 'summary',
        title: { nb: 'Sammendrag', nn: 'Samandrag' },
        guidance,
        required: true,
        wordLimit: 150,
        material: false,
      },
    ],
    ...given,
  }
}

export function aTextBlock(text: string, attrs: Partial<TextBlock['attrs']> = {}): TextBlock {
  const content = text === '' ? [] : [{ type: 'text', text } as const]
  return { type: 'textBlock', attrs: { id: newId(), style: 'paragraph', level: 0, ...attrs }, content }
}

export function aPaper(given: Given<CasePaper, 'case' | 'reading' | 'template' | 'author'>): CasePaper {
  const proposal: Content = [aTextBlock('Planen legges ut på høring.', { style: 'numbered' })]
  return {
    id: newId(),
    language: 'nb',
    title: 'Temaplan for digitalisering – førstegangsbehandling',
    state: 'draft',
    version: 1,
    correctionReason: null,
    approvedBy: null,
    sections: [
      { id: newId(), key: 'proposal', content: proposal },
      {
        id: newId(),
        key: 'summary',
        content: [aTextBlock('Saken gjelder en temaplan.'), aTextBlock('Den er viktig.')],
      },
    ],
    frozenHash: null,
    ...given,
  }
}

export function anAttachment(given: Given<Attachment, 'case' | 'paper' | 'blob'>): Attachment {
  return {
    id: newId(),
    number: 1,
    title: 'Høringsutkast',
    fileName: 'horingsutkast.pdf',
    kind: 'enclosed',
    mediaType: 'application/pdf',
    byteSize: 9,
    pages: [
      { width: 595.28, height: 841.89 },
      { width: 841.89, height: 595.28 },
    ],
    language: 'nb-NO',
    tagged: true,
    disclosure: null,
    ...given,
  }
}

export function aMeeting(given: Given<Meeting, 'committee'>): Meeting {
  return {
    id: newId(),
    number: 11,
    startsAt: '2020-11-24T17:00',
    endsAt: '2020-11-24T20:00',
    place: 'Formannskapssalen',
    remote: false,
    state: 'agendaDraft',
    absenceNote: 'Forfall meldes snarest.',
    issuedOn: null,
    agendaVersion: 0,
    ...given,
  }
}

export function anItem(given: Given<AgendaItem, 'meeting' | 'case' | 'reading' | 'paper'>): AgendaItem {
  return {
    id: newId(),
    position: 1,
    kind: 'PS',
    title: 'Temaplan for digitalisering',
    number: null,
    late: false,
    withdrawn: false,
    withdrawnReason: '',
    disclosure: null,
    closedOn: null,
    ...given,
  }
}

export function aDecision(given: Given<Decision, 'item' | 'case'>): Decision {
  return {
    id: newId(),
    madeOn: '2020-11-24',
    points: ['Planen legges ut på høring.', 'Fristen er 15. mars 2021.'],
    voteSummary: 'Enstemmig vedtatt.',
    kind: 'decision',
    state: 'made',
    ...given,
  }
}

export function aFollowUp(given: Given<FollowUp, 'decision'>): FollowUp {
  const task = { task: 'Legge planen ut på høring', due: '2021-01-04', reportTo: 'Formannskapet' }
  const from: Pick<FollowUp, 'origin' | 'responsible'> = { origin: 'proposal', responsible: '' }
  return { id: newId(), point: 1, owner: null, state: 'open', ...from, ...task, ...given }
}

/** Bytes that call themselves a PDF; typesetting tests make real ones. */
export const pdfBytes = new TextEncoder().encode('%PDF-1.7\n')

/** A hash of nothing stored. */
export const noBlob = 'f'.repeat(64) as BlobHash

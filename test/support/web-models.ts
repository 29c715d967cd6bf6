import type { Content } from '#shared/document/model.ts'
import type { PacketItem, PacketModel, PaperModel } from '#shared/packet/model.ts'
import type { SiteFiles } from '#main/exchange/html/site.ts'

/** A case paper with every part that is made from data; `say` words all that people have typed. */
export function aPaperModel(content: Content, say: (name: string) => string): PaperModel {
  return {
    language: 'nb',
    stage: say('stage'),
    agendaNotes: [say('agendaNote')],
    caseNumber: say('caseNumber'),
    archiveCode: say('archiveCode'),
    officer: say('officer'),
    approvedBy: say('approvedBy'),
    course: [
      { committee: say('courseCommittee'), item: say('courseItem'), date: '2020-11-24', current: true },
    ],
    sections: [
      { role: 'proposal', title: say('proposal'), content },
      { role: 'text', title: say('section'), content: structuredClone(content) },
      { role: 'text', title: say('section'), content: structuredClone(content) },
    ],
    routing: say('routing'),
    entries: [
      {
        id: 'k',
        label: 'K-14',
        title: say('entry'),
        figure: say('figure'),
        sources: [{ text: say('source'), standing: say('standing') }],
        change: say('entryChange'),
      },
    ],
    inputNumbers: new Map([['i', 7]]),
    inputs: [
      {
        id: 'i',
        number: 7,
        sender: say('sender'),
        late: true,
        summary: say('summary'),
        points: [
          { assessment: say('assessment'), conclusion: 'partly', change: say('change') },
          { assessment: say('assessment'), conclusion: null, change: '' },
        ],
      },
      { id: 'j', number: 8, sender: say('sender'), late: false, summary: say('summary'), points: [] },
    ],
    milestones: [{ name: say('milestone'), when: say('when'), status: 'ongoing' }],
  }
}

/** A meeting of four items: open with attachments, exempt, withdrawn, and one in nynorsk. */
export function aPacketModel(content: Content, say: (name: string) => string): PacketModel {
  const item = (id: string, more: Partial<PacketItem>): PacketItem => ({
    id,
    number: `PS ${id}/20`,
    kind: 'PS',
    title: say('title'),
    late: false,
    withdrawn: false,
    exemption: null,
    closing: null,
    paper: null,
    attachments: [],
    ...more,
  })
  const paper = aPaperModel(content, say)
  const attachment = { kind: 'enclosed' as const, exemption: null, pages: [{ width: 595, height: 842 }] }
  return {
    language: 'nb',
    audience: 'public',
    municipality: {
      name: say('municipality'),
      address: say('address'),
      email: 'post@solvik.example.no',
      website: 'solvik.example.no',
    },
    committee: say('committee'),
    meeting: {
      startsAt: '2020-11-24T17:00',
      endsAt: '2020-11-24T20:30',
      place: say('place'),
      absenceNote: say('absence'),
      issuedOn: '2020-11-13',
      edition: 1,
      chair: { name: say('chair'), title: say('chairTitle') },
      members: [{ name: say('member'), role: say('role'), party: say('party') }],
    },
    items: [
      item('1', {
        paper,
        late: true,
        attachments: [
          { id: 'a1', number: 1, title: say('attachment'), ...attachment },
          {
            id: 'a2',
            number: 2,
            title: say('attachment'),
            ...attachment,
            exemption: say('ground'),
            pages: [],
          },
        ],
      }),
      item('2', { exemption: say('ground'), closing: say('closing') }),
      item('3', { withdrawn: true }),
      item('4', { paper: { ...paper, language: 'nn' } }),
    ],
    images: new Map([[`/images/${'a'.repeat(64)}.png`, new Uint8Array([1])]]),
  }
}

/** Files beside the pages, as an export tells of them. */
export function someFiles(model: PacketModel): SiteFiles {
  const open = model.items.flatMap((item) => item.attachments).filter((each) => each.pages.length > 0)
  return {
    packet: {
      path: 'innkalling.pdf',
      pages: 50,
      bytes: 375_655,
      paperPages: 21,
      firstPages: new Map(model.items.map((item, at) => [item.id, { page: at + 3, label: `${at + 3}` }])),
    },
    attachments: new Map(
      open.map((each) => [
        each.id,
        { path: `vedlegg/${each.id}.pdf`, pages: each.pages.length, bytes: 1000 },
      ]),
    ),
  }
}

/** Paths of the files beside the pages. */
export const filesOf = (model: PacketModel): readonly string[] => {
  const { packet, attachments } = someFiles(model)
  return [packet.path, ...[...attachments.values()].map(({ path }) => path)]
}

/** What an auditor asks for: kinds of acts, each by the beginnings of its codes. */
export const trailKinds = {
  decisions: ['decision.', 'legality.', 'followUp.', 'reading.decided'],
  cases: ['case.', 'reading.', 'milestone.', 'deadlines.', 'changes.'],
  papers: ['paper.', 'attachment.'],
  knowledge: ['entry.', 'source.', 'theme.', 'knowledge.', 'presentation.'],
  hearing: ['hearing.', 'input.', 'assessment.', 'newHearing.', 'statement.'],
  erasure: ['retention.', 'bin.'],
  meetings: ['meeting.', 'agenda.', 'agendaItem.', 'session.', 'packet.'],
  minutes: ['minutes.'],
  exchange: ['bundle.'],
  settings: [
    'municipality.',
    'committee.',
    'membership.',
    'pattern.',
    'person.',
    'template.',
    'deadlineRules.',
    'words.',
    'demo.',
  ],
  trail: ['record.', 'audit.'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type TrailKind = keyof typeof trailKinds

/** Kinds in the order that they are offered. */
export const trailKindNames = Object.keys(trailKinds) as readonly TrailKind[]

/** Whether an act is of a kind. */
export const isOfKind = (action: string, kind: TrailKind): boolean =>
  trailKinds[kind].some((beginning) => action.startsWith(beginning))

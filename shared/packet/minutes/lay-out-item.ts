import type { Language } from '../../domain/municipality/municipality.ts'
import { minutesWords } from '../../text/packet/minutes/words.ts'
import type { MinutesWords } from '../../text/packet/minutes/words.ts'
import { outcomeWords, stageWords } from '../../text/screen/reading-codes.ts'
import type { MinutesBlock, MinutesSection } from './document.ts'
import type { ItemCourse, MinutesItem, PrintedClosing, PrintedMotion } from './model.ts'
import { clock, paragraphs, proofLine } from './lay-out-roll.ts'
import { voteBlock } from './lay-out-vote.ts'

/** One item in the order in which a protocol is read: what lay before the body, what happened, what was decided. */
export function itemSection(item: MinutesItem, body: string, language: Language): MinutesSection {
  const words = minutesWords[language]
  const { course } = item
  const about =
    course === null
      ? ''
      : [course.caseNumber, stageWords[language][course.stage]].filter((part) => part !== '').join(' · ')
  return {
    id: item.id,
    number: item.number,
    title: item.title,
    about,
    blocks: [
      ...standing(item, words),
      ...closingBlocks(item.closing, language),
      ...(item.withheld && !item.withdrawn && !item.untouched
        ? [{ kind: 'note', text: words.withheld } as const]
        : []),
      ...(course === null ? [] : courseBlocks(course, words, language)),
      ...decisionBlocks(item, body, words),
      ...statementBlocks(course, words),
      ...(item.addenda.length === 0
        ? []
        : [{ kind: 'alert', text: words.addendumHere(item.addenda.join(', ')) } as const]),
    ],
  }
}

/** What came of an item in a word or two, for the overview. */
export function outcomeOf(item: MinutesItem, language: Language): string {
  const words = minutesWords[language]
  if (item.withdrawn) return words.withdrawn
  if (item.untouched) return words.untouched
  if (item.withheld) return words.withheldOutcome
  const outcome = item.course?.outcome ?? null
  return outcome === null ? '' : outcomeWords[language][outcome]
}

function standing(
  { withdrawn, withdrawnReason, untouched, exemption }: MinutesItem,
  words: MinutesWords,
): readonly MinutesBlock[] {
  const exempt = exemption === null ? [] : [{ kind: 'alert', text: exemption } as const]
  if (withdrawn) return [...exempt, { kind: 'text', text: words.withdrawnBecause(withdrawnReason).trim() }]
  return untouched ? [...exempt, { kind: 'text', text: `${words.untouched}.` }] : exempt
}

function closingBlocks(closing: PrintedClosing | null, language: Language): readonly MinutesBlock[] {
  if (closing === null) return []
  const words = minutesWords[language]
  const { printed, reason, exemption, debateClosed, closedAt, openedAt, vote } = closing
  const told = [
    words.closing(printed, reason),
    ...(exemption === null ? [] : [words.closingExemption(exemption)]),
    ...(debateClosed ? [words.debateClosed] : []),
    ...(closedAt === null ? [] : [words.doors(clock(closedAt), openedAt === null ? null : clock(openedAt))]),
  ]
  return [
    { kind: 'text', text: told.join(' ') },
    ...(vote === null ? [] : [voteBlock(vote, language, words.closingVote)]),
  ]
}

function courseBlocks(course: ItemCourse, words: MinutesWords, language: Language): readonly MinutesBlock[] {
  const { late, chair, impediments, proof, proposal, recommendation, motions, votes, note } = course
  const happened: readonly MinutesBlock[] = [
    ...(chair === null ? [] : [{ kind: 'text', text: words.itemChair(chair) } as const]),
    ...(late === null
      ? []
      : [
          {
            kind: 'text',
            text: words.late('koml. § 11-3 femte ledd', late.objectors, late.decided),
          } as const,
        ]),
    ...paragraphs(note),
  ]
  return [
    ...(impediments.length === 0 ? [] : [{ kind: 'heading', text: words.impediments } as const]),
    ...impediments.flatMap(({ name, kind, state, printed, ground, vote }): MinutesBlock[] => [
      { kind: 'text', text: `${words.impediment[state](name, kind, printed)} ${sentence(ground)}`.trim() },
      ...(vote === null ? [] : [voteBlock(vote, language)]),
    ]),
    ...titled(words.proposal, pointsBlock(proposal)),
    ...(recommendation === null
      ? []
      : titled(words.recommendation(recommendation.body.toLowerCase()), pointsBlock(recommendation.points))),
    ...titled(words.proceedings, happened),
    ...titled(
      words.motions,
      motions.map((motion) => motionBlock(motion, words)),
    ),
    ...titled(words.votes, [
      ...(proof === null || (votes.length === 0 && impediments.length === 0)
        ? []
        : [{ kind: 'note', text: proofLine(proof, language) } as const]),
      ...votes.map((vote) => voteBlock(vote, language)),
    ]),
  ]
}

/** With its full stop, where whoever typed it left it out. */
const sentence = (text: string): string => (text === '' || /[.!?]$/u.test(text) ? text : `${text}.`)

const titled = (text: string, blocks: readonly MinutesBlock[]): readonly MinutesBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks]

const pointsBlock = (points: readonly string[]): readonly MinutesBlock[] =>
  points.length === 0 ? [] : [{ kind: 'points', points }]

function motionBlock(
  { number, kind, author, party, togetherWith, changesPoint, points, withdrawn }: PrintedMotion,
  words: MinutesWords,
): MinutesBlock {
  const by = words.motionBy(author, party, togetherWith)
  const title = words.motionKinds[kind](number, changesPoint)
  return {
    kind: 'motion',
    title: by === '' ? title : `${title}, ${by}`,
    points: kind === 'amendment' && points.length === 0 ? [words.strikes] : points,
    note: withdrawn ? words.motionWithdrawn : '',
  }
}

function decisionBlocks(item: MinutesItem, body: string, words: MinutesWords): readonly MinutesBlock[] {
  return [
    ...item.decisions.map(({ kind, points }): MinutesBlock => ({
      kind: 'decision',
      title: words.decision[kind](body.toLowerCase()),
      points,
    })),
    ...(item.withheld && item.decisions.length > 0 ? [{ kind: 'note', text: words.released } as const] : []),
  ]
}

function statementBlocks(course: ItemCourse | null, words: MinutesWords): readonly MinutesBlock[] {
  return titled(
    words.statements,
    (course?.statements ?? []).map(({ name, party, text }) => ({
      kind: 'statement',
      by: party === '' ? name : `${name} (${party})`,
      lines: text.split(/\n+/u).filter((line) => line.trim() !== ''),
    })),
  )
}

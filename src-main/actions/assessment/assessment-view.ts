import type { Output } from '#shared/contract/index.ts'
import type { CaseId, HearingInputId } from '#shared/ids.ts'
import { refuse } from '#shared/refusal.ts'
import type { Refusal } from '#shared/refusal.ts'
import { inputsToAssess, paragraphsOfPaper, sentAnswers } from '../../store/assessed-inputs.ts'
import { findCase } from '../../store/cases.ts'
import { findInput, hearingsOfCase } from '../../store/hearings.ts'
import { themesOfCase } from '../../store/knowledge.ts'
import { findPaper } from '../../store/papers.ts'
import { paperPlaces } from '../../store/paper-places.ts'
import type { Database } from '../../store/rows.ts'
import { templateOfPaper } from '../case-views/paper-view.ts'

/** The points of all a case's hearings. Contact data is not asked for here. */
export function assessmentView(db: Database, file: CaseId): Output<'assessment.get'> | Refusal {
  if (findCase(db, file) === null) return refuse('case.gone')
  return {
    hearings: hearingsOfCase(db, file).map(({ id, opensOn, closesOn }) => ({
      id,
      opensOn,
      closesOn,
      sent: sentAnswers(db, id),
    })),
    themes: themesOfCase(db, file).map(({ id, name }) => ({ id, name })),
    inputs: inputsToAssess(db, file).map((input) => ({
      ...input,
      points: input.points.map((point) => ({ ...point, changedBlocks: [...point.changedBlocks] })),
    })),
  }
}

/** What an input says as a whole. */
export function inputText(db: Database, id: HearingInputId): Output<'assessment.input'> | Refusal {
  const input = findInput(db, id)
  return input === null ? refuse('assessment.inputGone') : { summary: input.summary, text: input.text }
}

/** As much of a paragraph as tells it from others. */
const excerptLength = 240

/** Paragraphs of the newest paper for the second reading; of the first, until one is begun. */
export function paragraphsView(db: Database, file: CaseId): Output<'assessment.paragraphs'> | Refusal {
  if (findCase(db, file) === null) return refuse('case.gone')
  const places = paperPlaces(db, file)
  const place =
    places.findLast(({ stage }) => stage === 'second') ?? places.findLast(({ stage }) => stage === 'first')
  const paper = place === undefined ? null : findPaper(db, place.paper)
  if (place === undefined || paper === null) return { paper: null, blocks: [] }
  const titles = new Map(
    templateOfPaper(db, paper).sections.map(({ key, title }) => [key, title[paper.language]]),
  )
  const { title, stage, committee } = place
  return {
    paper: { id: paper.id, title, stage, committee },
    blocks: paragraphsOfPaper(db, paper.id).map(({ id, section, text }) => ({
      id,
      section: titles.get(section) ?? section,
      excerpt: excerptOf(text),
    })),
  }
}

function excerptOf(text: string): string {
  if (text.length <= excerptLength) return text
  return `${text
    .slice(0, excerptLength - 1)
    .replace(/\s+\S*$/u, '')
    .toWellFormed()}…`
}

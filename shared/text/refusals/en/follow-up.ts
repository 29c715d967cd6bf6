import type { followUpRefusals as nb } from '../follow-up.ts'
import type { Facts } from '../../refusal-words.ts'
import type { Worded } from '../worded.ts'

const subjects: Facts = {
  procedural: 'Decisions on how a case is led',
  employment: 'Decisions on employment, notice or dismissal',
  procurement: 'Questions of the rules on public procurement',
  election: 'Decisions on whether the election is valid',
}

/** The same in English. */
export const followUpRefusals: Worded<typeof nb> = {
  'followUp.noSuchStep': () =>
    'The task cannot go from its state to that one. Open it again, and see what can be chosen.',
  'followUp.reasonMissing': () => 'Write why. The reason stands in the log.',
  'followUp.evidenceMissing': () =>
    'Name what shows that the task is done: a paper, an attachment, a decision or a document. Where there is none, write why.',
  'followUp.gone': () => 'The task is not there.',
  'followUp.changedSince': () =>
    'The state has changed since, and cannot be taken back from here. See the log.',
  'followUp.dueReasonMissing': () => 'Write why the deadline changes. The old one remains in the log.',
  'followUp.noteEmpty': () => 'The note is empty.',
  'followUp.noSuchPerson': () => 'The person is no longer in the list.',
  'followUp.ownerLeft': (f) => `${f['name']} has left (${f['leftOn']}). Choose somebody else.`,
  'followUp.evidenceGone': () =>
    'What was to show that the task is done is not there, or has been taken back.',
  'followUp.evidenceTwice': () => 'This is already named for the task.',
  'followUp.placeMissing': () => 'Write both what the document is called and where it lies.',
  'followUp.lastEvidence': () =>
    'The task is done, and nothing else shows it. Name something else first, or reopen the task.',
  'followUp.decisionGone': () => 'The decision is not there.',
  'followUp.recommendation': () =>
    'A recommendation decides nothing, and gives no tasks before it is adopted.',
  'followUp.noSuchPoint': () => 'The decision has no such point.',
  'followUp.taskEmpty': () => 'Write what is to be done.',
  'followUp.noSuchCommittee': (f) => `There is no committee “${f['word']}”.`,
  'followUp.unknown': (f) => `There is no task with the id “${f['word']}”.`,
  'followUp.badHalf': (f) => `“${f['value']}” is no half-year. Write 2021-1, for example.`,
  'followUp.leak': (f) =>
    `The report for everybody holds something exempt from public access (${f['from']}). It was not written.`,
  'decisionLink.self': () => 'A decision cannot repeal or change itself.',
  'decisionLink.recommendation': () =>
    'A recommendation can neither repeal nor be repealed. Choose a decision.',
  'decisionLink.earlier': (f) =>
    `The decision of ${f['later']} is older than that of ${f['earlier']}. Only a later decision can repeal or change an earlier one.`,
  'decisionLink.noSuchPoint': (f) => `The decision has ${f['points']} points, and no point ${f['point']}.`,
  'decisionLink.cycle': () =>
    'The other decision already acts on this one. Two decisions cannot repeal or change each other.',
  'decisionLink.twice': () => 'This is already registered.',
  'decisionLink.gone': () => 'The link between the decisions has already been removed.',
  'legality.notReviewable': (f) =>
    `${subjects[f['subject'] ?? ''] ?? 'This'} cannot be reviewed for legality.`,
  'legality.notFinal': () => 'Only final decisions can be reviewed for legality. This is a recommendation.',
  'legality.beforeDecision': (f) => `The decision was made on ${f['madeOn']}. The demand cannot be earlier.`,
  'legality.notMembers': (f) =>
    `${f['first']} is not a member of the council. Only members can demand a review.`,
  'legality.tooFew': (f) =>
    `The demand has ${f['count']} names. At least three members of the council must stand behind it.`,
  'legality.tooLate': (f) => `The demand was made on ${f['requestedOn']}. The limit was ${f['limit']}.`,
  'legality.noAnswerYet': () =>
    'The body that decided must answer the demand first. Give the answer and its day.',
  'legality.notUpheld': () =>
    'The case goes to the ministry only where the body upholds, and must be sent before it is decided there.',
  'legality.outOfOrder': () => 'The days are not in order: demand, answer, sending, outcome.',
  'legality.outcomeMissing': () => 'Give both the outcome and its day.',
  'legality.suspensionHalf': () => 'Give both who suspended the decision, and on what day.',
  'legality.reasonMissing': () => 'Write what the demand rests on: the review may be limited to it.',
  'legality.gone': () => 'The demand for a review is not there.',
  'point.noWho': (f) => `Point ${f['point']} does not say who is to do it.`,
  'point.nobodyAsked': (f) => `Point ${f['point']}: “${f['found']}” asks nobody. Write who is asked.`,
  'point.noWhat': (f) => `Point ${f['point']} does not say what is to be done.`,
  'point.noDeadline': (f) => `Point ${f['point']} has no deadline.`,
  'point.vagueDeadline': (f) =>
    `Point ${f['point']}: “${f['found']}” is no deadline. Write a day or a meeting.`,
  'point.noReport': (f) => `Point ${f['point']} does not say who hears what came of it.`,
}

import type { MergeReport, PaperReport } from '#shared/bundle/report.ts'
import { refuse } from '#shared/refusal.ts'
import { refusalText } from '#shared/text/refusal-words.ts'
import { bundleFields, fieldName } from '#shared/text/screen/bundle/fields.ts'
import { bundleReport } from '#shared/text/screen/bundle/report.ts'
import type { Output } from '../command.ts'

const words = bundleReport.nb
const { kinds, fields } = bundleFields.nb

/** A merge in words, for a terminal: what vanished first, for that is what must be read. */
export function printReport(report: MergeReport, isDone: boolean, output: Output): void {
  const { caseNumber, isNew } = report
  const heading = isNew
    ? (isDone ? words.wasNew : words.isNew)(caseNumber)
    : (isDone ? words.merged : words.merges)(caseNumber)
  output.line(heading)
  for (const paper of report.papers) printPaper(paper, isDone, output)
  for (const { kind, name, field, ours, theirs, outcome } of report.facts) {
    output.line(
      `  ${kinds[kind]} ${name}, ${fieldName(fields, field)}: ${(outcome === 'taken' && !isDone ? words.takenAhead : words[outcome]).toLowerCase()}`,
    )
    output.line(`    ${words.ours}: ${short(ours)}`)
    output.line(`    ${words.their}: ${short(theirs)}`)
  }
  if (!isNew)
    for (const { kind, name, renumbered } of report.added)
      output.line(
        `  ${words.added}: ${kinds[kind].toLowerCase()} ${name}${renumbered === null ? '' : ` (${words.renumbered(renumbered.from, renumbered.to)})`}`,
      )
  for (const { kind, name } of report.goneThere)
    output.line(`  ${words.goneThere}: ${kinds[kind].toLowerCase()} ${name}`)
  for (const { kind, name } of report.binnedHere)
    output.line(`  ${words.binnedHere}: ${kinds[kind].toLowerCase()} ${name}`)
  const { added, changed } = report.comments
  if (added + changed > 0) output.line(`  ${words.comments(added, changed)}`)
}

function printPaper({ title, outcome, why, sections }: PaperReport, isDone: boolean, output: Output): void {
  output.line(`  ${title}: ${(isDone ? words.outcomes : words.ahead)[outcome].toLowerCase()}`)
  if (why !== null) output.line(`    ${refusalText(refuse(why.code, why.facts), 'nb')}`)
  for (const section of sections) {
    for (const lost of section.lost) {
      output.line(`    ${section.title} – ${lost.whose === 'mine' ? words.mine : words.theirs}`)
      const gone = lost.words.map((each) => `«${short(each)}»`)
      if (lost.references > 0) gone.push(words.references(lost.references))
      output.line(`      ${words.gone} ${gone.join(', ')}`)
      output.line(`      ${words.stood} ${short(lost.before)}`)
    }
    for (const kind of ['bothEdited', 'moved', 'doubled'] as const)
      for (const { text } of section[kind])
        output.line(`    ${section.title} – ${words[kind]} ${short(text)}`)
  }
}

/** One line of a terminal; the whole of it is in the JSON. */
function short(text: string): string {
  // eslint-disable-next-line no-control-regex -- texts from outside must not steer a terminal
  const line = text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  if (line === '') return words.empty
  return line.length <= 200 ? line : `${line.slice(0, 199)}…`
}

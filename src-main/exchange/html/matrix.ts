import type { AnsweredInput } from '#shared/packet/model.ts'
import type { PacketWords } from '#shared/text/packet-words.ts'
import { el, joined, nothing } from './element.ts'
import { text } from './escape.ts'
import type { Html } from './escape.ts'

/** Anchor of an input in the matrix. */
export const inputAnchor = (input: AnsweredInput): string => `innspill-${input.number}`

/**
 * The inputs of a hearing and what came of them: a body of rows for each input, a row for each of its
 * points. On a narrow screen the rows are stacked; the roles say then what the layout no longer does.
 */
export function matrixHtml(inputs: readonly AnsweredInput[], words: PacketWords, number: string): Html {
  const heads = [number, words.input, words.assessment, words.conclusion]
  return el(
    'table',
    { class: 'matrix', role: 'table' },
    el('caption', {}, text(words.inputsLead)),
    el(
      'thead',
      { role: 'rowgroup' },
      el(
        'tr',
        { role: 'row' },
        heads.map((head) => el('th', { scope: 'col', role: 'columnheader' }, text(head))),
      ),
    ),
    inputs.map((input) => inputHtml(input, words)),
  )
}

function inputHtml(input: AnsweredInput, words: PacketWords): Html {
  const rowspan = input.points.length > 1 ? input.points.length : null
  const sender = joined(
    el('strong', {}, text(input.sender)),
    input.late ? text(` · ${words.lateInput}`) : nothing,
  )
  const own = [
    el('th', { scope: 'rowgroup', role: 'rowheader', rowspan }, text(String(input.number))),
    el('td', { role: 'cell', rowspan, class: 'input' }, el('p', {}, sender), paragraph(input.summary)),
  ]
  const [first, ...others] = input.points.map((point) => pointCells(point, words))
  return el(
    'tbody',
    { id: inputAnchor(input), role: 'rowgroup' },
    el(
      'tr',
      { role: 'row' },
      own,
      first ?? [cell(words.assessment, nothing), cell(words.conclusion, nothing)],
    ),
    others.map((cells) => el('tr', { role: 'row' }, cells)),
  )
}

function pointCells(point: AnsweredInput['points'][number], words: PacketWords): readonly Html[] {
  const { assessment, conclusion, change } = point
  const verdict = conclusion === null ? words.unanswered : words.conclusions[conclusion]
  return [
    cell(
      words.assessment,
      joined(
        paragraph(assessment === '' ? words.unanswered : assessment),
        change === '' ? nothing : el('p', { class: 'change' }, text(`${words.change}: ${change}`)),
      ),
    ),
    cell(words.conclusion, el('span', { class: `verdict ${conclusion ?? 'none'}` }, text(verdict))),
  ]
}

/** The label is shown in front of the cell where the table is stacked and its head is out of sight. */
const cell = (label: string, body: Html): Html => el('td', { role: 'cell', 'data-label': label }, body)

const paragraph = (line: string): Html => (line === '' ? nothing : el('p', {}, text(line)))

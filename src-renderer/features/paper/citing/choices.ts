import { fold } from '#shared/text/fold.ts'
import { TextSelection } from '@tiptap/pm/state'
import type { Citables } from '../parts/references.ts'
import type { Desk } from '../session/desk.ts'
import { citingKey } from './citing.ts'
import type { Asked } from './citing.ts'

export type Choice = {
  readonly kind: 'citation' | 'inputReference'
  readonly id: string
  readonly label: string
  readonly title: string
  readonly hint: string
}

const most = 40

/** What fits what was typed: every word of it in the number, the title, the theme or the sender. */
export function choices(known: Citables | null, query: string): readonly Choice[] {
  if (known === null) return []
  const words = fold(query).split(/\s+/).filter(Boolean)
  const all: Choice[] = [
    ...known.entries.map(({ id, number, title, theme }) => ({
      kind: 'citation' as const,
      id,
      label: `K-${String(number)}`,
      title,
      hint: theme,
    })),
    ...known.inputs.map(({ id, number, sender, summary }) => ({
      kind: 'inputReference' as const,
      id,
      label: `I-${String(number)}`,
      title: sender,
      hint: summary,
    })),
  ]
  const isFit = ({ label, title, hint }: Choice): boolean => {
    const said = fold(`${label} ${label.replace('-', '')} ${title} ${hint}`)
    return words.every((word) => said.includes(word))
  }
  const isNumber = ({ label }: Choice): boolean =>
    words.length === 1 && fold(label).endsWith(`-${words[0] ?? ''}`)
  const fit = all.filter(isFit)
  return [...fit.filter(isNumber), ...fit.filter((choice) => !isNumber(choice))].slice(0, most)
}

/** Puts the chosen one in the place of what was typed. */
export function cite(desk: Desk, key: string, { from, to }: Asked, { kind, id }: Choice): void {
  const editor = desk.editorOf(key)
  const type = editor?.schema.nodes[kind]
  if (editor === null || type === undefined) return
  const { state, view } = editor
  desk.session.undo.stop()
  const node = type.create(kind === 'citation' ? { entry: id } : { input: id })
  const tr = state.tr.replaceWith(from, to, node)
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from + node.nodeSize)).scrollIntoView())
  desk.session.undo.stop()
  view.focus()
}

/** What was typed stays as it is. */
export function giveUp(desk: Desk, key: string): void {
  const view = desk.editorOf(key)?.view
  view?.dispatch(view.state.tr.setMeta(citingKey, 'giveUp'))
}

/** Begins from the toolbar: an `@` where the caret is. */
export function askToCite(desk: Desk, key: string): void {
  const view = desk.editorOf(key)?.view
  if (view === undefined) return
  const { $from } = view.state.selection
  if (!$from.parent.inlineContent) return
  const before =
    $from.parentOffset === 0
      ? ''
      : $from.parent.textBetween($from.parentOffset - 1, $from.parentOffset, '', 'x')
  view.focus()
  view.dispatch(view.state.tr.insertText(before === '' || /\s/.test(before) ? '@' : ' @').scrollIntoView())
}

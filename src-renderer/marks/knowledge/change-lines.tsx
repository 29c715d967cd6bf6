import type { ShownChange } from '#shared/contract/knowledge-shapes.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useText } from '../../api/language.ts'
import type { KnowledgeText } from './words.ts'
import { useKnowledgeText } from './words.ts'
import './knowledge-marks.css'

type Said = Omit<ShownChange, 'stage'>

/** What an entry says otherwise than before, a sentence for each. */
export function ChangeLines({ change }: { readonly change: Said }): React.JSX.Element {
  const text = useKnowledgeText()
  return (
    <ul className="knowledge-change">
      {linesOf(change, text).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}

/** The stage as it stands in «endret siden førstegangsbehandling». */
export function useSince(): (stage: ShownChange['stage']) => string {
  const text = useKnowledgeText()
  const stages = useText(stageWords)
  return (stage) => {
    const name = stages[stage]
    return text.changedSince(`${name.slice(0, 1).toLocaleLowerCase('nb')}${name.slice(1)}`)
  }
}

function linesOf(change: Said, { before }: KnowledgeText): readonly string[] {
  const { title, figure, sourcesGone, sourcesAdded } = change
  const named = (titles: readonly string[]): string => titles.map((each) => `«${each}»`).join(', ')
  const told = (amount: string): string => (amount === '' ? before.noFigure : amount)
  return [
    ...(figure === null ? [] : [before.figure(told(figure.before), told(figure.after))]),
    ...(title === null ? [] : [before.title(title)]),
    ...(change.text ? [before.text] : []),
    ...(change.series ? [before.series] : []),
    ...(change.passages ? [before.passages] : []),
    ...(sourcesGone.length === 0 ? [] : [before.gone(named(sourcesGone))]),
    ...(sourcesAdded.length === 0 ? [] : [before.added(named(sourcesAdded))]),
  ]
}

import type { ShownChange } from '#shared/contract/knowledge-shapes.ts'
import { knowledgeWords } from '#shared/text/packet/knowledge-words.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useLanguage, useText } from '../../api/language.ts'
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

/** «Endret siden førstegangsbehandlingen», as it is printed; in English after the name of the reading. */
export function useSince(): (stage: ShownChange['stage']) => string {
  const language = useLanguage()
  const text = useKnowledgeText()
  const stages = useText(stageWords)
  return (stage) =>
    text.changedSince(
      language === 'en' ? `since the ${stages[stage].toLowerCase()}` : knowledgeWords[language].since[stage],
    )
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

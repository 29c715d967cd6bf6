import { lengthWords } from '#shared/text/screen/paper/length.ts'
import { useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { useDesk, useDeskState } from './session/desk.ts'
import { usePaperWords } from './words.ts'

/** How long the paper is, and the section that one writes in. */
export function StatusBar(): React.JSX.Element {
  const { session } = useDesk()
  const text = usePaperWords()
  const length = useText(lengthWords)
  const format = useFormat()
  const facts = useDeskState((state) => state.facts)
  const active = useDeskState((state) => state.active)
  const { sections, pageBudget, language } = session.paper
  const section = sections.find(({ key }) => key === active)
  const all = Object.values(facts).reduce((sum, { words }) => sum + words, 0)
  const here = section === undefined ? 0 : (facts[section.key]?.words ?? 0)
  return (
    <footer className="paper-status">
      <span>{length.wordsInPaper(format.number(all))}</span>
      {section !== undefined && (
        <span data-over={(section.wordLimit !== null && here > section.wordLimit) || undefined}>
          {section.title}:{' '}
          {section.wordLimit === null
            ? text.words(format.number(here))
            : text.wordsOf(format.number(here), format.number(section.wordLimit))}
        </span>
      )}
      {pageBudget !== null && <Pages budget={pageBudget} />}
      <span className="paper-status-end">{text.languages[language]}</span>
    </footer>
  )
}

/** Pages in print against those that the paper should keep within; only the latter until they have been counted. */
function Pages({ budget }: { readonly budget: number }): React.JSX.Element {
  const text = useText(lengthWords)
  const format = useFormat()
  const pages = useDeskState((state) => state.pages)
  if (pages === null) return <span>{text.pagesAtMost(format.number(budget))}</span>
  const used = text.pagesOf(format.number(pages), format.number(budget))
  const isOver = pages > budget
  return (
    <span data-over={isOver || undefined}>
      {isOver ? `${used}, ${text.pagesOver(format.number(pages - budget))}` : used}
    </span>
  )
}

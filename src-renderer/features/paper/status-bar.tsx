import { useFormat } from '../../ui/format.ts'
import { useDesk, useDeskState } from './session/desk.ts'
import { usePaperWords } from './words.ts'

/** How long the paper is, and the section that one writes in. */
export function StatusBar(): React.JSX.Element {
  const { session } = useDesk()
  const text = usePaperWords()
  const format = useFormat()
  const facts = useDeskState((state) => state.facts)
  const active = useDeskState((state) => state.active)
  const { sections, pageBudget, language } = session.paper
  const section = sections.find(({ key }) => key === active)
  const all = Object.values(facts).reduce((sum, { words }) => sum + words, 0)
  const here = section === undefined ? 0 : (facts[section.key]?.words ?? 0)
  return (
    <footer className="paper-status">
      <span>{text.wordsInPaper(format.number(all))}</span>
      {section !== undefined && (
        <span data-over={(section.wordLimit !== null && here > section.wordLimit) || undefined}>
          {section.title}:{' '}
          {section.wordLimit === null
            ? text.words(format.number(here))
            : text.wordsOf(format.number(here), format.number(section.wordLimit))}
        </span>
      )}
      {pageBudget !== null && <span>{text.pageBudget(pageBudget)}</span>}
      <span className="paper-status-end">{text.languages[language]}</span>
    </footer>
  )
}

import { TextSelection } from '@tiptap/pm/state'
import type { DraftSection } from '#shared/contract/drafting.ts'
import { useFormat } from '../../ui/format.ts'
import { idOf } from './editing/block-ids.ts'
import { useDesk, useDeskState } from './session/desk.ts'
import type { Desk } from './session/desk.ts'
import { usePaperWords } from './words.ts'

/** Sections and headings; pressed, one is gone to. */
export function Outline(): React.JSX.Element {
  const { session } = useDesk()
  const text = usePaperWords()
  return (
    <nav className="paper-outline" aria-label={text.outline}>
      <h2>{text.outline}</h2>
      <ul lang={session.paper.language}>
        {session.paper.sections.map((section) => (
          <OutlineSection key={section.key} section={section} />
        ))}
      </ul>
    </nav>
  )
}

const none: readonly never[] = []

function OutlineSection({ section }: { readonly section: DraftSection }): React.JSX.Element {
  const desk = useDesk()
  const text = usePaperWords()
  const format = useFormat()
  const { key, title, required, wordLimit } = section
  const isActive = useDeskState((state) => state.active === key)
  const isEmpty = useDeskState((state) => state.facts[key]?.isEmpty ?? true)
  const words = useDeskState((state) => state.facts[key]?.words ?? 0)
  const headings = useDeskState((state) => state.facts[key]?.headings ?? none)
  const isOver = wordLimit !== null && words > wordLimit
  const count =
    wordLimit !== null && !isEmpty
      ? text.wordsShort(format.number(words), format.number(wordLimit))
      : isEmpty
        ? ''
        : format.number(words)
  return (
    <li>
      <button
        type="button"
        className="paper-outline-section"
        aria-current={isActive ? 'true' : undefined}
        data-empty={isEmpty || undefined}
        onClick={() => goToSection(desk, key)}
      >
        <span>{title}</span>
        {isEmpty && required ? (
          <em>{text.missing}</em>
        ) : (
          <small data-over={isOver || undefined}>{count}</small>
        )}
      </button>
      {headings.length > 0 && (
        <ul>
          {headings.map(({ id, text: heading, isSub }) => (
            <li key={id}>
              <button type="button" data-sub={isSub || undefined} onClick={() => goToBlock(desk, key, id)}>
                {heading}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** Puts the caret at the start of a section and shows its heading. */
export function goToSection(desk: Desk, key: string): void {
  const view = desk.editorOf(key)?.view
  if (view === undefined) return
  view.dispatch(view.state.tr.setSelection(TextSelection.atStart(view.state.doc)))
  document.querySelector(`[data-section="${CSS.escape(key)}"]`)?.scrollIntoView({ block: 'start' })
  view.dom.focus({ preventScroll: true })
  view.focus()
}

/** Puts the caret into a block and shows it. */
export function goToBlock(desk: Desk, key: string, id: string): void {
  const view = desk.editorOf(key)?.view
  if (view === undefined) return
  const { doc } = view.state
  let place: number | null = null
  doc.forEach((block, at) => {
    if (idOf(block) === id) place = at
  })
  if (place === null) return
  view.dispatch(view.state.tr.setSelection(TextSelection.near(doc.resolve(place + 1))))
  const element = view.nodeDOM(place)
  if (element instanceof Element) element.scrollIntoView({ block: 'center' })
  view.dom.focus({ preventScroll: true })
  view.focus()
}

import { LightBulbIcon } from '@navikt/aksel-icons'
import { useId, useState } from 'react'
import type { DraftSection } from '#shared/contract/drafting.ts'
import { useFormat } from '../../ui/format.ts'
import { CitingList } from './citing/citing-list.tsx'
import { NotesList } from './notes/notes-list.tsx'
import { PartsView } from './parts/parts-view.tsx'
import { SectionEditorPlace } from './section-editor-place.tsx'
import { useDesk, useDeskState } from './session/desk.ts'
import type { SectionFacts } from './session/facts.ts'
import { usePaperWords } from './words.ts'

/** A section of the template: its heading and guidance stand outside the text, where no key can reach them. */
export function SectionView({ section }: { readonly section: DraftSection }): React.JSX.Element {
  const { key, title, guidance } = section
  const desk = useDesk()
  const text = usePaperWords()
  const isActive = useDeskState((state) => state.active === key)
  const isEmpty = useDeskState((state) => state.facts[key]?.isEmpty ?? true)
  const notesBefore = useDeskState(({ facts }) => countNotesBefore(facts, desk.session.paper.sections, key))
  const id = useId()
  const help = useId()
  const [isGuided, setGuided] = useState<boolean | null>(null)
  const showsGuidance = guidance !== '' && (isGuided ?? isEmpty)
  const { language } = desk.session.paper
  return (
    <section
      className="paper-section"
      aria-labelledby={id}
      data-section={key}
      data-active={isActive || undefined}
      style={{ '--notes-before': notesBefore } as React.CSSProperties}
    >
      <header className="paper-section-head">
        <h2 id={id} lang={language}>
          {title}
        </h2>
        {guidance !== '' && (
          <button
            type="button"
            className="paper-guide-button"
            aria-expanded={showsGuidance}
            aria-controls={help}
            aria-label={text.guidanceTo(title)}
            title={text.guidance}
            onClick={() => setGuided(!showsGuidance)}
          >
            <LightBulbIcon aria-hidden />
          </button>
        )}
        <SectionCount section={section} />
      </header>
      <p className="paper-guidance" id={help} lang={language} hidden={!showsGuidance}>
        {guidance}
      </p>
      <SectionEditorPlace section={section} labelledBy={id} describedBy={help} />
      <PartsView sectionKey={key} />
      <CitingList sectionKey={key} />
      <NotesList sectionKey={key} title={title} />
    </section>
  )
}

/** Notes are numbered through the whole paper, as in print; a section is drawn by itself, so it is told. */
function countNotesBefore(
  facts: Readonly<Record<string, SectionFacts>>,
  sections: readonly DraftSection[],
  key: string,
): number {
  const before = sections.slice(
    0,
    sections.findIndex((section) => section.key === key),
  )
  return before.reduce((sum, section) => sum + (facts[section.key]?.notes.length ?? 0), 0)
}

/** Words, of how many; or that the section must be filled. */
function SectionCount({ section }: { readonly section: DraftSection }): React.JSX.Element {
  const text = usePaperWords()
  const format = useFormat()
  const words = useDeskState((state) => state.facts[section.key]?.words ?? 0)
  const isEmpty = useDeskState((state) => state.facts[section.key]?.isEmpty ?? true)
  const { wordLimit, required } = section
  const isOver = wordLimit !== null && words > wordLimit
  const counted =
    wordLimit === null
      ? text.words(format.number(words))
      : text.wordsOf(format.number(words), format.number(wordLimit))
  return (
    <span className="paper-count" data-state={isOver ? 'over' : isEmpty && required ? 'missing' : undefined}>
      {isEmpty && required && <span>{text.required}</span>}
      {(wordLimit !== null || !isEmpty) && <span className="number">{counted}</span>}
      {isOver && <span>{text.over(format.number(words - wordLimit))}</span>}
    </span>
  )
}

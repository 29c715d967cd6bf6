import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { useSyncExternalStore } from 'react'
import { useRead } from '../../../api/hooks.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { goToBlock, goToSection } from '../outline.tsx'
import { useDesk } from '../session/desk.ts'
import { usePaperWords } from '../words.ts'

/** What the paper lacks before it can be approved; pressed, the place is gone to. */
export function MissingPane(): React.JSX.Element {
  const desk = useDesk()
  const text = usePaperWords()
  const worded = useRefusalText()
  const check = useRead('paper.check', { id: desk.session.paper.id })
  useSyncExternalStore(desk.references.subscribe, desk.references.known)
  return (
    <Answered query={check}>
      {({ missing }) =>
        missing.length === 0 ? (
          <EmptyState icon={CheckmarkCircleIcon} title={text.nothingMissing} />
        ) : (
          <ul className="paper-missing">
            {missing.map((refusal) => {
              const section = refusal.facts['section']
              const block = refusal.facts['block']
              // by its title in this template, which may be another than the standard one's
              const title = desk.session.paper.sections.find(({ key }) => key === section)?.title
              const said = worded(
                title === undefined ? refusal : { ...refusal, facts: { ...refusal.facts, section: title } },
              )
              return (
                <li key={JSON.stringify([refusal.code, refusal.facts])}>
                  {typeof section === 'string' ? (
                    <button
                      type="button"
                      onClick={() => {
                        if (typeof block === 'string') goToBlock(desk, section, block)
                        else goToSection(desk, section)
                      }}
                    >
                      {said}
                    </button>
                  ) : (
                    said
                  )}
                </li>
              )
            })}
          </ul>
        )
      }
    </Answered>
  )
}

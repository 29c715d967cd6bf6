import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { useId, useSyncExternalStore } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { adviceWords } from '#shared/text/screen/paper/advice.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { goToBlock, goToSection } from '../outline.tsx'
import { useDesk } from '../session/desk.ts'
import { usePaperWords } from '../words.ts'

type Finding = Output<'paper.check'>['missing'][number]

/** What the paper lacks before it can be approved, and advice on its points; pressed, the place is gone to. */
export function MissingPane(): React.JSX.Element {
  const desk = useDesk()
  const text = usePaperWords()
  const check = useRead('paper.check', { id: desk.session.paper.id })
  useSyncExternalStore(desk.references.subscribe, desk.references.known)
  return (
    <Answered query={check}>
      {({ missing, advice }) => (
        <>
          {missing.length === 0 ? (
            <EmptyState icon={CheckmarkCircleIcon} title={text.nothingMissing} />
          ) : (
            <Findings findings={missing} />
          )}
          {advice.length > 0 && <Advice advice={advice} />}
        </>
      )}
    </Answered>
  )
}

/** Who does what by when: for the writer to weigh, and no hindrance. */
function Advice({ advice }: { readonly advice: readonly Finding[] }): React.JSX.Element {
  const text = useText(adviceWords)
  const id = useId()
  return (
    <section aria-labelledby={id} className="paper-advice">
      <h3 id={id}>{text.title}</h3>
      <p className="small muted">{text.help}</p>
      <Findings findings={advice} />
    </section>
  )
}

function Findings({ findings }: { readonly findings: readonly Finding[] }): React.JSX.Element {
  const desk = useDesk()
  const worded = useRefusalText()
  return (
    <ul className="paper-missing">
      {findings.map((refusal) => {
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

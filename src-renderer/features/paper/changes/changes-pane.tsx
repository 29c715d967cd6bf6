import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, FilePdfIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { causeWords } from '#shared/text/screen/causes.ts'
import { changesWords } from '#shared/text/screen/paper/changes.ts'
import { useText } from '../../../api/language.ts'
import { useItemText } from '../../../marks/cause-text.ts'
import { Answered, EmptyState } from '../../../ui/states.tsx'
import { FilterChips } from '../../../ui/filter-bar.tsx'
import { useDesk } from '../session/desk.ts'
import { causesOf } from './causes.ts'
import { ChangeCard } from './change-card.tsx'
import { useBlockAtCaret } from '../panes/block-at-caret.ts'
import { useChanges } from './use-changes.ts'
import type { Changes, Told } from './use-changes.ts'
import './changes.css'

/** What the paper says otherwise than at the first reading, section by section, and why. */
export function ChangesPane(): React.JSX.Element {
  const query = useChanges()
  return <Answered query={query}>{(found) => (found === null ? null : <Listed found={found} />)}</Answered>
}

function Listed({ found }: { readonly found: Changes }): React.JSX.Element {
  const text = useText(changesWords)
  const causes = useText(causeWords)
  const { session } = useDesk()
  const [isNarrow, setNarrow] = useState(false)
  const atCaret = useBlockAtCaret()
  const { changes, uncaused, frozen } = found
  const shown = isNarrow ? changes.filter((told) => causesOf(told).length === 0) : changes
  const sections = [...new Set(shown.map(({ section }) => section))]
  return (
    <div className="changes">
      <Made found={found} />
      {changes.length === 0 ? (
        <EmptyState icon={CheckmarkCircleIcon} title={text.none}>
          {text.noneHelp}
        </EmptyState>
      ) : (
        <>
          <div className="changes-filter">
            <FilterChips
              label={text.filter}
              values={isNarrow ? ['uncaused'] : []}
              options={[{ value: 'uncaused', label: causes.none, count: uncaused }]}
              onChange={(values) => setNarrow(values.length > 0)}
            />
            <span className="small muted" role="status">
              {text.counts(changes.length, uncaused)}
            </span>
          </div>
          <p className="small muted">{frozen ? text.frozen : text.keys}</p>
          {shown.length === 0 && <EmptyState icon={CheckmarkCircleIcon} title={text.allCaused} />}
          {sections.map((section) => {
            const own = shown.filter((told) => told.section === section)
            return (
              <section key={section}>
                <h3 lang={session.paper.language}>{own[0]?.title}</h3>
                <ol className="changes-list">
                  {own.map((told) => (
                    <li key={keyOf(told)}>
                      <ChangeCard told={told} frozen={frozen} current={isAt(told, atCaret)} />
                    </li>
                  ))}
                </ol>
              </section>
            )
          })}
        </>
      )}
    </div>
  )
}

const keyOf = ({ section, whole, blocks }: Told): string =>
  `${section} ${whole ?? blocks.map(({ block, kind }) => `${block} ${kind}`).join(' ')}`

const isAt = (told: Told, block: string | null): boolean =>
  block !== null && told.blocks.some((each) => each.block === block && each.kind !== 'removed')

/** What print makes of the data beside the text, and the way to it. */
function Made({ found: { since, printed } }: { readonly found: Changes }): React.JSX.Element {
  const text = useText(changesWords)
  const itemText = useItemText()
  const { store } = useDesk()
  return (
    <div className="changes-made small">
      <p>{text.since(itemText(since))}</p>
      {printed.inputs > 0 && <p>{text.printed(printed.inputs, printed.answered, printed.points)}</p>}
      <Button
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        onClick={() => store.setState({ pane: 'preview' })}
      >
        <FilePdfIcon aria-hidden /> {text.showPrinted}
      </Button>
    </div>
  )
}

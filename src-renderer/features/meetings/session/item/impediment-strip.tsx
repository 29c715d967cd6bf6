import { Button } from '@digdir/designsystemet-react'
import { PersonCheckmarkIcon, PersonCrossIcon, QuestionmarkDiamondIcon } from '@navikt/aksel-icons'
import type { PersonId } from '#shared/ids.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { EmptySeats } from '../day/empty-seats.tsx'
import { focusOn } from '../focus.ts'
import type { ItemProps } from './item-props.ts'

const signs = { raised: QuestionmarkDiamondIcon, upheld: PersonCrossIcon, rejected: PersonCheckmarkIcon }

/** Who was asked about in the item, what the body made of it, and who may be called into an empty seat. */
export function ImpedimentStrip({ item, view, mayWrite }: ItemProps): React.JSX.Element | null {
  const text = useText(sessionItemWords)
  if (item.impediments.length === 0) return null
  const remove = async (person: PersonId): Promise<void> => {
    const done = await act(() => call('impediment.remove', { item: item.item.id, person }), text.takenBack)
    if (done !== null) await focusOn('vote', 'impediment', 'item')
  }
  const out = new Set(
    item.impediments.filter(({ state }) => state === 'upheld').map(({ person }) => person.id),
  )
  return (
    <section className="session-strip" aria-label={text.impediment}>
      <ul>
        {item.impediments.map(({ person, kind, printed, ground, state }) => {
          const Sign = signs[state]
          return (
            <li key={person.id} data-state={state}>
              <Sign aria-hidden fontSize="1.25rem" />
              <div>
                <p>
                  <strong>{person.name}</strong>{' '}
                  <span className="session-strip-state">{text.state[state]}</span>{' '}
                  <span className="muted small">
                    {text.kinds[kind]} · {printed}
                  </span>
                </p>
                <p className="small">{ground}</p>
                {state === 'raised' && <p className="small muted">{text.decideHelp(person.name)}</p>}
              </div>
              {mayWrite && (
                <Button
                  variant="tertiary"
                  data-color="neutral"
                  data-size="sm"
                  aria-label={`${text.takeBack}: ${person.name}`}
                  onClick={() => void remove(person.id)}
                >
                  {text.takeBackShort}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {mayWrite && out.size > 0 && <EmptySeats view={view} keptOut={out} only={out} />}
    </section>
  )
}

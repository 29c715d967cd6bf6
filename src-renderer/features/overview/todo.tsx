import { CheckmarkCircleIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import type { Output } from '#shared/contract/index.ts'
import type { CaseEventType } from '#shared/domain/case/steps.ts'
import { actorWords, stepOrderWords, stepWords } from '#shared/text/screen/codes.ts'
import { overviewWords } from '#shared/text/screen/overview.ts'
import { useText } from '../../api/language.ts'
import { Panel } from '../../ui/panel.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { Due } from './due.tsx'

type Step = Output<'overview.get'>['todo'][number]

/** What waits: who must do what, and by when. Said as an order to the one who works here. */
export function Todo({
  todo,
  today,
  mine,
}: {
  readonly todo: readonly Step[]
  readonly today: string
  readonly mine: boolean
}): React.JSX.Element {
  const text = useText(overviewWords)
  const actors = useText(actorWords)
  const steps = useText(stepWords)
  const orders = useText(stepOrderWords)
  const worded = ({ step }: Step): string => {
    const what = step.what as CaseEventType
    return mine ? orders[what] : `${actors[step.who]} ${steps[what]}`
  }
  return (
    <Panel title={mine ? text.todo : text.todoAll} description={text.todoHelp} flush>
      {todo.length === 0 ? (
        <EmptyState icon={CheckmarkCircleIcon} title={mine ? text.todoNone : text.todoNoneAll}>
          {text.todoNoneHelp}
        </EmptyState>
      ) : (
        <ol className="overview-rows">
          {todo.map((each) => (
            <li key={each.case}>
              <Link className="overview-row" href={`/saker/${each.case}`}>
                <span className="overview-what">
                  <strong>{worded(each)}</strong>
                  <small>
                    <span className="number">{each.caseNumber}</span> {each.title}
                  </small>
                </span>
                <Due date={each.date} today={today} />
              </Link>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}

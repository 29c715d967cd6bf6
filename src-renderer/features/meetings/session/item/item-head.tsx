import { Button } from '@digdir/designsystemet-react'
import { ClockIcon, PadlockLockedIcon, PadlockUnlockedIcon, PersonCrossIcon } from '@navikt/aksel-icons'
import { Link } from 'wouter'
import { closingGround } from '#shared/domain/meeting/closing-ground.ts'
import type { PersonId } from '#shared/ids.ts'
import { isRefusal } from '#shared/refusal.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { sessionDayWords } from '#shared/text/screen/session/day.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { Key, Tag } from '../../../../ui/tag.tsx'
import { act } from '../act.ts'
import { useDocumentLanguage } from '../document-language.ts'
import type { ItemProps } from './item-props.ts'
import type { ItemDialogs } from './use-item-dialogs.tsx'

/** Which item it is, who leads it, who votes, and what may be asked of it. */
export function ItemHead({
  item,
  mayWrite,
  dialogs,
}: ItemProps & { readonly dialogs: ItemDialogs }): React.JSX.Element {
  const text = useText(sessionItemWords)
  const day = useText(sessionDayWords)
  const stages = useText(stageWords)
  const { number, kind, title, state, late, behindDoors } = item.item
  return (
    <header className="session-item-head">
      <div className="session-item-name">
        <h2 id="session-item-title" tabIndex={-1} data-step="item">
          <span className="number">{number ?? kind}</span> {title}
        </h2>
        <div className="session-item-facts">
          <Tag tone={state === 'open' ? 'accent' : state === 'closed' ? 'success' : 'neutral'}>
            {day.state[state]}
          </Tag>
          {behindDoors && (
            <Tag tone="danger" icon={PadlockLockedIcon}>
              {day.behindDoors}
            </Tag>
          )}
          {late && (
            <Tag tone="warning" icon={ClockIcon}>
              {day.late}
            </Tag>
          )}
          <span>{stages[item.stage]}</span>
          <Link href={`/saker/${item.item.case.id}/fakta`}>{item.item.case.caseNumber}</Link>
          <LeadChoice item={item} mayWrite={mayWrite} />
        </div>
        <p className="session-proof" data-low={!item.proof.holds || undefined}>
          {item.proof.line}
        </p>
        <Foreseen item={item} />
      </div>
      <div className="session-item-tools">
        {mayWrite && (
          <div className="session-actions">
            <Button
              variant="tertiary"
              data-color="neutral"
              data-size="sm"
              data-step="impediment"
              onClick={dialogs.onImpediment}
            >
              <PersonCrossIcon aria-hidden /> {text.impediment} <Key>H</Key>
            </Button>
            <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={dialogs.onDoors}>
              {behindDoors ? <PadlockUnlockedIcon aria-hidden /> : <PadlockLockedIcon aria-hidden />}
              {behindDoors ? text.doorsOpen : text.doors} <Key>L</Key>
            </Button>
          </div>
        )}
      </div>
    </header>
  )
}

/** That the agenda said the doors would be closed, until they are. */
function Foreseen({ item }: Pick<ItemProps, 'item'>): React.JSX.Element | null {
  const text = useText(sessionItemWords)
  const language = useDocumentLanguage()
  const { closedOn } = item.item
  if (closedOn === null || item.closing !== null) return null
  const ground = closingGround(closedOn)
  return (
    <p className="session-foreseen small">
      <PadlockLockedIcon aria-hidden />{' '}
      {text.foreseen(isRefusal(ground) ? closedOn : ground.printed[language])}
    </p>
  )
}

/** Who leads the item, of those who take part in it. */
function LeadChoice({ item, mayWrite }: Pick<ItemProps, 'item' | 'mayWrite'>): React.JSX.Element {
  const text = useText(sessionItemWords)
  const { chair, voters } = item
  if (!mayWrite)
    return (
      <span>
        {text.leads}: {chair.name}
      </span>
    )
  const others = voters.some(({ id }) => id === chair.id) ? voters : [chair, ...voters]
  const lead = (person: PersonId): void => void act(() => call('item.chair', { item: item.item.id, person }))
  return (
    <label className="session-lead">
      <span>{text.leads}</span>
      <select className="ds-input" value={chair.id} onChange={({ target }) => lead(target.value as PersonId)}>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

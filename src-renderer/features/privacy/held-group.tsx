import { EyeClosedIcon, PersonGroupIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons'
import { useId } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { groundLaw, groundOf } from '#shared/domain/retention/held-on-person.ts'
import type { HeldPlace } from '#shared/domain/retention/held-on-person.ts'
import { heldWorded } from '#shared/text/screen/privacy/held-title.ts'
import { personWords } from '#shared/text/screen/privacy/person.ts'
import { useLanguage, useText } from '../../api/language.ts'
import { useFormat } from '../../ui/format.ts'
import { Panel } from '../../ui/panel.tsx'
import { Tag } from '../../ui/tag.tsx'

type Held = Output<'person.held'>['things'][number]

/** What is held in one place, on what ground and until when; each may be taken along or left out. */
export function HeldGroup({
  place,
  things,
  chosen,
  onSet,
}: {
  readonly place: HeldPlace
  readonly things: readonly Held[]
  readonly chosen: ReadonlySet<string>
  readonly onSet: (keys: readonly string[], on: boolean) => void
}): React.JSX.Element {
  const text = useText(personWords)
  const keys = things.map(({ key }) => key)
  const all = keys.every((key) => chosen.has(key))
  const ground = groundOf[place]
  return (
    <Panel
      title={`${text.places[place]} (${things.length})`}
      description={`${text.purposes[ground]} (${groundLaw[ground]})`}
      flush
      actions={
        things.length > 1 && (
          <label className="privacy-all">
            <input
              type="checkbox"
              className="ds-input"
              checked={all}
              onChange={({ target }) => onSet(keys, target.checked)}
            />
            {text.all}
            <span className="ds-sr-only">: {text.places[place]}</span>
          </label>
        )
      }
    >
      <ul className="privacy-held">
        {things.map((thing) => (
          <HeldRow
            key={thing.key}
            thing={thing}
            isChosen={chosen.has(thing.key)}
            onChoose={(on) => onSet([thing.key], on)}
          />
        ))}
      </ul>
    </Panel>
  )
}

function HeldRow({
  thing,
  isChosen,
  onChoose,
}: {
  readonly thing: Held
  readonly isChosen: boolean
  readonly onChoose: (on: boolean) => void
}): React.JSX.Element {
  const words = useText(personWords)
  const language = useLanguage()
  const format = useFormat()
  const id = useId()
  const { where, day, until, sure, others, exempt } = thing
  const { title, text } = heldWorded(thing, language)
  const about = [
    where,
    ...(day === null ? [] : [format.day(day, 'long')]),
    until === null ? words.noDay : words.goesOn(format.day(until, 'long')),
  ]
  return (
    <li>
      <input
        type="checkbox"
        className="ds-input"
        id={id}
        checked={isChosen}
        onChange={({ target }) => onChoose(target.checked)}
      />
      <div>
        <label htmlFor={id}>{title}</label>
        <p className="muted small">{about.filter((each) => each !== '').join(' · ')}</p>
        {text !== '' && text !== title && <p className="privacy-said">{text}</p>}
        {(!sure || others || exempt) && (
          <p className="privacy-tags">
            {!sure && (
              <Tag icon={QuestionmarkCircleIcon} tone="neutral">
                {words.unsure}
              </Tag>
            )}
            {others && (
              <Tag icon={PersonGroupIcon} tone="warning">
                {words.others}
              </Tag>
            )}
            {exempt && (
              <Tag icon={EyeClosedIcon} tone="warning">
                {words.exempt}
              </Tag>
            )}
          </p>
        )}
      </div>
    </li>
  )
}

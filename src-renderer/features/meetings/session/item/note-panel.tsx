import { useRef } from 'react'
import { sessionDecisionWords } from '#shared/text/screen/session/decision.ts'
import { useText } from '../../../../api/language.ts'
import { DraftField } from '../draft-field.tsx'
import { useKeys } from '../keys.ts'
import type { ItemProps } from './item-props.ts'

/** The course of the item in words. It may be written for as long as the minutes may. */
export function NotePanel({ item, mayWrite }: ItemProps): React.JSX.Element | null {
  const text = useText(sessionDecisionWords)
  const place = useRef<HTMLDivElement>(null)
  useKeys({ r: mayWrite ? () => place.current?.querySelector('textarea')?.focus() : undefined })
  if (!mayWrite && item.note === '') return null
  return (
    <div className="session-note" ref={place}>
      {mayWrite ? (
        <DraftField
          place={`note/${item.item.id}`}
          stored={item.note}
          label={text.note}
          hint={text.noteHelp}
          most={50_000}
        />
      ) : (
        <>
          <h3>{text.note}</h3>
          <p className="session-typed">{item.note}</p>
        </>
      )}
    </div>
  )
}

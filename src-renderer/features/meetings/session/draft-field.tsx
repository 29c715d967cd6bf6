import { useEffect, useId, useRef, useState } from 'react'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { useText } from '../../../api/language.ts'
import { useRefusalText } from '../../../api/refusal.ts'
import type { DraftPlace } from './draft-places.ts'
import { storeDraft, typeDraft, useBecome, useDrafts } from './drafts.ts'

/**
 * A text that is stored while it is typed. What stands in it is the writer's own until they leave: the store trims, and
 * others may write, but no letter moves under the cursor.
 */
export function DraftField({
  place: given,
  stored,
  label,
  hint,
  more,
  rows = 2,
  most = 20_000,
  hideLabel = false,
  focus = false,
  onLeave,
}: {
  readonly place: DraftPlace
  readonly stored: string
  readonly label: string
  readonly hint?: string
  /** Goes with a text that has no place of its own yet. */
  readonly more?: unknown
  readonly rows?: number
  readonly most?: number
  readonly hideLabel?: boolean
  readonly focus?: boolean
  readonly onLeave?: () => void
}): React.JSX.Element {
  const became = useBecome((all) => all[given])
  const place = became ?? given
  const draft = useDrafts((all) => all[place])
  const [own, setOwn] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => {
    if (focus) field.current?.focus()
  }, [focus])
  return (
    <div className="field session-draft">
      <label className={hideLabel ? 'ds-sr-only' : 'ds-label'} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        className="ds-input session-text"
        rows={rows}
        maxLength={most}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        value={own ?? draft?.text ?? stored}
        onFocus={() => setOwn(draft?.text ?? stored)}
        onChange={({ target }) => {
          setOwn(target.value)
          typeDraft(place, target.value, more)
        }}
        onBlur={() => {
          setOwn(null)
          void storeDraft(place)
          onLeave?.()
        }}
      />
      <DraftState place={place} />
    </div>
  )
}

/** Where a text stands: nothing is said while it is stored. */
export function DraftState({ place }: { readonly place: DraftPlace }): React.JSX.Element {
  const text = useText(sessionItemWords)
  const worded = useRefusalText()
  const draft = useDrafts((all) => all[place])
  const said =
    draft === undefined
      ? ''
      : draft.state === 'failed'
        ? `${text.notStored}: ${draft.failure === null ? '' : worded(draft.failure)}`
        : draft.state === 'saving'
          ? text.storing
          : text.typed
  return (
    <p
      className="field-hint session-draft-state"
      data-color={draft?.state === 'failed' ? 'danger' : undefined}
    >
      {said}
    </p>
  )
}

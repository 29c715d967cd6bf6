import { useEffect, useRef, useState } from 'react'
import type { InputPointId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { useText } from '../../../api/language.ts'
import { storeDraft, typeDraft, useDrafts } from './drafts.ts'

/**
 * The assessment being written. What stands in it is the writer's own until they leave: the store trims, and others may
 * write, but no letter moves under the cursor.
 */
export function AssessmentField({
  id,
  stored,
  onLeave,
}: {
  readonly id: InputPointId
  readonly stored: string
  readonly onLeave: () => void
}): React.JSX.Element {
  const text = useText(assessmentWords)
  const field = useRef<HTMLTextAreaElement>(null)
  const [value, setValue] = useState(() => useDrafts.getState()[id]?.text ?? stored)
  useEffect(() => {
    const place = field.current
    place?.focus({ preventScroll: true })
    place?.setSelectionRange(place.value.length, place.value.length)
  }, [])
  return (
    <textarea
      ref={field}
      className="ds-input assess-field"
      aria-label={text.columns.assessment}
      maxLength={20_000}
      value={value}
      onChange={({ target }) => {
        setValue(target.value)
        typeDraft(id, target.value)
      }}
      onBlur={() => {
        void storeDraft(id)
        onLeave()
      }}
    />
  )
}

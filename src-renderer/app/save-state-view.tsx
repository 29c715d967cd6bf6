import {
  ArrowCirclepathIcon,
  CheckmarkCircleFillIcon,
  PadlockLockedIcon,
  PencilIcon,
  XMarkOctagonFillIcon,
} from '@navikt/aksel-icons'
import type { ReactNode } from 'react'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'
import { useRefusalText } from '../api/refusal.ts'
import { useSaveStore } from '../api/save-state.ts'
import { useUnsavedStore } from '../api/unsaved.ts'

/**
 * How storing goes. Never «Lagret» while something is under way, typed and not sent, or refused. Says nothing
 * before the first change: there is nothing to tell.
 */
export function SaveStateView({ readonly }: { readonly readonly: boolean }): React.JSX.Element {
  return (
    <span className="save-state" role="status">
      <Words readonly={readonly} />
    </span>
  )
}

function Words({ readonly }: { readonly readonly: boolean }): ReactNode {
  const text = useText(shellWords)
  const worded = useRefusalText()
  const state = useSaveStore((store) => store.state)
  const unsaved = useUnsavedStore((store) => store.forms > 0)
  if (readonly) {
    return (
      <span>
        <PadlockLockedIcon aria-hidden /> {text.readonlyShort}
      </span>
    )
  }
  if (state.kind === 'failed') {
    const why = text.notSaved(worded(state.failure))
    return (
      <span data-state="failed" title={why}>
        <XMarkOctagonFillIcon aria-hidden /> {why}
      </span>
    )
  }
  if (state.kind === 'saving') {
    return (
      <span>
        <ArrowCirclepathIcon aria-hidden /> {text.saving}
      </span>
    )
  }
  if (unsaved) {
    return (
      <span title={text.unsavedHelp}>
        <PencilIcon aria-hidden /> {text.unsaved}
      </span>
    )
  }
  if (state.kind === 'quiet') return null
  return (
    <span data-state="saved">
      <CheckmarkCircleFillIcon aria-hidden /> {text.savedAt(clockOf(state.at))}
    </span>
  )
}

/** The wall clock of this machine, as its user sees it: `10.42`. */
function clockOf(at: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(at.getHours())}.${two(at.getMinutes())}`
}

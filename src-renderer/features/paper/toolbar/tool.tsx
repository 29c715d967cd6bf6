import type { Command } from '@tiptap/pm/state'
import type { ReactNode } from 'react'
import { useDesk } from '../session/desk.ts'
import type { Desk } from '../session/desk.ts'

/** A button of the toolbar. It never takes the focus from the text by the mouse; what cannot be done now is said. */
export function Tool({
  name,
  keys,
  pressed,
  disabled = false,
  onUse,
  children,
}: {
  readonly name: string
  /** As one presses them: `Ctrl+B`. */
  readonly keys?: string
  readonly pressed?: boolean
  readonly disabled?: boolean
  readonly onUse: (desk: Desk) => void
  readonly children: ReactNode
}): React.JSX.Element {
  const desk = useDesk()
  return (
    <button
      type="button"
      className="paper-tool"
      aria-label={name}
      aria-pressed={pressed}
      aria-disabled={disabled || undefined}
      aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
      title={keys === undefined ? name : `${name} (${keys})`}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!disabled) onUse(desk)
      }}
    >
      {children}
    </button>
  )
}

/** Runs a command in the section that the caret is or was in, as a step of its own, and goes back to the text. */
export function run(desk: Desk, command: Command): void {
  const view = desk.editorOf(desk.store.getState().active)?.view
  if (view === undefined) return
  desk.session.undo.stop()
  command(view.state, view.dispatch.bind(view), view)
  desk.session.undo.stop()
  view.focus()
}

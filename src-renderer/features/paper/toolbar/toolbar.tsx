import { useLayoutEffect, useRef } from 'react'
import type { KeyboardEvent } from 'react'
import { toolbarWords } from '#shared/text/screen/paper/toolbar.ts'
import { useText } from '../../../api/language.ts'
import { useDesk, useDeskState } from '../session/desk.ts'
import { InsertTools } from './insert-tools.tsx'
import { ListTools, MarkTools, StyleMenu, UndoTools } from './text-tools.tsx'
import { TableTools } from './table-tools.tsx'
import { toolbarState } from './toolbar-state.ts'

/**
 * One toolbar for all sections; it acts on the one that the caret is or was in. Arrows go from tool to tool, Tab
 * leaves it, Esc goes back to the text.
 */
export function Toolbar(): React.JSX.Element {
  const desk = useDesk()
  const text = useText(toolbarWords)
  const active = useDeskState((state) => state.active)
  useDeskState((state) => state.turn)
  const bar = useRef<HTMLDivElement>(null)
  const editor = desk.editorOf(active)
  const state = toolbarState(editor)
  useLayoutEffect(() => {
    // one tool can be reached by Tab: the one that was used last
    const all = toolsIn(bar.current)
    const current = all.find((tool) => tool.dataset['current'] === 'true') ?? all[0]
    for (const tool of all) tool.tabIndex = tool === current ? 0 : -1
  })
  const walk = (event: KeyboardEvent): void => {
    if ((event.target as Element).closest('.menu-list') !== null) return
    const all = toolsIn(bar.current)
    const here = all.indexOf(event.target as HTMLElement)
    const to = { ArrowRight: here + 1, ArrowLeft: here - 1, Home: 0, End: all.length - 1 }[event.key]
    if (to !== undefined && here >= 0) {
      event.preventDefault()
      choose(all, all[(to + all.length) % all.length])
    } else if (event.key === 'Escape') {
      event.preventDefault()
      editor?.view.focus()
    }
  }
  return (
    <div
      className="paper-toolbar"
      role="toolbar"
      aria-label={text.toolbar}
      aria-controls="paper-text"
      ref={bar}
      tabIndex={-1}
      onKeyDown={walk}
      onFocus={(event) => {
        const all = toolsIn(bar.current)
        const tool = all.find((each) => each === event.target)
        if (tool !== undefined) choose(all, tool, false)
      }}
    >
      <StyleMenu state={state} />
      <Line />
      <MarkTools state={state} />
      <Line />
      <ListTools state={state} />
      <Line />
      <InsertTools state={state} />
      {state.isInTable && (
        <>
          <Line />
          <TableTools state={state} />
        </>
      )}
      <Line />
      <UndoTools />
    </div>
  )
}

const Line = (): React.JSX.Element => <span className="paper-toolbar-line" aria-hidden />

const toolsIn = (bar: HTMLElement | null): HTMLElement[] =>
  [...(bar?.querySelectorAll<HTMLElement>('button') ?? [])].filter(
    (tool) => tool.closest('.menu-list') === null,
  )

function choose(all: readonly HTMLElement[], chosen: HTMLElement | undefined, withFocus = true): void {
  if (chosen === undefined) return
  for (const tool of all) {
    tool.tabIndex = tool === chosen ? 0 : -1
    tool.dataset['current'] = String(tool === chosen)
  }
  if (withFocus) chosen.focus()
}

import { ArrowRedoIcon, ArrowUndoIcon, BulletListIcon, NumberListIcon } from '@navikt/aksel-icons'
import { toggleMark } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { useSyncExternalStore } from 'react'
import type { TextStyle } from '#shared/document/model.ts'
import { toolbarWords } from '#shared/text/screen/paper/toolbar.ts'
import { useText } from '../../../api/language.ts'
import { Menu } from '../../../ui/menu.tsx'
import { setStyle, shiftItems } from '../editing/lists.ts'
import { useDesk } from '../session/desk.ts'
import { IndentIcon, OutdentIcon, SubscriptIcon, SuperscriptIcon } from './icons.tsx'
import { Tool, run } from './tool.tsx'
import type { MarkName, ToolbarState } from './toolbar-state.ts'

const styles = [
  ['paragraph', 'Ctrl+Alt+0'],
  ['heading', 'Ctrl+Alt+1'],
  ['subheading', 'Ctrl+Alt+2'],
  ['quote', 'Ctrl+Shift+9'],
] as const satisfies readonly (readonly [TextStyle, string])[]

type Props = { readonly state: ToolbarState }

export function StyleMenu({ state: { style } }: Props): React.JSX.Element {
  const desk = useDesk()
  const text = useText(toolbarWords)
  const shown = style === null ? text.mixed : text.styles[style]
  return (
    <div className="paper-style-menu">
      <Menu
        label={shown}
        name={text.styleIs(shown)}
        items={styles.map(([value, keys]) => ({
          label: text.styles[value],
          keys,
          chosen: style === value,
          onChoose: () => {
            if (style === value) desk.editorOf(desk.store.getState().active)?.view.focus()
            else run(desk, setStyle(value))
          },
        }))}
      />
    </div>
  )
}

const mark =
  (name: MarkName): Command =>
  (state, dispatch) => {
    const type = state.schema.marks[name]
    return type !== undefined && toggleMark(type)(state, dispatch)
  }

export function MarkTools({ state: { marks, isText } }: Props): React.JSX.Element {
  const text = useText(toolbarWords)
  const tool = (name: MarkName, keys: string, sign: React.ReactNode): React.JSX.Element => (
    <Tool
      name={text.marks[name]}
      keys={keys}
      pressed={marks.includes(name)}
      disabled={!isText}
      onUse={(desk) => run(desk, mark(name))}
    >
      {sign}
    </Tool>
  )
  return (
    <>
      {tool('bold', 'Ctrl+B', <strong>{text.signs.bold}</strong>)}
      {tool('italic', 'Ctrl+I', <em>{text.signs.italic}</em>)}
      {tool('superscript', 'Ctrl+.', <SuperscriptIcon />)}
      {tool('subscript', 'Ctrl+,', <SubscriptIcon />)}
    </>
  )
}

export function ListTools({ state: { style, isItem, isInTable } }: Props): React.JSX.Element {
  const text = useText(toolbarWords)
  return (
    <>
      <Tool
        name={text.styles.bullet}
        keys="Ctrl+Shift+8"
        pressed={style === 'bullet'}
        disabled={isInTable}
        onUse={(desk) => run(desk, setStyle('bullet'))}
      >
        <BulletListIcon aria-hidden />
      </Tool>
      <Tool
        name={text.styles.numbered}
        keys="Ctrl+Shift+7"
        pressed={style === 'numbered'}
        disabled={isInTable}
        onUse={(desk) => run(desk, setStyle('numbered'))}
      >
        <NumberListIcon aria-hidden />
      </Tool>
      <Tool
        name={text.outdent}
        keys="Shift+Tab"
        disabled={!isItem}
        onUse={(desk) => run(desk, shiftItems(-1))}
      >
        <OutdentIcon />
      </Tool>
      <Tool name={text.indent} keys="Tab" disabled={!isItem} onUse={(desk) => run(desk, shiftItems(1))}>
        <IndentIcon />
      </Tool>
    </>
  )
}

export function UndoTools(): React.JSX.Element {
  const text = useText(toolbarWords)
  const { undo } = useDesk().session
  const canUndo = useSyncExternalStore(undo.subscribe, undo.canUndo)
  const canRedo = useSyncExternalStore(undo.subscribe, undo.canRedo)
  return (
    <>
      <Tool name={text.undo} keys="Ctrl+Z" disabled={!canUndo} onUse={() => undo.undo()}>
        <ArrowUndoIcon aria-hidden />
      </Tool>
      <Tool name={text.redo} keys="Ctrl+Y" disabled={!canRedo} onUse={() => undo.redo()}>
        <ArrowRedoIcon aria-hidden />
      </Tool>
    </>
  )
}

import { AlignLeftIcon, AlignRightIcon } from '@navikt/aksel-icons'
import { toolbarWords } from '#shared/text/screen/paper/toolbar.ts'
import { useText } from '../../../api/language.ts'
import { Menu } from '../../../ui/menu.tsx'
import type { MenuItem } from '../../../ui/menu.tsx'
import { useDesk } from '../session/desk.ts'
import { tableCommands } from '../tables/table-commands.ts'
import { Tool, run } from './tool.tsx'
import type { ToolbarState } from './toolbar-state.ts'

/** What can be done with the table that the caret is in. */
export function TableTools({ state }: { readonly state: ToolbarState }): React.JSX.Element {
  const desk = useDesk()
  const text = useText(toolbarWords)
  const item = (name: keyof typeof tableCommands, tone?: 'danger'): MenuItem => ({
    label: text.tables[name],
    onChoose: () => run(desk, tableCommands[name]),
    ...(tone === undefined ? {} : { tone }),
  })
  return (
    <>
      <Menu
        label={text.table}
        name={text.table}
        items={[
          { heading: text.rows },
          item('rowAbove'),
          item('rowBelow'),
          item('removeRow'),
          { heading: text.columns },
          item('columnLeft'),
          item('columnRight'),
          item('removeColumn'),
          { heading: text.cells },
          { ...item('header'), chosen: state.hasHeader },
          item('merge'),
          item('split'),
          item('removeTable', 'danger'),
        ]}
      />
      <Tool
        name={text.tables.alignLeft}
        pressed={state.align === 'left'}
        onUse={(at) => run(at, tableCommands.alignLeft)}
      >
        <AlignLeftIcon aria-hidden />
      </Tool>
      <Tool
        name={text.tables.alignRight}
        pressed={state.align === 'right'}
        onUse={(at) => run(at, tableCommands.alignRight)}
      >
        <AlignRightIcon aria-hidden />
      </Tool>
    </>
  )
}

import { Checkbox, Fieldset, ValidationMessage } from '@digdir/designsystemet-react'
import type { ThemeId } from '#shared/ids.ts'
import { knowledgePrintScreen } from '#shared/text/screen/case/knowledge-print.ts'
import { useText } from '../../../api/language.ts'
import type { PrintedThemes } from './knowledge-print-menu.tsx'

/** Which themes go on paper; all of them from the beginning. */
export function ThemeChoice({
  themes,
  chosen,
  onChoose,
}: {
  readonly themes: PrintedThemes
  readonly chosen: readonly ThemeId[]
  readonly onChoose: (chosen: readonly ThemeId[]) => void
}): React.JSX.Element {
  const text = useText(knowledgePrintScreen)
  return (
    <Fieldset>
      <Fieldset.Legend>{text.themes}</Fieldset.Legend>
      {themes.map(({ id, number, name }) => (
        <Checkbox
          key={id}
          value={id}
          label={text.theme(number, name)}
          checked={chosen.includes(id)}
          onChange={({ target }) =>
            onChoose(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
          }
        />
      ))}
      {chosen.length === 0 && <ValidationMessage>{text.noTheme}</ValidationMessage>}
    </Fieldset>
  )
}

/** None means all: what is printed then says nothing of a choice. */
export const asked = (themes: PrintedThemes, chosen: readonly ThemeId[]): ThemeId[] =>
  chosen.length === themes.length ? [] : [...chosen]

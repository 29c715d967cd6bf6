import { Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import { useDesk, useDeskState } from '../session/desk.ts'
import { panes } from './panes.ts'
import { usePaperWords } from '../words.ts'

/** The pane beside the text, where one is open. */
export function SidePane(): React.JSX.Element | null {
  const { store } = useDesk()
  const text = usePaperWords()
  const kit = useText(kitWords)
  const shown = useDeskState((state) => state.pane)
  const pane = panes.find(({ name }) => name === shown)
  if (pane === undefined) return null
  const { name, View } = pane
  return (
    <aside className="paper-pane" aria-label={text.panes[name]}>
      <header className="paper-pane-head">
        <h2>{text.panes[name]}</h2>
        <Button
          variant="tertiary"
          data-color="neutral"
          icon
          aria-label={kit.close}
          onClick={() => store.setState({ pane: null })}
        >
          <XMarkIcon aria-hidden />
        </Button>
      </header>
      <div className="paper-pane-body">
        <View />
      </div>
    </aside>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { XMarkIcon } from '@navikt/aksel-icons'
import { kitWords } from '#shared/text/screen/kit.ts'
import { useText } from '../../../api/language.ts'
import { usePaneStanding } from '../changes/use-changes.ts'
import { useDesk, useDeskState } from '../session/desk.ts'
import { panes } from './panes.ts'
import type { Pane } from './panes.ts'
import { usePaperWords } from '../words.ts'

/** The pane beside the text, where one is open. */
export function SidePane(): React.JSX.Element | null {
  const shown = useDeskState((state) => state.pane)
  const pane = panes.find(({ name }) => name === shown)
  if (pane === undefined) return null
  return <OpenPane key={pane.name} pane={pane} />
}

function OpenPane({ pane }: { readonly pane: Pane }): React.JSX.Element | null {
  const { name, View } = pane
  const { store } = useDesk()
  const text = usePaperWords()
  const kit = useText(kitWords)
  const { isOf, more } = usePaneStanding(pane)
  if (!isOf) return null
  return (
    <aside className="paper-pane" aria-label={text.panes[name]}>
      <header className="paper-pane-head">
        <h2>
          {text.panes[name]}
          {more !== '' && <small className="muted"> {more}</small>}
        </h2>
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

import { Button } from '@digdir/designsystemet-react'
import { Component } from 'react'
import type { ReactNode } from 'react'
import { shellWords } from '#shared/text/screen/shell.ts'
import type { ScreenLanguage } from '#shared/text/screen/words.ts'
import { useUnsavedStore } from '../api/unsaved.ts'
import { Notice } from '../ui/notice.tsx'

type Props = {
  readonly children: ReactNode
  /** The whole window: nothing else of the program is in view then. */
  readonly whole?: boolean
  /** A change of it gives the screen another try: the address. */
  readonly place?: string
}
type State = {
  readonly error: Error | null
  readonly unsaved: boolean
  readonly place: string | undefined
}

/** Holds what breaks in a screen within it, and says whether the text is safe. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, unsaved: false, place: this.props.place }

  static getDerivedStateFromError(error: Error): Partial<State> {
    // asked before the broken forms go away and count themselves out
    return { error, unsaved: useUnsavedStore.getState().forms > 0 }
  }

  static getDerivedStateFromProps({ place }: Props, state: State): Partial<State> | null {
    return place === state.place ? null : { place, error: null }
  }

  override render(): ReactNode {
    const { error, unsaved } = this.state
    if (error === null) return this.props.children
    // What words the languages need may be what broke: they come from the document here.
    const text = shellWords[languageOfDocument()]
    return (
      <div className="page">
        <Notice
          tone="danger"
          alert
          title={this.props.whole === true ? text.crashedAll : text.crashed}
          actions={
            <Button
              variant="secondary"
              data-color="neutral"
              onClick={() => {
                if (this.props.whole === true) window.location.reload()
                else this.setState({ error: null })
              }}
            >
              {text.crashReload}
            </Button>
          }
        >
          <p>{unsaved ? text.crashUnsaved : text.crashSafe}</p>
          <details>
            <summary>{text.crashDetails}</summary>
            <code>{error.message.slice(0, 500)}</code>
          </details>
        </Notice>
      </div>
    )
  }
}

function languageOfDocument(): ScreenLanguage {
  const { lang } = document.documentElement
  return lang === 'nn' || lang === 'en' ? lang : 'nb'
}

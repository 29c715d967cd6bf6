import { useEffect } from 'react'
import { shellWords } from '#shared/text/screen/shell.ts'
import { useText } from '../api/language.ts'
import { tell } from '../ui/toast-store.ts'

/** Says why the window is new, where the host had to load it again: `?etter=krasj` or `?etter=omstart`. Once. */
export function useReturnNote(): void {
  const text = useText(shellWords)
  useEffect(() => {
    const after = new URLSearchParams(location.search).get('etter')
    if (after === null) return
    history.replaceState(null, '', `${location.pathname}${location.hash}`)
    tell(after === 'krasj' ? text.afterCrash : text.afterRestart)
  }, [text])
}

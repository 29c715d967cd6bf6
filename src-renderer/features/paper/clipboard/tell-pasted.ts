import { useEffect } from 'react'
import { importFindingText } from '#shared/text/import-words.ts'
import { useLanguage } from '../../../api/language.ts'
import { tell, tellDone } from '../../../ui/toast-store.ts'
import type { Desk } from '../session/desk.ts'
import { usePaperWords } from '../words.ts'

/** Says what did not come along with what was pasted, with a way to take the paste back. */
export function useTellPasted({ store }: Desk): void {
  const text = usePaperWords()
  const language = useLanguage()
  useEffect(
    () =>
      store.subscribe(({ pasted }, before) => {
        if (pasted === null || pasted === before.pasted) return
        const what = pasted.dropped.map((finding) => importFindingText(finding, language)).join(', ')
        tellDone(text.pasted(what), async () => {
          if (!pasted.undo()) tell(text.writtenSince)
          return Promise.resolve()
        })
      }),
    [store, text, language],
  )
}

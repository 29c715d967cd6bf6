import { useEffect, useRef } from 'react'
import { hearingImportWords } from '#shared/text/screen/case/hearing-import.ts'
import { call } from '../../../api/client.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { tell, tellDone } from '../../../ui/toast-store.ts'
import { stayedText } from './undone.ts'

/** The import itself: when it is done, it is told with a way to take it back, and what that left is told too. */
export function useInputImport(onDone: () => void): ReturnType<typeof useJob<'hearing.import'>> {
  const text = useText(hearingImportWords)
  const { number } = useFormat()
  const job = useJob('hearing.import')
  const isTold = useRef(false)
  const { state } = job
  useEffect(() => {
    if (state.kind !== 'done' || isTold.current) return
    isTold.current = true
    const { import: id, added } = state.result
    onDone()
    tellDone(text.done(number(added)), async () => {
      const { stayed } = await call('hearing.undoImport', { import: id })
      if (stayed.length > 0) tell(stayedText(stayed, text, number))
    })
  }, [state, text, number, onDone])
  return job
}

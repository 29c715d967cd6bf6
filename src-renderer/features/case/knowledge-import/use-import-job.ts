import { useEffect, useRef } from 'react'
import { knowledgeImportWords } from '#shared/text/screen/case/knowledge-import.ts'
import { call } from '../../../api/client.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { tell, tellDone } from '../../../ui/toast-store.ts'

/** The import itself: when it is done, it is told with a way to take it back, and what that left is told too. */
export function useImportJob(onDone: () => void): ReturnType<typeof useJob<'knowledge.import'>> {
  const text = useText(knowledgeImportWords)
  const format = useFormat()
  const job = useJob('knowledge.import')
  const isTold = useRef(false)
  const { state } = job
  useEffect(() => {
    if (state.kind !== 'done' || isTold.current) return
    isTold.current = true
    const { import: id, counts } = state.result
    onDone()
    tellDone(text.done(format.number(counts.add + counts.update)), async () => {
      const { stayed } = await call('knowledge.undoImport', { import: id })
      if (stayed.length === 0) return
      const some = stayed.slice(0, 3).map(({ title }) => `«${title}»`)
      const which = some.join(', ') + (stayed.length > some.length ? ' …' : '')
      tell(text.stayed(format.number(stayed.length), which))
    })
  }, [state, text, format, onDone])
  return job
}

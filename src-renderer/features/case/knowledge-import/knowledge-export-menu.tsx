import { useEffect } from 'react'
import type { CaseId } from '#shared/ids.ts'
import { knowledgeFileWords } from '#shared/text/screen/case/knowledge-files.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'

const entryFormats = ['xlsx', 'csv'] as const
const sourceFormats = ['ris', 'bib', 'json'] as const

/** Saves entries as a table or sources as references, where the user says. */
export function KnowledgeExportMenu({ caseId }: { readonly caseId: CaseId }): React.JSX.Element {
  const text = useText(knowledgeFileWords)
  const format = useFormat()
  const { state, start, reset } = useJob('knowledge.export')
  useEffect(() => {
    if (state.kind === 'failed' && state.failure.code !== 'work.cancelled') tellFailure(state.failure)
    if (state.kind === 'done' && state.result !== null) {
      const { written, path, exempt } = state.result
      const left = exempt === 0 ? '' : ` ${text.exempt(format.number(exempt))}`
      tell(`${text.exported(format.number(written), path)}.${left}`)
    }
    if (state.kind === 'done' || state.kind === 'failed') reset()
  }, [state, text, format, reset])
  const item = (each: (typeof entryFormats)[number] | (typeof sourceFormats)[number]) => ({
    label: text.formats[each],
    disabled: state.kind === 'running',
    onChoose: () => start({ case: caseId, format: each }),
  })
  return (
    <Menu
      label={text.export}
      variant="secondary"
      items={[
        { heading: text.entries },
        ...entryFormats.map(item),
        { heading: text.sources },
        ...sourceFormats.map(item),
      ]}
    />
  )
}

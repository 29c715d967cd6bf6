import { useEffect } from 'react'
import type { CaseId } from '#shared/ids.ts'
import { assessmentFileWords } from '#shared/text/screen/case/assessment-file.ts'
import { useText } from '../../../api/language.ts'
import { useJob } from '../../../api/use-job.ts'
import { useFormat } from '../../../ui/format.ts'
import { Menu } from '../../../ui/menu.tsx'
import { tell, tellFailure } from '../../../ui/toast-store.ts'

/** Saves the points with their answers as a table: all of it, or what anybody may read. */
export function ExportMenu({ file }: { readonly file: CaseId }): React.JSX.Element {
  const text = useText(assessmentFileWords)
  const format = useFormat()
  const { state, start, reset } = useJob('assessment.export')
  useEffect(() => {
    if (state.kind === 'failed' && state.failure.code !== 'work.cancelled') tellFailure(state.failure)
    if (state.kind === 'done' && state.result !== null) {
      const { points, path, exempt } = state.result
      const left = exempt === 0 ? '' : ` ${text.savedExempt(format.number(exempt))}`
      tell(`${text.saved(format.number(points), path)}.${left}`)
    }
    if (state.kind === 'done' || state.kind === 'failed') reset()
  }, [state, text, format, reset])
  const items = (form: 'full' | 'public') =>
    (['xlsx', 'csv'] as const).map((each) => ({
      label: text.formats[each],
      disabled: state.kind === 'running',
      onChoose: () => start({ case: file, format: each, form }),
    }))
  return (
    <Menu
      label={text.menu}
      variant="secondary"
      items={[{ heading: text.full }, ...items('full'), { heading: text.public }, ...items('public')]}
    />
  )
}

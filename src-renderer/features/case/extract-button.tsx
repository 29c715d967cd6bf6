import { FilePdfIcon } from '@navikt/aksel-icons'
import type { CaseId } from '#shared/ids.ts'
import { minutesScreen } from '#shared/text/screen/minutes.ts'
import { useText } from '../../api/language.ts'
import { useJob } from '../../api/use-job.ts'
import { Menu } from '../../ui/menu.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Progress } from '../../ui/progress.tsx'
import { ErrorState } from '../../ui/states.tsx'

/** All readings of the case so far as a PDF, for members or for everybody (*særutskrift*). */
export function ExtractButton({ id }: { readonly id: CaseId }): React.JSX.Element {
  const text = useText(minutesScreen)
  const { state, start, cancel } = useJob('extract.print')
  if (state.kind === 'running')
    return (
      <Progress
        label={text.extractMaking}
        step=""
        done={state.progress?.done ?? 0}
        total={state.progress?.total ?? 0}
        cancelling={state.cancelling}
        onCancel={cancel}
      />
    )
  return (
    <>
      <Menu
        label={text.extract}
        variant="secondary"
        items={(['members', 'public'] as const).map((audience) => ({
          label: text.extractFor[audience],
          icon: FilePdfIcon,
          onChoose: () => start({ case: id, audience, path: null }),
        }))}
      />
      {state.kind === 'failed' && state.failure.code !== 'work.cancelled' && (
        <ErrorState failure={state.failure} />
      )}
      {state.kind === 'done' && state.result !== null && (
        <Notice tone="success" title={text.extractMade(state.result.pages)}>
          <p className="small muted case-address">{state.result.path}</p>
        </Notice>
      )}
    </>
  )
}

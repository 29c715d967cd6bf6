import { Button } from '@digdir/designsystemet-react'
import { PencilIcon } from '@navikt/aksel-icons'
import { useLocation } from 'wouter'
import type { CaseId } from '#shared/ids.ts'
import { papersWords } from '#shared/text/screen/case/papers.ts'
import { stageWords } from '#shared/text/screen/reading-codes.ts'
import { useRead, useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useMayWrite } from '../../api/may-write.ts'
import { Notice } from '../../ui/notice.tsx'
import { failureIn } from '../../ui/states.tsx'
import { tellFailure } from '../../ui/toast-store.ts'

/** Where the reading that comes next has no paper: says so, and begins one. Nothing where there is none to begin. */
export function BeginPaper({ id }: { readonly id: CaseId }): React.JSX.Element | null {
  const text = useText(papersWords)
  const stages = useText(stageWords)
  const startable = useRead('paper.startable', { case: id }).data ?? null
  const begin = useWrite('paper.start')
  const mayWrite = useMayWrite()
  const [, go] = useLocation()
  if (startable === null) return null
  const { stage, committee, copyOf } = startable
  return (
    <Notice
      title={text.notBegun(stages[stage], committee)}
      actions={
        mayWrite && (
          <Button
            data-size="sm"
            aria-disabled={begin.isPending}
            onClick={() => {
              if (begin.isPending) return
              begin.mutate(
                { case: id },
                {
                  onSuccess: (paper) => go(`/saker/${id}/saksframlegg/${paper.id}`),
                  onError: (error) => tellFailure(failureIn(error)),
                },
              )
            }}
          >
            <PencilIcon aria-hidden /> {text.begin}
          </Button>
        )
      }
    >
      {copyOf === null ? text.beginsEmpty : text.beginsAsCopy(stages[copyOf].toLocaleLowerCase('nb'))}
    </Notice>
  )
}

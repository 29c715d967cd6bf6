import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { ShownSource } from '#shared/contract/knowledge-shapes.ts'
import type { SourceId } from '#shared/ids.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { failureIn } from '../../../ui/states.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { SourceDialog } from './source-dialog.tsx'
import { SourcePanel } from './source-panel.tsx'
import type { SourceWork } from './source-panel.tsx'
import { SourceText } from './source-text.tsx'
import { StandingDialog } from './standing-dialog.tsx'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

type Working = { readonly source: ShownSource; readonly work: 'edit' | 'supersede' | 'withdraw' } | null

/** The sources of a case; one of them opened, changed, or said not to hold any more. */
export function SourcesView({
  knowledge,
  shown,
  onShown,
}: {
  readonly knowledge: Output<'case.knowledge'>
  readonly shown: SourceId | null
  readonly onShown: (id: SourceId | null) => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const [working, setWorking] = useState<Working>(null)
  const update = useWrite('source.update')
  const remove = useWrite('source.remove')
  const run = async (source: ShownSource, work: SourceWork): Promise<void> => {
    const { id, title } = source
    if (work === 'show') return onShown(id)
    if (work === 'edit' || work === 'supersede' || work === 'withdraw') return setWorking({ source, work })
    try {
      if (work === 'remove') {
        await remove.mutateAsync({ id })
        tellDone(text.removed(title), () => call('bin.restore', { kind: 'source', id }))
      } else {
        const { before } = await update.mutateAsync({ id, change: { standing: { kind: 'current' } } })
        tellDone(text.changed(title), () => call('source.update', { id, change: before }))
      }
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const opened = knowledge.sources.find(({ id }) => id === shown)
  const done = (): void => setWorking(null)
  return (
    <>
      <SourcePanel knowledge={knowledge} onWork={(source, work) => void run(source, work)} />
      {opened !== undefined && <SourceText source={opened} onClose={() => onShown(null)} />}
      {working?.work === 'edit' && <SourceDialog file={null} source={working.source} onDone={done} />}
      {(working?.work === 'supersede' || working?.work === 'withdraw') && (
        <StandingDialog
          source={working.source}
          kind={working.work === 'supersede' ? 'superseded' : 'withdrawn'}
          sources={knowledge.sources}
          onDone={done}
        />
      )}
    </>
  )
}

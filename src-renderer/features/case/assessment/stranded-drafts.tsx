import { Button } from '@digdir/designsystemet-react'
import type { InputPointId } from '#shared/ids.ts'
import { assessmentWords } from '#shared/text/screen/case/assessment.ts'
import { useText } from '../../../api/language.ts'
import { Notice } from '../../../ui/notice.tsx'
import { discardDraft, useDrafts } from './drafts.ts'

/** Texts that were typed and found no point to be stored with: shown until the writer lets go of them. */
export function StrandedDrafts({ known }: { readonly known: ReadonlySet<string> }): React.JSX.Element {
  const text = useText(assessmentWords)
  const drafts = useDrafts()
  const lost = Object.entries(drafts).filter(
    ([id, { state, failure }]) =>
      state === 'failed' && (!known.has(id) || failure?.code === 'assessment.sent'),
  )
  return (
    <>
      {lost.map(([id, draft]) => (
        <Notice
          key={id}
          tone="warning"
          title={text.stranded}
          actions={
            <Button variant="secondary" data-color="neutral" onClick={() => discardDraft(id as InputPointId)}>
              {text.discard}
            </Button>
          }
        >
          <p>{text.strandedHelp}</p>
          <p className="assess-text">{draft.text}</p>
        </Notice>
      ))}
    </>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { FileTextIcon } from '@navikt/aksel-icons'
import type { ShownSource } from '#shared/contract/knowledge-shapes.ts'
import { useRead, useWrite } from '../../../api/hooks.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Facts } from '../../../ui/panel.tsx'
import { Answered, failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'
import { useKnowledgeText } from '../../../marks/knowledge/words.ts'

/** What is pinned of a source: its text as it stood, the file, who read it when. */
export function SourceText({
  source,
  onClose,
}: {
  readonly source: ShownSource
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useKnowledgeText()
  const format = useFormat()
  const pinned = useRead('source.get', { id: source.id })
  const open = useWrite('source.open')
  const openFile = async (): Promise<void> => {
    try {
      await open.mutateAsync({ id: source.id })
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  const { fields } = text
  return (
    <Dialog open onClose={onClose} size="large" title={`${source.number}. ${source.title}`}>
      <Answered query={pinned} rows={5}>
        {({ savedText, sha256, enteredBy, enteredAt }) => (
          <>
            <Facts
              rows={[
                { label: text.sourceKind, value: text.sourceKinds[source.kind] },
                ...(source.author === '' ? [] : [{ label: fields.author, value: source.author }]),
                ...(source.published === '' ? [] : [{ label: fields.published, value: source.published }]),
                ...(source.url === null
                  ? []
                  : [{ label: fields.url, value: <span className="case-address">{source.url}</span> }]),
                { label: fields.accessed, value: format.day(source.accessed) },
                ...(source.licence === '' ? [] : [{ label: fields.licence, value: source.licence }]),
                {
                  label: text.pinned,
                  value: `${text.pinnedText(format.number(savedText.split(/\s+/).filter(Boolean).length))} · ${text.enteredBy(enteredBy, format.instant(enteredAt))}`,
                },
                ...(sha256 === null
                  ? []
                  : [{ label: text.fingerprint, value: <code className="case-address">{sha256}</code> }]),
              ]}
            />
            {sha256 !== null && (
              <Button variant="secondary" onClick={() => void openFile()}>
                <FileTextIcon aria-hidden />
                {text.openFile}
              </Button>
            )}
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long text is scrolled by keyboard */}
            <pre className="knowledge-pinned" tabIndex={0} aria-label={fields.savedText}>
              {savedText}
            </pre>
          </>
        )}
      </Answered>
    </Dialog>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { CheckmarkCircleIcon, XMarkOctagonIcon } from '@navikt/aksel-icons'
import type { Output } from '#shared/contract/index.ts'
import { attachmentsWords } from '#shared/text/screen/case/attachments.ts'
import { warningText } from '#shared/text/warning-words.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { Panel } from '../../ui/panel.tsx'

/** What became of each file: one that was refused does not stop the others. */
export function AttachOutcomes({
  outcomes,
  onClose,
}: {
  readonly outcomes: Output<'attachment.add'>
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(attachmentsWords)
  const worded = useRefusalText()
  const added = outcomes.filter(({ refusal }) => refusal === null).length
  return (
    <Panel
      title={text.outcomes}
      description={text.all(added)}
      actions={
        <Button variant="tertiary" data-color="neutral" onClick={onClose}>
          {text.close}
        </Button>
      }
    >
      <ul className="case-outcomes" aria-live="polite">
        {outcomes.map(({ file, refusal, warnings }, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same file may have been chosen twice
          <li key={at} data-refused={refusal !== null || undefined}>
            {refusal === null ? <CheckmarkCircleIcon aria-hidden /> : <XMarkOctagonIcon aria-hidden />}
            <div>
              <strong>{file}</strong> <span>{refusal === null ? text.added : text.refused}</span>
              {refusal !== null && <p>{worded(refusal)}</p>}
              {warnings.map((code) => (
                <p key={code} className="small muted">
                  {sentence(warningText({ code, facts: { attachment: `«${file}»` } }))}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

const sentence = (words: string): string => `${words.slice(0, 1).toLocaleUpperCase('nb')}${words.slice(1)}.`

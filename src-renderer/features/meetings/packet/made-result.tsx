import { Button } from '@digdir/designsystemet-react'
import { FilePdfIcon, ShieldCheckmarkIcon } from '@navikt/aksel-icons'
import { useEffect, useRef } from 'react'
import type { MadePacketAccount, ProofView } from '#shared/contract/meeting.ts'
import { packetScreenWords } from '#shared/text/screen/packet.ts'
import { warningText } from '#shared/text/warning-words.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Panel } from '../../../ui/panel.tsx'
import { failureIn } from '../../../ui/states.tsx'
import { tellFailure } from '../../../ui/toast-store.ts'
import { PageBars } from './page-bars.tsx'
import type { ProvenFile } from './proof-dialog.tsx'

/** A packet that was just made: where it lies, how long it is, what it leaves out. */
export function MadeResult({
  made,
  onProof,
  onClose,
}: {
  readonly made: MadePacketAccount
  readonly onProof: (shown: ProvenFile & { readonly proof: ProofView }) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(packetScreenWords)
  const format = useFormat()
  const open = useWrite('file.open')
  const { path, pages, bytes, budget, items, withheld, claims, recorded, proof } = made
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus({ preventScroll: true }), []) // what had the focus, the way to give up, is gone
  const openFile = async (): Promise<void> => {
    try {
      await open.mutateAsync({ path })
    } catch (error) {
      tellFailure(failureIn(error))
    }
  }
  return (
    <div className="packet-made" ref={place} tabIndex={-1} role="group" aria-label={text.madeTitle}>
      <Notice tone={recorded === 'failed' ? 'warning' : 'success'} title={text.madeTitle}>
        <p className="packet-path">{path}</p>
        <p>
          {text.made(format.number(pages), format.bytes(bytes))} {text.allHeld(proof.checks.length)}{' '}
          {claims.length > 0 && text.follows(claims.join(', '))} {text.recorded[recorded]}
        </p>
        <div className="packet-actions">
          <Button data-color="accent" onClick={() => void openFile()}>
            <FilePdfIcon aria-hidden />
            {text.open}
          </Button>
          <Button
            variant="secondary"
            data-color="accent"
            onClick={() => onProof({ file: path, note: text.recorded[recorded], proof })}
          >
            <ShieldCheckmarkIcon aria-hidden />
            {text.showProof}
          </Button>
          <Button variant="tertiary" data-color="accent" onClick={onClose}>
            {text.again}
          </Button>
        </div>
      </Notice>
      <Panel title={text.pagesTitle}>
        <PageBars items={items} pages={pages} budget={budget} />
      </Panel>
      <div className="columns">
        <Panel
          title={text.withheldTitle}
          {...(withheld.length > 0 ? { description: text.withheldHelp } : {})}
        >
          {withheld.length === 0 ? (
            <p className="muted">{text.nothingWithheld}</p>
          ) : (
            <ul className="packet-list">
              {withheld.map(({ item, attachment, ground }) => (
                <li key={`${item} ${String(attachment)}`}>
                  <strong>
                    {item}
                    {attachment !== null && `, ${text.attachment(attachment)}`}
                  </strong>{' '}
                  {ground}
                </li>
              ))}
            </ul>
          )}
        </Panel>
        <Warnings warnings={made.warnings} />
      </div>
    </div>
  )
}

function Warnings({ warnings }: { readonly warnings: MadePacketAccount['warnings'] }): React.JSX.Element {
  const text = useText(packetScreenWords)
  const language = useLanguage()
  return (
    <Panel title={text.warningsTitle}>
      {warnings.length === 0 ? (
        <p className="muted">{text.noWarnings}</p>
      ) : (
        <ul className="packet-list">
          {warnings.map(({ code, item, facts }) => (
            <li key={JSON.stringify([code, item, facts])}>
              {warningText({ code, facts, ...(item === null ? {} : { item }) }, language)}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { CheckmarkIcon, CircleSlashIcon, XMarkIcon } from '@navikt/aksel-icons'
import type { ProofView } from '#shared/contract/meeting.ts'
import { proofCheckNames, proofExtent } from '#shared/text/proof-words.ts'
import { kitWords } from '#shared/text/screen/kit.ts'
import { rewordFinding } from '#shared/text/proof-sentences/reword.ts'
import { proofScreenWords } from '#shared/text/screen/proof.ts'
import { useLanguage, useText } from '../../../api/language.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useFormat } from '../../../ui/format.ts'
import { Notice } from '../../../ui/notice.tsx'
import { Facts } from '../../../ui/panel.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { Fingerprint } from './fingerprint.tsx'

export type ProvenFile = {
  /** Where the file lies; null for the account of one that lies elsewhere. */
  readonly file: string | null
  /** What the workspace knows of it. */
  readonly note: string
}

/** The account of a proof: every promise in words, and whether it holds. */
export function ProofDialog({
  shown,
  onClose,
}: {
  readonly shown: (ProvenFile & { readonly proof: ProofView }) | null
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(proofScreenWords)
  const kit = useText(kitWords)
  return (
    <Dialog
      open={shown !== null}
      onClose={onClose}
      title={text.proofTitle}
      description={text.proofLead}
      size="large"
      footer={
        <Button variant="secondary" onClick={onClose}>
          {kit.close}
        </Button>
      }
    >
      {shown !== null && <Account shown={shown} />}
    </Dialog>
  )
}

function Account({
  shown: { file, note, proof },
}: {
  readonly shown: ProvenFile & { readonly proof: ProofView }
}): React.JSX.Element {
  const text = useText(proofScreenWords)
  const format = useFormat()
  const language = useLanguage()
  const broken = proof.checks.filter((check) => !check.holds).length
  return (
    <>
      <Notice
        tone={broken === 0 ? 'success' : 'danger'}
        title={broken === 0 ? text.passed : text.broken(broken)}
      />
      <Facts
        rows={[
          ...(file === null ? [] : [{ label: text.file, value: file }]),
          { label: text.fileTitle, value: proof.title },
          { label: text.size, value: text.sizeOf(format.number(proof.pages), format.bytes(proof.bytes)) },
          { label: text.fingerprint, value: <Fingerprint sha256={proof.sha256} whole /> },
          { label: text.proof, value: note },
        ]}
      />
      <table className="table proof-table">
        <caption className="ds-sr-only">{text.proofTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{text.promise}</th>
            <th scope="col">{text.extent}</th>
            <th scope="col">{text.result}</th>
          </tr>
        </thead>
        <tbody>
          {proof.checks.map((check) => (
            <PromiseRow key={check.promise} check={check} />
          ))}
        </tbody>
      </table>
      {proof.notes.length > 0 && (
        <>
          <h3 className="subhead">{text.notes}</h3>
          <ul className="packet-list">
            {proof.notes.map(({ page, what }) => (
              <li key={`${String(page)} ${what}`}>
                {withPage(page, rewordFinding(what, language), text.onPage)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function PromiseRow({ check }: { readonly check: ProofView['checks'][number] }): React.JSX.Element {
  const text = useText(proofScreenWords)
  const format = useFormat()
  const language = useLanguage()
  const { promise, holds, count, details } = check
  return (
    <tr>
      <th scope="row">
        {text.promises?.[promise] ?? proofCheckNames[promise].name}
        {details.length > 0 && (
          <ul className="packet-list">
            {details.map(({ page, what }) => (
              <li key={`${String(page)} ${what}`}>
                {withPage(page, rewordFinding(what, language), text.onPage)}
              </li>
            ))}
          </ul>
        )}
      </th>
      <td className="muted nowrap">
        {count === 0
          ? '–'
          : language === 'nb'
            ? proofExtent(promise, count)
            : text.things(format.number(count))}
      </td>
      <td>
        {holds && count === 0 ? (
          <Tag tone="neutral" icon={CircleSlashIcon}>
            {text.untested}
          </Tag>
        ) : (
          <Tag tone={holds ? 'success' : 'danger'} icon={holds ? CheckmarkIcon : XMarkIcon}>
            {holds ? text.holds : text.breaks}
          </Tag>
        )}
      </td>
    </tr>
  )
}

const withPage = (page: number | null, what: string, onPage: (page: string) => string): string =>
  page === null ? what : `${onPage(String(page))}: ${what}`

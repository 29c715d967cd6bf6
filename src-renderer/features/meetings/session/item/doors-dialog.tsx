import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { basesAt } from '#shared/domain/disclosure/legal-basis.ts'
import { closingGrounds } from '#shared/domain/meeting/closing-ground.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { voteLabels } from '#shared/text/screen/session/vote.ts'
import { useLanguage, useText } from '../../../../api/language.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { useDocumentLanguage } from '../document-language.ts'
import { focusOn } from '../focus.ts'
import { keepVoteDraft } from '../vote/draft-store.ts'
import { plainVote } from '../vote/proposed-vote.ts'
import type { ItemProps } from './item-props.ts'

/**
 * On what ground the doors are to be closed. They are closed by the vote that follows, in open meeting (koml. § 11-5 femte
 * ledd), and by nothing else: there is no way to enter it in a wrong order.
 */
export function DoorsDialog({
  item,
  view,
  onClose,
}: ItemProps & { readonly onClose: () => void }): React.JSX.Element {
  const text = useText(sessionItemWords)
  const language = useLanguage() === 'nn' ? 'nn' : 'nb'
  const labels = voteLabels[useDocumentLanguage()]
  const [code, setCode] = useState(item.item.closedOn ?? closingGrounds[0]?.code ?? '')
  const [exemption, setExemption] = useState<string | null>(null)
  const [debateClosed, setDebateClosed] = useState(false)
  const ground = closingGrounds.find((each) => each.code === code)
  const bases = basesAt(view.meeting.startsAt.slice(0, 10)).filter(
    ({ beforeElectedBody }) => beforeElectedBody,
  )
  const needs = ground?.needsExemption === true
  const vote = (): void => {
    const sequel = { of: 'closing', ground: code, exemption: needs ? exemption : null, debateClosed } as const
    const question = `${labels.closing} (${ground?.printed[language] ?? ''})`
    keepVoteDraft(item.item.id, plainVote('closing', question, labels, sequel))
    onClose()
    void focusOn('vote')
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.doorsTitle}
      description={text.doorsHelp}
      footer={
        <>
          <Button disabled={needs && exemption === null} onClick={vote}>
            {text.closingVote}
          </Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <div className="form">
        <label className="field">
          <span className="ds-label">{text.paragraph}</span>
          <select className="ds-input" value={code} onChange={({ target }) => setCode(target.value)}>
            {closingGrounds.map((each) => (
              <option key={each.code} value={each.code}>
                {`${each.printed[language]}: ${each.text[language]}`}
              </option>
            ))}
          </select>
          {ground !== undefined && <span className="field-hint">{ground.text[language]}</span>}
        </label>
        {needs && (
          <label className="field">
            <span className="ds-label">{text.exemption}</span>
            <select
              className="ds-input"
              value={exemption ?? ''}
              onChange={({ target }) => setExemption(target.value === '' ? null : target.value)}
            >
              <option value="">–</option>
              {bases.map((basis) => (
                <option key={basis.code} value={basis.code}>
                  {`${basis.printed[language]}: ${basis.about[language]}`}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field check">
          <input
            type="checkbox"
            className="ds-input"
            checked={debateClosed}
            onChange={({ target }) => setDebateClosed(target.checked)}
          />
          <span>{text.debateClosed}</span>
        </label>
      </div>
    </Dialog>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { Output } from '#shared/contract/index.ts'
import type { TextReference, VoteForm, VoteSubject } from '#shared/domain/meeting/session/session.ts'
import { sessionVoteWords, voteLabels } from '#shared/text/screen/session/vote.ts'
import { useText } from '../../../../api/language.ts'
import { Dialog } from '../../../../ui/dialog.tsx'
import { useDocumentLanguage } from '../document-language.ts'
import { labelOf, plainVote, voteOnTexts } from './proposed-vote.ts'
import { emptyDraft } from './vote-draft.ts'
import type { VoteDraft } from './vote-draft.ts'

const subjects: readonly VoteSubject[] = [
  'matter',
  'postponement',
  'return',
  'procedure',
  'election',
  'appointment',
]
const electionForms: readonly VoteForm[] = ['agreedElection', 'majorityElection', 'proportionalElection']

/** A vote that the order of the motions did not propose: on any texts, on procedure, or an election. */
export function FreeVote({
  item,
  onStart,
  onClose,
}: {
  readonly item: Output<'session.item'>
  readonly onStart: (draft: VoteDraft) => void
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(sessionVoteWords)
  const labels = voteLabels[useDocumentLanguage()]
  const [subject, setSubject] = useState<VoteSubject>('matter')
  const [electionForm, setElectionForm] = useState<VoteForm>('agreedElection')
  const [question, setQuestion] = useState('')
  const references: readonly TextReference[] = [
    ...(item.texts.proposal.length > 0 ? [{ of: 'proposal' } as const] : []),
    ...(item.texts.recommendation === null ? [] : [{ of: 'recommendation' } as const]),
    ...item.motions
      .filter(({ withdrawn }) => !withdrawn)
      .map(({ id }): TextReference => ({ of: 'motion', motion: id })),
  ]
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set())
  const isElection = subject === 'election'
  const texts = references.filter((_, at) => chosen.has(at))
  const form: VoteForm = texts.length > 2 ? 'among' : texts.length === 2 ? 'between' : 'forAgainst'
  const asked = question.trim() === '' ? labels[subject as 'matter'] : question.trim()
  const start = (): void => {
    const option = (label: string): VoteDraft['options'][number] => ({
      label,
      text: null,
      candidates: [],
      votes: 0,
    })
    if (isElection)
      onStart({
        ...emptyDraft,
        subject,
        form: electionForm,
        question: asked,
        seats: electionForm === 'proportionalElection' ? 1 : null,
        options:
          electionForm === 'agreedElection'
            ? [option(labels.agreed), option(labels.against)]
            : electionForm === 'proportionalElection'
              ? [option(labels.list(1)), option(labels.list(2))]
              : [],
      })
    else if (texts.length === 0) onStart(plainVote(subject, asked, labels))
    else {
      const draft = voteOnTexts(item, { subject, form, texts: [...texts] }, labels)
      onStart(question.trim() === '' ? draft : { ...draft, question: asked })
    }
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.free}
      footer={
        <>
          <Button onClick={start}>{text.next}</Button>
          <Button variant="secondary" data-color="neutral" onClick={onClose}>
            {text.cancel}
          </Button>
        </>
      }
    >
      <div className="form">
        <label className="field">
          <span className="ds-label">{text.subject}</span>
          <select
            className="ds-input"
            value={subject}
            onChange={({ target }) => setSubject(target.value as VoteSubject)}
          >
            {subjects.map((each) => (
              <option key={each} value={each}>
                {text.subjects[each]}
              </option>
            ))}
          </select>
        </label>
        {isElection ? (
          <label className="field">
            <span className="ds-label">{text.form}</span>
            <select
              className="ds-input"
              value={electionForm}
              onChange={({ target }) => setElectionForm(target.value as VoteForm)}
            >
              {electionForms.map((each) => (
                <option key={each} value={each}>
                  {text.forms[each]}
                </option>
              ))}
            </select>
          </label>
        ) : (
          <fieldset className="field">
            <legend className="ds-label">
              {text.options} <span className="muted small">{text.forms[form]}</span>
            </legend>
            {references.map((reference, at) => (
              <label className="check" key={JSON.stringify(reference)}>
                <input
                  type="checkbox"
                  className="ds-input"
                  checked={chosen.has(at)}
                  onChange={() => {
                    const next = new Set(chosen)
                    if (!next.delete(at)) next.add(at)
                    setChosen(next)
                  }}
                />
                <span>{labelOf(reference, item, labels)}</span>
              </label>
            ))}
          </fieldset>
        )}
        <label className="field">
          <span className="ds-label">{text.question}</span>
          <input
            className="ds-input"
            value={question}
            maxLength={500}
            placeholder={labels[subject as 'matter']}
            onChange={({ target }) => setQuestion(target.value)}
          />
        </label>
      </div>
    </Dialog>
  )
}

import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { MotionRow } from '#shared/contract/session-item.ts'
import type { MotionKind } from '#shared/domain/meeting/session/session.ts'
import type { MotionId, PersonId } from '#shared/ids.ts'
import { sessionItemWords } from '#shared/text/screen/session/item.ts'
import { call } from '../../../../api/client.ts'
import { useText } from '../../../../api/language.ts'
import { act } from '../act.ts'
import { DraftField } from '../draft-field.tsx'
import type { DraftPlace, MotionMore } from '../draft-places.ts'
import { storeDraft, typeDraft, useBecome, useDrafts } from '../drafts.ts'
import { focusOn } from '../focus.ts'
import type { ItemProps } from './item-props.ts'

const kinds: readonly MotionKind[] = [
  'alternative',
  'amendment',
  'addition',
  'postponement',
  'return',
  'statement',
]
const fresh: MotionMore = {
  kind: 'alternative',
  author: null,
  party: '',
  togetherWith: '',
  changesPoint: null,
}

/** A motion that is being put forward: it is stored with its first words, and then as it is typed. */
export function NewMotion({
  onDone,
  ...props
}: ItemProps & { readonly onDone: () => void }): React.JSX.Element {
  const { item } = props
  const given = `newMotion/${item.item.id}` as const
  const became = useBecome((all) => all[given])
  const draft = useDrafts((all) => all[given])
  const [own, setOwn] = useState<MotionMore | null>(null)
  const [, , written = ''] = (became ?? '').split('/')
  const stored = item.motions.find(({ id }) => id === written)
  const more = own ?? (draft?.more as MotionMore | undefined) ?? fresh
  const change = (next: MotionMore): void => {
    setOwn(next)
    if (written !== '') void act(() => call('motion.change', { motion: written as MotionId, change: next }))
    else if (draft !== undefined) typeDraft(given, draft.text, next)
  }
  const finish = async (): Promise<void> => {
    if (!isStorable(more)) return
    // a motion to postpone, and one that strikes a point, may say nothing
    if (became === undefined && draft === undefined && more.kind !== 'alternative') typeDraft(given, '', more)
    if (!(await storeDraft(given))) return
    onDone()
    await focusOn('motion')
  }
  return (
    <MotionForm
      {...props}
      more={more}
      place={given}
      stored={stored?.text ?? ''}
      onChange={change}
      onDone={() => void finish()}
      focus
    />
  )
}

/** A motion that is changed before it is voted on. */
export function ChangeMotion({
  motion,
  onDone,
  ...props
}: ItemProps & { readonly motion: MotionRow; readonly onDone: () => void }): React.JSX.Element {
  const { kind, author, party, togetherWith, changesPoint } = motion
  const place = `motion/${props.item.item.id}/${motion.id}` as const
  const finish = async (): Promise<void> => {
    if (!(await storeDraft(place))) return
    onDone()
    await focusOn('motion')
  }
  return (
    <MotionForm
      {...props}
      more={{ kind, author: author?.id ?? null, party, togetherWith, changesPoint }}
      place={place}
      stored={motion.text}
      onChange={(change) => void act(() => call('motion.change', { motion: motion.id, change }))}
      onDone={() => void finish()}
      focus
    />
  )
}

const isStorable = ({ kind, changesPoint }: MotionMore): boolean =>
  kind !== 'amendment' || changesPoint !== null

function MotionForm({
  item,
  more,
  place,
  stored,
  focus,
  onChange,
  onDone,
}: ItemProps & {
  readonly more: MotionMore
  readonly place: DraftPlace
  readonly stored: string
  readonly focus: boolean
  readonly onChange: (more: MotionMore) => void
  readonly onDone: () => void
}): React.JSX.Element {
  const text = useText(sessionItemWords)
  const { voters, texts } = item
  const points = texts.recommendation?.points ?? texts.proposal
  const byAuthor = (author: PersonId | null): MotionMore => ({
    ...more,
    author,
    party: voters.find(({ id }) => id === author)?.party ?? more.party,
  })
  return (
    <div className="session-motion session-motion-form" data-kind={more.kind}>
      <div className="session-motion-fields">
        <label className="field">
          <span className="ds-label">{text.motionKind}</span>
          <select
            className="ds-input"
            value={more.kind}
            onChange={({ target }) => {
              const kind = target.value as MotionKind
              onChange({
                ...more,
                kind,
                changesPoint: kind === 'amendment' ? (more.changesPoint ?? 1) : null,
              })
            }}
          >
            {kinds
              .filter((kind) => kind !== 'amendment' || points.length > 0)
              .map((kind) => (
                <option key={kind} value={kind}>
                  {text.motionKinds[kind]}
                </option>
              ))}
          </select>
        </label>
        {more.kind === 'amendment' && (
          <label className="field session-motion-point">
            <span className="ds-label">{text.point}</span>
            <select
              className="ds-input"
              value={more.changesPoint ?? 1}
              onChange={({ target }) => onChange({ ...more, changesPoint: Number(target.value) })}
            >
              {points.map((point, at) => (
                // oxlint-disable-next-line react/no-array-index-key -- points have no other name than their place
                <option key={at} value={at + 1}>
                  {`${String(at + 1)}. ${point.slice(0, 60)}`}
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="field">
          <span className="ds-label">{text.author}</span>
          <select
            className="ds-input"
            value={more.author ?? ''}
            onChange={({ target }) =>
              onChange(byAuthor(target.value === '' ? null : (target.value as PersonId)))
            }
          >
            <option value="">–</option>
            {voters.map(({ id, name, party }) => (
              <option key={id} value={id}>
                {party === '' ? name : `${name} (${party})`}
              </option>
            ))}
          </select>
        </label>
        <CommittedInput
          label={text.party}
          value={more.party}
          most={100}
          onCommit={(party) => onChange({ ...more, party })}
        />
        <CommittedInput
          label={text.togetherWith}
          value={more.togetherWith}
          most={300}
          onCommit={(togetherWith) => onChange({ ...more, togetherWith })}
        />
      </div>
      <DraftField
        place={place}
        stored={stored}
        label={text.motionText}
        hint={more.kind === 'amendment' ? text.amendmentHelp : text.motionTextHelp}
        more={more}
        rows={3}
        focus={focus}
      />
      <div className="session-actions">
        <Button data-size="sm" onClick={onDone}>
          {text.finishMotion}
        </Button>
      </div>
    </div>
  )
}

/** A short field that is stored when it is left. */
function CommittedInput({
  label,
  value,
  most,
  onCommit,
}: {
  readonly label: string
  readonly value: string
  readonly most: number
  readonly onCommit: (value: string) => void
}): React.JSX.Element {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <label className="field">
      <span className="ds-label">{label}</span>
      <input
        className="ds-input"
        autoComplete="off"
        maxLength={most}
        value={typed ?? value}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          if (typed !== null && typed !== value) onCommit(typed.trim())
          setTyped(null)
        }}
      />
    </label>
  )
}

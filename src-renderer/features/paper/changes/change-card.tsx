import { Button } from '@digdir/designsystemet-react'
import { LightBulbIcon, PencilLineIcon, PlusIcon } from '@navikt/aksel-icons'
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { CauseRef } from '#shared/contract/changes.ts'
import { changesWords } from '#shared/text/screen/paper/changes.ts'
import { call } from '../../../api/client.ts'
import { useWrite } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useMayWrite } from '../../../api/may-write.ts'
import { failureIn } from '../../../ui/states.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { tellDone, tellFailure } from '../../../ui/toast-store.ts'
import { goToBlock, goToSection } from '../outline.tsx'
import { useDesk } from '../session/desk.ts'
import { CausePicker } from './cause-picker.tsx'
import { CauseChips } from './cause-chips.tsx'
import { withCause, withoutCause } from './causes.ts'
import { ChangedRuns } from './changed-runs.tsx'
import type { Told } from './use-changes.ts'

/** One change: what was and is, why, and the way to the paragraph. R and A work anywhere on it. */
export function ChangeCard({
  told,
  frozen,
  current,
}: {
  readonly told: Told
  readonly frozen: boolean
  readonly current: boolean
}): React.JSX.Element {
  const text = useText(changesWords)
  const desk = useDesk()
  const mayWrite = useMayWrite() && !frozen
  const [isPicking, setPicking] = useState(false)
  const place = useRef<HTMLElement>(null)
  const write = useWrite('changes.setCauses')
  const { paper } = desk.session
  const set = (blocks: ReturnType<typeof withCause>, done: string): void => {
    write.mutate(
      { id: paper.id, blocks },
      {
        onSuccess: ({ before }) =>
          tellDone(done, () => call('changes.setCauses', { id: paper.id, blocks: before })),
        onError: (error) => tellFailure(failureIn(error)),
      },
    )
  }
  const add = (cause: CauseRef): void => {
    setPicking(false)
    set(withCause(told, cause), text.set)
    place.current?.querySelector<HTMLElement>('.change-go')?.focus()
  }
  const wasCurrent = useRef(current)
  useEffect(() => {
    // where the caret stands already when the pane is opened, the list begins at its beginning
    if (current && !wasCurrent.current) place.current?.scrollIntoView({ block: 'nearest' })
    wasCurrent.current = current
  }, [current])
  const hear = (event: KeyboardEvent): void => {
    const { target, key, ctrlKey, metaKey, altKey } = event
    if (!mayWrite || ctrlKey || metaKey || altKey) return
    if (target instanceof Element && target.closest('input, textarea') !== null) return
    if (key === 'r' || key === 'R') add({ kind: 'editorial', note: '' })
    else if (key === 'a' || key === 'A') setPicking(true)
    else return
    event.preventDefault()
  }
  const standing = told.blocks.find(({ kind }) => kind !== 'removed')
  const title = told.whole === null ? text.kinds[told.blocks[0]?.kind ?? 'edited'] : text.whole[told.whole]
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the keys of the buttons inside
    <article ref={place} className="change" data-current={current || undefined} onKeyDown={hear}>
      <p className="change-head">
        <strong>{title}</strong>
        <Elsewhere told={told} />
        {told.material && <Tag tone="info">{text.material}</Tag>}
      </p>
      <ChangedRuns told={told} />
      <CauseChips
        told={told}
        mayWrite={mayWrite}
        onRemove={(cause) => set(withoutCause(told, cause), text.taken)}
      />
      {mayWrite && <Suggested told={told} onTake={add} />}
      <div className="change-actions">
        <Button
          className="change-go"
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          aria-label={text.go}
          onClick={() => {
            if (standing === undefined) goToSection(desk, told.section)
            else goToBlock(desk, told.section, standing.block)
          }}
        >
          {text.goShort}
        </Button>
        {mayWrite && (
          <>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-keyshortcuts="r"
              onClick={() => add({ kind: 'editorial', note: '' })}
            >
              <PencilLineIcon aria-hidden /> {text.editorial}
            </Button>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-keyshortcuts="a"
              aria-expanded={isPicking}
              onClick={() => setPicking(!isPicking)}
            >
              <PlusIcon aria-hidden /> {text.add}
            </Button>
          </>
        )}
      </div>
      {isPicking && (
        <CausePicker
          onPick={add}
          onGiveUp={() => {
            setPicking(false)
            place.current?.querySelector<HTMLElement>('.change-go')?.focus()
          }}
        />
      )}
    </article>
  )
}

function Elsewhere({ told: { blocks, whole } }: { readonly told: Told }): React.JSX.Element | null {
  const text = useText(changesWords)
  const { session } = useDesk()
  const [first] = blocks
  if (whole !== null || first === undefined || first.elsewhere === null) return null
  return (
    <span className="small muted" lang={session.paper.language}>
      {first.kind === 'removed' ? text.to(first.elsewhere) : text.from(first.elsewhere)}
    </span>
  )
}

/** Entries that say something else by now: one press makes one the cause. */
function Suggested({
  told,
  onTake,
}: {
  readonly told: Told
  readonly onTake: (cause: CauseRef) => void
}): React.JSX.Element | null {
  const text = useText(changesWords)
  const all = told.blocks.flatMap(({ suggested }) => suggested)
  const once = all.filter(({ entry }, at) => all.findIndex((each) => each.entry === entry) === at)
  if (once.length === 0) return null
  return (
    <ul className="change-suggested">
      {once.map(({ entry, number, title, why }) => (
        <li key={entry}>
          <LightBulbIcon aria-hidden />
          <span className="small">{text.suggested[why](number, title)}</span>
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => onTake({ kind: 'knowledge', entry, note: '' })}
          >
            {text.take(number)}
          </Button>
        </li>
      ))}
    </ul>
  )
}

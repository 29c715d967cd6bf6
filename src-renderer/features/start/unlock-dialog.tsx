import { Button } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { Failure } from '#shared/contract/reply.ts'
import { readRecoveryKey } from '#shared/domain/recovery-key.ts'
import { keyName } from '#shared/text/key-name.ts'
import { integrityWords } from '#shared/text/screen/integrity.ts'
import { useWrite } from '../../api/hooks.ts'
import { useText } from '../../api/language.ts'
import { useRefusalText } from '../../api/refusal.ts'
import { Dialog } from '../../ui/dialog.tsx'

/** Asks for the recovery key of a workspace that this machine has no key to. A mistyped group is named at once. */
export function UnlockDialog({
  failure,
  onClose,
}: {
  readonly failure: Failure
  readonly onClose: () => void
}): React.JSX.Element {
  const text = useText(integrityWords)
  const worded = useRefusalText()
  const [typed, setTyped] = useState('')
  const unlock = useWrite('workspace.unlock')
  const [form, field, hint, wrong] = [useId(), useId(), useId(), useId()]
  const path = String(failure.facts['path'] ?? '')
  const said = mistake(typed) ?? unlock.error?.failure ?? null
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.unlockTitle}
      description={text.unlockHelp(keyName(String(failure.facts['key'] ?? '')))}
      footer={
        <Button type="submit" form={form} disabled={unlock.isPending || !readRecoveryKey(typed).ok}>
          {text.unlock}
        </Button>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault()
          unlock.mutate({ folder: path, key: typed })
        }}
      >
        <label className="ds-label" htmlFor={field}>
          {text.key}
        </label>
        <p className="muted small" id={hint}>
          {text.keyHint}
        </p>
        <textarea
          id={field}
          className="ds-input start-key"
          rows={3}
          value={typed}
          maxLength={300}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="characters"
          aria-describedby={`${hint} ${wrong}`}
          aria-invalid={said !== null}
          onChange={(event) => {
            unlock.reset()
            setTyped(event.target.value)
          }}
        />
        <p id={wrong} role="status" className="start-key-wrong">
          {said !== null && worded(said)}
        </p>
      </form>
    </Dialog>
  )
}

/** Told as soon as all is typed; until then a group is merely not finished. */
function mistake(typed: string): Failure | null {
  const read = readRecoveryKey(typed)
  if (read.ok || read.wrong.length === 0) return null
  return { code: 'key.mistyped', facts: { groups: read.wrong.join(', ') } }
}

import { Button } from '@digdir/designsystemet-react'
import { useEffect, useRef } from 'react'
import { useForm } from 'react-hook-form'
import type { CauseRef } from '#shared/contract/changes.ts'
import type { Output } from '#shared/contract/index.ts'
import { causeWords } from '#shared/text/screen/causes.ts'
import { changesWords } from '#shared/text/screen/paper/changes.ts'
import { useRead } from '../../../api/hooks.ts'
import { useText } from '../../../api/language.ts'
import { useItemText } from '../../../marks/cause-text.ts'
import type { Choice } from '../../../ui/fields/choice-field.tsx'
import { ComboField } from '../../../ui/fields/combo-field.tsx'
import { Form } from '../../../ui/fields/form.tsx'
import { TextField } from '../../../ui/fields/text-field.tsx'
import { Answered } from '../../../ui/states.tsx'
import { useDesk } from '../session/desk.ts'

type Choices = Output<'changes.choices'>

/** Inputs, decisions, amendments and entries to choose from, in groups; a note where one says more. */
export function CausePicker({
  onPick,
  onGiveUp,
}: {
  readonly onPick: (cause: CauseRef) => void
  readonly onGiveUp: () => void
}): React.JSX.Element {
  const { session } = useDesk()
  const choices = useRead('changes.choices', { id: session.paper.id }, { keep: true })
  return (
    <Answered query={choices}>
      {(found) => <PickerForm choices={found} onPick={onPick} onGiveUp={onGiveUp} />}
    </Answered>
  )
}

type Picked = { readonly cause: string | null; readonly note: string }

function PickerForm({
  choices,
  onPick,
  onGiveUp,
}: {
  readonly choices: Choices
  readonly onPick: (cause: CauseRef) => void
  readonly onGiveUp: () => void
}): React.JSX.Element {
  const text = useText(changesWords)
  const options = useOptions(choices)
  const place = useRef<HTMLDivElement>(null)
  const form = useForm<Picked>({ defaultValues: { cause: null, note: '' } })
  useEffect(() => place.current?.querySelector('input')?.focus(), [])
  const submit = form.handleSubmit(({ cause, note }) => {
    const chosen = cause === null ? null : (JSON.parse(cause) as CauseRef)
    if (chosen === null) form.setError('cause', { type: 'required' })
    else if (chosen.kind === 'amendment' && chosen.motion === null && note.trim() === '')
      form.setError('note', { type: 'words', message: text.noteNeeded })
    else onPick(chosen.kind === 'input' ? chosen : { ...chosen, note: note.trim() })
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears Esc of the fields inside
    <div
      ref={place}
      className="change-picker"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onGiveUp()
      }}
    >
      <Form form={form} onSubmit={submit}>
        <ComboField
          control={form.control}
          name="cause"
          label={text.picker}
          description={text.pickerHelp}
          options={options}
        />
        <TextField control={form.control} name="note" label={text.note} description={text.noteHelp} />
        <div className="change-actions">
          <Button type="submit" data-size="sm">
            {text.save}
          </Button>
          <Button variant="secondary" data-size="sm" data-color="neutral" onClick={onGiveUp}>
            {text.cancel}
          </Button>
        </div>
      </Form>
    </div>
  )
}

/** Each choice carries its cause as JSON: nothing else tells one from another. */
function useOptions({ points, decisions, motions, entries }: Choices): readonly Choice[] {
  const text = useText(changesWords)
  const words = useText(causeWords)
  const itemText = useItemText()
  const option = (group: string, cause: CauseRef, label: string, hint: string): Choice => ({
    value: JSON.stringify(cause),
    group,
    label,
    hint: short(hint),
  })
  return [
    ...points.map(({ point, number, part, sender, text: said }) =>
      option(text.groups.points, { kind: 'input', point }, `${words.input(number, part)} · ${sender}`, said),
    ),
    ...decisions.map(({ decision, point, text: said, of }) =>
      option(
        text.groups.decisions,
        { kind: 'decision', decision, point, note: '' },
        words.decision(itemText(of), point),
        said,
      ),
    ),
    ...motions.map(({ motion, number, party, text: said, carried, of }) =>
      option(
        text.groups.motions,
        { kind: 'amendment', motion, note: '' },
        words.motion(number, party, itemText(of)) + (carried ? ` · ${text.carried}` : ''),
        said,
      ),
    ),
    ...entries.map(({ entry, number, title, changed }) =>
      option(
        text.groups.entries,
        { kind: 'knowledge', entry, note: '' },
        `K-${String(number)} ${title}`,
        changed ? text.changedEntry : '',
      ),
    ),
    option(text.groups.other, { kind: 'editorial', note: '' }, words.editorial, ''),
    option(
      text.groups.other,
      { kind: 'amendment', motion: null, note: '' },
      words.amendment,
      text.noteNeeded,
    ),
  ]
}

const short = (said: string): string => (said.length > 140 ? `${said.slice(0, 139)}…` : said)

import type { CaseId, InputPointId } from '#shared/ids.ts'
import { ChangeDialog } from './change-dialog.tsx'
import { DivideDialog } from './divide-dialog.tsx'
import { ManyDialog } from './many-dialog.tsx'
import type { Assessment, PointRow } from './point-rows.ts'
import { SplitDialog } from './split-dialog.tsx'
import { ThemeDialog } from './theme-dialog.tsx'
import type { Answers } from './use-answers.ts'
import { WordsDialog } from './words-dialog.tsx'

export type Asked = {
  readonly ask: 'theme' | 'change' | 'rewrite' | 'split' | 'divide' | 'many' | 'add'
  readonly row: PointRow
}

/** What is asked of the row that has the focus. A dialog stays open, with what was typed, when its change is refused. */
export function PointDialogs({
  file,
  shown,
  asked: { ask, row },
  marked,
  answers,
  onClose,
  onDone,
}: {
  readonly file: CaseId
  readonly shown: Assessment
  readonly asked: Asked
  readonly marked: readonly InputPointId[]
  readonly answers: Answers
  readonly onClose: () => void
  /** The row to go to. */
  readonly onDone: (key: string | null) => void
}): React.JSX.Element | null {
  const { point, input } = row
  const close = { onClose }
  const after = async (work: Promise<unknown>): Promise<void> => {
    const did = await work
    if (did !== false && did !== null) onDone(row.key)
  }
  const toNew = async (work: ReturnType<Answers['add']>): Promise<void> => {
    const did = await work
    if (did !== null) onDone(did[0]?.in[0]?.id ?? null)
  }
  if (ask === 'divide')
    return (
      <DivideDialog
        {...close}
        file={file}
        input={input.id}
        onDivide={(inputs) => void toNew(answers.divide(inputs))}
      />
    )
  if (ask === 'add')
    return <WordsDialog {...close} said="" onStore={(text) => void toNew(answers.add(input.id, text))} />
  if (ask === 'many')
    return (
      <ManyDialog
        {...close}
        count={marked.length}
        themes={shown.themes}
        onStore={(change) => void after(answers.many(marked, change))}
      />
    )
  if (point === null) return null
  if (ask === 'rewrite')
    return (
      <WordsDialog
        {...close}
        said={point.text}
        onStore={(text) => void after(answers.change(point.id, { text }))}
      />
    )
  if (ask === 'theme')
    return (
      <ThemeDialog
        {...close}
        file={file}
        themes={shown.themes}
        value={point.theme}
        onChoose={(theme) => void after(answers.change(point.id, { theme }))}
      />
    )
  if (ask === 'change')
    return (
      <ChangeDialog
        {...close}
        file={file}
        point={point}
        onStore={(change) => void after(answers.change(point.id, change))}
      />
    )
  return (
    <SplitDialog
      {...close}
      said={point.text}
      onSplit={(at) => void after(answers.split(point.id, point.text, at))}
    />
  )
}

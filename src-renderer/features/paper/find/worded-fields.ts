import type { Node } from '@tiptap/pm/model'
import type { PointTask } from '#shared/document/model.ts'

/** Words that stand beside the text and are printed with it: captions, alternative texts, who does what. */
export type WordedField = {
  /** As the field's element is called (`data-words`). */
  readonly name: string
  readonly text: string
  /** The node's attribute with other words in the field. */
  readonly write: (text: string) => { readonly attribute: string; readonly value: unknown }
}

/** The fields of a node, in the order in which they are read. */
export function wordedFields({ type, attrs }: Node): readonly WordedField[] {
  if (type.name === 'table') return [plain(attrs, 'caption')]
  if (type.name === 'image') return [plain(attrs, 'alt'), plain(attrs, 'caption')]
  const task = attrs['task'] as PointTask | null | undefined
  if (task === null || task === undefined) return []
  return (['responsible', 'reportTo'] as const).flatMap((name) => {
    const text = task[name]
    if (text === undefined) return []
    const { [name]: _before, ...others } = task
    // an empty one is none
    const write: WordedField['write'] = (said) => ({
      attribute: 'task',
      value: said === '' ? others : { ...others, [name]: said },
    })
    return [{ name, text, write }]
  })
}

const plain = (attrs: Node['attrs'], name: string): WordedField => ({
  name,
  text: String(attrs[name] ?? ''),
  write: (value) => ({ attribute: name, value }),
})

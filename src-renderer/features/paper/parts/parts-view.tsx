import { useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import { useDesk } from '../session/desk.ts'
import { ImagePart } from './image-part.tsx'
import type { NodePart } from './node-parts.ts'
import { PointPart } from './point-part.tsx'
import { TablePart } from './table-part.tsx'

const views = { table: TablePart, image: ImagePart, point: PointPart }

/** What belongs to the nodes of a section and is not their text, each drawn in its place within the text. */
export function PartsView({ sectionKey }: { readonly sectionKey: string }): React.ReactNode {
  const desk = useDesk()
  const parts = desk.parts.get(sectionKey)
  const all = useSyncExternalStore(parts?.subscribe ?? never, parts?.all ?? none)
  return all.map((part) => {
    const View = views[part.kind]
    return createPortal(<View part={part} isEditable={part.view.editable} />, part.host, String(part.name))
  })
}

export type PartProps = { readonly part: NodePart; readonly isEditable: boolean }

const never = (): (() => void) => () => undefined
const nothing: readonly NodePart[] = []
const none = (): readonly NodePart[] => nothing

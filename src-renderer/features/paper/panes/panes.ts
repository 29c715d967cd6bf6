import {
  BookIcon,
  ArrowsSquarepathIcon,
  ChatElipsisIcon,
  ClockDashedIcon,
  FilePdfIcon,
  LanguageIcon,
  TasklistIcon,
} from '@navikt/aksel-icons'
import type { ComponentType } from 'react'
import type { Icon } from '../../../ui/tag.tsx'
import { ChangesPane } from '../changes/changes-pane.tsx'
import { CommentsPane } from '../comments/comments-pane.tsx'
import { LanguagePane } from './language-pane.tsx'
import { MissingPane } from './missing-pane.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { SupportPane } from './support-pane.tsx'
import { VersionsPane } from '../versions/versions-pane.tsx'

export type PaneName = 'missing' | 'changes' | 'support' | 'language' | 'preview' | 'comments' | 'versions'

export type Pane = {
  readonly name: PaneName
  readonly icon: Icon
  readonly keys?: string
  /** Of no use where the text is only read. */
  readonly whileWriting?: true
  /** Of use only where there is a first reading to be compared with. */
  readonly sinceFirst?: true
  readonly View: ComponentType
}

/** What can lie beside the text: one at a time, chosen in the head. Each finds the paper by `useDesk`. */
export const panes: readonly Pane[] = [
  { name: 'missing', icon: TasklistIcon, View: MissingPane },
  {
    name: 'changes',
    icon: ArrowsSquarepathIcon,
    keys: 'F6',
    sinceFirst: true,
    View: ChangesPane,
  },
  { name: 'support', icon: BookIcon, View: SupportPane },
  { name: 'language', icon: LanguageIcon, keys: 'F7', whileWriting: true, View: LanguagePane },
  { name: 'preview', icon: FilePdfIcon, keys: 'F8', View: PreviewPane },
  { name: 'comments', icon: ChatElipsisIcon, View: CommentsPane },
  { name: 'versions', icon: ClockDashedIcon, View: VersionsPane },
]

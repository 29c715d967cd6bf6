import { remarkPlugin } from './comments/remark-plugin.ts'
import type { SectionPlugins } from './editing/section-editor.ts'

/**
 * What else watches every section's text: spelling, remarks, marks of changes. Each is given the section's context
 * and gives ProseMirror plugins; panes beside the text are listed in panes/panes.ts.
 */
export const sectionPlugins: readonly SectionPlugins[] = [({ language }) => language(), remarkPlugin]

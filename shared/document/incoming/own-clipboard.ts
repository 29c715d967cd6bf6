/**
 * The attribute by which the editor lays its own text beside the HTML on the clipboard: the blocks as JSON, so that
 * what is copied within the program comes back whole. Anybody may write it: it is read by `contract/content.ts`.
 */
export const ownClipboardAttribute = 'data-saksklar-content'

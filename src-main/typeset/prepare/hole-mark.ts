/** Stands around what is known only when an attachment is placed; no text of a file may hold it. */
export const holeMark = '\u0001'

import type { MeetingId } from '#shared/ids.ts'

/** Shows the meeting on the wall. Esc comes back. */
export function openProjector(meeting: MeetingId, goTo: (path: string) => void): void {
  goTo(`/moter/${meeting}/lerret`)
}

/** How many of a body's members it takes to force a case onto the agenda: at least a third (koml. § 11-3 første ledd). */
export function demandersNeeded(members: number): number {
  return Math.max(1, Math.ceil(members / 3))
}

/** Whether so many may: then the chair cannot leave the case out (koml. § 11-3 første ledd). */
export function isForced(demanding: number, members: number): boolean {
  return members > 0 && demanding * 3 >= members
}

import type { auditRefusals as nb } from '../audit.ts'
import type { Worded } from '../worded.ts'

/** Why the audit trail was not checked, in English. */
export const auditRefusals: Worded<typeof nb> = {
  'audit.noAnchor': (f) =>
    `“${f['text']}” is not an anchor. An anchor looks like this: 812-7QKX-M2RD-0HVB-T9CE-4F.`,
  'audit.mistyped': (f) =>
    `The anchor “${f['text']}” was mistyped: the check characters at its end do not fit. Look for characters that were mistaken for others.`,
  'audit.noAnchorInFile': (f) =>
    `${f['file']} bears no anchor of an audit trail. It may have been made before anchors were printed, or by another program.`,
}

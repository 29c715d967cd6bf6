import type { Command } from './command.ts'
import { agenda } from './commands/agenda.ts'
import { attach } from './commands/attach.ts'
import { audit } from './commands/audit.ts'
import { backup } from './commands/backup.ts'
import { bundle } from './commands/bundle.ts'
import { call } from './commands/call.ts'
import { check } from './commands/check.ts'
import { correct } from './commands/correct.ts'
import { course } from './commands/course.ts'
import { deadlines } from './commands/deadlines.ts'
import { decisions } from './commands/decisions.ts'
import { decrypt } from './commands/decrypt.ts'
import { demo } from './commands/demo.ts'
import { docx } from './commands/docx.ts'
import { encrypt } from './commands/encrypt.ts'
import { followups } from './commands/followups.ts'
import { extract } from './commands/extract.ts'
import { generate } from './commands/generate.ts'
import { hearing } from './commands/hearing.ts'
import { inspect } from './commands/inspect.ts'
import { issue } from './commands/issue.ts'
import { knowledge } from './commands/knowledge.ts'
import { late } from './commands/late.ts'
import { list } from './commands/list.ts'
import { mend } from './commands/mend.ts'
import { minutes } from './commands/minutes.ts'
import { packet } from './commands/packet.ts'
import { passport } from './commands/passport.ts'
import { person } from './commands/person.ts'
import { preview } from './commands/preview.ts'
import { proof } from './commands/proof.ts'
import { redline } from './commands/redline.ts'
import { restore } from './commands/restore.ts'
import { retention } from './commands/retention.ts'
import { search } from './commands/search.ts'
import { session } from './commands/session.ts'
import { show } from './commands/show.ts'
import { supplement } from './commands/supplement.ts'
import { text } from './commands/text.ts'
import { verify } from './commands/verify.ts'
import { web } from './commands/web.ts'
import { withdraw } from './commands/withdraw.ts'

/** All commands of the terminal program, in the order that help lists them. */
export const commands: readonly Command[] = [
  demo,
  list,
  show,
  deadlines,
  search,
  course,
  check,
  attach,
  redline,
  issue,
  agenda,
  session,
  packet,
  decisions,
  followups,
  minutes,
  extract,
  passport,
  preview,
  proof,
  inspect,
  mend,
  encrypt,
  decrypt,
  audit,
  text,
  docx,
  knowledge,
  hearing,
  retention,
  person,
  correct,
  late,
  withdraw,
  supplement,
  web,
  bundle,
  backup,
  restore,
  verify,
  call,
  generate,
]

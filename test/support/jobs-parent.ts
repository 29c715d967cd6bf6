import { join } from 'node:path'
import { JobProcess } from '#main/typeset/jobs/job-process.ts'

/** A parent that starts a child, tells its number, and waits to be killed. */
const entry = join(import.meta.dirname, '..', '..', 'src-main', 'typeset', 'jobs', 'assemble-child.ts')
const child = await JobProcess.start(entry)
process.send?.(child.pid)

import { resources } from './place.ts'
import { join } from 'node:path'
import { app } from 'electron'
import { hostWords } from '#shared/text/host-words.ts'
import { openLog } from '../log.ts'
import { userDataFolder } from '../paths.ts'
import { runWindow } from '../run-window.ts'
import { electronHost } from './electron-host.ts'
import { lockDownProgram } from './lock-down.ts'

const userData = userDataFolder()
app.setPath('userData', userData)
process.env['NODE_COMPILE_CACHE'] = join(userData, 'code-cache') // beside the program nothing can be written
lockDownProgram()
const log = openLog(userData)
const words = process.argv.slice(app.isPackaged ? 1 : 2)

if (app.requestSingleInstanceLock({ words })) {
  const host = electronHost({
    userData,
    preload: join(import.meta.dirname, 'preload.cjs'),
    icon: join(resources, 'icons', 'saksklar.png'),
    log,
  })
  const listening: typeof host = {
    ...host,
    start: (handlers) => {
      app.on('second-instance', (_event, _arguments, _folder, more) =>
        handlers.onSecondInstance(wordsIn(more)),
      )
      return host.start(handlers)
    },
  }
  const renderer = join(import.meta.dirname, '..', 'renderer')
  runWindow(listening, { renderer, words, log }).catch((error: unknown) => {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error))
    app.exit(70)
  })
} else {
  log(hostWords.handedOver)
  app.quit()
}

function wordsIn(more: unknown): readonly string[] {
  const { words: given } = (more ?? {}) as { readonly words?: unknown }
  return Array.isArray(given) ? given.map(String) : []
}

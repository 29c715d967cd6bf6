import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge, Reply } from '#shared/contract/reply.ts'

/** All that the page gets. The event of a message stays here: it holds the way to everything else. */
const bridge: Bridge = {
  host: 'electron',
  invoke: (name, payload) => ipcRenderer.invoke('call', name, payload) as Promise<Reply>,
  subscribe: (listener) => {
    const hear = (_event: unknown, name: string, data: unknown): void => listener(name, data)
    ipcRenderer.on('event', hear)
    return () => {
      ipcRenderer.off('event', hear)
    }
  },
}
contextBridge.exposeInMainWorld('saksklar', bridge)

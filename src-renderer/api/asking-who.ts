import { create } from 'zustand'

/** Whether «Hvem er du?» is asked: by a command, and after a workspace was opened where nobody is chosen yet. */
export const useWhoStore = create<{ readonly open: boolean }>(() => ({ open: false }))

import { create } from 'zustand'

/** Whether «Hvem er du?» is open; also asked after a workspace is opened where nobody is chosen yet. */
export const useWhoStore = create<{ readonly open: boolean }>(() => ({ open: false }))

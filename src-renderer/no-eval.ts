import { z } from 'zod'

// Before any schema is made: compiled checks need eval, which the page's policy forbids, and zod would try.
z.config({ jitless: true })

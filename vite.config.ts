import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The window's page. No inlined assets and no polyfill: the page's policy allows its own files alone.
export default defineConfig({
  root: 'src-renderer',
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome140',
    outDir: '../dist/renderer',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // what tells zod to do without eval lies with it, and runs before any schema is made
          groups: [{ name: 'zod', test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]no-eval\.ts$/ }],
        },
      },
    },
  },
})

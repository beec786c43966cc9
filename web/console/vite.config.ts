// SPDX-License-Identifier: MIT
// Builds the merchant console into build/web/console; nothing is inlined, so that a strict CSP holds.
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export default defineConfig({
  root: inRepository('web/console'),
  base: '/console/',
  plugins: [react()],
  resolve: { alias: { hezuo: inRepository('dist/index.mjs') } },
  build: {
    outDir: inRepository('build/web/console'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
  },
});

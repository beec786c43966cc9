// SPDX-License-Identifier: MIT
// How the creator's page is built: into build/web/h5, to be served under /h5/.
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: '/h5/',
  plugins: [vue()],
  resolve: { alias: { hezuo: here('../../dist/index.mjs') } },
  build: {
    outDir: here('../../build/web/h5'),
    emptyOutDir: true,
    // A data: URL would not be fetched under `connect-src 'self'`.
    assetsInlineLimit: 0,
    // The wasm module is inside.
    chunkSizeWarningLimit: 2000,
    target: 'es2022',
  },
});

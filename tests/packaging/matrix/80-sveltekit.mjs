// SPDX-License-Identifier: MIT
// SvelteKit: a page, and an endpoint on the server.
import { asModule } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'SvelteKit',
  packages: {
    '@sveltejs/kit': '2.70.4',
    '@sveltejs/vite-plugin-svelte': '7.3.1',
    svelte: '5.57.3',
    vite: '8.3.8',
  },
  says: 'vite build, vite preview: page in Chromium, endpoint in Node',
  files: {
    'package.json': '{ "private": true, "type": "module" }\n',
    'svelte.config.js': 'export default {};\n',
    'vite.config.js':
      "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };\n",
    'src/app.html':
      '<!doctype html><html lang="en"><head><title>running</title>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n',
    'src/lib/ask.js': asModule,
    'src/routes/+page.svelte':
      "<script>\nimport { onMount } from 'svelte';\nimport { ask } from '$lib/ask.js';\nonMount(() => { ask().then((text) => { document.title = text; }, (error) => { document.title = 'failed: ' + error.message; }); });\n</script>\n",
    'src/routes/answer/+server.js':
      "import { ask } from '$lib/ask.js';\nexport const GET = async () => new Response(await ask());\n",
  },
  build: [['vite', 'build', '--logLevel', 'warn']],
  server: {
    command: ['vite', 'preview', '--port', 'PORT', '--strictPort', '--host', '127.0.0.1'],
    pages: ['/'],
    answers: ['/answer'],
  },
};

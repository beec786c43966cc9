// SPDX-License-Identifier: MIT
// Next.js: a client component, and a route handler on the server.
import { asModule } from '../lib/app.mjs';

/** @type {import('../lib/run-row.mjs').Row} */
export default {
  name: 'Next.js',
  packages: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  says: 'next build, next start: client component in Chromium, route handler in Node',
  files: {
    'app/layout.jsx':
      'export const metadata = { title: \'running\' };\nexport default ({ children }) => <html lang="en"><body>{children}</body></html>;\n',
    'app/page.jsx':
      "'use client';\nimport { useEffect } from 'react';\nimport { ask } from './ask.js';\n" +
      "export default function Page() {\n  useEffect(() => {\n    ask().then((text) => { document.title = text; }, (error) => { document.title = 'failed: ' + error.message; });\n  }, []);\n  return null;\n}\n",
    'app/answer/route.js':
      "import { ask } from '../ask-server.js';\nexport const dynamic = 'force-dynamic';\nexport const GET = async () => new Response(await ask());\n",
    'app/ask.js': asModule,
    'app/ask-server.js': asModule,
  },
  build: [['next', 'build']],
  server: { command: ['next', 'start', '-H', '127.0.0.1', '-p', 'PORT'], pages: ['/'], answers: ['/answer'] },
};

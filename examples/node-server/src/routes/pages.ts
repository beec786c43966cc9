// SPDX-License-Identifier: MIT
// Serves the built pages, and an index that leads to them.

import { existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { index } from './index-page.ts';

const pages = ['console', 'h5'];
const oneYearSeconds = 31_536_000;

export async function pageRoutes(app: FastifyInstance, folder: string): Promise<void> {
  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(index));
  for (const page of pages) await pageRoute(app, page, join(folder, page));
}

async function pageRoute(app: FastifyInstance, page: string, root: string): Promise<void> {
  if (!existsSync(join(root, 'index.html'))) {
    const notBuilt = (_request: unknown, reply: FastifyReply) =>
      reply
        .code(404)
        .type('text/plain; charset=utf-8')
        .send(`build/web/${page} is not built yet: npm run build\n`);
    app.get(`/${page}`, notBuilt);
    app.get(`/${page}/*`, notBuilt);
    return;
  }
  app.get(`/${page}`, (_request, reply) => reply.redirect(`/${page}/`));
  const draws = async (scope: FastifyInstance): Promise<void> => {
    const lasting = join(root, 'assets');
    await scope.register(fastifyStatic, {
      root,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // Names under assets/ change with their content.
        reply.header(
          'cache-control',
          path.startsWith(lasting) ? `public, max-age=${oneYearSeconds}, immutable` : 'no-cache',
        );
      },
    });
    // Addresses inside the page, such as a task's, are drawn by the page itself.
    scope.setNotFoundHandler((request, reply) => {
      const path = request.url.split('?', 1)[0] ?? '';
      if (request.method === 'GET' && extname(path) === '') return reply.sendFile('index.html');
      return reply.code(404).type('text/plain; charset=utf-8').send('404');
    });
  };
  await app.register(draws, { prefix: `/${page}` });
}

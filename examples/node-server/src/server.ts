// SPDX-License-Identifier: MIT
// Puts the server together: data folder, database, clock, timers, routes; and takes it apart again.

import Fastify, { type FastifyInstance } from 'fastify';
import { Clock } from './clock.ts';
import type { Config } from './config.ts';
import { openDataFolder, type DataFolder } from './database/data-folder.ts';
import type { Database } from './database/database.ts';
import { openEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { openServer } from './database/server.ts';
import { seed } from './demo/seed.ts';
import { readJsonBodies } from './http/body.ts';
import { answerErrors, answerUnreadable, sendError, type Report } from './http/errors.ts';
import { secure } from './http/security.ts';
import { catalogRoutes } from './routes/catalog.ts';
import { demoRoutes } from './routes/demo.ts';
import { formRoutes } from './routes/forms.ts';
import { noticeRoutes } from './routes/notices.ts';
import { pageRoutes } from './routes/pages.ts';
import { rulebookRoutes } from './routes/rulebook.ts';
import { sessionRoutes } from './routes/session.ts';
import { taskRoutes } from './routes/tasks.ts';
import { Rules } from './rules.ts';
import type { Services } from './services.ts';
import { kindRows } from './systems/index.ts';
import { advanceTask, sweep } from './tasks/advance.ts';
import { Alarms } from './timers/alarms.ts';

export interface ServerOptions {
  config: Config;
  report: Report;
  /** The system's clock. */
  systemClock?: () => number;
  /** A database to use instead of the configured one. */
  database?: Database | undefined;
}

export interface Server {
  app: FastifyInstance;
  services: Services;
  close(): Promise<void>;
}

export async function buildServer(options: ServerOptions): Promise<Server> {
  const { config, report, systemClock = Date.now } = options;
  const dataFolder = await openDataFolder(config.dataFolder);
  const undo: (() => Promise<void>)[] = [() => dataFolder.release()];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const database = options.database ?? (await openDatabase(config, dataFolder, report));
    undo.push(() => database.close());
    const services = await startServices(config, database, report, systemClock);
    undo.push(() => services.timers.stop());
    const app = await buildApp(config, services, dataFolder.secret);
    undo.push(() => app.close());
    return { app, services, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDatabase(config: Config, folder: DataFolder, report: Report): Promise<Database> {
  return config.databaseUrl === null ? openEmbedded(folder.database) : openServer(config.databaseUrl, report);
}

async function startServices(
  config: Config,
  database: Database,
  report: Report,
  systemClock: () => number,
): Promise<Services> {
  await migrate(database);
  const clock = await Clock.open(database, systemClock);
  const rules = await Rules.load(kindRows.map(({ kind }) => kind));
  const alarms = await Alarms.open({ database, clock, report, pollSeconds: config.pollSeconds });
  const services = { database, clock, rules, timers: alarms, report };
  await seed(services);
  await alarms.start({
    advance: async (taskId) => {
      // Another process may have moved the demo clock.
      await clock.refresh();
      await advanceTask(services, taskId);
    },
    sweep: async () => {
      await clock.refresh();
      await sweep(services);
    },
  });
  return services;
}

async function buildApp(config: Config, services: Services, cookieSecret: string): Promise<FastifyInstance> {
  const { report } = services;
  const app = Fastify({
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (error, request, reply) => {
      sendError(error, request, reply, report);
    },
  });
  // Another process on the same database may have moved the demo clock.
  app.addHook('onRequest', async (request) => {
    if (request.url.startsWith('/api/')) await services.clock.refresh();
  });
  answerErrors(app, report);
  readJsonBodies(app, services.rules.maxInputBytes);
  await secure(app, cookieSecret);
  rulebookRoutes(app, services);
  sessionRoutes(app, services);
  catalogRoutes(app, services);
  formRoutes(app, services);
  taskRoutes(app, services);
  noticeRoutes(app, services);
  demoRoutes(app, services, config.demo);
  await pageRoutes(app, config.pagesFolder);
  await app.ready();
  return app;
}

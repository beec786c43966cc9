// SPDX-License-Identifier: MIT
// `npm start`: set-up, builds what changed, then runs the example server until Ctrl-C.
import { spawn } from 'node:child_process';
import { freshness } from './lib/fresh.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { setUp } from './setup.mjs';

const shared = ['package.json', 'package-lock.json'];
const core = [...shared, 'CMakeLists.txt', 'CMakePresets.json', 'src', 'bindings'];

const builds = [
  { name: 'build:wasm', inputs: core, outputs: ['build/wasm/hezuo.wasm'] },
  {
    name: 'build:package',
    inputs: [...core, 'tools', 'tests/cases'],
    outputs: ['dist/index.mjs', 'dist/index.cjs'],
  },
  {
    name: 'build:pages',
    inputs: [...core, 'tests/cases', 'web'],
    outputs: ['build/web/console/index.html', 'build/web/h5/index.html'],
  },
];

async function build() {
  for (const { name, inputs, outputs } of builds) {
    const { fresh, keep } = freshness(name, inputs, outputs);
    if (fresh) {
      console.log(`start: ${name}: nothing changed`);
      continue;
    }
    console.log(`start: ${name} …`);
    const { code, output } = await run('npm', ['run', '--silent', name], { quiet: true });
    if (code !== 0) {
      console.error(`${output}\nstart: \`npm run ${name}\` failed.`);
      process.exit(1);
    }
    keep();
  }
}

function serve() {
  const server = spawn(process.execPath, ['--import', 'tsx', 'examples/node-server/src/main.ts'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { HEZUO_DEMO: '1', ...process.env },
  });
  // A terminal sends Ctrl-C to the server too; whoever signals only this process must end the server as well.
  process.on('SIGINT', () => setTimeout(() => server.kill('SIGTERM'), 2000).unref());
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.on('error', (error) => {
    console.error(`start: the server could not be run: ${error.message}`);
    process.exitCode = 1;
  });
  server.on('exit', (code, signal) => {
    process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
  });
}

setUp('start');
await build();
serve();

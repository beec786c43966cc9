// SPDX-License-Identifier: MIT
// Loads the rules in both languages (one wasm module), then shows the console.
import { load } from 'hezuo';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { LoadFailure } from './app/LoadFailure';
import './console.css';

const root = document.getElementById('root');
if (root) {
  const view = createRoot(root);
  Promise.all([load({ locale: 'zh-CN' }), load({ locale: 'en' })]).then(
    ([chinese, english]) =>
      view.render(
        <StrictMode>
          <App libraries={{ 'zh-CN': chinese, en: english }} />
        </StrictMode>,
      ),
    (error: unknown) => view.render(<LoadFailure reason={String(error)} />),
  );
}

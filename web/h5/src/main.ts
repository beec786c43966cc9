// SPDX-License-Identifier: MIT
// Starts the page: the rules first, in the remembered language, then everything that needs them.
import './styles/vant.css';
import './styles/base.css';
import { createApp } from 'vue';
import App from './App.vue';
import { startClock } from './app/clock';
import { speak } from './app/library';
import { locale, w } from './app/locale';
import { startRouting } from './app/route';

const root = '#app';

try {
  await speak(locale.value);
  startClock();
  startRouting();
  createApp(App).mount(root);
} catch (error) {
  document.querySelector(root)?.replaceChildren(w.value.brokenStart);
  throw error;
}

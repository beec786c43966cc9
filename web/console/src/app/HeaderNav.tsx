// SPDX-License-Identifier: MIT
// The three parts of the console: tasks, checking a form, calculating.
import { useLanguage } from './language';
import { hrefOf, parseRoute, useHash } from './route';

export function HeaderNav() {
  const { words } = useLanguage();
  const { page } = parseRoute(useHash());
  const links = [
    { href: hrefOf.tasks(), label: words.navTasks, here: ['tasks', 'task', 'open'].includes(page) },
    { href: hrefOf.check(), label: words.navCheck, here: page === 'check' },
    { href: hrefOf.calculate(), label: words.navCalculate, here: page === 'calculate' },
  ];
  return (
    <nav className="header-nav" aria-label={words.product}>
      {links.map(({ href, label, here }) => (
        <a key={href} href={href} aria-current={here ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  );
}

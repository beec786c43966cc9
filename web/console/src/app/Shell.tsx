// SPDX-License-Identifier: MIT
// Header, banners and the page that the address names.
import { Alert, Button, Skeleton } from 'antd';
import { testId, type Party } from '../../../shared';
import { AboutPage } from '../about/AboutPage';
import { CalculatePage } from '../check/CalculatePage';
import { CheckPage } from '../check/CheckPage';
import { OpenPage } from '../open/OpenPage';
import { SignIn } from '../session/SignIn';
import { useSession } from '../session/session';
import { TasksPage } from '../list/TasksPage';
import { TaskPage } from '../task/TaskPage';
import { Header } from './Header';
import { useLanguage } from './language';
import { focusMain, useFocusOnPage } from './focus-main';
import { parseRoute, useHash, type Route } from './route';

function pageKey(route: Route, party: Party | null): string {
  if (!party) return 'sign-in';
  return route.page === 'task' ? `task ${route.id}` : route.page;
}

function Page() {
  const { words } = useLanguage();
  const { state, party, refreshAll } = useSession();
  const route = parseRoute(useHash());
  useFocusOnPage(state === 'ready' ? pageKey(route, party) : null);
  if (route.page === 'about') return <AboutPage />;
  if (state === 'loading') return <Skeleton active className="page" />;
  if (state === 'unreachable') {
    return (
      <main className="page" id="main">
        <h1 className="visually-hidden">{words.product}</h1>
        <Alert
          type="error"
          showIcon
          title={words.unreachable}
          action={<Button onClick={refreshAll}>{words.tryAgain}</Button>}
        />
      </main>
    );
  }
  if (!party || party.role === 'creator') return <SignIn />;
  switch (route.page) {
    case 'check':
      return <CheckPage key={`${party.id} ${route.form}`} form={route.form} party={party} />;
    case 'calculate':
      return <CalculatePage key={route.id} id={route.id} />;
    case 'tasks':
      return <TasksPage query={route.query} />;
    case 'task':
      return <TaskPage key={route.id} id={route.id} />;
    case 'open':
      return <OpenPage key={`${party.id} ${route.kind}`} kind={route.kind} party={party} />;
  }
}

export function Shell() {
  const { words, library } = useLanguage();
  const { otherRulebook } = useSession();
  return (
    <>
      <a className="skip-link" href="#main" onClick={skipToMain}>
        {words.skipToContent}
      </a>
      <Header />
      {otherRulebook && (
        <Alert
          banner
          type="warning"
          data-testid={testId.rulebookDiffers}
          title={words.rulebookDiffers}
          description={words.rulebookIds(library.rulebook.id, otherRulebook)}
        />
      )}
      <Page />
    </>
  );
}

/** The hash is the route here, so the link moves focus by hand. */
function skipToMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  focusMain();
}

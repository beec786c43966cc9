// SPDX-License-Identifier: MIT
// The demo sign-in: pick one of the seeded merchants.
import { Alert, Button, Skeleton } from 'antd';
import { testId } from '../../../shared';
import { useLanguage } from '../app/language';
import { useLoaded } from '../app/use-loaded';
import { usePageTitle } from '../app/use-page-title';
import { useSession } from './session';

export function SignIn() {
  const { words } = useLanguage();
  usePageTitle(words.signInTitle);
  const { api, signIn } = useSession();
  const parties = useLoaded(() => api.parties(), [api]);
  const merchants = parties.value?.parties.filter((party) => party.role === 'merchant') ?? [];

  return (
    <main className="center-card" id="main">
      <h1>{words.signInTitle}</h1>
      <p className="muted">{words.signInHelp}</p>
      {parties.failed && <Alert type="error" showIcon title={words.unreachable} />}
      {parties.loading && <Skeleton active />}
      <ul className="party-list">
        {merchants.map((party) => (
          <li key={party.id}>
            <Button
              block
              size="large"
              data-testid={testId.party(party.id)}
              onClick={() => void signIn(party.id)}
            >
              <span className="party-avatar" aria-hidden>
                {party.name.slice(0, 1)}
              </span>
              {party.name}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}

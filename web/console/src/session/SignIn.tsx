// SPDX-License-Identifier: MIT
// The demo sign-in: pick one of the seeded merchants, their clerks, or the platform's desk.
import { Alert, Button, Skeleton } from 'antd';
import { testId, type Party } from '../../../shared';
import { useLanguage } from '../app/language';
import { useLoaded } from '../app/use-loaded';
import { usePageTitle } from '../app/use-page-title';
import { useSession } from './session';

export function SignIn() {
  const { words } = useLanguage();
  usePageTitle(words.signInTitle);
  const { api } = useSession();
  const parties = useLoaded(() => api.parties(), [api]);
  const all = parties.value?.parties ?? [];
  const merchants = all.filter((party) => party.role === 'merchant' && party.actsFor === party.id);
  const clerks = all.filter((party) => party.role === 'merchant' && party.actsFor !== party.id);
  const desks = all.filter((party) => party.role === 'platform');

  return (
    <main className="center-card" id="main">
      <h1>{words.signInTitle}</h1>
      <p className="muted">{words.signInHelp}</p>
      {parties.failed && <Alert type="error" showIcon title={words.unreachable} />}
      {parties.loading && <Skeleton active />}
      <PartyList parties={merchants} />
      {clerks.length > 0 && <PartyList heading={words.signInClerks} parties={clerks} />}
      {desks.length > 0 && <PartyList heading={words.signInPlatform} parties={desks} />}
    </main>
  );
}

function PartyList({ heading, parties }: { heading?: string; parties: Party[] }) {
  const { signIn } = useSession();
  return (
    <>
      {heading !== undefined && <h2>{heading}</h2>}
      <ul className="party-list">
        {parties.map((party) => (
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
    </>
  );
}

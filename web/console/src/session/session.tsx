// SPDX-License-Identifier: MIT
// Who is signed in, the API they speak through, and the server's clock.
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { createApi, type Actor, type Api, type Offer, type Party } from '../../../shared';
import { useLanguage } from '../app/language';
import { serverClock } from '../app/server-clock';

export type SessionState = 'loading' | 'unreachable' | 'ready';

interface Session {
  api: Api;
  state: SessionState;
  party: Party | null;
  /** What the server offers: kinds of task, who opens them, forms that it checks. */
  offer: Offer;
  /** The server's rulebook id, if it is not the page's. */
  otherRulebook: string | null;
  /** Grows when everything shown may be out of date (the demo clock was moved). */
  epoch: number;
  refreshAll: () => void;
  signIn: (partyId: string) => Promise<void>;
  signOut: () => Promise<void>;
}

const SessionContext = createContext<Session | null>(null);

export function SessionProvider({ children }: { children: ReactNode }) {
  const { library, locale } = useLanguage();
  const [state, setState] = useState<SessionState>('loading');
  const [party, setParty] = useState<Party | null>(null);
  const [offer, setOffer] = useState<Offer>({ kinds: [], openers: {}, forms: [] });
  const [otherRulebook, setOtherRulebook] = useState<string | null>(null);
  const [epoch, setEpoch] = useState(0);
  const rulebookId = library.rulebook.id;

  const api = useMemo(
    () =>
      createApi({
        rulebookId,
        onRulebookDiffers: setOtherRulebook,
        onSignedOut: () => setParty(null),
        onNow: (now) => serverClock.sync(now),
        headers: () => ({ 'accept-language': locale, 'x-hezuo-side': 'merchant' }),
      }),
    [rulebookId, locale],
  );

  const load = useCallback(async () => {
    try {
      const [session, rulebook, offered] = await Promise.all([api.session(), api.rulebook(), api.kinds()]);
      setOffer(offered);
      setParty(session.party);
      setOtherRulebook(rulebook.id === rulebookId ? null : rulebook.id);
      setState('ready');
    } catch {
      setState('unreachable');
    }
  }, [api, rulebookId]);

  useEffect(() => void load(), [load]);

  const session = useMemo<Session>(
    () => ({
      api,
      state,
      party,
      offer,
      otherRulebook,
      epoch,
      refreshAll: () => {
        setEpoch((last) => last + 1);
        void load();
      },
      signIn: async (partyId) => {
        await api.signIn(partyId);
        await load();
      },
      signOut: async () => {
        await api.signOut();
        await load();
      },
    }),
    [api, state, party, offer, otherRulebook, epoch, load],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider around it');
  return session;
}

/** Who acts on this page. */
export function useSide(): Actor {
  return useSession().party?.role ?? 'merchant';
}

// SPDX-License-Identifier: MIT
// Too little money: words, and on a demo server a button that adds what is lacking.
import { Button } from 'antd';
import { useState } from 'react';
import { ApiError, focusField, formatFen, testId, type Fen, type Violation } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';
import { useLoaded } from '../app/use-loaded';
import { useSession } from '../session/session';
import { useFormScope } from './form-context';

/** A server that lets its clock be moved lets balances be moved, too; others answer 404. */
function useIsDemo(): boolean {
  const { api } = useSession();
  return useLoaded(() => api.demoClock(), [api]).value !== undefined;
}

export function TopUp({ error, amountFen }: { error: Violation; amountFen: Fen }) {
  const { words, locale } = useLanguage();
  const { api, refreshAll } = useSession();
  const { edit } = useFormScope();
  const announce = useAnnounce();
  const isDemo = useIsDemo();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const amount = formatFen(amountFen, locale);
  const id = testId.remedy(error.path);

  const topUp = async () => {
    setBusy(true);
    try {
      await api.topUp(amountFen);
    } catch (problem) {
      setBusy(false);
      const [violation] = problem instanceof ApiError ? problem.violations : [];
      setFailure(violation?.message ?? words.unreachable);
      return;
    }
    announce(words.toppedUp(amount));
    focusField(error.path);
    // The error stands until the facts have come anew; the button stays busy until then.
    edit({ do: 'forget', violation: error });
    refreshAll();
  };

  if (!isDemo) {
    return (
      <span className="remedy-text" data-testid={id}>
        {words.remedyTopUp(amount)}
      </span>
    );
  }
  return (
    <>
      <Button size="small" loading={busy} data-testid={id} onClick={() => void topUp()}>
        {words.remedyTopUpNow(amount)}
      </Button>
      {failure !== null && (
        <span className="remedy-text" role="alert">
          {failure}
        </span>
      )}
    </>
  );
}

// SPDX-License-Identifier: MIT
// The signed-in party's notices, asked anew every few seconds while the page is visible.
import { useCallback, useEffect, useState } from 'react';
import { ApiError, pollWhileVisible, type Notice } from '../../../shared';
import { useSession } from '../session/session';

const everyMs = 10_000;

export function useNotices() {
  const { api, party, epoch } = useSession();
  const [known, setKnown] = useState<{ notices: Notice[]; unread: number }>({ notices: [], unread: 0 });
  const partyId = party?.id;

  const load = useCallback(async () => {
    try {
      setKnown(await api.notices());
    } catch (error) {
      // The pages themselves say when the server cannot be reached; the bell waits for its next turn.
      if (!(error instanceof ApiError)) throw error;
    }
  }, [api]);

  useEffect(() => {
    void load();
    return pollWhileVisible(load, everyMs);
  }, [load, partyId, epoch]);

  const seen = async () => {
    await api.noticesSeen();
    setKnown((last) => ({ ...last, unread: 0 }));
  };
  return { ...known, seen };
}

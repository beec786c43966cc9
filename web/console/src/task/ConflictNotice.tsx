// SPDX-License-Identifier: MIT
// Somebody else acted first: nothing of ours was done.
import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { testId } from '../../../shared';
import { useAnnounce } from '../app/announcer';
import { useLanguage } from '../app/language';

export function ConflictNotice({ onReload }: { onReload: () => void }) {
  const { words } = useLanguage();
  const announce = useAnnounce();
  useEffect(() => announce(words.conflictTitle), [announce, words]);
  return (
    <Alert
      type="warning"
      showIcon
      role="note"
      data-testid={testId.conflict}
      title={words.conflictTitle}
      description={words.conflictHelp}
      action={
        <Button data-testid={testId.reload} onClick={onReload}>
          {words.reload}
        </Button>
      }
    />
  );
}

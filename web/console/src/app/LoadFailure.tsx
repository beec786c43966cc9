// SPDX-License-Identifier: MIT
// What stands on the page when the rules could not be loaded: without them the console must not guess.
import { wordsOf } from '../words';

export function LoadFailure({ reason }: { reason: string }) {
  return (
    <main className="center-card" role="alert">
      {(['zh-CN', 'en'] as const).map((locale) => (
        <p key={locale} lang={locale}>
          {wordsOf(locale).loadFailed}
        </p>
      ))}
      <pre>{reason}</pre>
    </main>
  );
}

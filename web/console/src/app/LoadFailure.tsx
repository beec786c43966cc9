// SPDX-License-Identifier: MIT
// What stands on the page when the rules could not be loaded: without them the console must not guess.
import { wordsOf } from '../words';

export function LoadFailure({ reason }: { reason: string }) {
  return (
    <main className="center-card" role="alert">
      <h1>
        {(['zh-CN', 'en'] as const).map((locale) => (
          <span key={locale} lang={locale} className="line">
            {wordsOf(locale).loadFailed}
          </span>
        ))}
      </h1>
      <pre>{reason}</pre>
    </main>
  );
}

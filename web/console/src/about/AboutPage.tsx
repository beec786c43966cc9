// SPDX-License-Identifier: MIT
// Which rules this page has, and the proof that this browser answers as every other runtime does.
import { Alert, Descriptions, Spin } from 'antd';
import { load, type Parity } from 'hezuo';
import { useEffect, useState } from 'react';
import { useLanguage } from '../app/language';
import { usePageTitle } from '../app/use-page-title';
import { aboutWords } from './words';

type Outcome = { parity: Parity } | { error: string } | null;

function useParity(): Outcome {
  const [outcome, setOutcome] = useState<Outcome>(null);
  useEffect(() => {
    let left = false;
    const show = (next: Outcome) => {
      if (!left) setOutcome(next);
    };
    load()
      .then((hezuo) => hezuo.parity())
      .then(
        (parity) => show({ parity }),
        (error: unknown) => show({ error: String(error) }),
      );
    return () => {
      left = true;
    };
  }, []);
  return outcome;
}

export function AboutPage() {
  const { locale, library } = useLanguage();
  const words = aboutWords[locale];
  const outcome = useParity();
  usePageTitle(words.title);
  const { id, version, edition } = library.rulebook;
  const items = [
    { key: 'rulebook', label: words.rulebook, children: <code>{id}</code> },
    { key: 'version', label: words.version, children: version },
    { key: 'edition', label: words.edition, children: edition },
  ];
  return (
    <main className="page" id="main">
      <h1>{words.title}</h1>
      <Descriptions column={1} size="small" items={items} />
      <p>{words.explain}</p>
      <div aria-live="polite" data-testid="parity">
        <Proof outcome={outcome} />
      </div>
    </main>
  );
}

function Proof({ outcome }: { outcome: Outcome }) {
  const words = aboutWords[useLanguage().locale];
  if (outcome === null) return <Spin description={words.running} />;
  if ('error' in outcome)
    return <Alert type="error" showIcon title={words.failed} description={outcome.error} />;
  const { hash, expected, cases, answers } = outcome.parity;
  const same = hash === expected;
  const items = [
    { key: 'here', label: words.here, children: <code>{hash}</code> },
    { key: 'expected', label: words.expected, children: <code>{expected}</code> },
  ];
  return (
    <>
      <Alert
        type={same ? 'success' : 'error'}
        showIcon
        title={same ? words.same : words.differs}
        description={words.cases(cases, answers)}
      />
      <Descriptions column={1} size="small" items={items} />
    </>
  );
}

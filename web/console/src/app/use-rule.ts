// SPDX-License-Identifier: MIT
// Rules by id. The server's own refusals (`server`) have no rule in the book: undefined.
import { useMemo } from 'react';
import type { RuleInfo } from '../../../shared';
import { useLanguage } from './language';

export function useRules(): ReadonlyMap<string, RuleInfo> {
  const { library } = useLanguage();
  return useMemo(() => new Map(library.rules().map((rule) => [rule.id, rule])), [library]);
}

export function useRule(id: string): RuleInfo | undefined {
  return useRules().get(id);
}

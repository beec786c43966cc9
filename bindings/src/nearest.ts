// SPDX-License-Identifier: MIT
// Finds the known ids that an unknown one was probably meant to be.

const mostSuggested = 3;
const longestCompared = 100;

/** Up to three candidates that differ little from `id`, the nearest first. */
export function nearest(id: string, candidates: readonly string[]): string[] {
  if (id.length > longestCompared) return [];
  const allowed = Math.max(2, Math.floor(id.length / 3));
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(id.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= allowed || (id.length > 2 && candidate.includes(id)))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, mostSuggested)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance: insertions, deletions and replacements from `a` to `b`. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    previous = row;
  }
  return previous[b.length] as number;
}

// SPDX-License-Identifier: MIT
// One choice of a picker: its name, and below it what tells it apart.
export function OptionLine({ label, detail }: { label: string; detail: string }) {
  return (
    <span className="suggestion">
      <span>{label}</span>
      <span className="suggestion-value">{detail}</span>
    </span>
  );
}

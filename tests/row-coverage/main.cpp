// SPDX-License-Identifier: MIT
// `npm run test:coverage`: fails while a row of the rulebook is exercised by no case on both of its sides.
#include <iostream>

#include "machine_rows.h"
#include "mutation.h"
#include "play.h"
#include "rules.h"

int main() {
  const hezuo::Rulebook& rulebook = cases::seed_rulebook();
  const hezuo::Book book({}, "seed");
  coverage::Sheet sheet;
  coverage::want_rules(book, rulebook, sheet);
  coverage::want_machine_rows(book, rulebook, sheet);
  for (const cases::Case& one : cases::all()) {
    for (const char* locale : coverage::kLocales) {
      for (const coverage::Asked& asked : coverage::play(one, rulebook, locale)) {
        coverage::mark_rules(book, asked, locale, sheet);
        coverage::mark_machine_rows(book, rulebook, asked, sheet);
      }
    }
  }
  coverage::cover_parameters(rulebook, sheet);
  const coverage::Sheet::Count count = sheet.print();
  std::cout << cases::all().size() << " cases\n";
  std::cout << count.covered << " passed, " << count.missing << " failed\n";
  return count.missing == 0 ? 0 : 1;
}

// SPDX-License-Identifier: MIT
// What the rounds begin with: everything that the shared cases and walks over the machines hold.
#pragma once

#include <string>
#include <vector>

namespace fuzz {

struct Document {
  std::string form;
  std::string value;
  std::string facts;
  std::string options;
};

struct Task {
  std::string kind;
  std::string task;
  std::string facts;
};

struct Corpus {
  std::vector<Document> documents;
  std::vector<Document> calculations;  // `form` is the calculation's id
  std::vector<Task> opened;
  std::vector<std::string> events;
  /// Any JSON of the above, to be mixed in.
  std::vector<std::string> pieces;
  std::vector<std::string> names;  // of members
  std::vector<std::string> ids;    // forms, kinds, calculations, rules, parameters
};

const Corpus& corpus();

}  // namespace fuzz

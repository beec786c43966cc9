// SPDX-License-Identifier: MIT
// What is proved at every explored record, by name, with the number of times it was looked at.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace explore {

enum class Proof : std::uint8_t {
  money,    // conserved, never negative, told by effects
  rows,     // a step is one of the machine's rows, and leads to a state of the machine
  actions,  // `actions` allows what `apply` does not refuse for its state, actor or payload-free rules
  preview,  // its step is what `apply` answers, byte for byte
  advance,  // to a then b is to b; an event after a deadline is the deadline, then the event
  replay,   // the log gives the same bytes
};

struct Tally {
  std::size_t checked = 0;
  std::vector<std::string> faults;
};

class Proofs {
 public:
  /// `fault` is empty where all is well.
  void note(Proof proof, const std::string& fault) {
    Tally& tally = tallies_[proof];
    ++tally.checked;
    if (!fault.empty()) tally.faults.push_back(fault);
  }
  [[nodiscard]] const Tally& of(Proof proof) const {
    static const Tally none;
    const auto known = tallies_.find(proof);
    return known == tallies_.end() ? none : known->second;
  }

 private:
  std::map<Proof, Tally> tallies_;
};

}  // namespace explore

// SPDX-License-Identifier: MIT
// What one look at one value found.
#pragma once

#include "core/violation.h"

namespace hezuo {

struct Finding {
  bool ok = true;
  Code code = Code::required;
  Params params;
  Remedy remedy;

  static Finding pass() { return {}; }
  static Finding fail(Code code, const Remedy& remedy = {}, const Params& params = {}) {
    Finding finding;
    finding.ok = false;
    finding.code = code;
    finding.params = params;
    finding.remedy = remedy;
    return finding;
  }
};

}  // namespace hezuo

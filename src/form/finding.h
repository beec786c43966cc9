// SPDX-License-Identifier: MIT
// What one look at one value found.
#pragma once

#include "core/violation.h"

namespace hezuo {

struct Failure {
  Code code = Code::required;
  Params params;
  Remedy remedy;
};

/// Most looks find nothing: the failure is only made where there is one.
struct Finding {
  bool ok = true;
  union {
    Failure failure;
  };

  Finding() {}  // NOLINT(modernize-use-equals-default): the failure stays unmade

  static Finding pass() { return {}; }
  static Finding fail(Code code, const Remedy& remedy = {}, const Params& params = {});
};

}  // namespace hezuo

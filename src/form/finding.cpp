// SPDX-License-Identifier: MIT
// The making of a failure, which every rule does somewhere.
#include "form/finding.h"

#include <new>

namespace hezuo {

Finding Finding::fail(Code code, const Remedy& remedy, const Params& params) {
  Finding finding;
  finding.ok = false;
  new (&finding.failure) Failure{code, params, remedy};
  return finding;
}

}  // namespace hezuo

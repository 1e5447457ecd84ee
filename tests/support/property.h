// RapidCheck within Catch2, the same at every run: the seed is fixed unless the environment variable RC_PARAMS says
// otherwise (`RC_PARAMS="seed=7 max_success=100000"` for a long search).
//
//   property("reads back", [](const Tape& tape) { RC_ASSERT(…); });
#pragma once

#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::tests {

// The bytes from which a generator takes its decisions (tests/support/choices.h).
struct Tape {
  std::vector<std::uint8_t> bytes;
};
inline void showValue(const Tape& tape, std::ostream& out) { out << "a tape of " << tape.bytes.size() << " bytes"; }

inline rc::Gen<Tape> tapes() {
  return rc::gen::map(
      rc::gen::container<std::vector<std::uint8_t>>(rc::gen::resize(100, rc::gen::arbitrary<std::uint8_t>())),
      [](std::vector<std::uint8_t> bytes) { return Tape{std::move(bytes)}; });
}

template <typename Check>
void property(const std::string& what, Check check) {
  setenv("RC_PARAMS", "seed=149 max_success=4000 max_size=800", 0);
  rc::prop(what, [check] { check(*tapes()); });
}

}  // namespace rasoat::tests

// Step 2, Read: from bytes to a Document and every Fault in them. Our own YAML reader; the profile it accepts is
// written down in docs/yaml-profile.md, the reasons for it in docs/decisions/.
//
// It is not a general YAML library: tags, complex keys, merge keys and several documents are refused, each with its own
// diagnostic, because a person wrote the file and a silent guess would judge a plan that nobody wrote. A broken entry
// costs that entry (kError), not its siblings. Linear in time and memory on any input; never throws, never recurses
// without a bound.
//
//   ReadResult result = read_yaml(source.bytes());
//   if (!result.complete) …   // the reader had to stop; what is in `document` is true but not all
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "plans/document.h"
#include "plans/fault.h"

namespace rasoat::plans {

struct ReadLimits {
  std::uint32_t max_depth = 256;
  std::uint32_t max_nodes = 64u << 20;
  std::uint32_t max_key_bytes = 1024;
  std::uint32_t max_alias_nodes = 1u << 20;  // that following every alias would visit
  std::uint32_t max_faults = kMostOfAKind;   // of each kind; reading goes on, reporting stops
};

struct ReadResult {
  Document document;
  std::vector<Fault> faults;  // in source order
  bool complete = true;       // false: from some point on nothing was read (not UTF-8, a limit, several documents)
};

// `bytes` must outlive the result.
[[nodiscard]] ReadResult read_yaml(std::string_view bytes, const ReadLimits& limits = {});

}  // namespace rasoat::plans

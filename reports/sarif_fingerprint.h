// The fingerprint by which code scanning knows a result again: a hash of the text that begins at its line.
//
// The service computes `primaryLocationLineHash` itself and warns when a report says otherwise, so this must be its
// algorithm to the bit: the hash of a line covers the hundred characters (UTF-16 units) that follow from its first one,
// blanks and tabs not counted, CR and CRLF as LF; equal hashes are numbered in order. Distinct from
// `checker::Finding::fingerprint`, which holds when lines move and change.
//
//   std::vector<LineHash> hashes = line_hashes(source);   // hashes[0] is line 1
//   to_text(hashes[0]) == "271789c17abda88f:1"
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace rasoat::reports {

struct LineHash {
  std::uint64_t hash = 0;
  std::uint32_t occurrence = 1;
};

// One for each line, and one for the empty line that ends a text with a line end. A lone CR ends a line here.
[[nodiscard]] std::vector<LineHash> line_hashes(std::string_view source);

[[nodiscard]] std::string to_text(const LineHash& hash);

}  // namespace rasoat::reports

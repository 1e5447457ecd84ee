// Carries out the edits that findings carry, round after round, until none is left to be made.
//
// An edit is made only where the plan reads at least as well afterwards: a round that would leave the file less
// readable, or with more faults of the format, is tried again in halves, and what harms is left out. So mending a
// mended plan changes nothing more. Waived findings are left alone. Nothing is written here.
//
//   const Mended mended = mend(checker, source, options, {.unsafe = false});
//   if (mended.text != source->bytes()) …
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "checker/checker.h"

namespace rasoat::checker {

struct MendWishes {
  bool unsafe = false;              // also edits that are only likely right
  std::vector<std::string> only{};  // rule ids; empty: all
};

struct Mended {
  std::string text;
  std::map<std::string, std::uint32_t> done;  // rule id → edits made
  std::uint32_t withheld = 0;                 // edits left that only `unsafe` would make
  std::uint32_t left = 0;  // warnings and errors for a person to mend: without an edit, or whose edit would do harm
  Audit audit;             // of `text`
};

[[nodiscard]] Mended mend(const Checker& checker, std::shared_ptr<const plans::SourceFile> source,
                          const CheckOptions& options, const MendWishes& wishes);

}  // namespace rasoat::checker

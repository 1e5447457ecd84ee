// Does a receipt (app/receipt.h) still speak of the files that are there? Judges nothing anew.
//
// Paths are taken as the run took them: from the same folder. A receipt that was changed by a byte is refused.
//
//   const CheckedReceipt checked = check_receipt("bien-nhan.json", Lang::kVi);
//   if (!checked.refused.empty()) …          // nothing was compared
//   if (checked.agrees()) …
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "app/command.h"

namespace rasoat::app {

struct CheckedReceipt {
  std::string refused;  // why it is no receipt to rely on, a sentence; ""
  std::string tool, as_of;
  std::uint64_t files = 0;         // plans that the receipt lists
  std::uint64_t not_compared = 0;  // of these, those that could not be read then
  // Plans, reports and the files they were judged with.
  std::vector<std::string> changed, missing;
  // Plans that the same paths would find today, and configurations that would hold for them.
  std::vector<std::string> added;
  std::vector<std::string> unreadable;  // there, but today not to be read: nothing can be said of them

  [[nodiscard]] bool agrees() const { return changed.empty() && missing.empty() && added.empty(); }
};

[[nodiscard]] CheckedReceipt check_receipt(const std::string& path, Lang lang);

}  // namespace rasoat::app

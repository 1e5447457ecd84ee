// One text checked by a Checker, read at a day where one is given.
//
//   const Audit audit = check_text(checker, "rasoat: 1\n", rules::Date{2026, 1, 5});
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "checker/checker.h"

namespace rasoat::tests {

inline checker::Audit check_text(const checker::Checker& checker, std::string text, std::optional<rules::Date> as_of) {
  checker::CheckOptions options;
  options.as_of = as_of;
  return checker.check(
      std::make_shared<const plans::SourceFile>(plans::SourceFile::from_text("plan.yaml", std::move(text))), options);
}

}  // namespace rasoat::tests

// One mistake in a rule file, pack or configuration, ready to be printed.
//
//   fmt::print("{}:{}:{}: {}", error.file, error.line, error.column, error.what.in(lang));
#pragma once

#include <cstdint>
#include <string>

#include "rules/terms.h"

namespace rasoat::rules {

struct RuleError {
  std::string file;
  std::uint32_t line = 1;
  std::uint32_t column = 1;  // grapheme clusters
  std::string excerpt;       // the source line
  Wording what;
  Wording help;  // may be empty; holds the did-you-mean
};

}  // namespace rasoat::rules

#include "app/load.h"

#include <fmt/format.h>

#include <cstdio>

namespace rasoat::app {

std::shared_ptr<const rules::RuleSet> load(const RuleOptions& options) {
  const rules::Loaded loaded = rules::load_rules({.folders = options.folders, .only = options.packs, .embedded = true});
  for (const rules::RuleError& error : loaded.errors) {
    fmt::print(stderr, "{}:{}:{}: {}\n", error.file, error.line, error.column, error.what.in(options.lang));
    if (!error.excerpt.empty()) fmt::print(stderr, "  | {}\n", error.excerpt);
    if (!error.help.empty()) fmt::print(stderr, "  = {}\n", error.help.in(options.lang));
  }
  if (!loaded.errors.empty()) {
    fmt::print(stderr, "{}\n",
               pick(options.lang, "Bộ quy tắc có lỗi; chưa kiểm tra kế hoạch nào.",
                    "The rule packs have errors; no plan was checked."));
  }
  return loaded.rules;
}

}  // namespace rasoat::app

#include "app/load.h"

#include <fmt/format.h>

#include <cstdio>
#include <vector>

#include "plans/source_file.h"
#include "plans/text.h"

namespace rasoat::app {

namespace {

// The configuration file's wishes, then the command line's.
rules::Tuning tuning_of(const RuleOptions& options, std::vector<rules::RuleError>& errors) {
  rules::Tuning tuning;
  if (!options.config.empty()) {
    const auto file = plans::SourceFile::load(options.config);
    if (file) {
      tuning = rules::load_config(options.config, file->bytes(), errors);
    } else {
      errors.push_back(
          {options.config, 1, 1, {}, {"Không đọc được tệp cấu hình.", "The configuration file cannot be read."}, {}});
    }
  }
  if (!options.profile.empty()) {
    tuning.profile = options.profile;
    tuning.profile_at = {.file = "--profile", .excerpt = {}, .what = {}, .help = {}};
  }
  return tuning;
}

}  // namespace

void print_mistakes(const std::vector<rules::RuleError>& errors, Lang lang) {
  for (const rules::RuleError& error : errors) {
    fmt::print(stderr, "{}:{}:{}: {}\n", error.file, error.line, error.column, error.what.in(lang));
    if (!error.excerpt.empty()) fmt::print(stderr, "  | {}\n", error.excerpt);
    if (!error.help.empty()) fmt::print(stderr, "  = {}\n", error.help.in(lang));
  }
}

std::shared_ptr<const rules::RuleSet> load(const RuleOptions& options) {
  std::vector<rules::RuleError> mistakes;
  const rules::LoadOptions wanted{.folders = options.folders,
                                  .only = options.packs,
                                  .embedded = true,
                                  .tuning = tuning_of(options, mistakes),
                                  .registry = {.folders = options.registry}};
  rules::Loaded loaded = rules::load_rules(wanted);
  loaded.errors.insert(loaded.errors.begin(), mistakes.begin(), mistakes.end());
  if (!mistakes.empty()) loaded.rules = nullptr;
  print_mistakes(loaded.errors, options.lang);
  if (!loaded.errors.empty()) {
    fmt::print(stderr, "{}\n",
               pick(options.lang, "Bộ quy tắc có lỗi; chưa kiểm tra kế hoạch nào.",
                    "The rule packs have errors; no plan was checked."));
  }
  return loaded.rules;
}

const rules::Rule* find_rule(const rules::RuleSet& rules, std::string_view id, Lang lang) {
  if (const rules::Rule* rule = rules.find(id)) return rule;
  const std::vector<std::string_view> ids = rules.ids();
  const std::string_view near = plans::nearest(id, ids);
  fmt::print(stderr, "{} “{}”.", pick(lang, "Không có quy tắc", "There is no rule"), id);
  if (!near.empty()) fmt::print(stderr, " {} “{}”?", pick(lang, "Có phải là", "Did you mean"), near);
  fmt::print(stderr, "\n{}\n", pick(lang, "Xem danh sách bằng lệnh: rasoat rules", "List them with: rasoat rules"));
  return nullptr;
}

}  // namespace rasoat::app

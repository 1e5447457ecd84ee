// Rule packs for a command: loaded, or every mistake printed.
//
//   std::shared_ptr<const rules::RuleSet> rules = load(options);
//   if (!rules) return kUsage;
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "app/config_finder.h"
#include "app/inputs.h"
#include "app/options.h"
#include "rules/rule_error.h"
#include "rules/rule_pack.h"

namespace rasoat::app {

// Every mistake with its place, its line and its help, to standard error; the same one once.
void print_mistakes(const std::vector<rules::RuleError>& errors, Lang lang);

// Null after printing all mistakes of the packs to standard error.
[[nodiscard]] std::shared_ptr<const rules::RuleSet> load(const Policy& policy, Lang lang);
// For commands that are about no plan: what the options and `--config` say.
[[nodiscard]] std::shared_ptr<const rules::RuleSet> load(const RuleOptions& options);

void say_nothing_checked(Lang lang);
// Of folders that were named and hold no plan.
void say_no_plans(Lang lang, const std::vector<std::string>& folders);
// "rasoat: 3 tệp …"; nothing where there is none.
void say_count(Lang lang, std::size_t count, std::string_view vi, std::string_view en);
// How many files a configuration excludes, and how many are no plans but its own; nothing where there is none.
void say_left_out(Lang lang, std::size_t excluded, std::size_t own);
// Entries of files of waivers that are for no plan.
void say_idle_waivers(Lang lang, const std::vector<std::string>& places);
// How many linked folders and hidden plans were not looked into.
void say_not_taken(Lang lang, const Inputs& inputs);
// Of an audit, which must not call a unit missing that has sent a file of another kind.
void say_documents(Lang lang, const Inputs& inputs);
// Why no plan could be read there, in words.
[[nodiscard]] std::string_view unreadable_words(const std::string& path, Lang lang);

// The rule that has, or once had, this id; null after saying so to standard error, with the nearest id.
[[nodiscard]] const rules::Rule* find_rule(const rules::RuleSet& rules, std::string_view id, Lang lang);

}  // namespace rasoat::app

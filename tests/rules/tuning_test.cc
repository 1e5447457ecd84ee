#include <set>

#include "rules/config.h"
#include "rules/language/condition.h"
#include "tests/rules/rule_texts.h"
#include "tests/support/temporary_folder.h"

namespace rasoat::rules {

using tests::kPack;
using tests::kRule;
using tests::TemporaryFolder;
using tests::with;

namespace {

const std::string kTunable = std::string(kPack) + R"(settings:
  most_works: { vi: Số việc nhiều nhất, en: Most works, value: 50, tighter: lower }
  clear: { vi: Các “rõ”, en: What is clear, value: [người, việc], tighter: higher }
profiles:
  strict: { vi: Chặt, en: Strict, rules: { my-rule: error }, settings: { most_works: 30 } }
  advisory: { vi: Góp ý, en: Advisory, rules: { my-rule: info } }
)";
std::string counting() {
  return with(with(kRule, "severity: error", "severity: warning"), "require: { exists: chu_tri }",
              "require: { count: { path: chu_tri, at_most: $most_works } }");
}

// The packs, with the rule given, as tuned by the configuration.
Loaded tuned(const std::string& rule, const std::string& config, const std::string& profile = "") {
  const TemporaryFolder folder;
  folder.write("my-pack/pack.yaml", kTunable);
  folder.write("my-pack/my-rule.yaml", rule);
  folder.write("my-pack/text/149.txt", tests::kText);
  LoadOptions options;
  options.folders = {folder.path("my-pack")};
  options.embedded = false;
  std::vector<RuleError> errors;
  if (!config.empty()) options.tunings.push_back(load_config("cau-hinh.yaml", config, errors).tuning);
  if (!profile.empty()) options.tunings.emplace_back().profile = profile;
  Loaded loaded = load_rules(options);
  loaded.errors.insert(loaded.errors.begin(), errors.begin(), errors.end());
  return loaded;
}

const Rule& only_rule(const Loaded& loaded) {
  for (const RuleError& error : loaded.errors) UNSCOPED_INFO(error.file << ":" << error.line << ": " << error.what.en);
  REQUIRE(loaded.rules);
  return loaded.rules->packs()[0].rules.at(0);
}

std::string first_error(const Loaded& loaded) {
  if (loaded.errors.empty()) return "";
  const RuleError& error = loaded.errors.front();
  return error.file + ":" + std::to_string(error.line) + ":" + std::to_string(error.column) + " " + error.what.en +
         (error.help.en.empty() ? "" : " " + error.help.en);
}

}  // namespace

TEST_CASE("without a configuration a pack is as it is written") {
  const Loaded loaded = tuned(counting(), "");
  const Rule& rule = only_rule(loaded);
  CHECK(rule.severity == Severity::kWarning);
  CHECK(rule.require->at_most == 50u);
  CHECK(rule.settings == std::vector<std::string>{"most_works"});
  CHECK(loaded.rules->packs()[0].profile.empty());
}

TEST_CASE("a profile changes severities and settings, and a configuration overrides it") {
  const Loaded strict = tuned(counting(), "profile: strict\n");
  CHECK(only_rule(strict).severity == Severity::kError);
  CHECK(only_rule(strict).require->at_most == 30u);
  CHECK(strict.rules->packs()[0].profile == "strict");
  const Loaded own = tuned(counting(), "profile: strict\nsettings: { most_works: 20 }\nrules: { my-rule: info }\n");
  CHECK(only_rule(own).severity == Severity::kInfo);
  CHECK(only_rule(own).require->at_most == 20u);
  CHECK(only_rule(tuned(counting(), "profile: standard\n")).severity == Severity::kWarning);
}

TEST_CASE("a rule can be switched off") { CHECK(only_rule(tuned(counting(), "rules: { my-rule: off }\n")).off); }

TEST_CASE("an optional rule is off until a configuration gives it a severity") {
  const std::string optional = with(counting(), "severity: warning", "status: optional\nseverity: warning");
  CHECK(only_rule(tuned(optional, "")).off);
  const Loaded asked = tuned(optional, "rules: { my-rule: info }\n");
  CHECK_FALSE(only_rule(asked).off);
  CHECK(only_rule(asked).severity == Severity::kInfo);
}

TEST_CASE("what a configuration changes is part of the digest") {
  const std::string plain = tuned(counting(), "").rules->packs()[0].digest;
  CHECK(tuned(counting(), "profile: standard\n").rules->packs()[0].digest == plain);
  std::set<std::string> digests = {plain};
  for (const char* config : {"profile: strict\n", "rules: { my-rule: info }\n", "settings: { most_works: 49 }\n"})
    CHECK(digests.insert(tuned(counting(), config).rules->packs()[0].digest).second);
}

TEST_CASE("a name that no pack knows is an error at its place") {
  CHECK(first_error(tuned(counting(), "profile: strikt\n")) ==
        "cau-hinh.yaml:1:10 There is no profile “strikt”. Did you mean “strict”?");
  CHECK(first_error(tuned(counting(), "rules:\n  my-rul: info\n")) ==
        "cau-hinh.yaml:2:3 There is no rule “my-rul”. Did you mean “my-rule”?");
  CHECK(first_error(tuned(counting(), "settings:\n  most_work: 3\n")) ==
        "cau-hinh.yaml:2:3 There is no setting “most_work”. Did you mean “most_works”?");
  CHECK(first_error(tuned(counting(), "profil: strict\n")) ==
        "cau-hinh.yaml:1:1 There is no key “profil” here. Did you mean “profile”?");
  CHECK(first_error(tuned(counting(), "rules:\n  my-rule: eror\n")) ==
        "cau-hinh.yaml:2:12 “eror” is not known here. Did you mean “error”?");
}

TEST_CASE("every mistake of a configuration is told at once") {
  const Loaded loaded = tuned(counting(), "profile: strikt\nsettings: { most_work: 3 }\nrules: { my-rul: off }\n");
  CHECK_FALSE(loaded.rules);
  CHECK(loaded.errors.size() == 3);
  const Loaded valued = tuned(counting(), "settings: { most_works: nhiều }\nrules: { my-rul: off }\nprofile: strikt\n");
  CHECK_FALSE(valued.rules);
  CHECK(valued.errors.size() == 3);
}

TEST_CASE("a value must be of the setting’s kind") {
  CHECK(first_error(tuned(counting(), "settings: { most_works: nhiều }\n")) ==
        "cau-hinh.yaml:1:13 The setting “most_works” must be a whole number.");
  CHECK(first_error(tuned(counting(), "settings: { clear: 3 }\n")) ==
        "cau-hinh.yaml:1:13 The setting “clear” must be a list.");
}

TEST_CASE("a mandatory rule may be tightened, never loosened") {
  const std::string mandatory = with(counting(), "severity: warning", "mandatory: true\nseverity: warning");
  // Even the pack's own profile may not.
  CHECK_THAT(first_error(tuned(mandatory, "")), Catch::Contains("my-pack/pack.yaml:"));
  const std::string error = with(counting(), "severity: warning", "mandatory: true\nseverity: info");
  CHECK(only_rule(tuned(error, "rules: { my-rule: error }\n")).severity == Severity::kError);
  CHECK(only_rule(tuned(error, "settings: { most_works: 10 }\n")).require->at_most == 10u);
  CHECK(
      first_error(tuned(error, "rules: { my-rule: off }\n")) ==
      "cau-hinh.yaml:1:10 The rule “my-rule” is mandatory: it is neither switched off nor lowered. Remove this line.");
  CHECK(first_error(tuned(error, "settings: { most_works: 51 }\n")) ==
        "cau-hinh.yaml:1:13 The setting “most_works” is used by the mandatory rule “my-rule”: it may only be tighter. "
        "The standard value: 50.");
}

TEST_CASE("a setting’s value is a text or a list of texts, which may be empty") {
  CHECK_THAT(first_error(tuned(counting(), "settings: { clear: { x: y } }\n")), Catch::Contains("wrong shape"));
  CHECK(first_error(tuned(counting(), "settings: { clear: [] }\n")).empty());
}

TEST_CASE("a list is loosened by what it lacks, or, where entries excuse, by what it adds") {
  const auto asks = [](const char* list) {
    return with(with(kRule, "severity: error",
                     "mandatory: true\nseverity: error\nwhen: { setting: { name: clear, "
                     "includes: Người } }"),
                "  - holds:", std::string("  - not_applicable: {}\n  - holds:")) +
           list;
  };
  const std::string strict = with(asks(""), "severity: error", "severity: info");
  CHECK_THAT(first_error(tuned(strict, "settings: { clear: [người] }\n")), Catch::Contains("may only be tighter"));
  const Loaded more = tuned(strict, "settings: { clear: [việc, người, thời gian] }\n");
  CHECK(only_rule(more).when->words.size() == 3);
}

TEST_CASE("a rule names settings that its pack has, of the right kind") {
  CHECK_THAT(first_error(tuned(with(counting(), "$most_works", "$most_work"), "")),
             Catch::Contains("The pack has no setting “most_work”. "
                             "Did you mean “most_works”?"));
  CHECK_THAT(first_error(tuned(with(counting(), "$most_works", "$clear"), "")),
             Catch::Contains("The setting “clear” is no number."));
  CHECK_THAT(
      first_error(tuned(with(counting(), "say:", "when: { setting: { name: most_works, includes: a } }\nsay:"), "")),
      Catch::Contains("The setting “most_works” is a number, and no list that has entries."));
}

}  // namespace rasoat::rules

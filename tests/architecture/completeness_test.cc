// Completeness is a test: every fault, waiver problem and native check has its rule file, and nothing has two.

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>

#include "plans/fault.h"
#include "rules/language/portfolio_terms.h"
#include "rules/native/native.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

using namespace rasoat;

namespace {

const rules::RuleSet& embedded() {
  static const rules::Loaded loaded = rules::load_rules({});
  for (const rules::RuleError& error : loaded.errors)
    UNSCOPED_INFO(error.file << ":" << error.line << ": " << error.what.en);
  REQUIRE(loaded.errors.empty());
  return *loaded.rules;
}

}  // namespace

TEST_CASE("the embedded packs load without a mistake") {
  std::vector<std::string> names;
  for (const rules::RulePack& pack : embedded().packs()) names.push_back(pack.name);
  REQUIRE_FALSE(names.empty());
  std::size_t folders = 0;
  for (const auto& folder : std::filesystem::directory_iterator(std::string(RASOAT_SOURCE_DIR) + "/rules/packs")) {
    ++folders;
    CHECK(std::ranges::count(names, folder.path().filename().string()) == 1);
  }
  CHECK(folders == names.size());
}

TEST_CASE("every fault has a page") {
  for (std::size_t code = 0; code < plans::kFaultCodeCount; ++code) {
    const std::string_view id = plans::fault_id(static_cast<plans::FaultCode>(code));
    INFO(id);
    const rules::Rule* rule = embedded().find(id);
    REQUIRE(rule != nullptr);
    CHECK(rule->reserved == id);
    CHECK(rule->pack == "dinh-dang");
  }
}

TEST_CASE("everything that an audit of many plans finds has a page") {
  for (const std::string_view id : rules::portfolio_ids()) {
    INFO(id);
    const rules::Rule* rule = embedded().find(id);
    REQUIRE(rule != nullptr);
    CHECK(rule->portfolio == id);
    CHECK(rule->pack == "tham-dinh");
  }
}

TEST_CASE("every native check is used by a rule, and every rule's native check exists") {
  std::set<std::string> used;
  for (const rules::RulePack& pack : embedded().packs())
    for (const rules::Rule& rule : pack.rules)
      if (rule.native) used.insert(rule.native->name);
  for (const rules::NativeCheck& check : rules::native_checks()) {
    INFO(check.name);
    CHECK(used.erase(std::string(check.name)) == 1);
  }
  CHECK(used.empty());
}

TEST_CASE("no practice is reported as a breach of the guidance") {
  for (const rules::RulePack& pack : embedded().packs())
    for (const rules::Rule& rule : pack.rules)
      for (const rules::Basis& basis : rule.basis) {
        INFO(rule.id);
        if (basis.strength == rules::Strength::kPractice) CHECK(basis.quote.empty());
        if (basis.strength == rules::Strength::kText) CHECK_FALSE(basis.quote.empty());
      }
}

#include "app/new_rule.h"

#include <array>

#include "checker/exam.h"
#include "rules/language/operators.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

using namespace rasoat;

TEST_CASE("a new rule loads and passes the exam as written") {
  for (const rules::Lang lang : {rules::Lang::kVi, rules::Lang::kEn}) {
    const std::string rule = app::new_rule("work-without-partner", lang);
    const std::string pack = app::new_pack("our-rules", lang);
    const std::array<rules::PackFile, 2> files = {{{"pack.yaml", pack}, {"work-without-partner.yaml", rule}}};
    rules::LoadedPack loaded = rules::load_pack("our-rules", files);
    for (const rules::RuleError& error : loaded.errors)
      UNSCOPED_INFO(error.file << ":" << error.line << " " << error.what.en);
    REQUIRE(loaded.errors.empty());
    std::vector<rules::RulePack> packs;
    packs.push_back(std::move(*loaded.pack));
    const checker::Exam exam = checker::examine(std::make_shared<const rules::RuleSet>(std::move(packs)), {});
    REQUIRE(exam.rules() == 1);
    for (const checker::ExampleResult& result : exam.packs[0].rules[0].examples) {
      INFO(result.number << ": " << result.detail.en);
      CHECK(result.mark == checker::Mark::kAgreed);
    }
    for (const checker::Survivor& survivor : exam.packs[0].rules[0].survivors) FAIL_CHECK(survivor.condition);
    CHECK(exam.packs[0].rules[0].mutants > 0);
  }
}

TEST_CASE("a new rule and its pack explain every key of the vocabulary") {
  const std::string rule = app::new_rule("a-b", rules::Lang::kVi);
  for (const rules::Key& key : rules::keys_of(rules::Section::kRule)) {
    INFO(key.name);
    CHECK(rule.find(std::string(key.name) + ":") != std::string::npos);
    CHECK(rule.find(key.vi) != std::string::npos);
  }
  for (const rules::Operator& one : rules::operators()) CHECK(rule.find(one.vi) != std::string::npos);
  const std::string pack = app::new_pack("a-b", rules::Lang::kEn);
  for (const rules::Key& key : rules::keys_of(rules::Section::kPack)) CHECK(pack.find(key.en) != std::string::npos);
}

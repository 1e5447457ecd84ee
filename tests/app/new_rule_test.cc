#include "app/new_rule.h"

#include <array>

#include "checker/exam.h"
#include "rules/language/operators.h"
#include "rules/rule_pack.h"
#include "tests/support/catch.h"

using namespace rasoat;

TEST_CASE("a new rule loads and agrees with its examples as written") {
  for (const rules::Lang lang : {rules::Lang::kVi, rules::Lang::kEn}) {
    const std::string rule = app::new_rule("work-without-partner", lang);
    const std::string pack = app::new_pack("our-rules", lang);
    const std::array<rules::PackFile, 2> files = {{{"pack.yaml", pack}, {"work-without-partner.yaml", rule}}};
    rules::LoadedPack loaded = rules::load_pack("our-rules", files);
    for (const rules::RuleError& error : loaded.errors) INFO(error.file << ":" << error.line << " " << error.what.en);
    REQUIRE(loaded.errors.empty());
    std::vector<rules::RulePack> packs;
    packs.push_back(std::move(*loaded.pack));
    const auto results = checker::examine(std::make_shared<const rules::RuleSet>(std::move(packs)));
    CHECK(results.size() == 4);
    for (const checker::ExamResult& result : results) {
      INFO(result.detail);
      CHECK(result.mark == checker::Mark::kAgreed);
    }
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

#include "rules/numbering.h"

#include <set>

#include "rules/native/native.h"
#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

using rules::Condition;
using rules::Rule;

const std::string kTwo =
    "for_each: every text\nrequire:\n  none:\n    - matches: { path: ., pattern: x, anywhere: true }\n"
    "    - matches: { path: ., pattern: y, anywhere: true }";

rules::RulePack pack_of(const std::string& body) {
  return SmallPack::load("thu", "pack: thu\nversion: 1.0.0\ntitle: { vi: Thử, en: Test }\n",
                         {{"mot", rule_text("mot", body)}, {"hai", rule_text("hai", body)}});
}

void collect(const Condition& condition, std::multiset<std::uint32_t>& numbers) {
  for (const Condition& part : condition.parts) collect(part, numbers);
  if (condition.text_question.is_given()) numbers.insert(condition.text_question.number());
}

TEST_CASE("each question of a rule set has its number") {
  std::vector<rules::RulePack> packs;
  packs.push_back(pack_of(kTwo));
  const rules::RuleSet set(std::move(packs));
  std::multiset<std::uint32_t> numbers;
  for (const Rule& rule : set.packs()[0].rules) {
    collect(*rule.require, numbers);
    CHECK(rule.text_question.is_below(set.numbering().text_questions()));
    numbers.insert(rule.text_question.number());
  }
  CHECK(numbers.size() == 6);
  CHECK(std::set<std::uint32_t>(numbers.begin(), numbers.end()).size() == 6);
  CHECK(set.numbering().text_questions() == 6);
}

TEST_CASE("of the checks in code only those that ask of texts have a number") {
  const auto numbered = [](const std::string& check) {
    const rules::RuleSet set({pack_of("check: { native: " + check + " }")});
    return set.packs()[0].rules[0].native->text_question.is_given();
  };
  CHECK(numbered("blank-left"));
  CHECK_FALSE(numbered("citation-later"));
}

TEST_CASE("two rule sets made of one pack share no numbered condition") {
  const rules::RulePack pack = pack_of(kTwo);
  const rules::RuleSet first({pack});
  const rules::RuleSet second({pack});
  CHECK(first.packs()[0].rules[0].require != second.packs()[0].rules[0].require);
  CHECK_FALSE(pack.rules[0].require->parts[0].text_question.is_given());
}

TEST_CASE("a copy of a condition, which may be changed, has no number") {
  std::vector<rules::RulePack> packs;
  packs.push_back(pack_of(kTwo));
  const rules::RuleSet set(std::move(packs));
  const Rule& rule = set.packs()[0].rules[0];
  const Condition copy = rule.require->parts[0];
  CHECK(rule.require->parts[0].text_question.is_given());
  CHECK_FALSE(copy.text_question.is_given());
  const Rule changed = rule;
  CHECK_FALSE(changed.text_question.is_given());
}

TEST_CASE("a changed copy has the words of what it says now") {
  rules::RulePack pack = pack_of("require: { mentions: { path: muc_dich, phrases: [một, hai] } }");
  const rules::RuleSet first({pack});
  auto changed = std::make_shared<Condition>(*first.packs()[0].rules[0].require);
  REQUIRE(changed->word_signs.size() == 2);
  changed->words[1] = "ba";
  pack.rules[0].require = changed;
  const rules::RuleSet second({pack});
  const Condition& numbered = *second.packs()[0].rules[0].require;
  REQUIRE(numbered.word_signs.size() == 2);
  CHECK(numbered.word_signs[1].bits == plans::word_signs("ba").bits);
}

TEST_CASE("only a rule that asks nothing but the text is one of texts") {
  const auto is_of_texts = [](const std::string& body) {
    std::vector<rules::RulePack> packs;
    packs.push_back(pack_of(body));
    const rules::RuleSet set(std::move(packs));
    return set.packs()[0].rules[0].text_question.is_given();
  };
  CHECK(is_of_texts(kTwo));
  CHECK(
      is_of_texts("for_each: every text\nwhen: { not: { placeholder: . } }\nrequire: { mentions: { path: ., "
                  "phrases: [x] } }"));
  CHECK_FALSE(
      is_of_texts("for_each: every text\nwhen: { exists: /van_ban }\nrequire: { mentions: { path: ., phrases: "
                  "[x] } }"));
  CHECK_FALSE(is_of_texts("for_each: every work\nrequire: { mentions: { path: noi_dung, phrases: [x] } }"));
}

TEST_CASE("a leaf whose answer is the same for every subject is numbered as such") {
  std::vector<rules::RulePack> packs;
  packs.push_back(pack_of("for_each: every work\nwhen: { exists: /van_ban }\nrequire: { exists: chu_tri }"));
  const rules::RuleSet set(std::move(packs));
  const Rule& rule = set.packs()[0].rules[0];
  CHECK(rule.when->plan_question.is_given());
  CHECK_FALSE(rule.require->plan_question.is_given());
}

}  // namespace
}  // namespace rasoat::tests

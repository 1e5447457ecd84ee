#include "checker/mutation_exam.h"

#include "checker/exam.h"
#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

using checker::Change;
using checker::RuleExam;
using checker::Survivor;

std::string work(const std::string& entries) { return "{ nhiem_vu: [{ cong_viec: [{ " + entries + " }] }] }\n"; }

RuleExam examine(const std::string& conditions, const std::string& examples) {
  std::string text = rule_text("quy-tac", "for_each: every work\nwhen: { exists: noi_dung }\n" + conditions);
  text.erase(text.find("examples:"));
  const SmallPack pack({{"quy-tac", text + "examples:\n" + examples}});
  checker::Exam exam = checker::examine(pack.set(), {.packs = {"thu"}, .only = {}});
  REQUIRE(exam.rules() == 1);
  for (const checker::ExampleResult& example : exam.packs[0].rules[0].examples) {
    INFO(example.detail.en);
    REQUIRE(example.mark == checker::Mark::kAgreed);
  }
  return std::move(exam.packs[0].rules[0]);
}

const std::string kPlace = "    at: nhiem_vu[0].cong_viec[0]\n";
const std::string kExamples = "  - holds: " + work("noi_dung: A, chu_tri: B") + "  - broken: " + work("noi_dung: A") +
                              kPlace + "  - not_applicable: " + work("ma: A");

TEST_CASE("where every condition is tried by an example, nothing survives") {
  const RuleExam exam = examine("require: { exists: chu_tri }", kExamples);
  CHECK(exam.mutants == 4);
  CHECK(exam.survivors.empty());
  CHECK(exam.passed());
}

TEST_CASE("a condition that no example tries survives, with its place, its words and the change") {
  const RuleExam exam = examine("require: { any: [{ exists: chu_tri }, { exists: phoi_hop }] }", kExamples);
  REQUIRE(exam.survivors.size() == 1);  // negated it is noticed
  const Survivor& survivor = exam.survivors[0];
  CHECK(survivor.change == Change::kRemoved);
  CHECK(survivor.condition == "{ exists: phoi_hop }");
  CHECK(survivor.at.line == 8);
  CHECK(survivor.at.grapheme == 39);
  CHECK_FALSE(exam.passed());
}

TEST_CASE("an untried guard survives too, and a change of place alone is noticed") {
  const std::string not_applicable = "  - not_applicable: { van_ban: { loai: ke_hoach } }\n";
  const RuleExam untried =
      examine("require: { exists: chu_tri }", "  - holds: " + work("noi_dung: A, chu_tri: B") +
                                                  "  - broken: " + work("noi_dung: A") + kPlace + not_applicable);
  REQUIRE(untried.survivors.size() == 1);
  CHECK(untried.survivors[0].condition == "{ exists: noi_dung }");

  const std::string value = "    at: nhiem_vu[0].cong_viec[0].chu_tri\n";
  const RuleExam moved = examine("require: { all: [{ exists: chu_tri }, { one_of: { path: chu_tri, values: [B] } }] }",
                                 kExamples + "  - broken: " + work("noi_dung: A, chu_tri: C") + value);
  // Without `exists`, the missing chu_tri is found by `one_of`, at the same place.
  REQUIRE(moved.survivors.size() == 1);
  CHECK(moved.survivors[0].condition == "{ exists: chu_tri }");
}

TEST_CASE("an item is named as it is written") {
  const RuleExam exam = examine("require: { one_of: { path: chu_tri, values: [B, \"Ban II.2\"] } }", kExamples);
  REQUIRE(exam.survivors.size() == 1);
  CHECK(exam.survivors[0].change == Change::kItemLeftOut);
  CHECK(exam.survivors[0].what == "Ban II.2");
}

}  // namespace
}  // namespace rasoat::tests

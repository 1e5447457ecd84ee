#include "checker/exam.h"

#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

using checker::Exam;
using checker::ExampleResult;
using checker::Mark;
using checker::PackExam;
using checker::RuleExam;
using checker::Survivor;

std::vector<Mark> marks(const std::string& examples) {
  std::string text = rule_text(
      "quy-tac", "for_each: every work\nwhen: { exists: noi_dung }\nrequire: { exists: chu_tri }", "Thiếu chủ trì.");
  text.erase(text.find("examples:"));
  const SmallPack pack({{"quy-tac", text + "examples:\n" + examples}});
  const Exam exam = checker::examine(pack.set(), {.packs = {}, .only = "quy-tac", .mutants = false});
  REQUIRE(exam.packs.size() == 1);
  REQUIRE(exam.packs[0].rules.size() == 1);
  std::vector<Mark> all;
  for (const ExampleResult& result : exam.packs[0].rules[0].examples) {
    INFO(result.detail.en);
    CHECK((result.mark == Mark::kAgreed) == result.detail.empty());
    CHECK(result.detail.vi.empty() == result.detail.en.empty());
    all.push_back(result.mark);
  }
  CHECK(exam.passed() == std::all_of(all.begin(), all.end(), [](Mark mark) { return mark == Mark::kAgreed; }));
  return all;
}

std::string work(const std::string& entries) { return "{ nhiem_vu: [{ cong_viec: [{ " + entries + " }] }] }\n"; }

const std::string kGood = "  - holds: " + work("noi_dung: A, chu_tri: B");
const std::string kBroken = "  - broken: " + work("noi_dung: A");
const std::string kNot = "  - not_applicable: " + work("ma: A");

TEST_CASE("examples that are as they say are agreed") {
  CHECK(marks(kGood + kBroken + "    at: nhiem_vu[0].cong_viec[0]\n    say: Thiếu chủ\n" + kNot +
              "  - undecided: " + work("noi_dung: A, chu_tr: B")) == std::vector<Mark>(4, Mark::kAgreed));
}

TEST_CASE("each way of disagreeing has its mark") {
  const std::string at = "    at: nhiem_vu[0].cong_viec[0]\n";
  const std::vector<Mark> found =
      marks("  - holds: " + work("noi_dung: A") +                                                 // noisy
            "  - broken: " + work("noi_dung: A, chu_tri: B") + at +                               // missing
            kBroken + "    at: nhiem_vu[0]\n" +                                                   // misplaced
            kBroken + "    at: [\"nhiem_vu[0].cong_viec[0]\", \"nhiem_vu[0].cong_viec[1]\"]\n" +  // missing one
            kBroken + at + "    say: Thiếu thời hạn\n" +                                          // wrong words
            "  - not_applicable: " + work("noi_dung: A, chu_tri: B") +                            // it does apply
            "  - holds: " + work("noi_dung: A, chu_tri: B, ghi_chuu: C"));  // a key that there is not
  CHECK(found == std::vector<Mark>{Mark::kNoisy, Mark::kMissing, Mark::kMisplaced, Mark::kMissing, Mark::kWrongWords,
                                   Mark::kMissing, Mark::kBadExample});
}

TEST_CASE("a key of an example that the format does not know is told in words, where it stands") {
  std::string text = rule_text("quy-tac", "for_each: every work\nrequire: { exists: chu_tri }", "Thiếu chủ trì.");
  text.erase(text.find("examples:"));
  const std::string examples = "examples:\n  - holds: " + work("noi_dung: A, chu_tri: B, thoi_hn: C");
  const SmallPack pack({{"quy-tac", text + examples + kBroken + "    at: /\n"}});
  const Exam exam = checker::examine(pack.set(), {.packs = {}, .only = "quy-tac", .mutants = false});
  const ExampleResult& bad = exam.packs[0].rules[0].examples[0];
  CHECK(bad.mark == Mark::kBadExample);
  CHECK(bad.detail.vi.contains("“thoi_hn”"));
  CHECK(bad.detail.en.contains("“thoi_hn”"));
  CHECK_FALSE(bad.detail.vi.contains("misspelt-key"));
  CHECK(bad.at.grapheme == examples.find("thoi_hn") - examples.find("  - holds") + 1);
}

TEST_CASE("an exam is of the packs and the rule asked for, and says where its examples stand") {
  const rules::Loaded loaded = rules::load_rules({});
  REQUIRE(loaded.rules != nullptr);
  const Exam form = checker::examine(loaded.rules, {.packs = {"the-thuc"}, .only = {}, .mutants = false});
  REQUIRE(form.packs.size() == 1);
  CHECK(form.packs[0].name == "the-thuc");
  CHECK(form.rules() == form.packs[0].rules.size());
  const RuleExam& first = form.packs[0].rules.front();
  CHECK(first.file == "the-thuc/" + first.rule + ".yaml");
  CHECK(first.examples[0].at.line > 1);
  CHECK(first.examples[0].number == 1);
  CHECK(checker::examine(loaded.rules, {.packs = {"the-thuc"}, .only = "work-without-lead"}).rules() == 0);
  CHECK(checker::examine(loaded.rules, {.packs = {}, .only = "work-without-lead", .mutants = false}).rules() == 1);
}

TEST_CASE("every example of every rule in the binary is agreed, and tries every condition") {
  const rules::Loaded loaded = rules::load_rules({});
  for (const rules::RuleError& error : loaded.errors)
    UNSCOPED_INFO(error.file << ":" << error.line << ": " << error.what.en);
  REQUIRE(loaded.rules != nullptr);
  const Exam exam = checker::examine(loaded.rules, {});
  CHECK(exam.rules() == loaded.rules->ids().size());
  for (const PackExam& pack : exam.packs) {
    for (const RuleExam& rule : pack.rules) {
      for (const ExampleResult& example : rule.examples) {
        INFO(rule.file << ":" << example.at.line << ": example " << example.number << ": " << example.detail.en);
        CHECK(example.mark == Mark::kAgreed);
      }
      for (const Survivor& survivor : rule.survivors) {
        FAIL_CHECK(rule.file << ":" << survivor.at.line << ": no example tries this condition (rasoat exam): "
                             << survivor.condition << " " << survivor.what);
      }
    }
  }
}

}  // namespace
}  // namespace rasoat::tests

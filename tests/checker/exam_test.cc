#include "checker/exam.h"

#include "tests/checker/small_pack.h"

namespace rasoat::tests {
namespace {

using checker::ExamResult;
using checker::Mark;

std::vector<Mark> marks(const std::string& examples) {
  std::string text = rule_text(
      "quy-tac", "for_each: every work\nwhen: { exists: noi_dung }\nrequire: { exists: chu_tri }", "Thiếu chủ trì.");
  text.erase(text.find("examples:"));
  const SmallPack pack({{"quy-tac", text + "examples:\n" + examples}});
  std::vector<Mark> all;
  for (const ExamResult& result : checker::examine(pack.set(), "quy-tac")) {
    INFO(result.detail);
    CHECK((result.mark == Mark::kAgreed) == result.detail.empty());
    all.push_back(result.mark);
  }
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

TEST_CASE("every example of every rule in the binary is agreed") {
  const rules::Loaded loaded = rules::load_rules({});
  for (const rules::RuleError& error : loaded.errors)
    UNSCOPED_INFO(error.file << ":" << error.line << ": " << error.what.en);
  REQUIRE(loaded.rules != nullptr);
  const std::vector<ExamResult> results = checker::examine(loaded.rules);
  CHECK(results.size() >= loaded.rules->ids().size());
  for (const ExamResult& result : results) {
    if (result.mark == Mark::kAgreed) continue;
    FAIL_CHECK(result.pack << "/" << result.rule << ", example " << result.example + 1 << ": " << mark_name(result.mark)
                           << ": " << result.detail);
  }
}

}  // namespace
}  // namespace rasoat::tests

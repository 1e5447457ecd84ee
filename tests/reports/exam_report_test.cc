#include "reports/exam_report.h"

#include "tests/reports/json_check.h"
#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

using checker::Change;
using checker::Exam;
using checker::Lang;
using checker::Mark;

Exam sample_exam() {
  checker::RuleExam good{"quy-tac-dung", "thu/quy-tac-dung.yaml", {{1, {12, 5, 5, 5}, Mark::kAgreed, {}}}, 4, {}};
  checker::RuleExam bad{
      "quy-tac-sai",
      "thu/quy-tac-sai.yaml",
      {{1, {20, 5, 5, 5}, Mark::kAgreed, {}}, {2, {21, 5, 5, 5}, Mark::kMisplaced, {"mong đợi ở /", "expected at /"}}},
      6,
      {{{9, 7, 7, 7}, "{ exists: ma }", Change::kRemoved, ""},
       {{10, 7, 7, 7}, "{ count: … }", Change::kBoundMoved, "at_least: 2"}}};
  Exam exam;
  exam.with_mutants = true;
  exam.packs.push_back({"thu", "1.2.0", {std::move(good), std::move(bad)}});
  return exam;
}

TEST_CASE("the text of an exam names what disagrees and what survives, each with its place") {
  CHECK(reports::exam_text(sample_exam(), Lang::kVi) ==
        "Bộ thu 1.2.0: 2 quy tắc, 3 ví dụ, 10 phép thử đổi điều kiện; 1 ví dụ không khớp; 2 phép thử sống sót\n"
        "thu/quy-tac-sai.yaml:21:5: ví dụ 2: báo sai chỗ\n"
        "    mong đợi ở /\n"
        "thu/quy-tac-sai.yaml:9:7: sống sót: bỏ điều kiện mà mọi ví dụ vẫn như cũ\n"
        "    { exists: ma }\n"
        "thu/quy-tac-sai.yaml:10:7: sống sót: đổi thành “at_least: 2” mà mọi ví dụ vẫn như cũ\n"
        "    { count: … }\n"
        "\n"
        "Phép thử sống sót cho thấy một điều kiện chưa được ví dụ nào thử. Thêm ví dụ chỉ khác nhau ở điều\n"
        "kiện ấy, hoặc bỏ điều kiện nếu nó thừa.\n"
        "\n"
        "KẾT QUẢ KHẢO THÍ: CHƯA ĐẠT (2 quy tắc, 3 ví dụ, 10 phép thử đổi điều kiện; 1 ví dụ không khớp; "
        "2 phép thử sống sót)\n");
}

TEST_CASE("the text of an exam that is passed is short, and an empty exam is not passed") {
  Exam exam = sample_exam();
  exam.packs[0].rules.pop_back();
  exam.with_mutants = false;
  CHECK(reports::exam_text(exam, Lang::kEn) ==
        "Pack thu 1.2.0: 1 rule, 1 example\n\nEXAM: PASSED (1 rule, 1 example)\n");
  CHECK(reports::exam_text({}, Lang::kEn) == "There was no rule to examine.\n");
  CHECK(reports::exam_json({}, "1").find("\"passed\":false") != std::string::npos);
}

TEST_CASE("the JSON of an exam has every example") {
  const std::string text = reports::exam_json(sample_exam(), "0.1.0");
  const Json json(text);
  CHECK(json.number("/rasoat_exam") == 1);
  CHECK(json.text("/packs/0/rules/0/examples/0/mark") == "agreed");
  CHECK(json.text("/packs/0/rules/1/examples/1/mark") == "misplaced");
  CHECK(json.text("/packs/0/rules/1/examples/1/detail/vi") == "mong đợi ở /");
  CHECK(json.text("/packs/0/rules/1/survivors/1/change") == "bound_moved");
  CHECK(json.number("/packs/0/rules/1/survivors/0/line") == 9);
  CHECK(json.number("/totals/survivors") == 2);
  CHECK(text.find("\"passed\":false") != std::string::npos);
}

}  // namespace
}  // namespace rasoat::tests

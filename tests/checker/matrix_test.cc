#include "checker/portfolio/matrix.h"

#include "tests/support/catch.h"

namespace rasoat::checker {
namespace {

std::vector<MatrixColumn> columns() {
  return {{"149-HD/BTGTW", "II", {}, {0}, "II"},
          {"149-HD/BTGTW", "II.2", {}, {0, 1}, "II.2"},
          {"149-HD/BTGTW", "II.21", {}, {0}, "II.21"},
          {"69-KL/TW", "7", {}, {1}, "7"}};
}

PlanRecord record(Answer first, Answer second) {
  PlanRecord made;
  made.answers = {first, second};
  return made;
}

void find(PlanRecord& record, std::uint32_t rule, Severity severity, std::string say, bool waived = false) {
  KeptFinding finding;
  finding.rule = rule;
  finding.severity = severity;
  finding.say = std::move(say);
  finding.waived = waived;
  record.findings.push_back(std::move(finding));
}

using Row = std::vector<MatrixCell>;
constexpr MatrixCell kHolds = MatrixCell::kHolds, kError = MatrixCell::kError, kWarning = MatrixCell::kWarning;

TEST_CASE("a cell is the worst of its rules") {
  PlanRecord plan = record(Answer::kHolds, Answer::kBroken);
  find(plan, 1, Severity::kWarning, "Chưa bố trí nguồn lực.");
  CHECK(matrix_row(columns(), plan) == Row{kHolds, kWarning, kHolds, kWarning});
  CHECK(matrix_row(columns(), record(Answer::kUndecided, Answer::kNotApplicable)) ==
        Row{MatrixCell::kUndecided, MatrixCell::kUndecided, MatrixCell::kUndecided, MatrixCell::kNotApplicable});
}

TEST_CASE("a finding that names its clause darkens that clause and those above, not its neighbours") {
  PlanRecord plan = record(Answer::kBroken, Answer::kHolds);
  find(plan, 0, Severity::kError, "Kế hoạch chưa có nhiệm vụ II.2 “Đổi mới”.");
  CHECK(matrix_row(columns(), plan) == Row{kError, kError, kHolds, kHolds});
}

TEST_CASE("a finding that names no clause is about all that its rule rests on") {
  PlanRecord plan = record(Answer::kBroken, Answer::kHolds);
  find(plan, 0, Severity::kError, "Kế hoạch không có nhiệm vụ nào.");
  CHECK(matrix_row(columns(), plan) == Row{kError, kError, kError, kHolds});
}

TEST_CASE("what is waived is no failing, and what could not be decided stays so beside a finding") {
  PlanRecord plan = record(Answer::kWaived, Answer::kUndecided);
  find(plan, 0, Severity::kError, "II.2", true);
  find(plan, 1, Severity::kInfo, "7");
  CHECK(matrix_row(columns(), plan) ==
        Row{MatrixCell::kWaived, MatrixCell::kUndecided, MatrixCell::kWaived, MatrixCell::kUndecided});
}

TEST_CASE("a document that no plan was asked about has no column") {
  constexpr MatrixCell kNot = MatrixCell::kNotApplicable;
  const auto left = [](std::vector<MatrixCell> cells) {
    std::vector<MatrixColumn> kept = columns();
    leave_out_unasked(kept, cells);
    std::string codes;
    for (const MatrixColumn& column : kept) codes += column.code + " ";
    return std::pair(codes, cells);
  };
  CHECK(left({kNot, kNot, kNot, kHolds, kNot, kNot, kNot, kError}) ==
        std::pair(std::string("7 "), Row{kHolds, kError}));
  CHECK(left({kNot, kHolds, kNot, kNot, kNot, kNot, kNot, kNot}) ==
        std::pair(std::string("II II.2 II.21 "), Row{kNot, kHolds, kNot, kNot, kNot, kNot}));
  CHECK(left({kNot, kNot, kNot, kNot}).first.empty());
  CHECK(left({}).first == "II II.2 II.21 7 ");
}

}  // namespace
}  // namespace rasoat::checker

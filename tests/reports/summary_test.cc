#include "reports/summary.h"

#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using checker::Audit;
using checker::Lang;
using checker::Severity;
using checker::Wording;

// An audit in which `count` works lack a lead, each with the remedy that `remedy` makes for it.
template <typename Remedy>
Audit audit_with(std::size_t count, Remedy remedy) {
  Audit audit = tests::sample_clean();
  for (std::size_t i = 0; i < count; ++i) {
    const auto at = static_cast<std::uint32_t>(audit.lines->line_span(static_cast<std::uint32_t>(i + 1)).begin);
    audit.findings.push_back(tests::sample::finding(tests::kLeadMissing, Severity::kError, {at, at + 1}, "x",
                                                    {"Thiếu.", "Missing."}, remedy(i), {}, "f"));
  }
  return audit;
}

TEST_CASE("actions are grouped by rule, most severe first, waived ones left out") {
  const std::vector<Action> actions = actions_of(tests::sample_incomplete(), Lang::kVi);
  REQUIRE(actions.size() == 5);
  CHECK(actions[0].rule == "task-group-missing");
  CHECK(places_text(actions[0], Lang::kVi) == "toàn kế hoạch");
  CHECK(actions[1].text == "Ghi đơn vị chủ trì cho công việc");
  CHECK(actions[1].places == 2);
  CHECK(places_text(actions[1], Lang::kVi) == "2 chỗ: dòng 12, 20");
  CHECK(places_text(actions[1], Lang::kEn) == "2 places: lines 12, 20");
  CHECK(actions[2].rule == "deadline-before-issue");
  CHECK(places_text(actions[2], Lang::kVi) == "dòng 21");
  CHECK(actions[3].severity == Severity::kWarning);
  CHECK(actions[4].severity == Severity::kInfo);
}

TEST_CASE("a few different remedies are so many actions, many are one") {
  const auto each_its_own = [](std::size_t i) {
    const std::string number = std::to_string(i + 1);
    return Wording{"Ghi chủ trì cho việc " + number + ".", "Name the lead of work " + number + "."};
  };
  CHECK(actions_of(audit_with(3, each_its_own), Lang::kVi).size() == 3);
  const std::vector<Action> actions = actions_of(audit_with(12, each_its_own), Lang::kVi);
  REQUIRE(actions.size() == 1);
  CHECK(actions[0].text == "Ghi đơn vị chủ trì cho công việc");
  CHECK(places_text(actions[0], Lang::kVi) == "12 chỗ: dòng 1, 2, 3, 4, 5, 6, 7, 8, và 4 chỗ khác");
}

TEST_CASE("a remedy with places of one plan is no general instruction") {
  Audit audit = audit_with(12, [](std::size_t i) { return Wording{std::to_string(i), std::to_string(i)}; });
  auto cards = *audit.cards;
  cards[tests::kLeadMissing].remedy = rules::Wording{"Ghi chủ trì cho {subject}.", "Name the lead of {subject}."};
  audit.cards = std::make_shared<const std::vector<checker::RuleCard>>(cards);
  CHECK(actions_of(audit, Lang::kVi).front().text == "Mỗi công việc có đơn vị chủ trì");
}

TEST_CASE("an instruction is one sentence, and an abbreviation ends none") {
  const auto same = [](std::size_t) {
    return Wording{"Ghi UBND TP. Hồ Chí Minh ở dòng này. Nếu không rõ thì hỏi.", "Write it. Or ask."};
  };
  CHECK(actions_of(audit_with(1, same), Lang::kVi).front().text == "Ghi UBND TP. Hồ Chí Minh ở dòng này");
}

TEST_CASE("without a source no line is named") {
  const std::vector<Action> actions = actions_of(tests::sample_unreadable(), Lang::kVi);
  REQUIRE(actions.size() == 1);
  CHECK(places_text(actions[0], Lang::kVi).empty());
}

TEST_CASE("counts leave out what there is none of") {
  CHECK(counts_text(2, 0, 1, Lang::kVi) == "2 lỗi, 1 lưu ý");
  CHECK(counts_text(0, 0, 0, Lang::kVi) == "không có lỗi, không có cảnh báo");
  CHECK(counts_text(0, 0, 3, Lang::kEn) == "no errors, no warnings, 3 notes");
}

TEST_CASE("a verdict says which guidance nobody checked") {
  Audit audit = tests::sample_clean();
  audit.plan.guidance = {"66-NQ/TW"};
  CHECK(verdict_text(audit, Lang::kVi) == "ĐỦ ĐIỀU KIỆN TRÌNH");
  audit.guidance_without_pack = {"66-NQ/TW"};
  CHECK(verdict_text(audit, Lang::kVi) == "ĐỦ ĐIỀU KIỆN TRÌNH theo quy tắc chung; chưa xét theo hướng dẫn nào");
  CHECK(verdict_text(audit, Lang::kEn) == "READY TO SUBMIT under the general rules; no guidance was checked");
  audit.plan.guidance = {"66-NQ/TW", "149-HD/BTGTW"};
  CHECK(verdict_text(audit, Lang::kVi) == "ĐỦ ĐIỀU KIỆN TRÌNH; chưa xét theo 66-NQ/TW");
}

TEST_CASE("a verdict without errors says whether there are warnings to look at") {
  Audit audit = tests::sample_clean();
  audit.findings = {tests::sample::finding(tests::kLeadIsGroup, Severity::kInfo, {}, "/", {}, {}, {}, "")};
  CHECK(verdict_text(audit, Lang::kVi) == "ĐỦ ĐIỀU KIỆN TRÌNH");
  audit.findings.front().severity = Severity::kWarning;
  CHECK(verdict_text(audit, Lang::kVi) == "ĐỦ ĐIỀU KIỆN TRÌNH SAU KHI XEM LẠI CẢNH BÁO");
  CHECK(verdict_text(audit, Lang::kEn) == "READY TO SUBMIT ONCE THE WARNINGS HAVE BEEN LOOKED AT");
}

TEST_CASE("totals and rulings are counted") {
  Totals totals;
  totals.add(tests::sample_incomplete());
  totals.add(tests::sample_clean());
  totals.add(tests::sample_not_verified());
  CHECK(totals.plans == 3);
  CHECK(totals.accepted == 1);
  CHECK(totals.incomplete == 1);
  CHECK(totals.not_verified == 1);
  CHECK(totals.errors == 5);
  CHECK(totals.warnings == 1);
  CHECK(totals.infos == 2);
  const RulingCounts counts = count_rulings(tests::sample_not_verified());
  CHECK(counts.held == 3);
  CHECK(counts.broken == 1);
  CHECK(counts.undecided == 2);
}

TEST_CASE("rules of an audit of many plans were not examined on one") {
  checker::Audit audit = tests::sample_clean();
  const std::uint32_t before = count_rulings(audit).examined;
  CHECK(before == audit.rulings.size());
  auto cards = *audit.cards;
  cards[0].portfolio = true;
  audit.cards = std::make_shared<const std::vector<checker::RuleCard>>(std::move(cards));
  CHECK(count_rulings(audit).examined == before - 1);
}

}  // namespace
}  // namespace rasoat::reports

#include "reports/entries.h"

#include "rules/language/load_rule.h"
#include "tests/reports/written.h"
#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using checker::Severity;

std::vector<std::string> ids_of(const std::vector<Entry>& entries) {
  std::vector<std::string> ids;
  for (const Entry& entry : entries) ids.push_back(entry.id);
  return ids;
}

TEST_CASE("no rule can be called what an entry that is no finding is called") {
  for (const std::string_view id : {kNotVerifiedId, kNoPlanId, kGeneralRulesId})
    CHECK(std::ranges::count(rules::kWordsOfReports, id) == 1);
  CHECK(std::size(rules::kWordsOfReports) == 3);
}

TEST_CASE("a plan that is not verified has an entry that says why, before its findings") {
  const Audit audit = tests::sample_not_verified();
  const std::vector<Entry> entries = entries_of(audit, {});
  CHECK(ids_of(entries) == std::vector<std::string>{"not-verified", "general-rules-only", "tab-indentation"});
  CHECK(entries[0].severity == Severity::kError);
  CHECK(entries[0].begin.line == 1);
  CHECK(entries[0].text ==
        "Chưa kết luận được kế hoạch này. Tệp chỉ đọc được một phần; sửa các lỗi định dạng nêu trên rồi rà soát lại. "
        "Quy tắc chưa xét được: deadline-before-issue, task-lead-missing.");
  CHECK(entries[1].severity == Severity::kInfo);
  CHECK(entries[2].begin.line == 3);
}

TEST_CASE("many undecided rules are named in part") {
  Audit audit = tests::sample_clean();
  auto cards = *audit.cards;
  for (int i = 0; i < 12; ++i) {
    cards.push_back(cards[0]);
    cards.back().id = "rule-" + std::to_string(i);
    audit.rulings.push_back(
        {static_cast<std::uint32_t>(cards.size() - 1), checker::Answer::kUndecided, 1, 0, 0, 1, {}});
  }
  audit.cards = std::make_shared<const std::vector<checker::RuleCard>>(cards);
  const std::string text = not_verified_text(audit, Lang::kEn);
  CHECK(text.ends_with("rule-8, rule-9 and 2 more."));
  CHECK(not_verified_text(tests::sample_incomplete(), Lang::kEn).empty());
}

TEST_CASE("a rule in preview leaves nothing open") {
  Audit audit = tests::sample_not_verified();
  auto cards = *audit.cards;
  for (checker::RuleCard& card : cards) card.preview = true;
  audit.cards = std::make_shared<const std::vector<checker::RuleCard>>(cards);
  audit.read_completely = true;
  CHECK(not_verified_text(audit, Lang::kVi).empty());
}

TEST_CASE("waived findings are left out, or infos that say why they are waived") {
  const Audit audit = tests::sample_incomplete();
  CHECK(entries_of(audit, {}).size() == 7);
  const std::vector<Entry> all = entries_of(audit, {.show_waived = true, .root = {}});
  REQUIRE(all.size() == 8);
  const auto waived = std::ranges::find_if(all, [](const Entry& entry) { return entry.finding->waived; });
  CHECK(waived->severity == Severity::kInfo);
  CHECK(waived->text.starts_with(
      "(Được miễn áp dụng: Ban Thường vụ đồng ý tại Thông báo 12-TB/ĐU; người duyệt: Bí thư Đảng ủy; đến "
      "31/12/2026) “Thường"));
}

TEST_CASE("a finding of the baseline says so") {
  checker::Finding finding = tests::sample_incomplete().findings[0];
  finding.waived = finding.known = true;
  CHECK(waiver_line(finding, Lang::kVi) == "Được miễn áp dụng: có trong danh sách phát hiện từ trước");
}

TEST_CASE("a path without a plan is an error of the run") {
  const std::vector<Entry> entries = entries_of(tests::run_with_failed_input(), {});
  REQUIRE(entries.size() == 1);
  CHECK(entries[0].id == "no-plan-found");
  CHECK(entries[0].file == "khong/co");
  CHECK(entries[0].severity == Severity::kError);
}

TEST_CASE("texts are one line without control characters") {
  const std::vector<Entry> entries = entries_of(tests::sample_poisoned(), {.show_waived = true, .root = {}});
  REQUIRE_FALSE(entries.empty());
  for (const Entry& entry : entries) {
    for (const std::string* text : {&entry.text, &entry.remedy}) {
      CHECK(text->find_first_of("\n\r\x1B") == std::string::npos);
    }
    CHECK(tests::count_of("\n", concise_line(entry, entry.file)) == 0);
  }
}

}  // namespace
}  // namespace rasoat::reports

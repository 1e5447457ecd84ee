#include "reports/article_page.h"

#include "tests/reports/json_check.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using checker::Answer;
using checker::Article;
using checker::Lang;
using checker::RuleCard;
using checker::Trial;

RuleCard card() { return (*tests::sample_cards())[tests::kTaskGroupMissing]; }

Article sample() {
  Article article;
  article.rule = tests::kTaskGroupMissing;
  article.formerly = {"group-missing"};
  article.severity_when = {
      {checker::Severity::kInfo, {rules::Date{2025, 12, 11}, {}}, true, {{"chi_bo", {"chi bộ", "party cell"}}}}};
  article.scope.guidance = {"149-HD/BTGTW"};
  article.scope.except_unit_types = {{"chi_bo", {"chi bộ", "party cell"}}};
  article.scope.draft = false;
  article.scope.in_force = {{}, rules::Date{2026, 6, 30}};
  article.scope.subject = {"every work", {"từng công việc", "every piece of work"}};
  article.scope.conditional = true;
  article.logic = "require: { exists: nhiem_vu }\n";
  Trial broken{Answer::kBroken, Answer::kBroken, "nhiem_vu: [<b>]\n", false, tests::sample_incomplete()};
  std::erase_if(broken.audit.findings, [](const auto& finding) { return finding.rule != tests::kTaskGroupMissing; });
  REQUIRE(broken.audit.findings.size() == 1);
  article.trials.push_back(std::move(broken));
  article.trials.push_back({Answer::kHolds, Answer::kHolds, "nhiem_vu: x\n", false, tests::sample_clean()});
  article.trials[1].audit.findings.clear();
  return article;
}

bool has(const std::string& page, std::string_view passage) { return page.find(passage) != page.npos; }

TEST_CASE("a page says when the rule speaks, how severe it is when, and how it is judged") {
  const std::string page = article_page(card(), sample(), Lang::kVi, {});
  CHECK(
      page.starts_with("# Kế hoạch phải có đủ sáu nhóm nhiệm vụ trọng tâm\n\n`task-group-missing` · **Lỗi** · Bộ quy "
                       "tắc `149-hd-btgtw` · Thẻ: G8, R1 · Mã cũ: `group-missing`\n"));
  CHECK(has(page,
            "\n- Kế hoạch thực hiện Hướng dẫn số 149-HD/BTGTW\n- Trừ loại đơn vị: chi bộ (`chi_bo`)\n- Chỉ văn bản "
            "đã ban hành\n- Quy tắc có hiệu lực đến 30/6/2026\n- Xét: từng công việc (`every work`)\n"));
  CHECK(has(page,
            "\n- **Lưu ý**: bản dự thảo; từ ngày 11/12/2025; loại đơn vị: chi bộ (`chi_bo`)\n- **Lỗi**: các trường "
            "hợp khác\n"));
  CHECK(has(page, "\n## Máy xét thế nào\n\n```yaml\nrequire: { exists: nhiem_vu }\n```\n"));
  CHECK(has(page, "\n- Hướng dẫn số 149-HD/BTGTW, mục II.1-6 (văn bản quy định)\n\n  > Kế hoạch, chương trình"));
}

TEST_CASE("an example stands with what the program says to it") {
  const std::string page = article_page(card(), sample(), Lang::kVi, {});
  const std::size_t broken = page.find("### Ví dụ chưa đạt\n\n```yaml\nnhiem_vu: [<b>]\n```\n");
  REQUIRE(broken != page.npos);
  CHECK(page.find("[task-group-missing]", broken) != page.npos);
  CHECK(has(page,
            "### Ví dụ đạt\n\n```yaml\nnhiem_vu: x\n```\n\nChương trình trả lời:\n\n```text\nĐạt: không có phát "
            "hiện.\n```\n"));
}

TEST_CASE("a basis leads to its clause where there is one") {
  const auto target = [](const checker::Basis& basis) { return "../clauses.md#" + basis.document.substr(0, 3); };
  CHECK(has(article_page(card(), sample(), Lang::kEn, target),
            "- [Guidance 149-HD/BTGTW, section II.1-6 (required by the text)](../clauses.md#149)\n"));
}

TEST_CASE("programs get the same") {
  const tests::Json json(article_json(card(), sample()));
  CHECK(json.number("/rasoat_rule") == 1);
  CHECK(json.text("/id") == "task-group-missing");
  CHECK(json.text("/formerly/0") == "group-missing");
  CHECK(json.text("/severity_when/0/is") == "info");
  CHECK(json.text("/severity_when/0/from") == "2025-12-11");
  CHECK(json.text("/applies_to/except_unit_types/0/code") == "chi_bo");
  CHECK(json.text("/applies_to/for_each") == "every work");
  CHECK(json.at("/applies_to/from").IsNull());
  CHECK(json.text("/examples/0/answer") == "broken");
  CHECK(json.text("/examples/0/findings/0/rule") == "task-group-missing");
  CHECK(json.at("/examples/1/findings").Empty());
}

}  // namespace
}  // namespace rasoat::reports

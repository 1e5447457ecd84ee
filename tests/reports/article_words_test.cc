#include "reports/article_words.h"

#include "reports/rule_page.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using checker::Article;
using checker::Lang;
using Lines = std::vector<std::string>;

TEST_CASE("severities are told case by case, in the style of the page") {
  const checker::RuleCard card = (*tests::sample_cards())[tests::kTaskGroupMissing];
  Article article;
  CHECK(severity_lines(card, article, Lang::kVi, kPlainMarks).empty());
  article.severity_when = {
      {checker::Severity::kInfo, {{}, rules::Date{2025, 12, 10}}, {}, {{"chi_bo", {"chi bộ", "party cell"}}}}};
  CHECK(severity_lines(card, article, Lang::kVi, kPlainMarks) ==
        Lines{"Lưu ý: đến hết ngày 10/12/2025; loại đơn vị: chi bộ (chi_bo)", "Lỗi: các trường hợp khác"});
  CHECK(severity_lines(card, article, Lang::kVi, kMarkdownMarks).front() ==
        "**Lưu ý**: đến hết ngày 10/12/2025; loại đơn vị: chi bộ (`chi_bo`)");
}

TEST_CASE("the page of a rule on a terminal says when it speaks, how severe it is when, and whether it is on") {
  const checker::RuleCard card = (*tests::sample_cards())[tests::kTaskGroupMissing];
  Article article;
  article.scope.guidance = {"149-HD/BTGTW"};
  article.scope.subject = {"every work", {"từng công việc", "every piece of work"}};
  article.severity_when = {{checker::Severity::kInfo, {rules::Date{2025, 12, 11}, {}}, true, {}}};
  article.standing = checker::Standing::kPreview;
  const std::string page = rule_page(card, Lang::kVi, PageStyle::kText, &article);
  CHECK(page.find("\nÁp dụng khi nào:\n  - Kế hoạch thực hiện Hướng dẫn số 149-HD/BTGTW\n  - Xét: từng công việc "
                  "(every work)\n") != std::string::npos);
  CHECK(page.find(
            "\nMức độ theo trường hợp:\n  - Lưu ý: bản dự thảo; từ ngày 11/12/2025\n  - Lỗi: các trường hợp khác\n") !=
        std::string::npos);
  CHECK(page.find("đang thử") != std::string::npos);
  CHECK(rule_page(card, Lang::kVi, PageStyle::kText).find("Áp dụng khi nào") == std::string::npos);
}

}  // namespace
}  // namespace rasoat::reports

#include "reports/rule_page.h"

#include <sstream>

#include "reports/terminal.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using checker::Lang;
using checker::RuleCard;

RuleCard group_card() { return (*tests::sample_cards())[tests::kTaskGroupMissing]; }

TEST_CASE("a page holds all there is to know of a rule") {
  CHECK(rule_page(group_card(), Lang::kVi, PageStyle::kText) == R"(Kế hoạch phải có đủ sáu nhóm nhiệm vụ trọng tâm
  task-group-missing · Mức độ: Lỗi · Bộ quy tắc: 149-hd-btgtw · Thẻ: G8, R1

Vì sao:
  Hướng dẫn yêu cầu chú trọng sáu nhóm nhiệm vụ; thiếu một nhóm thì phần việc đó không có ai thực
  hiện.

Căn cứ:
  - Hướng dẫn số 149-HD/BTGTW, mục II.1-6 (văn bản quy định): “Kế hoạch, chương trình hành động thực
    hiện Kết luận của Bộ Chính trị cần bám sát các nội dung cơ bản và chú trọng những nhiệm vụ cụ
    thể sau”

Cách sửa:
  Bổ sung nhóm nhiệm vụ còn thiếu, hoặc nêu lý do không thuộc phạm vi của đơn vị.

Ví dụ chưa đạt:
    nhiem_vu:
      - nhom: II.1

Ví dụ đạt:
    nhiem_vu:
      - nhom: II.1
      - nhom: II.2
)");
}

TEST_CASE("a page in Markdown has headings and fenced examples") {
  const std::string page = rule_page(group_card(), Lang::kEn, PageStyle::kMarkdown);
  CHECK(
      page.starts_with("**Every one of the six groups of tasks is covered**\n\ntask-group-missing · Severity: Error"));
  CHECK(page.find("\n### Basis\n\n- Guidance 149-HD/BTGTW, section II.1-6 (required by the text): “Kế") != page.npos);
  CHECK(page.find("```yaml\nnhiem_vu:\n  - nhom: II.1\n```\n") != page.npos);
}

TEST_CASE("Markdown of a rule cannot be broken out of") {
  RuleCard card = group_card();
  card.because = {"xem <b>*đậm*</b> [a](b)", "see"};
  card.example_broken = "a: |\n  ```\n  b\n";
  const std::string page = rule_page(card, Lang::kVi, PageStyle::kMarkdown);
  CHECK(page.find("xem \\<b>\\*đậm\\*\\</b> \\[a\\](b)") != page.npos);
  CHECK(page.find("````yaml\na: |\n  ```\n  b\n````\n") != page.npos);
}

TEST_CASE("a tab in an example can be seen") {
  const std::string page = rule_page((*tests::sample_cards())[tests::kTabIndentation], Lang::kVi, PageStyle::kText);
  CHECK(page.find("    →loai: KH\n") != page.npos);
}

TEST_CASE("blanks that look like others can be seen in an example, and long lines are cut") {
  RuleCard card = (*tests::sample_cards())[tests::kTabIndentation];
  card.example_broken = "\u00A0 loai:\u3000KH\nx: " + std::string(300, 'a') + "b\n";
  const std::string page = rule_page(card, Lang::kVi, PageStyle::kText);
  CHECK(page.find("    ␣ loai:␣KH\n    x: aaa") != page.npos);
  CHECK(page.find("aaa…\n") != page.npos);
  CHECK(page.find("ab\n") == page.npos);
}

TEST_CASE("places of one plan are left open in a page") {
  RuleCard card = group_card();
  card.remedy = rules::Wording{"Ghi “{nhom}” cho {chu tri}.", "Write {nhom}."};
  CHECK(rule_page(card, Lang::kVi, PageStyle::kText).find("Ghi “…” cho {chu tri}.") != std::string::npos);
}

TEST_CASE("the time in which a basis holds is named") {
  RuleCard card = group_card();
  const rules::Date from{2024, 3, 25};
  const rules::Date until{2025, 6, 30};
  const auto page_with = [&card](checker::Strength strength, rules::Period period) {
    card.basis[0].strength = strength;
    card.basis[0].period = period;
    std::string page = rule_page(card, Lang::kVi, PageStyle::kMarkdown);
    return page;
  };
  using checker::Strength;
  CHECK(page_with(Strength::kText, {from, {}}).find("có hiệu lực từ 25/3/2024\\]") != std::string::npos);
  CHECK(page_with(Strength::kText, {from, until}).find("từ 25/3/2024 đến 30/6/2025\\]") != std::string::npos);
  CHECK(page_with(Strength::kText, {{}, until}).find("có hiệu lực đến 30/6/2025\\]") != std::string::npos);
  CHECK(page_with(Strength::kLaterRule, {from, {}}).find("hiệu lực") == std::string::npos);
}

TEST_CASE("parts a rule does not have are left out") {
  RuleCard card;
  card.id = "x";
  card.pack = "chung";
  card.title = {"Tên", "Name"};
  CHECK(rule_page(card, Lang::kVi, PageStyle::kText) == "Tên\n  x · Mức độ: Lưu ý · Bộ quy tắc: chung\n");
}

TEST_CASE("the list is aligned whatever the letters") {
  std::istringstream list(rule_list(*tests::sample_cards(), Lang::kVi));
  std::vector<std::string> lines;
  for (std::string line; std::getline(list, line);) lines.push_back(line);
  REQUIRE(lines.size() == 7);
  CHECK(lines[0] == "Mã                     Mức độ    Bộ quy tắc    Quy tắc");
  CHECK(lines[4] == "lead-is-group          Cảnh báo  chung         Đơn vị chủ trì là một đơn vị cụ thể");
  CHECK(lines[6].starts_with("task-group-missing     Lỗi       149-hd-btgtw  Kế hoạch phải có đủ"));
}

}  // namespace
}  // namespace rasoat::reports

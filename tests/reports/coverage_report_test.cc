#include "reports/coverage_report.h"

#include <sstream>

#include "tests/reports/json_check.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using checker::Coverage;
using checker::Lang;

Coverage sample() {
  Coverage coverage;
  coverage.cards = tests::sample_cards();
  coverage.documents.push_back({"149-hd-btgtw", "149-HD/BTGTW", {"Hướng dẫn số 149-HD/BTGTW", "Guidance 149"}, {}});
  auto& clauses = coverage.documents[0].clauses;
  clauses.push_back({"II", "II", {"Nhiệm vụ", "Tasks"}, {"căn cứ, \"nội dung\""}, {}, {}, {tests::kTaskGroupMissing}});
  clauses.push_back({"III.1a",
                     "III.1",
                     {"=1+1", "=1+1"},
                     {"a", "b"},
                     {"các tỉnh ủy | thành ủy", "committees"},
                     {"Cần đọc", "To be read"},
                     {}});
  coverage.others.push_back(
      {"chung", checker::Strength::kPractice, "", {}, {tests::kLeadMissing, tests::kLeadIsGroup}});
  return coverage;
}

TEST_CASE("the text is aligned and says who judges") {
  CHECK(coverage_text(sample(), Lang::kVi) == R"(Hướng dẫn số 149-HD/BTGTW · 149-hd-btgtw

Điểm    Xét bởi           Nội dung
II      máy               Nhiệm vụ
                          Quy tắc: task-group-missing
III.1a  người đọc         =1+1
                          Giao cho: các tỉnh ủy | thành ủy
                          Phần người đọc: Cần đọc

2 điểm: 1 do máy xét, 0 do máy và người đọc, 1 do người đọc.

Quy tắc không căn cứ vào một điểm đã khai

  chung · thông lệ, không phải quy định
    task-lead-missing, lead-is-group
)");
}

TEST_CASE("the spreadsheet has one line for each clause and rule, and runs nothing") {
  const std::string csv = coverage_csv(sample(), Lang::kEn);
  REQUIRE(csv.starts_with("\xEF\xBB\xBFRule pack,Ground,Clause,"));
  std::istringstream lines(csv);
  std::vector<std::string> rows;
  for (std::string line; std::getline(lines, line);) {
    REQUIRE(line.ends_with('\r'));
    rows.push_back(line.substr(0, line.size() - 1));
  }
  REQUIRE(rows.size() == 5);
  CHECK(rows[1] ==
        "149-hd-btgtw,Guidance 149,II,Tasks,,machine,task-group-missing,Error,Every one of the six groups of "
        "tasks is covered,,\"căn cứ, \"\"nội dung\"\"\"");
  CHECK(rows[2] == "149-hd-btgtw,Guidance 149,III.1a,'=1+1,committees,reader,,,,To be read,a … b");
  CHECK(rows[3].starts_with("chung,\"practice, not a requirement\",,,,machine,task-lead-missing,"));
}

TEST_CASE("a text cannot break a table in Markdown") {
  const std::string page = coverage_report(sample(), CoverageFormat::kMarkdown, Lang::kVi);
  CHECK(page.starts_with("# Điều khoản và quy tắc\n\n## Hướng dẫn số 149-HD/BTGTW\n"));
  CHECK(page.find("\n| **II** | Nhiệm vụ | mọi đơn vị | máy | `task-group-missing` |  |\n") != page.npos);
  CHECK(page.find("\n| **III.1a** | \\=1+1 | các tỉnh ủy \\| thành ủy | người đọc | – | Cần đọc |\n") != page.npos);
}

TEST_CASE("programs get codes, both languages and null for nothing") {
  const std::string text = coverage_json(sample());
  const tests::Json json(text);
  const std::string clauses = "/documents/0/clauses/";
  CHECK(json.number("/rasoat_coverage") == 1);
  CHECK(json.text(clauses + "0/judged_by") == "machine");
  CHECK(json.at(clauses + "0/reader").IsNull());
  CHECK(json.text(clauses + "0/rules/0") == "task-group-missing");
  CHECK(json.text(clauses + "1/number") == "III.1");
  CHECK(json.at(clauses + "1/quotes").Size() == 2);
  CHECK(json.at("/other_grounds/0/document").IsNull());
  CHECK(json.text("/other_grounds/0/strength") == "thong_le");
}

}  // namespace
}  // namespace rasoat::reports

// The text report as people see it, held against tests/reports/golden/*.txt.
//
// To rewrite the goldens after a wanted change:   RASOAT_BLESS=1 ./reports_test "[golden]"   and read the difference.
#include "reports/text_report.h"

#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>

#include "reports/terminal.h"
#include "tests/reports/written.h"
#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

std::string rendered(const std::vector<Audit>& audits, const ReportOptions& options = {},
                     const RunInfo& run = tests::sample_run()) {
  std::ostringstream out;
  const std::unique_ptr<Report> report = make_text_report(options, out);
  report->begin(run);
  for (const Audit& audit : audits) report->add(audit);
  report->finish();
  return out.str();
}

void check_golden(const std::string& name, const std::string& actual) {
  const std::string path = std::string(RASOAT_SOURCE_DIR) + "/tests/reports/golden/" + name + ".txt";
  if (std::getenv("RASOAT_BLESS") != nullptr) {
    std::ofstream(path, std::ios::binary) << actual;
    return;
  }
  std::ifstream file(path, std::ios::binary);
  REQUIRE(file);
  const std::string expected{std::istreambuf_iterator<char>(file), {}};
  CHECK(actual == expected);
}

TEST_CASE("the report looks as agreed", "[golden]") {
  const ReportOptions everything{.show_info = true, .show_waived = true, .root = {}};
  const ReportOptions english{.lang = Lang::kEn, .root = {}};
  check_golden("incomplete", rendered({tests::sample_incomplete()}));
  check_golden("incomplete-everything", rendered({tests::sample_incomplete()}, everything));
  check_golden("incomplete-english", rendered({tests::sample_incomplete()}, english));
  check_golden("clean", rendered({tests::sample_clean()}));
  check_golden("not-verified", rendered({tests::sample_not_verified()}));
  check_golden("long-line", rendered({tests::sample_long_line()}));
  const std::vector<Audit> several{tests::sample_clean(), tests::sample_incomplete(), tests::sample_not_verified(),
                                   tests::sample_unreadable()};
  check_golden("several", rendered(several));
  check_golden("several-quiet", rendered(several, {.quiet = true, .root = {}}));
}

std::vector<Audit> all_samples() {
  return {tests::sample_clean(),        tests::sample_incomplete(), tests::sample_long_line(),
          tests::sample_not_verified(), tests::sample_unreadable(), tests::sample_hostile()};
}

TEST_CASE("no line is wider than the terminal") {
  for (const Lang lang : {Lang::kVi, Lang::kEn}) {
    const std::string text =
        rendered(all_samples(), {.lang = lang, .show_info = true, .show_waived = true, .root = {}});
    for (const std::string& line : tests::lines_of(text)) {
      CAPTURE(line);
      CHECK(display_columns(line) <= kColumns);
    }
  }
}

TEST_CASE("colours change nothing of the layout") {
  const ReportOptions plain{.show_info = true, .show_waived = true, .root = {}};
  ReportOptions colored = plain;
  colored.color = true;
  const std::string painted = rendered(all_samples(), colored);
  std::string bare;
  for (std::size_t at = 0; at < painted.size(); ++at) {
    if (painted[at] == '\x1B') {
      at = painted.find('m', at);
    } else {
      bare += painted[at];
    }
  }
  CHECK(painted != bare);
  CHECK(bare == rendered(all_samples(), plain));
}

TEST_CASE("no control character of a plan reaches the terminal") {
  const std::string text = rendered({tests::sample_hostile()}, {.show_info = true, .show_waived = true, .root = {}});
  for (const char c : text) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
  CHECK(text.find("\xC2\x9B") == text.npos);
  CHECK(text.find("\xE2\x80\xAE") == text.npos);
  CHECK(text.find('\x7F') == text.npos);
}

TEST_CASE("inputs that matched nothing are named, and nothing checked is said so") {
  RunInfo run = tests::sample_run();
  run.failed_inputs = {"khong/co", "la\x1B[2J"};
  const std::string text = rendered({}, {.quiet = true, .root = {}}, run);
  CHECK(text ==
        "Không tìm thấy kế hoạch nào tại: khong/co\nKhông tìm thấy kế hoạch nào tại: la\xEF\xBF\xBD[2J\n"
        "Không có kế hoạch nào được rà soát.\n");
}

TEST_CASE("general rules only is said beside the verdict") {
  Audit audit = tests::sample_clean();
  audit.guidance_without_pack = {"66-NQ/TW"};
  const std::string text = rendered({audit});
  CHECK(text.find("ĐỦ ĐIỀU KIỆN TRÌNH") != text.npos);
  CHECK(text.find("chưa có bộ quy tắc cho 66-NQ/TW") != text.npos);
}

TEST_CASE("a basis is quoted once for each rule") {
  const std::string text = rendered({tests::sample_incomplete()});
  CHECK(text.find("Căn cứ:   như dòng 12") != text.npos);
}

TEST_CASE("what is found again and again is told in full three times, then with its place and where to look") {
  Audit audit = tests::sample_incomplete();
  const checker::Finding first = audit.findings.front();
  audit.findings.assign(5, first);
  audit.findings.back().remedy = {"Việc khác", "Something else"};
  const auto count = [](const std::string& text, std::string_view words) {
    std::size_t found = 0;
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words, at + 1)) ++found;
    return found;
  };
  const std::string text = rendered({audit});
  CHECK(count(text, "[" + (*audit.cards)[first.rule].id + "]") == 5);
  CHECK(count(text, "  Căn cứ, cách sửa: như trên\n") == 1);
  CHECK(count(text, "Cách sửa: ") == 4);
  CHECK(count(text, "Việc khác") >= 1);
}

TEST_CASE("many undecided rules of one cause are named by their ids") {
  Audit audit = tests::sample_unreadable();
  audit.source = tests::sample_clean().source;
  const std::string text = rendered({audit});
  CHECK(text.find("- không đọc được tệp: decomposed-letters, deadline-before-issue") != text.npos);
}

TEST_CASE("of a file that could not be opened no rules are named") {
  const std::string text = rendered({tests::sample_unreadable()});
  CHECK(text.find("CHƯA KẾT LUẬN ĐƯỢC") != text.npos);
  CHECK(text.find("deadline-before-issue") == text.npos);
}

TEST_CASE("rules that are off are none of those examined, and those broken elsewhere are still open") {
  Audit audit = tests::sample_clean();
  const std::string before = rendered({audit});
  auto cards = *audit.cards;
  REQUIRE(cards.size() == audit.rulings.size());
  const std::size_t examined =
      std::ranges::count_if(cards, [](const checker::RuleCard& card) { return !card.portfolio; });
  cards[audit.rulings[0].rule].off = true;
  audit.cards = std::make_shared<const std::vector<checker::RuleCard>>(std::move(cards));
  audit.rulings[1].answer = checker::Answer::kBroken;
  audit.rulings[1].undecided = 1;
  const std::string text = rendered({audit});
  CHECK(before.find("Đã xét " + std::to_string(examined) + " quy tắc") != before.npos);
  CHECK(text.find("Đã xét " + std::to_string(examined - 1) + " quy tắc") != text.npos);
  CHECK(text.find("1 quy tắc không bật, chưa xét.") != text.npos);
  CHECK(text.find("Chưa kết luận được về 1 quy tắc") != text.npos);
}

}  // namespace
}  // namespace rasoat::reports

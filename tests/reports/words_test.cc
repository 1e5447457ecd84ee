#include "reports/words.h"

#include <algorithm>
#include <set>
#include <string>

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

using checker::Lang;

std::set<char> places_in(std::string_view form) {
  std::set<char> places;
  for (std::size_t at = 0; at + 2 < form.size(); ++at) {
    if (form[at] == '{' && form[at + 2] == '}') places.insert(form[at + 1]);
  }
  return places;
}

TEST_CASE("no word is missing in either language") {
  REQUIRE(words().size() == static_cast<std::size_t>(Word::kTableOfContents) + 1);
  for (std::size_t i = 0; i < words().size(); ++i) {
    const WordEntry& entry = words()[i];
    CAPTURE(i, std::string(entry.vi), std::string(entry.en));
    CHECK(static_cast<std::size_t>(entry.word) == i);
    CHECK_FALSE(entry.vi.empty());
    CHECK_FALSE(entry.en.empty());
    CHECK(entry.vi != entry.en);
    CHECK(places_in(entry.vi) == places_in(entry.en));
    CHECK(entry.vi.find('|') == entry.vi.npos);
    CHECK(std::ranges::count(entry.en, '|') <= 1);
  }
}

TEST_CASE("a phrase takes its values, whatever they hold") {
  CHECK(phrase(Word::kInForceBetween, Lang::kVi, {"1/1", "2/2"}) == "có hiệu lực từ 1/1 đến 2/2");
  CHECK(phrase(Word::kClause, Lang::kEn, {"{0}"}) == "section {0}");
  CHECK(phrase(Word::kInForceBetween, Lang::kEn, {"A"}) == "in force from A until {1}");
}

TEST_CASE("English counts in two forms, Vietnamese in one") {
  CHECK(counted(Word::kErrors, 1, Lang::kEn) == "1 error");
  CHECK(counted(Word::kErrors, 0, Lang::kEn) == "0 errors");
  CHECK(counted(Word::kErrors, 12, Lang::kEn) == "12 errors");
  CHECK(counted(Word::kErrors, 1, Lang::kVi) == "1 lỗi");
}

TEST_CASE("dates are written as each language writes them") {
  CHECK(date_words("2024-03-25", Lang::kVi) == "25/3/2024");
  CHECK(date_words("2024-01-05", Lang::kVi) == "05/01/2024");
  CHECK(date_words("2024-11-05", Lang::kVi) == "05/11/2024");
  CHECK(date_words("2024-03-25", Lang::kEn) == "2024-03-25");
  CHECK(date_words("tháng 3", Lang::kVi) == "tháng 3");
}

TEST_CASE("each severity and each verdict has its word") {
  using checker::Severity;
  using checker::Verdict;
  CHECK(severity_word(Severity::kError, Lang::kVi) == "Lỗi");
  CHECK(severity_word(Severity::kWarning, Lang::kVi) == "Cảnh báo");
  CHECK(severity_word(Severity::kInfo, Lang::kVi) == "Lưu ý");
  CHECK(verdict_word(Verdict::kAccepted, Lang::kVi) == "ĐỦ ĐIỀU KIỆN TRÌNH");
  CHECK(verdict_word(Verdict::kIncomplete, Lang::kVi) == "CẦN HOÀN THIỆN TRƯỚC KHI TRÌNH");
  CHECK(verdict_word(Verdict::kNotVerified, Lang::kVi) == "CHƯA KẾT LUẬN ĐƯỢC");
}

}  // namespace
}  // namespace rasoat::reports

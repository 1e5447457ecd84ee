#include "reports/excerpt_drawing.h"

#include <algorithm>
#include <sstream>

#include "tests/support/catch.h"
#include "tests/support/sample_audit.h"

namespace rasoat::reports {
namespace {

using tests::place_of;

std::vector<std::string> drawn(const checker::Excerpt& excerpt, std::string_view label = {}) {
  std::ostringstream out;
  ExcerptDrawing(out, Paint(false), excerpt.begin.line).draw(excerpt, {'^', Ink::kRed, label});
  std::vector<std::string> lines;
  std::istringstream in(out.str());
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

checker::Excerpt excerpt_at(std::string_view needle) { return tests::sample_clean().excerpt(place_of(needle)); }

// What stands above the marks.
std::string marked(const std::vector<std::string>& lines) {
  const std::size_t begin = lines[1].find('^');
  const std::size_t end = lines[1].find_last_of('^') + 1;
  return std::string(slice_columns(lines[0], static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)));
}

TEST_CASE("the mark stands under the place, counted in columns") {
  const std::vector<std::string> lines = drawn(excerpt_at("Trường Đại học"));
  REQUIRE(lines.size() == 2);
  CHECK(lines[0] == "    5 |   co_quan_ban_hanh: Đảng ủy Trường Đại học Bách khoa");
  CHECK(marked(lines) == "Trường Đại học");
}

TEST_CASE("a long line is cut around the place") {
  for (const std::string_view needle :
       {"Đẩy mạnh", "khoa học, công nghệ", "điện tử", "tới sinh viên", "toàn Đảng bộ"}) {
    CAPTURE(std::string(needle));
    const checker::Excerpt excerpt = tests::sample_clean().excerpt(place_of(needle));
    const std::vector<std::string> lines = drawn(excerpt);
    CHECK(display_columns(lines[0]) <= kColumns);
    CHECK(marked(lines) == needle);
  }
}

TEST_CASE("a mark wider than the window ends with it") {
  checker::Excerpt excerpt;
  excerpt.text = std::string(500, 'x');
  excerpt.caret_column = 200;
  excerpt.caret_width = 300;
  const std::vector<std::string> lines = drawn(excerpt);
  CHECK(display_columns(lines[0]) == kColumns);
  CHECK(display_columns(lines[1]) == kColumns);
}

TEST_CASE("columns that make no sense harm nothing") {
  checker::Excerpt excerpt;
  excerpt.text = "ngắn";
  excerpt.caret_column = 90;
  excerpt.caret_width = 4'000'000'000;
  CHECK(drawn(excerpt)[1].size() < 120);
  excerpt.text.clear();
  excerpt.caret_column = 0;
  CHECK(drawn(excerpt).size() == 2);
}

TEST_CASE("a label that does not fit goes below") {
  const checker::Excerpt excerpt = excerpt_at("05-KH/ĐU");
  CHECK(drawn(excerpt, "ký hiệu").size() == 2);
  const std::vector<std::string> lines = drawn(excerpt, std::string(30, 'a') + " " + std::string(70, 'b'));
  CHECK(lines.size() == 4);
  for (const std::string& line : lines) CHECK(display_columns(line) <= kColumns);
}

}  // namespace
}  // namespace rasoat::reports

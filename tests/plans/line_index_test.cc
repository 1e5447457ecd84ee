#include "plans/line_index.h"

#include <string>

#include "tests/support/catch.h"
#include "tests/support/timing.h"

using namespace rasoat::plans;

namespace {

Position at(const std::string& text, std::uint32_t offset) { return LineIndex(text).position(offset); }

}  // namespace

TEST_CASE("lines are found by their offsets, the end belongs to the last") {
  const std::string text = "a\nbc\r\n\nd";
  const LineIndex lines(text);
  CHECK(lines.line_count() == 4);
  CHECK(lines.line_of(0) == 1);
  CHECK(lines.line_of(1) == 1);
  CHECK(lines.line_of(2) == 2);
  CHECK(lines.line_of(6) == 3);
  CHECK(lines.line_of(7) == 4);
  CHECK(lines.line_of(8) == 4);
  CHECK(lines.position(100).line == 4);
}

TEST_CASE("a line's span is without its line end, of either kind") {
  const std::string text = "a\nbc\r\n\nd";
  const LineIndex lines(text);
  CHECK(lines.line_span(1) == Span{0, 1});
  CHECK(lines.line_span(2) == Span{2, 4});
  CHECK(lines.line_span(3) == Span{6, 6});
  CHECK(lines.line_span(4) == Span{7, 8});
}

TEST_CASE("columns differ by unit") {
  const std::string text = "x: Đảng ủy 😀!";
  const Position p = at(text, static_cast<std::uint32_t>(text.find('!')));
  CHECK(p.line == 1);
  CHECK(p.grapheme == 13);
  CHECK(p.utf16 == 14);
  CHECK(p.byte == text.size());
}

TEST_CASE("a decomposed letter is one character to a person") {
  const std::string text = "ủy|u\u0309y|";
  CHECK(at(text, static_cast<std::uint32_t>(text.size() - 1)).grapheme == 6);
  CHECK(at(text, static_cast<std::uint32_t>(text.size() - 1)).utf16 == 7);
}

TEST_CASE("a byte order mark is no column") {
  const std::string text = "\xEF\xBB\xBFten: a\nb";
  CHECK(at(text, 3).byte == 1);
  CHECK(at(text, 0).byte == 1);
  CHECK(at(text, 8).grapheme == 6);
  CHECK(at(text, 10).line == 2);
}

TEST_CASE("an empty source has one line") {
  CHECK(LineIndex("").line_count() == 1);
  CHECK(LineIndex("").position(0).grapheme == 1);
  CHECK(LineIndex("").line_span(1) == Span{0, 0});
}

TEST_CASE("a very long line is counted right at every place") {
  std::string text = "first\n";
  for (int i = 0; i < 5000; ++i) text += i % 7 == 0 ? "u\u0309y 😀 " : "ủy ban ";
  const LineIndex lines(text);
  std::uint32_t grapheme = 1, utf16 = 1;
  for (std::uint32_t word = 0, offset = 6; word < 5000; ++word) {
    const Position p = lines.position(offset);
    if (p.grapheme != grapheme || p.utf16 != utf16 || p.line != 2 || p.byte != offset - 5) FAIL("at word " << word);
    const bool odd = word % 7 == 0;
    grapheme += odd ? 5 : 7;
    utf16 += odd ? 7 : 7;
    offset += odd ? 10 : 9;
  }
}

TEST_CASE("thousands of places on one long line without words take linear time", "[timing]") {
  const auto work = [](std::size_t n) {
    std::string text = "ma: [";
    for (std::size_t i = 0; i < n; ++i) text += "\"1\", ";
    const LineIndex lines(text);
    std::uint32_t columns = 0;
    for (std::size_t i = 0; i < n; ++i) columns += lines.position(static_cast<std::uint32_t>(5 + i * 5)).grapheme;
    CHECK(columns != 0);
  };
  CHECK(rasoat::tests::growth(work, 4096) < rasoat::tests::kLinear);
}

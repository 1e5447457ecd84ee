#include "reports/terminal.h"

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("wrapped texts are what wrapping them gives, for each width, however often they are asked for") {
  WrappedTexts wrapped;
  const std::string text = "Phần căn cứ chưa viện dẫn\tNghị quyết số 29-NQ/TW \xFF của Ban Chấp hành Trung ương";
  for (int time = 0; time < 2; ++time) {
    for (const std::uint32_t width : {20U, 40U}) CHECK(wrapped.lines(text, width) == wrap(printable(text), width));
    CHECK(wrapped.lines("", 20) == wrap("", 20));
  }
  for (int i = 0; i < 3000; ++i) {
    const std::string other = std::to_string(i) + std::string(1000, 'x');
    REQUIRE(wrapped.lines(other, 40) == std::vector<std::string>{other});
  }
  CHECK(wrapped.lines(text, 20) == wrap(printable(text), 20));
}

TEST_CASE("nothing that a terminal obeys is printable") {
  CHECK(printable("a\x1B[31mb") == "a\xEF\xBF\xBD[31mb");
  CHECK(printable("a\tb\r\nc") == "a b c");
  CHECK(printable(std::string_view("a\0b", 3)) ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(printable("\xC2\x9B"
                  "1m") ==
        "\xEF\xBF\xBD"
        "1m");                                               // the C1 form of ESC [
  CHECK(printable("x\xE2\x80\xAEy\xE2\x81\xA6z") == "xyz");  // right-to-left override, isolate
  CHECK(printable("\xFF") == "\\xFF");
  CHECK(printable("Kết luận – “đúng”") == "Kết luận – “đúng”");
}

TEST_CASE("width is counted in columns") {
  CHECK(display_columns("Đảng ủy") == 7);
  CHECK(display_columns("Đa\xCC\x89ng") == 4);  // decomposed
  CHECK(display_columns("計画") == 4);
  CHECK(display_columns("") == 0);
}

TEST_CASE("what does not fit is shortened, with a sign that it is") {
  CHECK(shortened("kế hoạch", 8) == "kế hoạch");
  CHECK(shortened("kế hoạch", 7) == "kế hoạ…");
  CHECK(shortened("計画", 3) == "計…");
  CHECK(shortened("計画", 2) == "…");
  CHECK(shortened("kế", 0).empty());
  CHECK(shortened("", 0).empty());
}

TEST_CASE("a slice keeps marks with their letters and cuts no wide letter") {
  CHECK(slice_columns("kế hoạch", 3, 7) == "hoạc");
  CHECK(slice_columns("a\xCC\x89"
                      "bc",
                      0, 1) == "a\xCC\x89");
  CHECK(slice_columns("a\xCC\x89"
                      "bc",
                      1, 2) == "b");
  CHECK(slice_columns("計画x", 0, 3) == "計");
  CHECK(slice_columns("abc", 5, 9).empty());
}

TEST_CASE("text is wrapped at blanks") {
  CHECK(wrap("một hai ba bốn", 7) == std::vector<std::string>{"một hai", "ba bốn"});
  CHECK(wrap("một hai ba bốn", 6) == std::vector<std::string>{"một", "hai ba", "bốn"});
  CHECK(wrap("dài-hơn-bề-rộng x", 5) == std::vector<std::string>{"dài-hơn-bề-rộng", "x"});
  CHECK(wrap("  a   b  ", 10) == std::vector<std::string>{"a b"});
  CHECK(wrap("", 10) == std::vector<std::string>{""});
}

TEST_CASE("padding counts columns, not bytes") {
  CHECK(padded("Lỗi", 5) == "Lỗi  ");
  CHECK(padded("Cảnh báo", 3) == "Cảnh báo");
}

TEST_CASE("colour is there only when wanted") {
  CHECK(Paint(false)(Ink::kRed, "Lỗi") == "Lỗi");
  CHECK(Paint(true)(Ink::kRed, "Lỗi") == "\x1B[1;31mLỗi\x1B[0m");
  CHECK(Paint(true)(Ink::kRed, "").empty());
}

}  // namespace
}  // namespace rasoat::reports

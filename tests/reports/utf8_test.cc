#include "reports/utf8.h"

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

TEST_CASE("code points of every length are read") {
  CHECK(code_point_at("a", 0).value == U'a');
  CHECK(code_point_at("đ", 0).value == U'đ');
  CHECK(code_point_at("ệ", 0).size == 3);
  CHECK(code_point_at("\xF0\x9F\x98\x80", 0).value == 0x1F600);
}

TEST_CASE("bytes that are no UTF-8 are made visible, the rest is kept") {
  CHECK(escape_invalid("kế hoạch") == "kế hoạch");
  CHECK(escape_invalid("a\xFF"
                       "b") == "a\\xFFb");
  CHECK(escape_invalid("\xC0\xAF") == "\\xC0\\xAF");                    // overlong
  CHECK(escape_invalid("\xE0\x80\xAF") == "\\xE0\\x80\\xAF");           // overlong
  CHECK(escape_invalid("\xED\xA0\x80") == "\\xED\\xA0\\x80");           // a surrogate
  CHECK(escape_invalid("\xF4\x90\x80\x80") == "\\xF4\\x90\\x80\\x80");  // beyond the last code point
  CHECK(escape_invalid("\xE1\xBB") == "\\xE1\\xBB");                    // cut off
  CHECK(escape_invalid("\xE1\xBBx") == "\\xE1\\xBBx");
  CHECK(escape_invalid("\x80") == "\\x80");
}

TEST_CASE("the valid beginning ends before the first byte that is no UTF-8, wherever it stands") {
  CHECK(valid_size("") == 0);
  CHECK(valid_size("kế hoạch năm 2024") == std::string_view("kế hoạch năm 2024").size());
  for (std::size_t before = 0; before < 20; ++before) {
    const std::string text(before, 'a');
    CHECK(valid_size(text) == before);
    CHECK(valid_size(text + "\xFF" + "aaaaaaaaaaaa") == before);
    CHECK(valid_size(text + "ế" + "\xE1\xBB") == before + 3);
  }
}

TEST_CASE("a beginning is cut between code points") {
  CHECK(first_code_points("đường", 2) == "đư");
  CHECK(first_code_points("đường", 5) == "đường");
  CHECK(first_code_points("đường", 50) == "đường");
  CHECK(first_code_points("", 3).empty());
}

TEST_CASE("paths become URI references") {
  CHECK(percent_encode_path("ke-hoach/a_b.1~.yaml") == "ke-hoach/a_b.1~.yaml");
  CHECK(percent_encode_path("kế hoạch.yaml") == "k%E1%BA%BF%20ho%E1%BA%A1ch.yaml");
  CHECK(percent_encode_path("a:b?c#d%\xFF") == "a%3Ab%3Fc%23d%25%FF");
}

}  // namespace
}  // namespace rasoat::reports

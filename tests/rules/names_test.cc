#include "rules/registry/names.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

TEST_CASE("bodies are compared with abbreviations written out, punctuation off") {
  CHECK(rules::body_key("UBND tỉnh") == "ủy ban nhân dân tỉnh");
  CHECK(rules::body_key("Ban Tuyên giáo T.Ư") == rules::body_key("BTG Trung ương"));
  CHECK(rules::body_key("Sở Y tế (Công an)") == "sở y tế công an");
  CHECK(rules::body_key("").empty());
}

TEST_CASE("documents and places are compared as written, punctuation off") {
  CHECK(rules::name_key("Luật Khoa học, công nghệ - đổi mới") == "luật khoa học công nghệ đổi mới");
  CHECK(rules::name_key("Bà Rịa – Vũng Tàu") == "bà rịa vũng tàu");
}

TEST_CASE("a symbol has one key in any spelling, and its canonical form the same") {
  const std::string key = rules::symbol_key("05 - KH/ĐU");
  CHECK(key == rules::symbol_key("5-KH/ĐU"));
  CHECK(key == rules::canonical_symbol_key("05-KH/ĐU"));
  CHECK(rules::symbol_key("93/2025/QH15") == rules::canonical_symbol_key("93/2025/QH15"));
  CHECK(rules::symbol_key("569/QĐ-TTg") != rules::symbol_key("1569/QĐ-TTg"));
  CHECK(rules::symbol_key("Không số") == "không số");
}

TEST_CASE("a Party organisation is written to under the name of its committee") {
  CHECK(rules::committee_of("Đảng bộ tỉnh Lam Giang") == "Tỉnh ủy Lam Giang");
  CHECK(rules::committee_of("ĐẢNG BỘ THÀNH PHỐ SÔNG LAM") == "Thành ủy SÔNG LAM");
  CHECK(rules::committee_of("Đảng bộ Thành phố Hồ Chí Minh") == "Thành ủy Thành phố Hồ Chí Minh");
  CHECK(rules::committee_of("Đảng bộ Đại học Lam Giang") == "Đảng ủy Đại học Lam Giang");
  CHECK(rules::committee_of("Tỉnh ủy Lam Giang") == "Tỉnh ủy Lam Giang");
  CHECK(rules::committee_of("Đảng bộ") == "Đảng bộ");
}

}  // namespace
}  // namespace rasoat::tests

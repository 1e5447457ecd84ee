#include "rules/registry/name_words.h"

#include "tests/support/catch.h"

namespace rasoat::tests {
namespace {

std::string as_it_is(std::string_view text) {
  return rules::joined_words(text, [](std::string_view word) { return word; });
}

TEST_CASE("the words of a name are without the marks around them") {
  CHECK(as_it_is("(ubnd) tỉnh, - /sở/ tài chính.") == "ubnd tỉnh sở tài chính");
  CHECK(as_it_is("sở kh&cn") == "sở kh&cn");
  CHECK(as_it_is(")sở(") == ")sở(");
  CHECK(as_it_is("").empty());
  CHECK(as_it_is(" - ; ").empty());
}

TEST_CASE("a word may become several, or none") {
  const auto change = [](std::string_view word) {
    return word == "tw" ? std::string_view("trung ương") : word == "x" ? std::string_view() : word;
  };
  CHECK(rules::joined_words("tw đảng tw x đoàn", change) == "trung ương đảng trung ương đoàn");
  CHECK(rules::joined_words("x đoàn x", change) == "đoàn");
}

TEST_CASE("abbreviations that every reader knows are written out") {
  CHECK(rules::without_abbreviations("vp ubnd, tỉnh") == "văn phòng ủy ban nhân dân tỉnh");
  CHECK(rules::without_abbreviations("sở gd&đt (ubnd)") == "sở giáo dục và đào tạo ủy ban nhân dân");
  CHECK(rules::without_abbreviations("đtn trường") == "đoàn thanh niên trường");
  CHECK(rules::without_abbreviations("cán bộ k m") == "cán bộ k m");
}

}  // namespace
}  // namespace rasoat::tests

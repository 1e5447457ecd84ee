#include "plans/when_words.h"

#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("folded text is cut into numbers, signs and phrases") {
  const WhenTokens tokens("quý ii/2025");
  REQUIRE(tokens.size() == 4);
  CHECK(tokens[0].word == WhenWord::kQuarter);
  CHECK(tokens[1].word == WhenWord::kRoman);
  CHECK(tokens[1].value == 2);
  CHECK(tokens[2].word == WhenWord::kSlash);
  CHECK(tokens[2].glued);
  CHECK(tokens[3].number == 2025);
  CHECK(tokens[3].digits == 4);
  CHECK(tokens[4].word == WhenWord::kEnd);
}

TEST_CASE("the longest phrase wins, and only whole words count") {
  CHECK(WhenTokens("hằng năm")[0].word == WhenWord::kRecur);
  CHECK(WhenTokens("năm học")[0].word == WhenWord::kSchoolYear);
  CHECK(WhenTokens("năm")[0].word == WhenWord::kYear);
  CHECK(WhenTokens("nămx")[0].word == WhenWord::kOther);
  CHECK(WhenTokens("tháng6")[0].word == WhenWord::kMonth);
  const WhenTokens unknown("hội trường a");
  REQUIRE(unknown.size() == 3);
  CHECK(unknown[1].word == WhenWord::kOther);
  CHECK(unknown.text().substr(unknown[1].begin, unknown[1].end - unknown[1].begin) == "trường");
}

TEST_CASE("text without any marks is understood, marked text strictly") {
  CHECK(WhenTokens("thuong xuyen")[0].word == WhenWord::kOngoing);
  CHECK(WhenTokens("sau")[0].word == WhenWord::kAfter);
  CHECK(WhenTokens("thuong xuyên")[0].word == WhenWord::kOther);
}

TEST_CASE("long numbers and long texts are told, not cut silently") {
  const std::string digits(50, '9');
  const WhenTokens number(digits);
  REQUIRE(number.size() == 1);
  CHECK(number[0].digits == 50);
  std::string many;
  for (std::size_t i = 0; i <= WhenTokens::kMost; ++i) many += "a ";
  const WhenTokens tokens(many);
  CHECK(tokens.too_long());
  CHECK(tokens.size() == 0);
  const std::string bytes(WhenTokens::kLongest + 1, 'a');
  CHECK(WhenTokens(bytes).too_long());
  CHECK_FALSE(WhenTokens("").too_long());
}

}  // namespace
}  // namespace rasoat::plans

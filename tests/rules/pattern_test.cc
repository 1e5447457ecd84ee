#include "rules/language/pattern.h"

#include <string>
#include <thread>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::rules {

TEST_CASE("a pattern matches the whole value, or is found in it") {
  const Pattern pattern("[0-9]{2,4}-KH/.*");
  CHECK(pattern.error().empty());
  CHECK(pattern.text() == "[0-9]{2,4}-KH/.*");
  CHECK(pattern.matches("05-KH/ĐU"));
  CHECK_FALSE(pattern.matches("số 05-KH/ĐU"));
  CHECK(pattern.found_in("số 05-KH/ĐU"));
  CHECK_FALSE(pattern.found_in("5-KH/ĐU"));
}

TEST_CASE("letters are Unicode letters") {
  CHECK(Pattern("\\p{Lu}+").matches("ĐỦ"));
  CHECK(Pattern("(?i)đảng ủy").matches("ĐẢNG ỦY"));
}

TEST_CASE("what is in one of many texts is found in all of them joined") {
  const std::vector<std::string> texts = {"Nơi nhận: ./.", "một\nhai./.", "số …../KH", "", "ba", "x./. y"};
  std::string joined;
  for (const std::string& text : texts) joined += text + "\n";
  for (const char* written : {"\\./\\.\\s*$", "^ba$", "\\Aba\\z", "(?i)SỐ\\s*…", "^hai", "hai.*$", "[^a]ba", "\\bKH\\b",
                              "(?-m)^ba$", "(?-im)^ba$", "(?i-m:^BA$)", "(?Ui-sm)^ba$"}) {
    const Pattern pattern(written);
    INFO(written);
    bool some = false;
    for (const std::string& text : texts) some = some || pattern.found_in(text);
    if (some) CHECK(pattern.may_be_in_some(joined));
  }
  CHECK_FALSE(Pattern("_{4,}").may_be_in_some(joined));
  CHECK_FALSE(Pattern("\\./\\.\\s*$").may_be_in_some("a\nx./. y\n"));
}

TEST_CASE("a bad pattern says why, and matches nothing") {
  const Pattern pattern("([a-z]+");
  CHECK(pattern.error() == "missing ): ([a-z]+");
  CHECK_FALSE(pattern.matches("abc"));
  CHECK_FALSE(pattern.found_in("abc"));
}

TEST_CASE("patterns that explode are refused") {
  for (const char* large :
       {"\\p{L}{2,5}", "\\pL{2}", "x[\\p{Lu}0-9]{1,3}", "[^]\\P{L}]{9}", "((a{50}){50}){50}", "(\\p{L}+ ){2,30}"}) {
    INFO(large);
    CHECK_FALSE(Pattern(large).error().empty());
  }
  for (const char* right :
       {"\\p{L}+", "[\\p{Lu}0-9]+-[\\p{Lu}]+", "\\p{L}[0-9]{2,5}", "[{]\\\\p{2,3}", "[0-9]{1,4}", "\\{\\p{L}"}) {
    INFO(right);
    CHECK(Pattern(right).error().empty());
  }
}

TEST_CASE("a pattern cut short is an error, not a crash") {
  for (const char* cut : {"\\", "\\p", "\\p{", "\\p{L", "[", "[\\", "[]", "[^", "\\p{L}{"}) {
    INFO(cut);
    const Pattern pattern(cut);
    (void)pattern.error();
    CHECK_FALSE(pattern.found_in("đ"));
  }
}

TEST_CASE("threads may share a pattern that nobody has compiled yet") {
  const Pattern pattern("\\p{L}+");
  std::vector<int> found(4);
  std::vector<std::thread> threads;
  for (int& one : found) threads.emplace_back([&] { one = pattern.matches("đảng") ? 1 : 0; });
  for (std::thread& thread : threads) thread.join();
  CHECK(found == std::vector<int>{1, 1, 1, 1});
}

}  // namespace rasoat::rules

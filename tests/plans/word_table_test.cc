#include "plans/word_table.h"

#include <string>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("a key is what stands up to the next space or the end, and no longer than it may be") {
  const auto size_at = [](std::string_view text, std::size_t at) { return word_key_at(text, at).size; };
  CHECK(size_at("Uỷ ban nhân dân", 0) == 4);
  CHECK(size_at("Uỷ ban nhân dân", 5) == 3);
  CHECK(size_at("dân", 0) == 4);
  CHECK(size_at("nghiêng", 0) == 8);
  CHECK(size_at("nghiêng ngả và nghiêng", 0) == 8);
  CHECK(size_at("abcdefghijkl", 0) == 12);
  CHECK(size_at("abcdefghijkl mnopqrst", 0) == 12);
  CHECK(size_at("abcdefghijklm", 0) == 0);
  CHECK(size_at("abcdefghijklm nopqrst", 0) == 0);
  CHECK(size_at(" a", 0) == 0);
  CHECK(size_at("!a", 0) == 2);  // one bit from a space
}

TEST_CASE("nothing is known at first, not even of a word of noughts") {
  WordTable<int> numbers;
  CHECK(numbers.find(word_key_at("tỉnh", 0)) == nullptr);
  CHECK(numbers.find(word_key_at(std::string_view("\0\0", 2), 0)) == nullptr);
  CHECK(numbers.find(word_key_at(std::string(kLongestWord, '\0'), 0)) == nullptr);
  CHECK(numbers.find(WordKey{}) == nullptr);
}

TEST_CASE("words are told apart, also where one is the beginning of the other") {
  using namespace std::string_view_literals;
  WordTable<std::size_t> sizes;
  for (const std::string_view word :
       {"a"sv, "ab"sv, "a\0"sv, "abcdefgh"sv, "abcdefghi"sv, "abcdefgh\0"sv, "abcdefghijkl"sv}) {
    const WordKey key = word_key_at(word, 0);
    CHECK(sizes.find(key) == nullptr);
    CHECK(sizes.keep(key, word.size()) == word.size());
    REQUIRE(sizes.find(key) != nullptr);
    CHECK(*sizes.find(key) == word.size());
  }
}

TEST_CASE("a word keeps its place while many others pass once") {
  WordTable<int> numbers;
  const WordKey key = word_key_at("tỉnh", 0);
  numbers.keep(key, -1);
  for (int i = 0; i < 2000; ++i) {
    const std::string other = std::to_string(i);
    const WordKey one = word_key_at(other, 0);
    if (numbers.find(one) == nullptr) numbers.keep(one, i);
    REQUIRE(numbers.find(key) != nullptr);
    CHECK(*numbers.find(key) == -1);
  }
}

}  // namespace
}  // namespace rasoat::plans

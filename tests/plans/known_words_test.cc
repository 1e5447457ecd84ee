#include "plans/known_words.h"

#include <string>

#include "plans/folding.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

using Catch::Matchers::Equals;

struct Whole {
  std::string text;
  FoldedInto into;
};
Whole folded(std::string_view text, KnownWords* known) {
  Whole whole;
  const auto room = [&whole](std::size_t bytes) {
    whole.text.resize(bytes);
    return FoldRoom{whole.text.data(), nullptr};
  };
  whole.into = fold_into(text, room, known);
  whole.text.resize(whole.into.size);
  return whole;
}

TEST_CASE("words that differ are told apart, also where one is the beginning of the other") {
  KnownWords words;
  for (const std::string_view word : {"a", "ab", "abcdefgh", "abcdefghi", "abcdefghijkl"}) {
    const auto key = word_key_at(word, 0);
    CHECK(words.find(key) == nullptr);
    keep_word(words, key, word, word, {}, word_signs(word));
    const FoldedWord* const kept = words.find(key);
    REQUIRE(kept != nullptr);
    CHECK(std::string_view(kept->folded.data(), kept->size) == word);
    CHECK(kept->runs == 1);
  }
}

TEST_CASE("what belongs together with its neighbours is not kept") {
  KnownWords words;
  const auto is_kept = [&words](std::string_view word) {
    static_cast<void>(folded(word, &words));
    return words.find(word_key_at(word, 0)) != nullptr;
  };
  CHECK(is_kept("(Tỉnh),"));
  CHECK(is_kept("–"));
  CHECK_FALSE(is_kept("a\tb"));
  CHECK_FALSE(is_kept("a\n"));
  CHECK_FALSE(is_kept("a\u00A0b"));
  CHECK_FALSE(is_kept("\u200B"));
  CHECK_FALSE(is_kept("a\u200Bb"));
  CHECK_FALSE(is_kept("e\u0301"));
  CHECK_FALSE(is_kept("a-b-c"));  // three runs of letters
}

TEST_CASE("known words change nothing: repeats, tones and doubled blanks are seen as before") {
  KnownWords known;
  for (int time = 0; time < 2; ++time) {
    using namespace std::string_view_literals;
    for (const std::string_view text : std::initializer_list<std::string_view>{
             "thực hiện hiện nhiệm vụ", "các các, đơn vị", "nhiệm vụ nhiệm vụ trọng tâm", "của của.", "một  lần",
             "một \tlần", "Hoá học QÙY gối, qúy trọng ", " – “Uỷ ban” …", "a a\0b a\0"sv,
             "số 149-HD/BTGTW ngày 25/3/2024", "a a", "a", " ", ""}) {
      INFO(text);
      const Whole plain = folded(text, nullptr);
      const Whole quick = folded(text, &known);
      CHECK_THAT(quick.text, Equals(plain.text));
      CHECK(quick.into.signs.bits == plain.into.signs.bits);
      CHECK(quick.into.words.bits == plain.into.words.bits);
    }
  }
}

}  // namespace
}  // namespace rasoat::plans

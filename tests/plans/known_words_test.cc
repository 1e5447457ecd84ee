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

TEST_CASE("a key is what stands up to the next space or the end, and no longer than it may be") {
  const auto size_at = [](std::string_view text, std::size_t at) { return KnownWords::key_at(text, at).size; };
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

TEST_CASE("words that differ are told apart, also where one is the beginning of the other") {
  KnownWords words;
  for (const std::string_view word : {"a", "ab", "abcdefgh", "abcdefghi", "abcdefghijkl"}) {
    const auto key = KnownWords::key_at(word, 0);
    CHECK(words.find(key) == nullptr);
    words.keep(key, word, word, {}, word_signs(word));
    const KnownWords::Word* const kept = words.find(key);
    REQUIRE(kept != nullptr);
    CHECK(std::string_view(kept->folded.data(), kept->size) == word);
    CHECK(kept->runs == 1);
  }
}

TEST_CASE("what belongs together with its neighbours is not kept") {
  KnownWords words;
  const auto is_kept = [&words](std::string_view word) {
    static_cast<void>(folded(word, &words));
    return words.find(KnownWords::key_at(word, 0)) != nullptr;
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

TEST_CASE("a word keeps its place while many others pass once") {
  KnownWords words;
  const auto key = KnownWords::key_at("tỉnh", 0);
  words.keep(key, "tỉnh", "tỉnh", {}, word_signs("tỉnh"));
  for (int i = 0; i < 2000; ++i) {
    const std::string other = std::to_string(i);
    const auto one = KnownWords::key_at(other, 0);
    if (words.find(one) == nullptr) words.keep(one, other, other, {}, {});
    CHECK(words.find(key) != nullptr);
  }
}

TEST_CASE("known words change nothing: repeats, tones and doubled blanks are seen as before") {
  KnownWords known;
  for (int time = 0; time < 2; ++time) {
    for (const std::string_view text : {"thực hiện hiện nhiệm vụ", "các các, đơn vị", "nhiệm vụ nhiệm vụ trọng tâm",
                                        "của của.", "một  lần", "một \tlần", "Hoá học QÙY gối, qúy trọng ",
                                        " – “Uỷ ban” …", "số 149-HD/BTGTW ngày 25/3/2024", "a a", "a", " ", ""}) {
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

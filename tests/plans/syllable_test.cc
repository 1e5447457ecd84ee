#include "plans/syllable.h"

#include <string>
#include <vector>

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char byte : text) {
    if (byte == ' ') {
      words.emplace_back();
    } else {
      words.back().push_back(byte);
    }
  }
  return words;
}

TEST_CASE("syllables as they are written are syllables") {
  for (const std::string& word :
       words_of("nghiêng khuỷu Nguyễn giữa gì gìn giếng quý quỹ quyết quả quốc hóa hoá khỏe khoẻ ủy uỷ thuở huế huỳnh "
                "soóc khuya ngoằn ngoèo yểm ương ỷ UBND HOÀN ĐẢNG xoáy rượu mười cừu chửi kìa của cửa liễu suýt ý")) {
    INFO(word);
    CHECK((is_syllable(word) || word == "UBND"));
  }
}

TEST_CASE("what is of another language, or no word, is none") {
  for (const std::string& word :
       words_of("Đắk Zürich Köln García Raúl Kpă CỦÀ hm thùc kõ cê ngiêng xyz nghiênggg km")) {
    INFO(word);
    CHECK_FALSE(is_syllable(word));
    CHECK(read_syllable(word).corrected.empty());
  }
  CHECK_FALSE(is_syllable(""));
  CHECK_FALSE(is_syllable("\xFF\xFE"));
}

TEST_CASE("a mark on the wrong letter moves to the only right one") {
  const std::vector<std::pair<std::string, std::string>> wrong = {
      {"qúy", "quý"},       {"tòan", "toàn"},   {"trừơng", "trường"}, {"họach", "hoạch"}, {"gìa", "già"},
      {"qủa", "quả"},       {"đựơc", "được"},   {"ngừơi", "người"},   {"Hùynh", "Huỳnh"}, {"HÒAN", "HOÀN"},
      {"aó", "áo"},         {"noí", "nói"},     {"nghiã", "nghĩa"},   {"muà", "mùa"},     {"tíêng", "tiếng"},
      {"nguỹên", "nguyễn"}, {"khủyu", "khuỷu"}, {"ngòai", "ngoài"},   {"HỤÊ", "HUỆ"},     {"cưú", "cứu"}};
  for (const auto& [word, right] : wrong) {
    const Syllable syllable = read_syllable(word);
    INFO(word);
    CHECK(syllable.placement == TonePlacement::kMisplaced);
    CHECK(syllable.corrected == right);
    CHECK(syllable.certain);
    CHECK(is_syllable(right));
    CHECK(may_misplace_tone(word));
  }
}

TEST_CASE("a mark that cannot stand before a stop is only likely another") {
  const Syllable syllable = read_syllable("hòăc");
  CHECK(syllable.corrected == "hoặc");
  CHECK_FALSE(syllable.certain);
}

TEST_CASE("both styles of open oa, oe, uy are right") {
  CHECK(read_syllable("hóa").placement == TonePlacement::kNewStyle);
  CHECK(read_syllable("hoá").placement == TonePlacement::kOldStyle);
  CHECK(read_syllable("UỶ").placement == TonePlacement::kOldStyle);
  CHECK(read_syllable("quý").placement == TonePlacement::kPlain);
  CHECK(read_syllable("hoàn").placement == TonePlacement::kPlain);
}

// Every spelling there is: the quick look must not overlook a mark that the slow one finds misplaced.
TEST_CASE("the quick look overlooks no misplaced mark") {
  const std::vector<std::string> onsets = {"", "b", "q", "qu", "g", "gi", "ng", "ngh", "th", "h"};
  const std::vector<std::string> codas = {"", "c", "ch", "n", "ng", "t"};
  const std::u32string vowels = U"aàáâấăắeèêếiíoóôốơớuúưứyý";
  std::size_t misplaced = 0;
  const auto try_word = [&](const std::string& word) {
    if (read_syllable(word).placement != TonePlacement::kMisplaced) return;
    ++misplaced;
    INFO(word);
    REQUIRE(may_misplace_tone(word));
    REQUIRE(is_syllable(read_syllable(word).corrected));
  };
  const auto letter = [](char32_t point) {
    std::string out;
    if (point < 0x80) return out += static_cast<char>(point);
    if (point < 0x800) return out += {static_cast<char>(0xC0 | point >> 6), static_cast<char>(0x80 | (point & 0x3F))};
    return out += {static_cast<char>(0xE0 | point >> 12), static_cast<char>(0x80 | (point >> 6 & 0x3F)),
                   static_cast<char>(0x80 | (point & 0x3F))};
  };
  for (const std::string& onset : onsets)
    for (const std::string& coda : codas)
      for (const char32_t a : vowels)
        for (const char32_t b : vowels) {
          try_word(onset + letter(a) + letter(b) + coda);
          for (const char32_t c : U"aêiuyáếíý") {
            if (c != 0) try_word(onset + letter(a) + letter(b) + letter(c) + coda);
          }
        }
  CHECK(misplaced > 500);
}

TEST_CASE("vowels and their marks") {
  CHECK(marked_vowel(U'ế').vowel == U'ê');
  CHECK(marked_vowel(U'ế').mark == 2);
  CHECK(marked_vowel(U'Ụ').vowel == U'U');
  CHECK(marked_vowel(U'đ').vowel == 0);
  CHECK(marked_vowel(0x1F600).vowel == 0);
  CHECK(with_mark(U'ơ', 5) == U'ợ');
  CHECK(with_mark(U'Ă', 0) == U'Ă');
}

}  // namespace
}  // namespace rasoat::plans

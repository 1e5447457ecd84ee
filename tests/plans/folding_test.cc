#include "plans/folding.h"

#include <string>

#include "tests/support/catch.h"
#include "tests/support/folded_signs.h"

namespace rasoat::plans {
namespace {

using tests::folded_signs;

TEST_CASE("healthy prose gives no sign but its digits") {
  for (const std::string_view text :
       {"Tổ chức hội nghị quán triệt, học tập Kết luận của Bộ Chính trị; hoàn thiện thể chế, khuyến khích",
        "Ủy ban nhân dân tỉnh – “đổi mới”", "quý, giá trị, huyện ủy, khoáng sản, thuở, quả, gìn giữ", ""}) {
    INFO(text);
    CHECK(folded_signs(text).bits == 0);
  }
  CHECK(folded_signs("quý III/2024").bits == static_cast<std::uint16_t>(TextSign::kDigit));
}

TEST_CASE("what may be left to fill in gives a sign") {
  for (const std::string_view text : {"v.v…", "v.v..", "a_b", "[x"}) {
    INFO(text);
    CHECK(folded_signs(text).has(TextSign::kLeftOpen));
  }
  CHECK_FALSE(folded_signs("v.v. a.b] (c)").has(TextSign::kLeftOpen));
}

TEST_CASE("words and pairs of words that stand twice give a sign") {
  CHECK(folded_signs("thực hiện hiện nhiệm vụ").has(TextSign::kRepeat));
  CHECK(folded_signs("các các, đơn vị").has(TextSign::kRepeat));
  CHECK(folded_signs("của của.").has(TextSign::kRepeat));
  CHECK(folded_signs("nhiệm vụ nhiệm vụ trọng tâm").has(TextSign::kRepeat));
  CHECK_FALSE(folded_signs("nhiệm vụ và nhiệm kỳ").has(TextSign::kRepeat));
  CHECK_FALSE(folded_signs("a b c a b").has(TextSign::kRepeat));
}

TEST_CASE("a tone mark in the wrong place gives a sign") {
  for (const std::string_view text : {"qúy", "tòan dân", "trừơng", "hòăc", "nghịêm túc"}) {
    INFO(text);
    CHECK(folded_signs(text).has(TextSign::kOddTone));
  }
}

TEST_CASE("room is asked for again where a text grows when it is composed") {
  std::size_t asked = 0;
  std::string out;
  const std::string text = "\u0958\u0958\u0958 \u1100\u1161";  // Devanagari that NFC takes apart
  const FoldedInto folded = fold_into(text, [&](std::size_t room) {
    ++asked;
    out.resize(room);
    return FoldRoom{out.data(), nullptr};
  });
  CHECK(asked == 2);
  CHECK(folded.size <= out.size());
  CHECK(folded.size > 0);
}

}  // namespace
}  // namespace rasoat::plans

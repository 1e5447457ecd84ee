#include "plans/strange_letters.h"

#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

TEST_CASE("letters of other alphabets look like ours") {
  CHECK(look_alike(U'Р')->letter == U'P');
  CHECK(look_alike(U'Р')->alphabet == Alphabet::kCyrillic);
  CHECK(look_alike(U'Ο')->alphabet == Alphabet::kGreek);
  CHECK(look_alike(0xD0)->letter == 0x110);
  CHECK(look_alike(0xF0)->letter == 0x111);
  CHECK(look_alike(U'ᴠ')->letter == U'v');
  CHECK(look_alike(0xFF21)->letter == U'A');
  CHECK(look_alike(0xFF10)->letter == U'0');
}

TEST_CASE("letters that are what they are look like nothing else") {
  for (const char32_t point : {U'a', U'đ', U'Đ', U'ế', U'ü', U'Ж', U'μ', U'Ω', U'Δ', char32_t{0x1F600}}) {
    INFO(static_cast<unsigned>(point));
    CHECK_FALSE(look_alike(point).has_value());
  }
}

TEST_CASE("what PDF files put in the place of letters") {
  CHECK(likely_letter(U'ƣ', false) == U'ư');
  CHECK(likely_letter(U'ǎ', false) == U'ă');
  CHECK(likely_letter(0x1F6, false) == U'ỳ');
  CHECK(likely_letter(0x4CB, false) == U'ệ');
  CHECK(likely_letter(0x4FD, false) == U'ỹ');
  CHECK(likely_letter(U'ÿ', true) == U'đ');
  CHECK(likely_letter(U'ÿ', false) == 0);
  CHECK(likely_letter(U'ư', false) == 0);
}

}  // namespace
}  // namespace rasoat::plans

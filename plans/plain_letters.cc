#include "plans/plain_letters.h"

#include "plans/code_points.h"
#include "plans/letters.h"
#include "plans/text_signs.h"

namespace rasoat::plans {

namespace {
using PlainLetters = std::array<PlainLetter, kThreeBytesAt + kThreeBytesEnd - kThreeBytes>;
}

const PlainLetter* plain_letters() {
  static const PlainLetters kLetters = [] {
    PlainLetters letters{};
    for (std::size_t i = 0; i < letters.size(); ++i) {
      const auto point = static_cast<char32_t>(i < 0x80            ? i
                                               : i < kThreeBytesAt ? i - 0x80 + kTwoBytes
                                                                   : i - kThreeBytesAt + kThreeBytes);
      const LetterShape& shape = *letter_shape(point);
      if (!shape.letter || shape.family != CharFamily::kOther) continue;
      letters[i].size = static_cast<std::uint8_t>(encode_code_point(shape.lower, letters[i].bytes));
      letters[i].may_move = shape.toned || shape.lower == u'y';
      letters[i].signs = i < 0x80 ? 0 : static_cast<std::uint8_t>(signs_of_character(point).bits);
      letters[i].tone = tone_class(point);
    }
    return letters;
  }();
  return kLetters.data();
}

}  // namespace rasoat::plans
